// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/histogram_view.h"

#include "widgets/charts/histogram_marks.h"

#include "widgets/charts/time_words.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QStyleHints>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace spoor {
namespace {

constexpr double zoom_step = 0.8;
constexpr double wheel_notch = 120;  // QWheelEvent's eighths of a degree
constexpr double pan_step = 0.1;     // of what is shown

}

void HistogramView::choose(HistogramRange range)
{
    if (marks_->state.selected == range)
        emit range_cleared();
    else
        emit range_selected(range.from, range.until);
}

void HistogramView::mousePressEvent(QMouseEvent* event)
{
    const bool left = event->button() == Qt::LeftButton;
    const bool middle = event->button() == Qt::MiddleButton;
    if (!has_bins() || (!left && !middle) || drag_ != Drag::None || !plot_->geometry().contains(event->pos()))
        return QWidget::mousePressEvent(event);
    clear_cursor();
    QToolTip::hideText();
    pressed_ = event->pos();
    if (left) {
        drag_ = Drag::Pressed;
        drag_from_ = bin(bin_at_x(pressed_.x())).start;
    } else if (view_range_) {
        drag_ = Drag::Panning;
        pan_from_ = shown_range();
        setCursor(Qt::ClosedHandCursor);
    }
}

void HistogramView::drag_to(QPoint place)
{
    const int from = bin_at(drag_from_);
    const HistogramRange range = bins_range(from, bin_at_x(place.x()));
    marks_->state.dragged = range;
    marks_->state.band_text = span_text(range, histogram_->zone);
    marks_->show();
}

void HistogramView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint way = event->pos() - pressed_;
    if (drag_ == Drag::Pressed && way.manhattanLength() >= QApplication::startDragDistance())
        drag_ = Drag::Selecting;
    if (drag_ == Drag::Selecting) {
        drag_to(event->pos());
    } else if (drag_ == Drag::Panning) {
        const double a_pixel = double((pan_from_.until - pan_from_.from).value) / std::max(1, plot_rect().width());
        const Micros by{std::int64_t(-way.x() * a_pixel)};
        view({pan_from_.from + by, pan_from_.until + by});
    } else if (drag_ == Drag::None) {
        hover(bin_under(event->pos()));
    }
}

void HistogramView::mouseReleaseEvent(QMouseEvent* event)
{
    const Drag was = drag_;
    const bool own = event->button() == (was == Drag::Panning ? Qt::MiddleButton : Qt::LeftButton);
    if (was == Drag::None || !own)
        return QWidget::mouseReleaseEvent(event);
    std::optional<HistogramRange> range = marks_->state.dragged;
    stop_drag();
    if (was == Drag::Selecting && range) {
        choose(*range);
    } else if (was == Drag::Pressed) {
        const auto index = bin_under(event->pos());
        if (!index)
            return;
        range = bins_range(*index, *index);
        if (bin(*index).total == 0 && marks_->state.selected != range)
            return;
        // Where a double click has something to reset, a click waits whether it becomes one.
        if (view_range_) {
            clicked_ = range;
            click_.start(QGuiApplication::styleHints()->mouseDoubleClickInterval());
        } else {
            choose(*range);
        }
    }
}

void HistogramView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && view_range_) {
        click_.stop();
        clicked_.reset();
        stop_drag();
        reset_view();
        return;
    }
    // Nothing to reset: two clicks.
    mousePressEvent(event);
}

void HistogramView::stop_drag()
{
    if (drag_ == Drag::Panning)
        unsetCursor();
    drag_ = Drag::None;
    if (!marks_->state.dragged)
        return;
    marks_->state.dragged.reset();
    marks_->state.band_text.clear();
    marks_->show();
}

void HistogramView::hover(std::optional<int> index)
{
    std::optional<HistogramRange> range;
    if (index)
        range = bins_range(*index, *index);
    if (range == marks_->state.hovered)
        return;
    marks_->state.hovered = range;
    marks_->show();
}

void HistogramView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    hover({});
}

void HistogramView::wheelEvent(QWheelEvent* event)
{
    // Shift turns the wheel sideways, and some platforms do that themselves.
    const bool sideways = event->modifiers() & Qt::ShiftModifier;
    const QPoint turn = event->angleDelta();
    const int along = turn.x() ? turn.x() : sideways ? turn.y() : 0;
    event->accept();
    if (!has_bins() || drag_ == Drag::Selecting)
        return;
    const HistogramRange now = shown_range();
    if (along)
        pan(-along / wheel_notch * pan_step * double((now.until - now.from).value));
    else
        zoom(std::pow(zoom_step, turn.y() / wheel_notch), time_at(event->position().x()));
    hover(bin_under(event->position().toPoint()));
}

bool HistogramView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto index = drag_ == Drag::None ? bin_under(help->pos()) : std::nullopt;
        if (index)
            QToolTip::showText(help->globalPos(), bin_text(bin(*index), *histogram_), this);
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

void HistogramView::set_cursor(int anchor, int active)
{
    cursor_ = {bin(anchor).start, bin(active).start};
    const HistogramRange range = bins_range(anchor, active);
    marks_->state.cursor = range;
    marks_->state.band_text = span_text(range, histogram_->zone);
    marks_->show();
    // What the bars say to the eye, said of the bin or the bins that the cursor covers.
    HistogramBin sum{range.from, range.until, {}, 0};
    for (int i = std::min(anchor, active); i <= std::max(anchor, active); ++i) {
        for (std::size_t o = 0; o < sum.shown.size(); ++o)
            sum.shown[o] += bin(i).shown[o];
        sum.total += bin(i).total;
    }
    const QString text = bin_text(sum, *histogram_);
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    if (QAccessible::isActive()) {
        QAccessibleAnnouncementEvent announcement(this, text);
        QAccessible::updateAccessibility(&announcement);
    }
    if (hasFocus()) {
        const double x = plot_->xAxis->coordToPixel(double(range.until.value)) + plot_->x();
        QToolTip::showText(mapToGlobal(QPoint(int(x), plot_rect().top() + fontMetrics().height())), text, this);
    }
}

void HistogramView::clear_cursor()
{
    if (!cursor_)
        return;
    cursor_.reset();
    marks_->state.cursor.reset();
    marks_->state.band_text.clear();
    marks_->show();
    QToolTip::hideText();
    show_words();
}

void HistogramView::move_cursor(int direction, bool to_events, bool extend)
{
    if (!has_bins())
        return;
    const HistogramRange shown = shown_range();
    if (!cursor_) {
        const int edge = direction > 0 ? bin_at(shown.from) : bin_at(Micros{shown.until.value - 1});
        set_cursor(edge, edge);
        return;
    }
    int to = bin_at(cursor_->second) + direction;
    while (to_events && to > 0 && to < last_bin() && bin(to).total == 0)
        to += direction;
    const auto length = double((shown.until - shown.from).value);
    if (to < 0 || to > last_bin()) {
        // Bins beyond are counted once they are in view.
        pan(direction * length / 4);
        return;
    }
    set_cursor(extend ? bin_at(cursor_->first) : to, to);
    if (bin(to).start < shown.from || bin(to).end > shown.until)
        pan(direction * length / 4);
}

void HistogramView::keyPressEvent(QKeyEvent* event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    const HistogramRange shown = has_bins() ? shown_range() : HistogramRange{};
    const double middle = cursor_ && has_bins() ? double(cursor_->second.value)
                                                : (double(shown.from.value) + double(shown.until.value)) / 2;
    switch (event->key()) {
    case Qt::Key_Left:
        return move_cursor(-1, control, shift);
    case Qt::Key_Right:
        return move_cursor(1, control, shift);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(zoom_step * zoom_step, middle);
    case Qt::Key_Minus:
        return zoom(1 / (zoom_step * zoom_step), middle);
    case Qt::Key_0:
    case Qt::Key_Home:
        return reset_view();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (marks_->state.cursor)
            return choose(*marks_->state.cursor);
        break;
    case Qt::Key_Escape:
        if (drag_ != Drag::None)
            return stop_drag();
        if (cursor_)
            return clear_cursor();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void HistogramView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* log = menu->addAction(tr("&Logarithmic Counts"), this, &HistogramView::set_logarithmic);
    log->setCheckable(true);
    log->setChecked(logarithmic_);
    menu->addSeparator();
    menu->addAction(tr("&Show All Times"), this, &HistogramView::reset_view)->setEnabled(view_range_.has_value());
    if (const auto selected = marks_->state.selected)
        menu->addAction(tr("&Remove the Selected Range"), this, &HistogramView::range_cleared);
    menu->popup(event->globalPos());
}

}
