// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/source_info.h"

#include <QDialog>

#include <memory>
#include <vector>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace spoor {

/// Asks for a pattern of files that are to be left out, and says how many of the sources it takes. Does not block.
class ExcludeDialog : public QDialog {
    Q_OBJECT
public:
    using Sources = std::vector<std::shared_ptr<const SourceInfo>>;

    ExcludeDialog(Sources sources, const QString& suggestion, QWidget* parent = nullptr);

signals:
    void exclude_asked(const QString& glob);

private:
    void show_effect();

    Sources sources_;
    QLineEdit* pattern_;
    QLabel* effect_;
    QDialogButtonBox* buttons_;
};

}
