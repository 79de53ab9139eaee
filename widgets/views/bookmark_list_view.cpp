// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/bookmark_list_view.h"

#include "widgets/delegates/bookmark_delegate.h"
#include "widgets/models/bookmark_model.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace spoor {
namespace {

/// What the list itself answers to, before the window's keys of the same name.
bool is_own(const QKeyEvent& key)
{
    return key.matches(QKeySequence::Delete) || key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo) ||
           key.matches(QKeySequence::SelectAll) || key.matches(QKeySequence::Copy);
}

}

BookmarkListView::BookmarkListView(BookmarkModel* model, QWidget* parent) : RowView(parent), model_(model)
{
    setObjectName(QStringLiteral("bookmark-list"));
    setAccessibleName(tr("Bookmarks"));
    setAccessibleDescription(tr("One row for each bookmark; the note of the chosen one stands below"));
    // Before the view's own: what is selected is to be found again.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &BookmarkListView::remember);
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &BookmarkListView::restore);
    setItemDelegate(new BookmarkDelegate(this));
    setSelectionMode(ExtendedSelection);
    reset_columns();
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { emit go_asked(index.row()); });
}

void BookmarkListView::reset_columns()
{
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    for (int column = 0; column < bookmark_column_count; ++column)
        header()->resizeSection(column, BookmarkModel::width_hint(BookmarkColumn(column)) * digit);
}

std::vector<std::int64_t> BookmarkListView::selected_ids() const
{
    std::vector<std::int64_t> ids;
    for (const RowRange& range : selected_ranges())
        for (int row = range.first; row <= range.last && row < model_->rowCount(); ++row)
            ids.push_back(model_->bookmark(row).id);
    return ids;
}

bool BookmarkListView::choose(std::int64_t id)
{
    const int row = model_->row_of(id);
    if (row < 0)
        return false;
    const QModelIndex index = model_->index(row, int(BookmarkColumn::What));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

void BookmarkListView::remember()
{
    remembered_ = selected_ids();
    current_row_ = currentIndex().row();
    current_ = currentIndex().isValid() ? model_->bookmark(current_row_).id : 0;
    restoring_ = true;
}

void BookmarkListView::restore()
{
    QItemSelection selection;
    for (const std::int64_t id : remembered_)
        if (const int row = model_->row_of(id); row >= 0)
            selection.select(model_->index(row, 0), model_->index(row, bookmark_column_count - 1));
    int row = current_ ? model_->row_of(current_) : -1;
    // What comes after what was removed, to go on from there.
    if (row < 0 && current_row_ >= 0 && model_->rowCount() > 0) {
        row = std::min(current_row_, model_->rowCount() - 1);
        if (selection.isEmpty())
            selection.select(model_->index(row, 0), model_->index(row, bookmark_column_count - 1));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (row >= 0)
        selectionModel()->setCurrentIndex(model_->index(row, int(BookmarkColumn::What)), QItemSelectionModel::NoUpdate);
    restoring_ = false;
    emit chosen_changed();
}

void BookmarkListView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    RowView::selectionChanged(selected, deselected);
    if (!restoring_)
        emit chosen_changed();
}

bool BookmarkListView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && is_own(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return RowView::event(event);
}

void BookmarkListView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        emit go_asked(currentIndex().row());
    else if (event->matches(QKeySequence::Delete))
        emit remove_asked();
    else if (event->matches(QKeySequence::Undo))
        emit undo_asked();
    else if (event->matches(QKeySequence::Redo))
        emit redo_asked();
    else
        return RowView::keyPressEvent(event);
    event->accept();
}

void BookmarkListView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool by_key = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex cell = by_key ? currentIndex() : indexAt(event->pos());
    if (!cell.isValid())
        return;
    emit menu_asked(by_key ? viewport()->mapToGlobal(visualRect(cell).bottomLeft()) : event->globalPos());
    event->accept();
}

}
