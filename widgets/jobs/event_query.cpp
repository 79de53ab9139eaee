// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/event_query.h"

#include "core/query/sort.h"

#include <string_view>

namespace spoor {
namespace {

using Steady = std::chrono::steady_clock;
constexpr auto between_partials = std::chrono::milliseconds(100);

bool blank(std::string_view text) { return text.find_first_not_of(" \t") == std::string_view::npos; }

std::chrono::microseconds since(Steady::time_point start)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(Steady::now() - start);
}

}

EventQuery::EventQuery(QObject* parent) : QObject(parent)
{
    again_.setSingleShot(true);
    connect(&again_, &QTimer::timeout, this, [this] { run(false); });
}

void EventQuery::set_snapshot(std::shared_ptr<const Snapshot> snapshot)
{
    snapshot_ = std::move(snapshot);
    if (!snapshot_) {
        job_.cancel();
        again_.stop();
        filtered_.reset();
        shown_snapshot_.reset();
        stale_ = false;
        set_sorting(false);
        emit busy(false);
        return;
    }
    if (job_.running())
        stale_ = true;
    else
        again();
}

void EventQuery::set_following(bool on)
{
    following_ = on;
    if (!on && again_.isActive())
        run(false);
}

void EventQuery::again()
{
    // All in order of time costs nothing.
    const bool free = blank(filter_) && natural();
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(pace_.wait(Pace::Clock::now()));
    if (!following_ || free || wait.count() <= 0)
        run(false);
    else if (!again_.isActive())
        again_.start(wait);
}

void EventQuery::set_filter(const QString& text)
{
    std::string wanted = text.toStdString();
    if (wanted == filter_)
        return;
    filter_ = std::move(wanted);
    filtered_.reset();
    run(true);
}

void EventQuery::set_notes(std::shared_ptr<const EventNotes> notes)
{
    notes_ = notes ? std::move(notes) : std::make_shared<EventNotes>();
    const auto filter = Filter::compile(filter_);
    if (!filter || !filter->asks_for_notes())
        return;
    filtered_.reset();
    run(true);
}

void EventQuery::set_order(const Order& order)
{
    if (order == order_)
        return;
    order_ = order;
    run(true);
}

void EventQuery::cancel_sort()
{
    if (!sorting_)
        return;
    const bool still_right = shown_filter_ == filter_ && shown_snapshot_ == snapshot_ && shown_order_ != order_;
    order_ = still_right ? shown_order_ : Order{};
    if (still_right) {
        job_.cancel();
        stale_ = false;
        set_sorting(false);
        emit busy(false);
    } else {
        run(true);
    }
    emit order_changed(order_);
}

void EventQuery::set_sorting(bool sorting)
{
    if (sorting == sorting_)
        return;
    sorting_ = sorting;
    emit sorting_changed(sorting);
}

void EventQuery::show(const EventRows& rows)
{
    shown_order_ = order_;
    shown_filter_ = filter_;
    shown_snapshot_ = rows.rows.snapshot();
    emit rows_ready(rows);
}

void EventQuery::run(bool show_partial)
{
    job_.cancel();
    again_.stop();
    stale_ = false;
    set_sorting(false);
    if (!snapshot_)
        return;
    if (filtered_ && filtered_->snapshot() != snapshot_)
        filtered_.reset();

    if (blank(filter_) && natural()) {
        good_ = filter_;
        emit busy(false);
        show({RowSet::all(snapshot_), false, false, {}, {}});
        return;
    }
    if (filtered_ && natural()) {
        emit busy(false);
        show({*filtered_, false, !blank(filter_), {}, {}});
        return;
    }

    emit busy(true);
    began_ = Pace::Clock::now();
    const bool partials = show_partial && natural();
    auto work = [this, snapshot = snapshot_, notes = notes_, text = filter_, order = order_, ready = filtered_,
                 partials, in_order = natural(),
                 jobs = following_ && !show_partial ? 1u : 0u](const JobContext& context) -> Result<Outcome> {
        const auto start = Steady::now();
        const TaskContext task{context.stop, {}};
        Outcome out;
        out.shown.filtered = !blank(text);
        if (ready) {
            out.filtered = *ready;
        } else {
            auto filter = Filter::compile(text);
            if (!filter)
                return std::unexpected(std::move(filter.error()));
            auto last = start;
            auto partial = [&](const RowSet& rows) {
                if (Steady::now() - last < between_partials)
                    return;
                last = Steady::now();
                context.post([this, rows, took = since(start)] { emit rows_ready({rows, true, true, took, {}}); });
            };
            auto found =
                spoor::run(*filter, snapshot, task, partials ? PartialRows(partial) : PartialRows(), jobs, *notes);
            if (!found)
                return std::unexpected(std::move(found.error()));
            out.filtered = std::move(found->rows);
            out.shown.raw_error = std::move(found->raw_error);
        }
        out.shown.took = since(start);
        if (in_order) {
            out.shown.rows = out.filtered;
            return out;
        }
        context.post([this] { set_sorting(true); });
        const auto tell = [this, &context](const Progress& progress) {
            if (progress.bytes_total > 0)
                context.post([this, share = double(progress.bytes_done) / double(progress.bytes_total)] {
                    emit sort_progress(share);
                });
        };
        auto rows = sorted(out.filtered, order.column, order.descending, {context.stop, tell});
        if (!rows)
            return std::unexpected(std::move(rows.error()));
        out.shown.rows = std::move(*rows);
        return out;
    };
    job_.start(std::move(work), [this, text = filter_](Result<Outcome> outcome) { finish(text, std::move(outcome)); });
}

void EventQuery::finish(const std::string& text, Result<Outcome> outcome)
{
    set_sorting(false);
    pace_.spent(Pace::Clock::now() - began_, began_);
    if (!outcome) {
        emit busy(false);
        if (outcome.error().code == ErrorCode::Cancelled)
            return;
        const QString wrong = QString::fromStdString(text);
        filter_ = good_;
        emit rejected(wrong, outcome.error());
        // The table still shows the rows of good_, perhaps over an older snapshot, or a part of a refused order.
        if (text != good_)
            run(false);
        return;
    }
    good_ = text;
    filtered_ = std::move(outcome->filtered);
    show(outcome->shown);
    if (!stale_) {
        emit busy(false);
        return;
    }
    if (following_)
        emit busy(false);
    again();
}

}
