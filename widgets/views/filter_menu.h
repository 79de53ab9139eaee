// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/filter_recent.h"
#include "widgets/models/saved_filters.h"

#include <QMenu>

namespace spoor {

/// Filters to take up again: those that were used last, those that were saved, and what can be done with them. Made anew
/// whenever it opens.
class FilterMenu : public QMenu {
    Q_OBJECT
public:
    static constexpr qsizetype recent_shown = 15;

    /// Both outlive the menu.
    FilterMenu(const RecentFilters* recent, const SavedFilters* saved, QWidget* parent = nullptr);

signals:
    void recent_chosen(const QString& text);
    void saved_chosen(const QString& name);
    void save_asked();
    void manage_asked();
    void forget_asked();  ///< the recent ones
    /// For whoever has more to offer, at the end.
    void filled(QMenu* menu);

private:
    void fill();

    const RecentFilters* recent_;
    const SavedFilters* saved_;
};

}
