// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/field_value.h"

#include <QMenu>

namespace spoor {

/// What can be done with a value wherever it stands (table, inspector, charts): filter by it or by its opposite, show its
/// field as a column, copy it. Whoever opens the menu may add entries of its own below.
class ValueMenu : public QMenu {
    Q_OBJECT
public:
    /// `column_shown`: the table has this field already, so that the entry for it is left out.
    explicit ValueMenu(const FieldValue& value, bool column_shown, QWidget* parent = nullptr);

signals:
    void only_asked(const spoor::FieldValue& value);
    void not_asked(const spoor::FieldValue& value);
    void column_asked(const QString& field);
};

}
