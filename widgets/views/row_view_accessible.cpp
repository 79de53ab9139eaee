// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/row_view_accessible.h"

#include "widgets/views/row_view.h"

#include <QHeaderView>
#include <QPointer>

#include <algorithm>
#include <climits>

namespace spoor {
namespace {

constexpr qsizetype cells_kept = 2048;  // and as many older ones
constexpr int heading_row = -1;
/// Of a selection of everything nobody is read more.
constexpr int rows_told = 1000;

class Cell : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    Cell(RowView* view, int row, int column) : view_(view), row_(row), column_(column) {}

    int row() const { return row_; }
    int column() const { return column_; }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        const bool in_table = type == QAccessible::TableCellInterface && row_ != heading_row;
        return in_table ? static_cast<QAccessibleTableCellInterface*>(this) : nullptr;
    }
    QObject* object() const override { return nullptr; }
    bool isValid() const override
    {
        return view_ && view_->model() && column_ < view_->model()->columnCount() && row_ < view_->model()->rowCount();
    }
    QAccessible::Role role() const override
    {
        return row_ == heading_row ? QAccessible::ColumnHeader : QAccessible::Cell;
    }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(view_); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text which) const override
    {
        if (!isValid())
            return {};
        if (which == QAccessible::Name)
            return row_ == heading_row ? heading(column_) : index().data(Qt::DisplayRole).toString();
        // What else stands in the row, for who moves from row to row.
        if (which != QAccessible::Description || row_ == heading_row)
            return {};
        QStringList all;
        if (const QString sign = index().data(Qt::AccessibleDescriptionRole).toString(); !sign.isEmpty())
            all << sign;
        for (const int column : view_->columns_in_order())
            if (const QString value = index().siblingAtColumn(column).data(Qt::DisplayRole).toString();
                column != column_ && !value.isEmpty())
                all << heading(column) + QStringLiteral(": ") + value;
        return all.join(QStringLiteral(", "));
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        if (row_ != heading_row)
            return view_->visualRect(index()).translated(view_->viewport()->mapToGlobal(QPoint(0, 0)));
        const QHeaderView* header = view_->header();
        return QRect(header->mapToGlobal(QPoint(header->sectionViewportPosition(column_), 0)),
                     QSize(header->sectionSize(column_), header->height()));
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        if (row_ == heading_row)
            return state;
        state.selectable = true;
        state.focusable = true;
        state.readOnly = true;
        state.selected = isSelected();
        state.focused = view_->hasFocus() && view_->currentIndex() == index();
        state.offscreen = !view_->viewport()->rect().intersects(view_->visualRect(index()));
        return state;
    }

    bool isSelected() const override
    {
        return isValid() && row_ != heading_row && view_->selectionModel()->isSelected(index());
    }
    QList<QAccessibleInterface*> columnHeaderCells() const override
    {
        QAccessibleInterface* table = parent();
        return table ? QList{table->child(column_)} : QList<QAccessibleInterface*>();
    }
    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return column_; }
    int rowIndex() const override { return row_; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface* table() const override { return parent(); }

private:
    QModelIndex index() const { return view_->model()->index(row_, column_); }
    QString heading(int column) const
    {
        return view_->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }

    QPointer<RowView> view_;
    int row_;
    int column_;
};

QAccessibleInterface* make(const QString&, QObject* object)
{
    auto* view = qobject_cast<RowView*>(object);
    return view ? new RowViewAccessible(view) : nullptr;
}

}

RowViewAccessible::RowViewAccessible(RowView* view) : QAccessibleWidget(view, QAccessible::Table) {}

RowViewAccessible::~RowViewAccessible()
{
    drop(cells_);
    drop(older_);
}

void RowViewAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory(&make);
        return true;
    }();
    Q_UNUSED(once)
}

RowView* RowViewAccessible::view() const { return static_cast<RowView*>(object()); }

void RowViewAccessible::drop(Cells& cells)
{
    for (const QAccessible::Id id : std::as_const(cells))
        QAccessible::deleteAccessibleInterface(id);
    cells.clear();
}

void* RowViewAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

int RowViewAccessible::rowCount() const { return view()->model() ? view()->model()->rowCount() : 0; }

int RowViewAccessible::columnCount() const { return view()->model() ? view()->model()->columnCount() : 0; }

int RowViewAccessible::childCount() const
{
    return int(std::min<qint64>(INT_MAX, (qint64(rowCount()) + 1) * columnCount()));
}

QAccessibleInterface* RowViewAccessible::cellAt(int row, int column) const
{
    if (row < heading_row || row >= rowCount() || column < 0 || column >= columnCount())
        return nullptr;
    const qint64 place = (qint64(row) + 1) * columnCount() + column;
    if (const auto known = cells_.constFind(place); known != cells_.cend())
        return QAccessible::accessibleInterface(*known);
    if (cells_.size() >= cells_kept) {
        drop(older_);
        older_.swap(cells_);
    }
    if (const auto known = older_.constFind(place); known != older_.cend()) {
        const QAccessible::Id id = *known;
        cells_.insert(place, id);
        older_.erase(known);
        return QAccessible::accessibleInterface(id);
    }
    auto* cell = new Cell(view(), row, column);
    cells_.insert(place, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

QAccessibleInterface* RowViewAccessible::child(int index) const
{
    const int columns = columnCount();
    return index < 0 || columns == 0 ? nullptr : cellAt(index / columns - 1, index % columns);
}

int RowViewAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* cell = dynamic_cast<const Cell*>(child);
    if (!cell)
        return -1;
    const qint64 place = (qint64(cell->row()) + 1) * columnCount() + cell->column();
    return place < childCount() ? int(place) : -1;
}

QAccessibleInterface* RowViewAccessible::childAt(int x, int y) const
{
    const QPoint point = view()->viewport()->mapFromGlobal(QPoint(x, y));
    const int column = view()->header()->logicalIndexAt(point.x());
    if (point.y() < 0)
        return cellAt(heading_row, column);
    const QModelIndex index = view()->indexAt(point);
    return index.isValid() ? cellAt(index.row(), index.column()) : nullptr;
}

QAccessibleInterface* RowViewAccessible::focusChild() const
{
    const QModelIndex current = view()->currentIndex();
    return current.isValid() && view()->hasFocus() ? cellAt(current.row(), current.column()) : nullptr;
}

QString RowViewAccessible::columnDescription(int column) const
{
    return view()->model() ? view()->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()
                           : QString();
}

int RowViewAccessible::selectedRowCount() const { return int(view()->selected_count()); }

int RowViewAccessible::selectedCellCount() const
{
    return int(std::min<qint64>(INT_MAX, view()->selected_count() * columnCount()));
}

QList<int> RowViewAccessible::selectedRows() const
{
    QList<int> rows;
    for (const RowView::RowRange& range : view()->selected_ranges())
        for (int row = range.first; row <= range.last && rows.size() < rows_told; ++row)
            rows << row;
    return rows;
}

QList<QAccessibleInterface*> RowViewAccessible::selectedCells() const
{
    // No more than are kept, or those first in the list would be gone.
    QList<QAccessibleInterface*> cells;
    const qsizetype limit = std::min<qsizetype>(rows_told, cells_kept / 2);
    for (const int row : selectedRows())
        for (int column = 0; column < columnCount() && cells.size() < limit; ++column)
            cells << cellAt(row, column);
    return cells;
}

bool RowViewAccessible::isRowSelected(int row) const
{
    return row >= 0 && row < rowCount() && view()->selectionModel()->isSelected(view()->model()->index(row, 0));
}

bool RowViewAccessible::selectRow(int row)
{
    if (row < 0 || row >= rowCount())
        return false;
    view()->selectionModel()->setCurrentIndex(view()->model()->index(row, 0),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return true;
}

bool RowViewAccessible::unselectRow(int row)
{
    if (!isRowSelected(row))
        return false;
    view()->selectionModel()->select(view()->model()->index(row, 0),
                                     QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    return true;
}

// A cell holds no more than its place, so what has changed are places alone.
void RowViewAccessible::modelChange(QAccessibleTableModelChangeEvent* event)
{
    if (event->modelChangeType() == QAccessibleTableModelChangeEvent::DataChanged)
        return;
    drop(cells_);
    drop(older_);
}

}
