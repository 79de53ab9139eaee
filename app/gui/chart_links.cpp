// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/chart_links.h"

#include "app/gui/session_links.h"
#include "app/gui/workspace.h"
#include "core/query/condition.h"
#include "widgets/charts/chart_words.h"
#include "widgets/jobs/save_file.h"
#include "widgets/models/event_table_model.h"
#include "widgets/pages/charts_page.h"
#include "widgets/pages/timeline_page.h"
#include "widgets/views/event_view.h"
#include "widgets/views/filter_bar.h"
#include "widgets/wording/error_wording.h"

#include <QDir>

#include <algorithm>

namespace spoor {
namespace {

/// Beyond this a condition is told by what it stands for.
constexpr qsizetype longest_chip = 60;

/// What a chip is shown as; nothing where its text says it as shortly.
QString chip_label(const Chart& chart, const ChartPlace& place, const QString& text)
{
    if (text.size() <= longest_chip && chart.columns_are == ChartColumns::Values)
        return {};
    QStringList parts{column_text(chart, place.column)};
    if (place.series && (chart.shape != ChartShape::Rates || chart.series[*place.series].from_log))
        parts.prepend(series_text(chart, *place.series));
    return ChartLinks::tr("%1: %2", "a chart and a part of it")
        .arg(chart_text(chart.spec.id), parts.join(QStringLiteral(", ")));
}

/// The part of both that is there at once; `b` where they are apart.
TimeRange within(const std::optional<TimeRange>& a, const TimeRange& b)
{
    if (!a || a->first >= b.second || b.first >= a->second)
        return b;
    return {std::max(a->first, b.first), std::min(a->second, b.second)};
}

}

ChartLinks::ChartLinks(const Parts& parts, QObject* parent) : QObject(parent), parts_(parts)
{
    connect(&parts_.workspace, &Workspace::rows_changed, this, [this](const EventRows& rows) {
        if (rows.partial)
            return;
        job_.set_rows(rows);
    });
    connect(&parts_.workspace, &Workspace::closed, this, [this] { job_.set_rows({}); });
    connect(&parts_.sessions, &SessionLinks::all_found, &job_, &ChartJob::set_sessions);
    connect(&parts_.sessions, &SessionLinks::search_began, &job_, &ChartJob::pin);
    connect(&parts_.workspace, &Workspace::following_changed, &job_, &ChartJob::set_following);
    connect(parts_.timeline.filter(), &FilterBar::applied, &job_, &ChartJob::expect_choice);
    connect(parts_.timeline.filter(), &FilterBar::applied, this, [this](const QString& filter) {
        parts_.page.show_filter(filter);
        show_range();
    });
    EventView* events = parts_.timeline.events();
    connect(events, &EventView::time_display_changed, this, &ChartLinks::show_clock);
    show_clock(events->event_model()->time_display());
    connect(&job_, &ChartJob::ready, &parts_.page, &ChartsPage::show_chart);
    connect(&job_, &ChartJob::failed, &parts_.page, &ChartsPage::show_error);
    connect(&job_, &ChartJob::busy, &parts_.page, &ChartsPage::set_busy);
    link_page();
}

void ChartLinks::link_page()
{
    ChartsPage* page = &parts_.page;
    connect(page, &ChartsPage::chosen_changed, &job_, &ChartJob::choose);
    connect(page, &ChartsPage::events_asked, this,
            [this](const std::shared_ptr<const Chart>& chart, const ChartPlace& place) { show_events(*chart, place); });
    connect(page, &ChartsPage::filter_clear_asked, this, [this] {
        parts_.timeline.filter()->set_state({});
        emit said(tr("The filter was cleared; undo brings it back"));
    });
    connect(page, &ChartsPage::save_asked, this, &ChartLinks::save);
    connect(page, &ChartsPage::add_asked, this,
            [this](const std::shared_ptr<const Chart>& chart) { add_to_report(*chart); });
    connect(page, &ChartsPage::said, this, &ChartLinks::said);
}

void ChartLinks::set_shown(bool shown) { job_.set_wanted(shown); }

void ChartLinks::forget()
{
    job_.set_rows({});
    parts_.page.forget();
}

void ChartLinks::show_clock(const TimeDisplay& display)
{
    // Each source's own clock is not one zone, and counts as UTC.
    const Zone zone = display.clock == TimeDisplay::Clock::Local ? display.local : Zone();
    job_.set_zone(zone);
    parts_.page.set_zone(zone);
}

void ChartLinks::show_range()
{
    std::optional<HistogramRange> range;
    if (const auto chosen = parts_.timeline.filter()->state().time_range())
        range = HistogramRange{chosen->first, chosen->second};
    job_.set_range(range);
}

void ChartLinks::show_events(const Chart& chart, const ChartPlace& place)
{
    FilterBar* filter = parts_.timeline.filter();
    FilterState state = filter->state();
    const std::string text = filter_of(chart, place.series, place.column);
    std::optional<TimeRange> period;
    if (chart.columns_are == ChartColumns::Times)
        period = TimeRange{chart.bounds[place.column], chart.bounds[place.column + 1]};
    if (period && text == time_range(period->first, period->second)) {
        // A range of times alone is the filter's own chip, which the histogram shows and moves.
        state = state.with_time_range(within(state.time_range(), *period));
    } else if (FilterChip chip; is_condition(chip.text = QString::fromStdString(text))) {
        chip.label = chip_label(chart, place, chip.text);
        state = state.with_chip(chip);
    }
    if (state == filter->state()) {
        emit said(tr("The filter says this already"));
    } else {
        filter->set_state(state);
        emit said(
            tr("The timeline shows what stands behind this part of the chart; undo brings the filter before back"));
    }
    emit timeline_asked();
}

void ChartLinks::add_to_report(const Chart& chart)
{
    report::ChartPick pick;
    pick.spec = chart.spec;
    pick.filter = parts_.timeline.filter()->state().effective().toStdString();
    emit add_to_report_asked(pick);
    emit said(tr("“%1” was added to the report").arg(chart_text(chart.spec.id)));
}

void ChartLinks::save(const QString& path, const QByteArray& content)
{
    saving_.start([path, content](const JobContext&) { return save_file(path, content); },
                  [this, path](const Result<void>& saved) {
                      emit said(saved ? tr("Saved as %1").arg(QDir::toNativeSeparators(path))
                                      : one_line(words_for(saved.error())));
                  });
}

}
