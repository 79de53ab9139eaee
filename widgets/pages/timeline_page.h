// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSplitter;

namespace spoor {

class ContextPane;
class EventTableModel;
class EventView;
class FilterBar;
class FindBar;
class GoToBar;
class HistogramView;
class OverviewStrip;

/// Where an investigator spends the day: the filter, when things happened, and what; below them, where they are asked
/// for, the bars for finding and going, and the neighbours of the chosen event. Puts widgets together and connects
/// nothing: that is for whoever owns the jobs.
class TimelinePage : public QWidget {
    Q_OBJECT
public:
    /// The model must live longer.
    explicit TimelinePage(EventTableModel* model, QWidget* parent = nullptr);

    FilterBar* filter() const { return filter_; }
    HistogramView* histogram() const { return histogram_; }
    EventView* events() const { return events_; }
    OverviewStrip* overview() const { return overview_; }
    FindBar* find() const { return find_; }
    GoToBar* go_to() const { return go_to_; }
    ContextPane* context() const { return context_; }
    /// Histogram, table and context, one above the other.
    QSplitter* parts() const { return parts_; }

private:
    QWidget* make_table();

    FilterBar* filter_;
    HistogramView* histogram_;
    EventView* events_;
    OverviewStrip* overview_;
    FindBar* find_;
    GoToBar* go_to_;
    ContextPane* context_;
    QSplitter* parts_;
};

}
