// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/timeline_links.h"

#include "app/gui/workspace.h"
#include "widgets/charts/histogram_view.h"
#include "widgets/delegates/event_delegate.h"
#include "widgets/dialogs/column_chooser.h"
#include "widgets/models/event_table_model.h"
#include "widgets/pages/timeline_page.h"
#include "widgets/views/context_pane.h"
#include "widgets/views/event_view.h"
#include "widgets/views/filter_bar.h"
#include "widgets/views/find_bar.h"
#include "widgets/views/find_session.h"
#include "widgets/views/inspector.h"
#include "widgets/views/overview_strip.h"
#include "widgets/views/raw_line_view.h"

#include <QTimeZone>

namespace spoor {

namespace {

/// For what has one zone alone: an axis, a time that is typed. Each source's own clock is none, and counts as UTC.
Zone zone_of(const TimeDisplay& display) { return display.clock == TimeDisplay::Clock::Local ? display.local : Zone(); }

std::optional<std::uint32_t> current_row(const EventView& events)
{
    const QModelIndex current = events.currentIndex();
    return current.isValid() ? std::optional(std::uint32_t(current.row())) : std::nullopt;
}

QString empty_text(const EventRows& rows)
{
    const auto snapshot = rows.rows.snapshot();
    if (rows.partial || (snapshot && !snapshot->complete))
        return TimelineLinks::tr("Nothing yet; the logs are still being read.");
    if (rows.filtered)
        return TimelineLinks::tr("No event matches the filter. Take a condition back to see more.");
    return TimelineLinks::tr("These logs hold no events. The ledger of lines says what became of each line.");
}

}

TimelineLinks::TimelineLinks(Workspace& workspace, TimelinePage& page, Inspector& inspector, QObject* parent)
    : QObject(parent), workspace_(workspace), page_(page), inspector_(inspector),
      find_(new FindSession(page.find(), this))
{
    connect(&workspace_, &Workspace::rows_changed, this, &TimelineLinks::show_rows);
    link_filter();
    link_histogram();
    link_find();
    link_places();
    link_values();
    show_clock(page_.events()->event_model()->time_display());
    // A zone comes from the database, and that is a file.
    local_zone_.start([id = QTimeZone::systemTimeZoneId().toStdString()](
                          const JobContext&) { return Zone::parse(id).value_or(Zone()); },
                      [this](const Zone& zone) {
                          TimeDisplay display = page_.events()->event_model()->time_display();
                          display.local = zone;
                          page_.events()->set_time_display(display);
                      });
}

void TimelineLinks::link_filter()
{
    FilterBar* filter = page_.filter();
    EventQuery* query = workspace_.query();
    connect(filter, &FilterBar::applied, &workspace_, &Workspace::set_filter);
    connect(filter, &FilterBar::applied, find_, &FindSession::set_filter);
    connect(query, &EventQuery::busy, filter, &FilterBar::set_busy);
    connect(query, &EventQuery::rejected, filter, &FilterBar::show_error);
    connect(query, &EventQuery::order_changed, this, [this](const EventQuery::Order& order) {
        if (order == EventQuery::Order{})
            page_.events()->clear_sort();
        else
            page_.events()->show_order(order.column, order.descending);
    });
}

void TimelineLinks::link_histogram()
{
    HistogramView* chart = page_.histogram();
    HistogramJob* counting = workspace_.histogram();
    connect(counting, &HistogramJob::ready, chart, &HistogramView::set_histogram);
    connect(counting, &HistogramJob::busy, chart, &HistogramView::set_busy);
    connect(chart, &HistogramView::view_range_changed, counting, &HistogramJob::set_range);
    connect(chart, &HistogramView::max_bins_changed, counting, &HistogramJob::set_max_bins);
    counting->set_max_bins(chart->max_bins());

    // The chip is what is in force: the chart shows what the filter says, also after an undo.
    FilterBar* filter = page_.filter();
    connect(chart, &HistogramView::range_selected, filter,
            [filter](Micros from, Micros until) { filter->set_time_range(TimeRange{from, until}); });
    connect(chart, &HistogramView::range_cleared, filter, [filter] { filter->set_time_range(std::nullopt); });
    connect(filter, &FilterBar::time_range_changed, chart, &HistogramView::set_selected_range);

    connect(workspace_.inspector(), &InspectorJob::inspected, chart,
            [chart](const std::shared_ptr<const InspectedEvent>& event) {
                const Micros time = event->gist.time;
                chart->set_marker(time == no_time ? std::nullopt : std::optional(time));
            });
    connect(workspace_.inspector(), &InspectorJob::cleared, chart, [chart] { chart->set_marker({}); });
    connect(page_.events(), &EventView::time_display_changed, this, &TimelineLinks::show_clock);
}

void TimelineLinks::link_find()
{
    EventView* events = page_.events();
    connect(find_, &FindSession::go_asked, this,
            [this](const EventKey& key, std::uint32_t row) { show_event(key, row); });
    connect(find_, &FindSession::marks_changed, events, [this, events](const MatchMarks& marks) {
        if (auto* cells = qobject_cast<EventDelegate*>(events->itemDelegate()))
            cells->set_marks(marks);
        inspector_.raw()->set_marks(marks.expression());
    });
    connect(find_, &FindSession::matches_changed, page_.overview(), &OverviewStrip::set_matches);
    connect(find_, &FindSession::left, events, [events] { events->setFocus(); });
    connect(events, &EventView::event_chosen, this, &TimelineLinks::tell_place);
}

void TimelineLinks::link_places()
{
    EventView* events = page_.events();
    ContextPane* context = page_.context();
    connect(page_.go_to(), &GoToBar::go_asked, this, [this, events](const EventKey& key, std::uint32_t row) {
        show_event(key, row);
        events->setFocus();
    });
    connect(page_.go_to(), &GoToBar::closed, events, [events] { events->setFocus(); });
    connect(&seek_, &SeekJob::arrived, this,
            [this](const EventKey& key, std::uint32_t row, bool wrapped, const Seek& what) {
                show_event(key, row);
                if (wrapped)
                    emit said(what.forward ? tr("Continued from the top") : tr("Continued from the bottom"));
            });
    connect(&seek_, &SeekJob::not_there, this, [this](const Seek& what) {
        emit said(what.what == Seek::What::Failure ? tr("No other failure is shown")
                                                   : tr("No other event of this session is shown"));
    });

    connect(events, &EventView::event_chosen, &workspace_, &Workspace::inspect);
    connect(events, &EventView::context_asked, context, &ContextPane::show_around);
    connect(context, &ContextPane::event_chosen, &workspace_, &Workspace::inspect);
    connect(context, &ContextPane::event_activated, this, &TimelineLinks::show_or_inspect);
    connect(context, &ContextPane::closed, events, [events] { events->setFocus(); });
    connect(&inspector_, &Inspector::event_asked, this, &TimelineLinks::show_or_inspect);
}

void TimelineLinks::link_values()
{
    EventView* events = page_.events();
    FilterBar* filter = page_.filter();
    connect(events, &EventView::only_asked, filter, &FilterBar::add_only);
    connect(events, &EventView::not_asked, filter, &FilterBar::add_not);
    connect(page_.context()->view(), &EventView::only_asked, filter, &FilterBar::add_only);
    connect(page_.context()->view(), &EventView::not_asked, filter, &FilterBar::add_not);
    connect(&inspector_, &Inspector::only_asked, filter, &FilterBar::add_only);
    connect(&inspector_, &Inspector::not_asked, filter, &FilterBar::add_not);
    connect(&inspector_, &Inspector::column_asked, events,
            [events](const QString& field) { events->add_column(ColumnSpec::named(field)); });
    connect(events, &EventView::chooser_asked, this, &TimelineLinks::choose_columns);
    const auto tell_columns = [this, events] {
        QStringList names;
        for (const ColumnSpec& column : events->shown_columns())
            names << column.name();
        inspector_.set_shown_columns(names);
    };
    connect(events, &EventView::columns_changed, this, tell_columns);
    tell_columns();
}

void TimelineLinks::show_rows(const EventRows& rows)
{
    page_.filter()->set_snapshot(rows.rows.snapshot());
    page_.events()->set_empty_text(empty_text(rows));
    if (rows.partial)
        return;
    find_->set_rows(rows.rows, page_.events()->in_time_order());
    if (const auto awaited = std::exchange(awaited_, std::nullopt))
        page_.events()->go_to(*awaited, true);
    tell_place();
    // What is known of the chosen event may have changed with its source: its zone, its digest.
    if (const auto chosen = page_.events()->chosen())
        workspace_.inspect(*chosen);
}

void TimelineLinks::show_event(const EventKey& key, std::uint32_t row)
{
    EventView* events = page_.events();
    const EventTableModel* model = events->event_model();
    // The row is a hint: in an order other than that of time looking for the key goes through all rows.
    if (row < std::uint32_t(model->rowCount()) && model->key(int(row)) == key)
        events->select_row(int(row));
    else
        events->go_to(key);
}

void TimelineLinks::show_or_inspect(const EventKey& key)
{
    if (page_.events()->go_to(key))
        return;
    workspace_.inspect(key);
    emit said(tr("The filter hides this event in the table; the inspector shows it"));
}

void TimelineLinks::show_surely(const EventKey& key)
{
    page_.events()->setFocus();
    if (page_.events()->go_to(key))
        return;
    workspace_.inspect(key);
    awaited_ = key;
    if (page_.filter()->state().effective().trimmed().isEmpty())
        return;
    page_.filter()->set_state({});
    emit said(tr("The filter hid this event and was cleared; undo brings it back"));
}

void TimelineLinks::show_among(const FilterState& filter, const EventKey& key)
{
    page_.events()->setFocus();
    // Its rows may be there already: then none come.
    if (page_.filter()->state() == filter && page_.events()->go_to(key))
        return;
    workspace_.inspect(key);
    awaited_ = key;
    page_.filter()->set_state(filter);
}

void TimelineLinks::tell_place()
{
    find_->set_current(page_.events()->chosen(), current_row(*page_.events()));
    page_.go_to()->set_context(place());
}

void TimelineLinks::show_clock(const TimeDisplay& display)
{
    workspace_.histogram()->set_zone(zone_of(display));
    page_.go_to()->set_context(place());
}

GoToContext TimelineLinks::place() const
{
    const EventTableModel* model = page_.events()->event_model();
    return {model->rows(), page_.events()->in_time_order(), page_.events()->chosen(), zone_of(model->time_display())};
}

void TimelineLinks::go_to_line()
{
    close_bar();
    page_.go_to()->open_line(place());
}

void TimelineLinks::go_to_time()
{
    close_bar();
    page_.go_to()->open_time(place());
}

void TimelineLinks::seek(Seek::What what, bool forward)
{
    seek_.seek(page_.events()->event_model()->rows(), current_row(*page_.events()), {what, forward, true});
}

void TimelineLinks::toggle_context()
{
    if (close_context())
        return;
    if (const auto chosen = page_.events()->chosen())
        page_.context()->show_around(*chosen);
    else
        emit said(tr("Choose an event first: its neighbours are shown"));
}

void TimelineLinks::filter_by_cell(bool only)
{
    const EventView* events = page_.events();
    const auto value = events->event_model()->field_value(events->currentIndex());
    if (!value)
        emit said(tr("Choose a cell first; a difference of times is nothing to filter by"));
    else if (only)
        page_.filter()->add_only(*value);
    else
        page_.filter()->add_not(*value);
}

void TimelineLinks::choose_columns()
{
    EventView* events = page_.events();
    if (auto* open = page_.findChild<ColumnChooser*>(Qt::FindDirectChildrenOnly)) {
        open->raise();
        open->activateWindow();
        return;
    }
    const auto snapshot = events->event_model()->rows().snapshot();
    auto* chooser =
        new ColumnChooser(snapshot ? column_offer(*snapshot) : ColumnOffer{}, events->shown_columns(), &page_);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &ColumnChooser::chosen, events, &EventView::set_columns);
    connect(chooser, &ColumnChooser::reset_asked, events, &EventView::reset_columns);
    connect(events, &EventView::columns_changed, chooser,
            [events, chooser] { chooser->set_columns(events->shown_columns()); });
    chooser->show();
}

bool TimelineLinks::close_bar()
{
    const bool find = page_.find()->isVisible();
    const bool go_to = page_.go_to()->isVisible();
    if (find)
        page_.find()->close_bar();
    if (go_to)
        page_.go_to()->close_bar();
    return find || go_to;
}

bool TimelineLinks::close_context()
{
    if (!page_.context()->isVisible())
        return false;
    page_.context()->hide();
    page_.events()->setFocus();
    return true;
}

bool TimelineLinks::clear_range()
{
    if (!page_.filter()->state().time_range())
        return false;
    page_.filter()->set_time_range(std::nullopt);
    return true;
}

void TimelineLinks::forget()
{
    seek_.cancel();
    awaited_.reset();
    find_->set_rows({}, true);
    find_->set_current({}, {});
    page_.find()->hide();
    page_.go_to()->hide();
    page_.go_to()->set_context({});
    page_.context()->hide();
    page_.events()->clear_sort();
    page_.events()->forget();
    page_.filter()->new_search();
    page_.filter()->set_snapshot(nullptr);
    page_.histogram()->reset_view();
}

}
