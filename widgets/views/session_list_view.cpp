// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/session_list_view.h"

#include "widgets/delegates/session_delegate.h"
#include "widgets/models/session_list_model.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace spoor {

SessionListView::SessionListView(SessionListModel* model, QWidget* parent) : RowView(parent)
{
    setObjectName(QStringLiteral("sessions"));
    setAccessibleName(tr("Sessions"));
    setAccessibleDescription(tr("One row for each session; the chosen one is told of beside the list"));
    setModel(model);
    setItemDelegate(new SessionDelegate(this));
    setSelectionMode(ExtendedSelection);
    reset_columns();
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { emit row_activated(index.row()); });
}

void SessionListView::reset_columns()
{
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    for (int column = 0; column < session_column_count; ++column) {
        const int hint = SessionListModel::width_hint(SessionColumn(column)) * digit;
        header()->resizeSection(column, std::max(hint, header()->sectionSizeHint(column)));
    }
}

void SessionListView::choose_row(int row)
{
    if (row < 0 || row >= row_count())
        return;
    choosing_ = true;
    const QModelIndex index = model()->index(row, std::max(0, currentIndex().column()));
    const bool in_sight = row >= first_row() && row < first_row() + page_rows();
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, in_sight ? EnsureVisible : PositionAtCenter);
    choosing_ = false;
    viewport()->update();
}

std::optional<int> SessionListView::chosen_line() const
{
    const int line = currentIndex().isValid() ? currentIndex().row() - first_row() : -1;
    return line >= 0 && line < page_rows() ? std::optional(line) : std::nullopt;
}

void SessionListView::keep_row(int row, std::optional<int> line)
{
    if (row < 0 || row >= row_count())
        return;
    choosing_ = true;
    const QModelIndex index = model()->index(row, std::max(0, currentIndex().column()));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (line)
        scroll_to_row(row - *line);
    choosing_ = false;
    viewport()->update();
}

void SessionListView::clear_sort() { header()->setSortIndicator(-1, Qt::AscendingOrder); }

void SessionListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    RowView::currentChanged(current, previous);
    if (!choosing_ && current.isValid() && current.row() != previous.row())
        emit row_chosen(current.row());
}

void SessionListView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        emit row_activated(currentIndex().row());
        event->accept();
        return;
    }
    RowView::keyPressEvent(event);
}

void SessionListView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool by_key = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex cell = by_key ? currentIndex() : indexAt(event->pos());
    if (!cell.isValid())
        return;
    emit menu_asked(cell.row(), by_key ? viewport()->mapToGlobal(visualRect(cell).bottomLeft()) : event->globalPos());
    event->accept();
}

}
