// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/event_view.h"

#include "widgets/delegates/event_delegate.h"
#include "widgets/models/event_table_model.h"

#include <QHeaderView>

namespace spoor {

EventView::EventView(QWidget* parent) : RowView(parent)
{
    setItemDelegate(new EventDelegate(this));
    setAccessibleName(tr("Events"));
    setAccessibleDescription(tr("One row for each event, in time order unless a column is chosen to sort by"));
}

void EventView::set_model(EventTableModel* model)
{
    model_ = model;
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &EventView::remember);
    setModel(model);
    // After setModel: the view and its selection have been reset by then.
    connect(model, &QAbstractItemModel::modelReset, this, &EventView::restore);
    // By the digit, since digits are what must not be cut.
    const int character = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    for (int column = 0; column < model->columnCount(); ++column)
        header()->resizeSection(column, (model->width_hint(column) + 1) * character);
}

void EventView::forget()
{
    chosen_.reset();
    selectionModel()->clear();
    scroll_to_row(0);
}

void EventView::clear_sort() { header()->setSortIndicator(-1, Qt::AscendingOrder); }

void EventView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    RowView::currentChanged(current, previous);
    if (restoring_ || !current.isValid())
        return;
    const auto key = model_->key(current.row());
    if (!key || key == chosen_)
        return;
    chosen_ = key;
    emit event_chosen(*key);
}

void EventView::remember()
{
    generation_ = model_->rows().snapshot() ? model_->rows().snapshot()->generation : 0;
    const int first = first_row();
    at_top_ = first == 0;
    top_ = at_top_ ? std::nullopt : model_->key(first);
    chosen_line_.reset();
    const QModelIndex current = currentIndex();
    if (current.isValid() && current.row() >= first && current.row() < first + page_rows())
        chosen_line_ = current.row() - first;

    selected_.clear();
    qint64 rows = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange& range : selection)
        rows += range.height();
    for (const QItemSelectionRange& range : selection) {
        if (selected_.size() >= std::size_t(follow_limit))
            break;
        if (rows > follow_limit) {
            selected_.push_back({*model_->key(range.top()), *model_->key(range.bottom())});
        } else {
            for (int row = range.top(); row <= range.bottom(); ++row)
                selected_.push_back({*model_->key(row), *model_->key(row)});
        }
    }
}

void EventView::restore_selection()
{
    QItemSelection selection;
    const auto add = [&](int first, int last) {
        if (!selection.isEmpty() && selection.back().bottom() + 1 == first)
            selection.back() =
                QItemSelectionRange(selection.back().topLeft(), model_->index(last, model_->columnCount() - 1));
        else
            selection.append(
                QItemSelectionRange(model_->index(first, 0), model_->index(last, model_->columnCount() - 1)));
    };
    for (const Range& range : selected_) {
        const int first = model_->row_of(range.first);
        const int last = range.first == range.last ? first : model_->row_of(range.last);
        if (first >= 0 && last >= first)
            add(first, last);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    selected_.clear();
}

void EventView::restore()
{
    if (!model_->rows().snapshot())
        return;
    restoring_ = true;
    const int row = chosen_ ? model_->row_of(*chosen_) : -1;
    // In an order other than that of time each search goes through all rows; one is all that may cost.
    const bool in_time_order = header()->sortIndicatorSection() < 0;
    if (row >= 0) {
        selectionModel()->setCurrentIndex(model_->index(row, 0), QItemSelectionModel::NoUpdate);
        if (!in_time_order)
            selectionModel()->select(model_->index(row, 0),
                                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    if (in_time_order)
        restore_selection();
    selected_.clear();

    // More of the same while it loads: the top stays the top. Another filter or order: the chosen event stays put.
    const bool more = generation_ != model_->rows().snapshot()->generation;
    if (at_top_ && (more || row < 0))
        scroll_to_row(0);
    else if (row >= 0 && chosen_line_)
        scroll_to_row(row - *chosen_line_);
    else if (const int top = top_ && in_time_order ? model_->row_of(*top_) : -1; top >= 0)
        scroll_to_row(top);
    else if (row >= 0)
        scrollTo(model_->index(row, 0), PositionAtCenter);
    restoring_ = false;
    viewport()->update();
}

}
