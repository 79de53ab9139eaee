// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard and the mouse do in a RowView.
#include "widgets/views/row_view.h"

#include <QAbstractItemDelegate>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStringList>
#include <QToolTip>

#include <algorithm>

namespace spoor {
namespace {

constexpr qsizetype tooltip_limit = 4096;

}

QStyleOptionViewItem::ViewItemPosition RowView::position_of(int column) const
{
    for (int visual = 0; visual < header_->count(); ++visual)
        if (const int first = header_->logicalIndex(visual); !header_->isSectionHidden(first))
            return first == column ? QStyleOptionViewItem::Beginning : QStyleOptionViewItem::Middle;
    return QStyleOptionViewItem::Middle;
}

bool RowView::show_tooltip(const QPoint& point, const QPoint& global)
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid()) {
        QToolTip::hideText();
        return true;
    }
    QString text = index.data(Qt::DisplayRole).toString();
    const QString meaning = index.data(Qt::ToolTipRole).toString();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QRect cell = visualRect(index);
    option.rect = cell;
    option.viewItemPosition = position_of(index.column());
    const bool whole = itemDelegateForIndex(index)->sizeHint(option, index).width() <= cell.width();
    if (whole && meaning.isEmpty()) {
        QToolTip::hideText();
        return true;
    }
    text = text.left(tooltip_limit);
    if (!meaning.isEmpty())
        text += u'\n' + meaning.left(tooltip_limit);
    // Escaped: a tooltip takes text that looks like HTML for HTML, and this one comes from a log.
    QToolTip::showText(global, QStringLiteral("<span style='white-space:pre-wrap'>%1</span>").arg(text.toHtmlEscaped()),
                       viewport(), cell);
    return true;
}

bool RowView::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        return show_tooltip(help->pos(), help->globalPos());
    }
    case QEvent::HoverMove:
    case QEvent::HoverEnter:
    case QEvent::HoverLeave: {
        const int before = hovered_;
        hovered_ =
            event->type() == QEvent::HoverLeave ? -1 : row_at(int(static_cast<QHoverEvent*>(event)->position().y()));
        if (hovered_ != before)
            viewport()->update();
        return true;
    }
    default:
        return QAbstractItemView::viewportEvent(event);
    }
}

void RowView::select_to(int row, bool keep)
{
    using Flag = QItemSelectionModel::SelectionFlag;
    const int from = anchor_ >= 0 ? std::min(anchor_, row_count() - 1) : row;
    const QItemSelection range(model()->index(std::min(from, row), 0, rootIndex()),
                               model()->index(std::max(from, row), 0, rootIndex()));
    selectionModel()->select(range, (keep ? Flag::Select : Flag::ClearAndSelect) | Flag::Rows);
}

void RowView::move_to_column(int step)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    int visual = header_->visualIndex(current.column()) + step;
    while (visual >= 0 && visual < header_->count() && header_->isSectionHidden(header_->logicalIndex(visual)))
        visual += step;
    if (visual < 0 || visual >= header_->count())
        return;
    const int column = header_->logicalIndex(visual);
    selectionModel()->setCurrentIndex(current.siblingAtColumn(column), QItemSelectionModel::NoUpdate);
    const int left = header_->sectionPosition(column);
    const int right = left + header_->sectionSize(column);
    QScrollBar* bar = horizontalScrollBar();
    if (left < bar->value())
        bar->setValue(left);
    else if (right > bar->value() + viewport()->width())
        bar->setValue(std::min(left, right - viewport()->width()));
    viewport()->update();
}

void RowView::move_to(int row, Qt::KeyboardModifiers modifiers)
{
    using Flag = QItemSelectionModel::SelectionFlag;
    const int column = currentIndex().isValid() ? currentIndex().column() : header_->logicalIndex(0);
    const QModelIndex index = model()->index(row, column, rootIndex());
    const bool extend = modifiers & Qt::ShiftModifier;
    if (extend && anchor_ < 0)
        anchor_ = currentIndex().isValid() ? currentIndex().row() : row;
    if (extend) {
        select_to(row, false);
        selectionModel()->setCurrentIndex(index, Flag::NoUpdate);
    } else {
        anchor_ = row;
        selectionModel()->setCurrentIndex(index, modifiers & Qt::ControlModifier ? Flag::NoUpdate
                                                                                 : Flag::ClearAndSelect | Flag::Rows);
    }
    scrollTo(index);
    viewport()->update();
}

void RowView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    const Qt::KeyboardModifiers modifiers = event->modifiers();
    if (!model() || modifiers & (Qt::AltModifier | Qt::MetaModifier)) {
        QAbstractItemView::keyPressEvent(event);
        return;
    }
    CursorAction action{};
    switch (event->key()) {
    case Qt::Key_Up:
        action = MoveUp;
        break;
    case Qt::Key_Down:
        action = MoveDown;
        break;
    case Qt::Key_PageUp:
        action = MovePageUp;
        break;
    case Qt::Key_PageDown:
        action = MovePageDown;
        break;
    case Qt::Key_Home:
        action = MoveHome;
        break;
    case Qt::Key_End:
        action = MoveEnd;
        break;
    case Qt::Key_Left:
        if (modifiers & Qt::ControlModifier)
            return move_to_column(-1);
        horizontalScrollBar()->triggerAction(QScrollBar::SliderSingleStepSub);
        return;
    case Qt::Key_Right:
        if (modifiers & Qt::ControlModifier)
            return move_to_column(1);
        horizontalScrollBar()->triggerAction(QScrollBar::SliderSingleStepAdd);
        return;
    default:
        QAbstractItemView::keyPressEvent(event);
        return;
    }
    const QModelIndex target = moveCursor(action, modifiers);
    if (target.isValid())
        move_to(target.row(), modifiers);
}

void RowView::mousePressEvent(QMouseEvent* event)
{
    using Flag = QItemSelectionModel::SelectionFlag;
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!selectionModel())
        return;
    const Qt::KeyboardModifiers modifiers = event->modifiers();
    if (!index.isValid()) {
        if (!(modifiers & (Qt::ShiftModifier | Qt::ControlModifier)))
            selectionModel()->clearSelection();
        return;
    }
    // A right click acts on what is selected, where it hits that.
    if (event->button() != Qt::LeftButton && selectionModel()->isSelected(index))
        return;
    if (modifiers & Qt::ShiftModifier) {
        if (anchor_ < 0)
            anchor_ = currentIndex().isValid() ? currentIndex().row() : index.row();
        select_to(index.row(), modifiers & Qt::ControlModifier);
        selectionModel()->setCurrentIndex(index, Flag::NoUpdate);
    } else {
        anchor_ = index.row();
        selectionModel()->setCurrentIndex(
            index, (modifiers & Qt::ControlModifier ? Flag::Toggle : Flag::ClearAndSelect) | Flag::Rows);
    }
    dragging_ = event->button() == Qt::LeftButton;
    viewport()->update();
    emit pressed(index);
}

void RowView::extend_to(const QPoint& point)
{
    if (row_count() == 0)
        return;
    const int row = std::clamp(row_at(point.y()), 0, row_count() - 1);
    if (row == currentIndex().row())
        return;
    select_to(row, false);
    const int column = std::max(0, currentIndex().column());
    selectionModel()->setCurrentIndex(model()->index(row, column, rootIndex()), QItemSelectionModel::NoUpdate);
    viewport()->update();
}

void RowView::mouseMoveEvent(QMouseEvent* event)
{
    if (!dragging_ || !(event->buttons() & Qt::LeftButton))
        return;
    const QPoint point = event->position().toPoint();
    extend_to(point);
    if (!viewport()->rect().contains(QPoint(0, point.y())) && !autoscroll_.isActive())
        autoscroll_.start(30, this);
}

void RowView::mouseReleaseEvent(QMouseEvent* event)
{
    dragging_ = false;
    autoscroll_.stop();
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton)
        emit clicked(index);
}

// The base class knows of no press before it, since presses are not its business here.
void RowView::mouseDoubleClickEvent(QMouseEvent* event)
{
    mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton)
        emit doubleClicked(index);
}

void RowView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != autoscroll_.timerId()) {
        QAbstractItemView::timerEvent(event);
        return;
    }
    const QPoint point = viewport()->mapFromGlobal(QCursor::pos());
    if (!dragging_ || viewport()->rect().contains(QPoint(0, point.y()))) {
        autoscroll_.stop();
        return;
    }
    // The further out, the faster.
    const int out = point.y() < 0 ? point.y() : point.y() - viewport()->height();
    verticalScrollBar()->setValue(first_row() + out / row_height_ + (out < 0 ? -1 : 1));
    extend_to(point);
}

QList<RowView::RowRange> RowView::selected_ranges() const
{
    QList<RowRange> ranges;
    if (!selectionModel())
        return ranges;
    QItemSelection selection = selectionModel()->selection();
    std::ranges::sort(selection, {}, &QItemSelectionRange::top);
    for (const QItemSelectionRange& range : std::as_const(selection)) {
        const int first = ranges.isEmpty() ? range.top() : std::max(range.top(), ranges.back().last + 1);
        if (first > range.bottom())
            continue;
        if (!ranges.isEmpty() && ranges.back().last + 1 == first)
            ranges.back().last = range.bottom();
        else
            ranges << RowRange{first, range.bottom()};
    }
    return ranges;
}

qint64 RowView::selected_count() const
{
    qint64 rows = 0;
    for (const RowRange& range : selected_ranges())
        rows += qint64(range.last) - range.first + 1;
    return rows;
}

QString RowView::selected_text() const
{
    QStringList lines;
    const QList<int> columns = columns_in_order();
    QStringList titles;
    for (const int column : columns)
        titles << model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << titles.join(QLatin1Char('\t'));

    int written = 0;
    for (const RowRange& range : selected_ranges()) {
        for (int row = range.first; row <= range.last && written < copy_limit; ++row, ++written) {
            QStringList cells;
            for (const int column : columns)
                cells << model()->index(row, column, rootIndex()).data(Qt::DisplayRole).toString();
            lines << cells.join(QLatin1Char('\t'));
        }
    }
    return written ? lines.join(QLatin1Char('\n')) + QLatin1Char('\n') : QString();
}

void RowView::copy()
{
    if (!selectionModel())
        return;
    const QString text = selected_text();
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    const qint64 selected = selected_count();
    emit copied(int(std::min<qint64>(selected, copy_limit)), int(selected));
}

}
