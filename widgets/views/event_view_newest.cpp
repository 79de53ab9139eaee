// SPDX-License-Identifier: GPL-3.0-or-later
// Where the event table stands when rows come: at the top, at the newest row, or where it was.
#include "widgets/models/event_table_model.h"
#include "widgets/views/event_view.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <ranges>
#include <utility>

namespace spoor {

bool EventView::has_newest_end() const { return in_time_order() || sort_->column == ColumnSpec::of(Field::Time); }

void EventView::set_newest(Newest newest)
{
    newest_ = newest;
    if (newest == Newest::Kept)
        go_to_newest();
    was_at_newest_ = is_at_newest();
}

/// Events without a time stand behind all others, and are nobody's newest.
int EventView::newest_row() const
{
    if (!in_time_order())
        return 0;
    const auto rows = std::views::iota(0, model_->rowCount());
    const auto timeless = std::ranges::partition_point(rows, [this](int row) { return model_->time(row) != no_time; });
    return timeless == rows.begin() ? model_->rowCount() - 1 : int(timeless - rows.begin()) - 1;
}

/// Where the scroll bar stands when the newest row is the last in sight, or the first where the newest come first.
int EventView::newest_place() const
{
    const QScrollBar* bar = verticalScrollBar();
    if (!in_time_order())
        return bar->minimum();
    const int row = newest_row();
    return row == model_->rowCount() - 1 ? bar->maximum() : std::max(row + 1 - page_rows(), 0);
}

bool EventView::is_at_newest() const
{
    return has_newest_end() && model() == model_ && model_ && verticalScrollBar()->value() == newest_place();
}

void EventView::go_to_newest()
{
    // The model may be gone before the view.
    if (model() != model_ || !model_ || !has_newest_end())
        return;
    const bool was_moving = std::exchange(moving_, true);
    scroll_to_row(newest_row() == model_->rowCount() - 1 ? model_->rowCount() : newest_place());
    moving_ = was_moving;
    was_at_newest_ = true;
}

void EventView::follow_scrolling(int)
{
    if (moving_ || newest_ == Newest::Ignored || model() != model_)
        return;
    const bool before = std::exchange(was_at_newest_, is_at_newest());
    if (newest_ == Newest::Kept && has_newest_end() && !was_at_newest_)
        emit newest_left();
    else if (newest_ == Newest::Held && was_at_newest_ && !before)
        emit newest_reached();
}

void EventView::leave_newest(int row)
{
    if (newest_ == Newest::Kept && !moving_ && has_newest_end() && row != newest_row())
        emit newest_left();
}

void EventView::focusInEvent(QFocusEvent* event)
{
    // A view that has no current row makes one of the first that it shows, which nobody chose.
    moving_ = true;
    RowView::focusInEvent(event);
    moving_ = false;
}

void EventView::keyPressEvent(QKeyEvent* event)
{
    RowView::keyPressEvent(event);
    const int key = in_time_order() ? Qt::Key_End : Qt::Key_Home;
    if (newest_ == Newest::Held && has_newest_end() && event->key() == key && !(event->modifiers() & Qt::ShiftModifier))
        emit newest_reached();
}

int EventView::row_near(const EventKey& key, int before) const
{
    // Rows that came stand all before it or all behind it, mostly: then it need not be looked for.
    for (const int row : {before, before + model_->rowCount() - rows_before_})
        if (row >= 0 && row < model_->rowCount() && model_->key(row) == key)
            return row;
    return model_->row_of(key);
}

void EventView::restore_top(int chosen)
{
    if (newest_ == Newest::Kept && has_newest_end())
        return go_to_newest();
    // More of the same while it loads: the top stays the top. Another filter or order: the chosen event stays put.
    const bool more = generation_ != model_->rows().snapshot()->generation;
    const bool held = newest_ != Newest::Ignored && more;
    if (at_top_ && (more || chosen < 0))
        scroll_to_row(0);
    else if (chosen >= 0 && chosen_line_)
        scroll_to_row(chosen - *chosen_line_);
    else if (const int top = top_ && (held || in_time_order()) ? row_near(*top_, top_row_) : -1; top >= 0)
        scroll_to_row(top);
    else if (chosen >= 0)
        scrollTo(model_->index(chosen, 0), PositionAtCenter);
    was_at_newest_ = is_at_newest();
}

}
