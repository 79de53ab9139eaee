// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/event_view.h"

#include "widgets/delegates/event_delegate.h"
#include "widgets/models/event_marks.h"
#include "widgets/models/event_table_model.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace spoor {

EventView::EventView(QWidget* parent) : RowView(parent)
{
    setItemDelegate(new EventDelegate(this));
    setTextElideMode(Qt::ElideMiddle);
    setAccessibleName(tr("Events"));
    setAccessibleDescription(tr("One row for each event, in time order unless a column is chosen to sort by"));
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, [this](const QPoint& point) {
        QMenu* menu = make_header_menu(header()->logicalIndexAt(point.x()));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(header()->mapToGlobal(point));
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &EventView::follow_scrolling);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        // Of rows that are about to come, or of a view of another height.
        if (newest_ == Newest::Kept && !moving_)
            go_to_newest();
    });
    connect(header(), &QHeaderView::sectionMoved, this, &EventView::columns_touched);
    connect(header(), &QHeaderView::sectionResized, this, [this] {
        if (!arranging_)
            save_timer_.start();
    });
    save_timer_.setSingleShot(true);
    save_timer_.setInterval(500);
    connect(&save_timer_, &QTimer::timeout, this, &EventView::save_columns);
    connect(&copy_job_, &CopyJob::busy, this, &EventView::copying);
    connect(&copy_job_, &CopyJob::finished, this, [this](const Copied& copied) { copied_elsewhere(copied); });
}

void EventView::set_model(EventTableModel* model)
{
    model_ = model;
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &EventView::remember);
    setModel(model);
    // After setModel: the view and its selection have been reset by then.
    connect(model, &QAbstractItemModel::modelReset, this, &EventView::restore);
    connect(model->marks(), &EventMarks::changed, this, [this] { emit marks_changed(marks_text()); });
    show_columns(model->columns());
}

void EventView::forget()
{
    chosen_.reset();
    selectionModel()->clear();
    model_->marks()->clear();
    if (save_timer_.isActive())
        save_columns();
    columns_chosen_ = false;
    formats_.clear();
    scroll_to_row(0);
}

void EventView::select_row(int row)
{
    if (row < 0 || row >= model_->rowCount())
        return;
    const int column = std::max(0, currentIndex().column());
    const QModelIndex index = model_->index(row, column);
    const bool in_sight = row >= first_row() && row < first_row() + page_rows();
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, in_sight ? EnsureVisible : PositionAtCenter);
    viewport()->update();
}

bool EventView::go_to(const EventKey& key, bool always_centre)
{
    const int row = model_->row_of(key);
    if (row < 0)
        return false;
    select_row(row);
    if (always_centre)
        scroll_to_row(row - page_rows() / 2);
    return true;
}

void EventView::clear_sort() { header()->setSortIndicator(-1, Qt::AscendingOrder); }

bool EventView::in_time_order() const
{
    return !sort_ || (sort_->column == ColumnSpec::of(Field::Time) && sort_->order == Qt::AscendingOrder);
}

void EventView::sort_by(int column, Qt::SortOrder order)
{
    // A difference is to the row above, so it has no order of its own: what was sorted by stays.
    if (column >= 0 && model_->spec(column).is_difference())
        return show_sort(sort_ ? model_->column(sort_->column) : -1, sort_ ? sort_->order : Qt::AscendingOrder);
    if (column < 0)
        sort_.reset();
    else
        sort_ = Sort{model_->spec(column), order};
    model_->sort(column, order);
}

void EventView::show_order(const ColumnRef& column, bool descending)
{
    const ColumnSpec spec{column.field, QString::fromStdString(column.own)};
    if (spec == ColumnSpec::of(Field::Time) && !descending)
        sort_.reset();
    else
        sort_ = Sort{spec, descending ? Qt::DescendingOrder : Qt::AscendingOrder};
    show_sort(sort_ ? model_->column(spec) : -1, sort_ ? sort_->order : Qt::AscendingOrder);
}

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
    leave_newest(current.row());
}

void EventView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    RowView::selectionChanged(selected, deselected);
    if (!restoring_)
        emit selection_described(selection_text());
}

void EventView::remember()
{
    moving_ = true;
    generation_ = model_->rows().snapshot() ? model_->rows().snapshot()->generation : 0;
    const int first = first_row();
    at_top_ = first == 0 && newest_ == Newest::Ignored;
    top_ = at_top_ || first >= model_->rowCount() ? std::nullopt : model_->key(first);
    top_row_ = first;
    rows_before_ = model_->rowCount();
    chosen_line_.reset();
    const QModelIndex current = currentIndex();
    if (current.isValid() && current.row() >= first && current.row() < first + page_rows())
        chosen_line_ = current.row() - first;
    if (current.isValid())
        chosen_column_ = model_->spec(current.column());
    chosen_row_ = current.row();

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
    if (!model_->rows().snapshot()) {
        moving_ = false;
        return;
    }
    restoring_ = true;
    const int row = chosen_ ? row_near(*chosen_, chosen_row_) : -1;
    // In an order other than that of time each search goes through all rows; one is all that may cost.
    const bool by_time = in_time_order();
    if (row >= 0) {
        const int column = std::max(0, model_->column(chosen_column_));
        selectionModel()->setCurrentIndex(model_->index(row, column), QItemSelectionModel::NoUpdate);
        if (!by_time)
            selectionModel()->select(model_->index(row, 0),
                                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    if (by_time)
        restore_selection();
    selected_.clear();

    restore_top(row);
    restoring_ = false;
    moving_ = false;
    viewport()->update();
    emit selection_described(selection_text());
    // Later, since other columns reset the model again, and this reset has not been told to everybody yet.
    if (!mirrored_)
        QMetaObject::invokeMethod(this, &EventView::follow_formats, Qt::QueuedConnection);
}

}
