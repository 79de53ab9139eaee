// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/row_view.h"

#include "widgets/views/row_view_accessible.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>

namespace spoor {
namespace {

// Rows far outside the viewport: their place in pixels need not be right, only far away, and must not overflow.
constexpr int far_away = 1 << 20;
constexpr int cell_padding = 2;

}

RowView::RowView(QWidget* parent) : QAbstractItemView(parent), header_(new QHeaderView(Qt::Horizontal, this))
{
    RowViewAccessible::install();
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Rows"));
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);

    header_->setSectionsMovable(true);
    header_->setSectionsClickable(true);
    header_->setHighlightSections(false);
    header_->setSortIndicatorShown(true);
    header_->setSortIndicatorClearable(true);
    header_->setSortIndicator(-1, Qt::AscendingOrder);
    header_->setTextElideMode(Qt::ElideRight);
    header_->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header_->setFocusPolicy(Qt::NoFocus);
    header_->setAccessibleName(tr("Columns"));
    auto relayout = [this] {
        updateGeometries();
        viewport()->update();
    };
    connect(header_, &QHeaderView::sectionResized, this, relayout);
    connect(header_, &QHeaderView::sectionMoved, this, relayout);
    connect(header_, &QHeaderView::sectionCountChanged, this, relayout);
    connect(header_, &QHeaderView::geometriesChanged, this, relayout);
    connect(header_, &QHeaderView::sectionHandleDoubleClicked, this, [this](int column) { fit_column(column); });
    connect(header_, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        if (model() && !showing_sort_)
            sort_by(column, order);
    });
    measure();
}

// The header is a child and lives on in ~QWidget, where its last signals would meet a view that is no more.
RowView::~RowView() { header_->disconnect(this); }

int RowView::row_count() const { return model() ? model()->rowCount(rootIndex()) : 0; }

int RowView::first_row() const { return verticalScrollBar()->value(); }

int RowView::page_rows() const { return std::max(1, viewport()->height() / row_height_); }

void RowView::scroll_to_row(int row)
{
    // The range may be that of the rows before.
    updateGeometries();
    verticalScrollBar()->setValue(row);
}

void RowView::sort_by(int column, Qt::SortOrder order) { model()->sort(column, order); }

void RowView::show_sort(int column, Qt::SortOrder order)
{
    showing_sort_ = true;
    header_->setSortIndicator(column, order);
    showing_sort_ = false;
}

void RowView::set_density(Density density)
{
    if (density == density_)
        return;
    const int top = first_row();
    density_ = density;
    measure();
    scroll_to_row(top);
    viewport()->update();
    emit density_changed(density);
}

QList<int> RowView::columns_in_order() const
{
    QList<int> columns;
    for (int visual = 0; visual < header_->count(); ++visual)
        if (const int column = header_->logicalIndex(visual); !header_->isSectionHidden(column))
            columns << column;
    return columns;
}

void RowView::fit_column(int column, int widest)
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.viewItemPosition = position_of(column);
    int width = header_->sectionSizeHint(column);
    const int end = std::min(row_count(), first_row() + page_rows() + 1);
    for (int row = first_row(); row < end; ++row) {
        const QModelIndex index = model()->index(row, column, rootIndex());
        width = std::max(width, itemDelegateForIndex(index)->sizeHint(option, index).width() + 2 * cell_padding);
    }
    const int limit = widest > 0 ? widest : std::max(header_->sectionSizeHint(column), viewport()->width() * 2 / 3);
    header_->resizeSection(column, std::min(width, limit));
}

void RowView::measure()
{
    const int height = fontMetrics().height();
    const int padding = density_ == Density::Compact ? std::max(4, height / 4) : std::max(10, height * 3 / 4);
    row_height_ = std::max(1, fontMetrics().height() + padding);
}

void RowView::setModel(QAbstractItemModel* model)
{
    header_->setModel(model);
    QAbstractItemView::setModel(model);
    anchor_ = -1;
    if (!model)
        return;
    auto forget = [this] { anchor_ = hovered_ = -1; };
    connect(model, &QAbstractItemModel::modelReset, this, forget);
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this, forget] {
        forget();
        updateGeometries();
        viewport()->update();
    });
}

int RowView::row_at(int y) const { return first_row() + (y >= 0 ? y / row_height_ : -1 - (-y - 1) / row_height_); }

QRect RowView::visualRect(const QModelIndex& index) const
{
    if (!index.isValid() || index.model() != model() || header_->isSectionHidden(index.column()))
        return {};
    const int away = std::clamp(index.row() - first_row(), -far_away, far_away);
    return {header_->sectionViewportPosition(index.column()), away * row_height_, header_->sectionSize(index.column()),
            row_height_};
}

QModelIndex RowView::indexAt(const QPoint& point) const
{
    const int row = row_at(point.y());
    const int column = header_->logicalIndexAt(point.x());
    if (point.y() < 0 || row < 0 || row >= row_count() || column < 0)
        return {};
    return model()->index(row, column, rootIndex());
}

void RowView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    updateGeometries();
    const int row = index.row();
    const int page = page_rows();
    const int first = first_row();
    const bool shown = row >= first && row < first + page;
    if (hint == PositionAtTop || (hint == EnsureVisible && row < first))
        verticalScrollBar()->setValue(row);
    else if (hint == PositionAtBottom || (hint == EnsureVisible && !shown))
        verticalScrollBar()->setValue(row - page + 1);
    else if (hint == PositionAtCenter)
        verticalScrollBar()->setValue(row - page / 2);
}

QModelIndex RowView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = row_count() - 1;
    if (last < 0)
        return {};
    const QModelIndex current = currentIndex();
    const int column = current.isValid() ? current.column() : header_->logicalIndex(0);
    auto at = [&](int row) { return model()->index(std::clamp(row, 0, last), column, rootIndex()); };
    if (!current.isValid())
        return at(action == MoveEnd ? last : action == MoveHome ? 0 : first_row());
    switch (action) {
    case MoveUp:
    case MovePrevious:
        return at(current.row() - 1);
    case MoveDown:
    case MoveNext:
        return at(current.row() == last ? last : current.row() + 1);
    case MovePageUp:
        return at(current.row() - page_rows());
    // Clamped before the sum: rows may reach the limit of an int.
    case MovePageDown:
        return at(current.row() + std::min(page_rows(), last - current.row()));
    case MoveHome:
        return at(0);
    case MoveEnd:
        return at(last);
    default:
        return current;
    }
}

int RowView::horizontalOffset() const { return header_->offset(); }

int RowView::verticalOffset() const { return std::min(first_row(), far_away) * row_height_; }

bool RowView::isIndexHidden(const QModelIndex& index) const { return header_->isSectionHidden(index.column()); }

void RowView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    const int last = row_count() - 1;
    const QRect area = rect.normalized();
    const int top = std::clamp(row_at(area.top()), 0, std::max(last, 0));
    const int bottom = std::clamp(row_at(area.bottom()), 0, std::max(last, 0));
    if (last < 0 || !selectionModel() || row_at(area.top()) > last)
        return;
    selectionModel()->select(
        QItemSelection(model()->index(top, 0, rootIndex()), model()->index(bottom, 0, rootIndex())),
        command | QItemSelectionModel::Rows);
}

QRegion RowView::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    const int first = first_row();
    const int end = first + page_rows() + 2;
    for (const QItemSelectionRange& range : selection) {
        const int top = std::max(range.top(), first);
        const int bottom = std::min(range.bottom(), end);
        if (top <= bottom)
            region += QRect(0, (top - first) * row_height_, viewport()->width(), (bottom - top + 1) * row_height_);
    }
    return region;
}

void RowView::updateGeometries()
{
    const int height = header_->isHidden() ? 0 : header_->sizeHint().height();
    setViewportMargins(0, height, 0, 0);
    const QRect area = viewport()->geometry();
    header_->setGeometry(area.left(), area.top() - height, area.width(), height);

    QScrollBar* rows = verticalScrollBar();
    rows->setRange(0, std::max(0, row_count() - page_rows()));
    rows->setPageStep(page_rows());
    rows->setSingleStep(1);
    QScrollBar* columns = horizontalScrollBar();
    columns->setRange(0, std::max(0, header_->length() - viewport()->width()));
    columns->setPageStep(viewport()->width());
    columns->setSingleStep(std::max(8, fontMetrics().averageCharWidth() * 4));
    QAbstractItemView::updateGeometries();
}

void RowView::scrollContentsBy(int dx, int)
{
    if (dx)
        header_->setOffset(horizontalScrollBar()->value());
    viewport()->update();
}

void RowView::resizeEvent(QResizeEvent* event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void RowView::rowsInserted(const QModelIndex& parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    updateGeometries();
    viewport()->update();
}

// Not by the base class, which asks for the place of each cell that has changed, and that may be all of them.
void RowView::dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>&)
{
    viewport()->update();
    if (!QAccessible::isActive())
        return;
    QAccessibleTableModelChangeEvent event(this, QAccessibleTableModelChangeEvent::DataChanged);
    event.setFirstRow(first.row());
    event.setLastRow(last.row());
    event.setFirstColumn(first.column());
    event.setLastColumn(last.column());
    QAccessible::updateAccessibility(&event);
}

void RowView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (!QAccessible::isActive() || !hasFocus() || !current.isValid())
        return;
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(this);
    if (QAccessibleInterface* cell =
            table ? table->tableInterface()->cellAt(current.row(), current.column()) : nullptr) {
        QAccessibleEvent event(cell, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void RowView::paint_row(QPainter& painter, int row, const QRect& clip)
{
    const int y = (row - first_row()) * row_height_;
    const QModelIndex current = currentIndex();
    const bool is_current = row == current.row() && hasFocus();

    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(0, y, viewport()->width(), row_height_);
    option.showDecorationSelected = true;
    if (row % 2 && alternatingRowColors())
        option.features |= QStyleOptionViewItem::Alternate;
    if (selectionModel() && selectionModel()->isSelected(model()->index(row, 0, rootIndex())))
        option.state |= QStyle::State_Selected;
    option.state.setFlag(QStyle::State_MouseOver, row == hovered_);
    if (!hasFocus())
        option.state &= ~QStyle::State_Active;
    style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, &painter, this);

    const int from = std::max(0, header_->visualIndexAt(clip.left()));
    for (int visual = from; visual < header_->count(); ++visual) {
        const int column = header_->logicalIndex(visual);
        if (header_->isSectionHidden(column))
            continue;
        const int x = header_->sectionViewportPosition(column);
        if (x > clip.right())
            break;
        option.rect = QRect(x, y, header_->sectionSize(column), row_height_);
        // The ground reaches from edge to edge, the text keeps away from its neighbours.
        QStyleOptionViewItem ground = option;
        style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, &painter, this);
        option.rect.adjust(cell_padding, 0, -cell_padding, 0);
        option.viewItemPosition = position_of(column);
        const QModelIndex index = model()->index(row, column, rootIndex());
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
    paint_over(painter, row, QRect(0, y, viewport()->width(), row_height_));
    if (!is_current)
        return;
    // Around the whole row, since rows are what is chosen here.
    const int width = std::min(viewport()->width(), header_->length() - header_->offset());
    QPen pen(palette().color(option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text));
    pen.setStyle(Qt::DotLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRect(0, y, width - 1, row_height_ - 1));
    // The cell that the keyboard's menu is about.
    painter.drawLine(visualRect(current).bottomLeft(), visualRect(current).bottomRight());
}

void RowView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const QRect clip = event->rect();
    const int last = std::min(row_at(clip.bottom()), row_count() - 1);
    for (int row = std::max(0, row_at(clip.top())); row <= last; ++row)
        paint_row(painter, row, clip);
    if (row_count() > 0 || empty_text_.isEmpty())
        return;
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int margin = fontMetrics().height() * 2;
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, empty_text_);
}

void RowView::set_empty_text(const QString& text)
{
    if (text == empty_text_)
        return;
    empty_text_ = text;
    viewport()->update();
}

bool RowView::event(QEvent* event)
{
    const QEvent::Type type = event->type();
    const bool done = QAbstractItemView::event(event);
    if (type == QEvent::FontChange || type == QEvent::StyleChange) {
        measure();
        updateGeometries();
        viewport()->update();
    }
    return done;
}

}
