// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace spoor {

class EventView;
class FilterBar;

/// Filter bar over event table.
class TimelinePage : public QWidget {
    Q_OBJECT
public:
    explicit TimelinePage(QWidget* parent = nullptr);

    FilterBar* filter() const { return filter_; }
    EventView* events() const { return events_; }

private:
    FilterBar* filter_;
    EventView* events_;
};

}
