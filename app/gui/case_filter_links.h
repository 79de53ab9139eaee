// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/case_filters.h"

class QMenu;

namespace spoor {

class FilterBar;

/// Offers the filters of the case in the menu of the filter, beside the user's own. Owns no widget.
class CaseFilterLinks : public QObject {
    Q_OBJECT
public:
    /// Both live longer.
    CaseFilterLinks(CaseJob& job, FilterBar& bar, QObject* parent = nullptr);

    CaseFilters* filters() { return &filters_; }

signals:
    void said(const QString& text);

private:
    void offer(QMenu* menu);
    void ask_for_name();

    FilterBar& bar_;
    CaseFilters filters_;
};

}
