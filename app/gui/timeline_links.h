// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/query/seek.h"
#include "widgets/jobs/event_query.h"
#include "widgets/jobs/seek_job.h"
#include "widgets/models/filter_state.h"
#include "widgets/models/time_display.h"
#include "widgets/views/go_to_bar.h"

#include <QObject>

namespace spoor {

class FindSession;
class Inspector;
class TimelinePage;
class Workspace;

/// Joins the parts of the timeline: what is chosen, searched or filtered in one of them is seen in the others. Has no
/// widget of its own and computes nothing.
class TimelineLinks : public QObject {
    Q_OBJECT
public:
    /// All of them live longer.
    TimelineLinks(Workspace& workspace, TimelinePage& page, Inspector& inspector, QObject* parent = nullptr);

    FindSession* find() const { return find_; }

    void go_to_line();
    void go_to_time();
    void seek(Seek::What what, bool forward);
    /// The neighbours of the chosen event, or away with them.
    void toggle_context();
    /// Filters by the value of the current cell, or by its opposite.
    void filter_by_cell(bool only);
    void choose_columns();
    /// Chooses an event and brings it in sight. A filter that hides it is cleared, which can be undone.
    void show_surely(const EventKey& key);
    /// Filters by this, and chooses an event that it lets through.
    void show_among(const FilterState& filter, const EventKey& key);

    /// Where there was one to close.
    bool close_bar();
    bool close_context();
    bool clear_range();

    /// Nothing is open any more.
    void forget();

signals:
    /// Something for the status bar.
    void said(const QString& text);

private:
    void link_filter();
    void link_histogram();
    void link_find();
    void link_places();
    void link_values();
    void show_rows(const EventRows& rows);
    void show_event(const EventKey& key, std::uint32_t row);
    void show_or_inspect(const EventKey& key);
    void tell_place();
    void show_clock(const TimeDisplay& display);
    GoToContext place() const;

    Workspace& workspace_;
    TimelinePage& page_;
    Inspector& inspector_;
    FindSession* find_;
    SeekJob seek_;
    std::optional<EventKey> awaited_;  // to be shown once its row is there
    Job<Zone> local_zone_;
};

}
