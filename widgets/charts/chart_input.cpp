// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keys of a chart.
#include "widgets/charts/chart_view.h"

#include "widgets/charts/chart_figure.h"
#include "widgets/charts/chart_words.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace spoor {

void ChartView::hover(const std::optional<ChartPlace>& place)
{
    if (place == hovered_ || !figure_)
        return;
    hovered_ = place;
    figure_->set_hovered(place);
    setCursor(place ? Qt::PointingHandCursor : Qt::ArrowCursor);
    redraw();
}

void ChartView::show_tip(const QPoint& global, const ChartPlace& place)
{
    // Values come from logs: nothing of them may be taken for markup.
    const QString text = place_text(*chart_, place, options_);
    QToolTip::showText(global, QStringLiteral("<span style='white-space:pre'>%1</span>").arg(text.toHtmlEscaped()),
                       this);
}

bool ChartView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto place = place_at(help->pos()))
            show_tip(help->globalPos(), *place);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::DevicePixelRatioChange) {
        plot_->setBufferDevicePixelRatio(devicePixelRatioF());
        redraw();
    }
    return QWidget::event(event);
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    pressed_ = place_at(event->pos());
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    const auto place = place_at(event->pos());
    if (place != hovered_)
        QToolTip::hideText();
    hover(place);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    const auto pressed = std::exchange(pressed_, std::nullopt);
    // Only where the button went down: who moves away has thought better of it.
    if (pressed && place_at(event->pos()) == pressed)
        emit place_activated(*pressed);
}

void ChartView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    hover({});
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    QToolTip::hideText();
    update();
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (!figure_ || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    const auto move = [this](int right, int down) {
        set_cursor_place(cursor_ ? figure_->moved(*cursor_, right, down) : figure_->first());
        if (cursor_ && hasFocus())
            show_tip(mapToGlobal(rect_of(*cursor_).bottomRight() + QPoint(4, 0)), *cursor_);
    };
    const int far = int(chart_->columns() + chart_->series.size());
    const bool rows = chart_->shape == ChartShape::Bars;
    switch (event->key()) {
    case Qt::Key_Left:
        return move(-1, 0);
    case Qt::Key_Right:
        return move(1, 0);
    case Qt::Key_Up:
        return move(0, -1);
    case Qt::Key_Down:
        return move(0, 1);
    case Qt::Key_Home:
        return rows ? move(0, -far) : move(-far, 0);
    case Qt::Key_End:
        return rows ? move(0, far) : move(far, 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!cursor_)
            break;
        QToolTip::hideText();
        emit place_activated(*cursor_);
        return;
    case Qt::Key_Escape:
        if (!cursor_)
            break;
        QToolTip::hideText();
        return set_cursor_place(std::nullopt);
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::contextMenuEvent(QContextMenuEvent* event) { emit menu_asked(event->globalPos()); }

}
