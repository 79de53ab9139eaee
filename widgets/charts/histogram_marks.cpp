// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/histogram_marks.h"

#include "widgets/theme/bookmark_look.h"

#include <algorithm>

namespace spoor {
namespace {

QCPLayer* added_layer(QCustomPlot* plot)
{
    const QString name = QStringLiteral("marks");
    if (!plot->layer(name)) {
        plot->addLayer(name);
        plot->layer(name)->setMode(QCPLayer::lmBuffered);
    }
    return plot->layer(name);
}

}

HistogramMarks::HistogramMarks(QCustomPlot* plot) : QCPLayerable(plot, added_layer(plot)->name()), plot_(plot) {}

void HistogramMarks::show()
{
    // Before the first painting of all, and after a change of size, there is no buffer for the layer alone.
    if (layer())
        layer()->replot();
}

QRect HistogramMarks::clipRect() const { return plot_->viewport(); }

void HistogramMarks::applyDefaultAntialiasingHint(QCPPainter* painter) const { painter->setAntialiasing(false); }

QRectF HistogramMarks::column(HistogramRange range) const
{
    const QRectF plot = plot_->axisRect()->rect();
    const auto x = [&](Micros t) {
        return std::clamp(plot_->xAxis->coordToPixel(double(t.value)), plot.left(), plot.right() + 1);
    };
    const double left = std::round(x(range.from));
    return {left, plot.top(), std::max(1.0, std::round(x(range.until)) - left), plot.height()};
}

void HistogramMarks::draw_band(QCPPainter* painter, HistogramRange range, int alpha, bool edges) const
{
    const QCPRange shown = plot_->xAxis->range();
    if (double(range.until.value) <= shown.lower || double(range.from.value) >= shown.upper)
        return;
    const QRectF band = column(range);
    QColor colour = plot_->palette().color(QPalette::Highlight);
    const QColor edge = colour;
    colour.setAlpha(alpha);
    painter->fillRect(band, colour);
    if (!edges)
        return;
    painter->setPen(edge);
    if (double(range.from.value) >= shown.lower)
        painter->drawLine(band.topLeft(), band.bottomLeft());
    if (double(range.until.value) <= shown.upper)
        painter->drawLine(QPointF(band.right() - 1, band.top()), QPointF(band.right() - 1, band.bottom()));
    painter->drawLine(band.topLeft(), band.topRight() - QPointF(1, 0));
}

void HistogramMarks::draw_band_text(QCPPainter* painter, HistogramRange range) const
{
    painter->setFont(plot_->font());
    const QFontMetrics metrics(plot_->font());
    const int pad = metrics.averageCharWidth() / 2;
    const QRectF band = column(range);
    QRectF box(0, plot_->axisRect()->top(), metrics.horizontalAdvance(state.band_text) + 2 * pad, metrics.height());
    box.moveLeft(std::round(band.center().x() - box.width() / 2));
    const QRect all = plot_->viewport();
    box.moveLeft(std::clamp(box.left(), double(all.left()) + 1, std::max(1.0, all.right() - box.width() - 1)));
    painter->setPen(plot_->palette().color(QPalette::Highlight));
    painter->setBrush(plot_->palette().color(QPalette::Base));
    painter->drawRect(box);
    painter->setPen(plot_->palette().color(QPalette::Text));
    painter->drawText(box, Qt::AlignCenter | Qt::TextSingleLine, state.band_text);
}

void HistogramMarks::draw_event(QCPPainter* painter) const
{
    const double at = double(state.event->value);
    if (!plot_->xAxis->range().contains(at))
        return;
    const QRect plot = plot_->axisRect()->rect();
    const double x = std::round(plot_->xAxis->coordToPixel(at));
    const QColor colour = plot_->palette().color(QPalette::Text);
    painter->setPen(colour);
    painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    // A line alone could be taken for a bar.
    const double size = std::max(3, QFontMetrics(plot_->font()).height() / 4);
    painter->setAntialiasing(true);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPolygon(QPolygonF{
        {x - size + 0.5, plot.top() - 1.0}, {x + size + 0.5, plot.top() - 1.0}, {x + 0.5, plot.top() + size * 1.4}});
    painter->setAntialiasing(false);
}

void HistogramMarks::draw_bookmarks(QCPPainter* painter) const
{
    const QRect plot = plot_->axisRect()->rect();
    const QColor ink = plot_->palette().color(QPalette::Text);
    const int height = std::max(6, QFontMetrics(plot_->font()).height() / 2);
    const QCPRange shown = plot_->xAxis->range();
    // One for each place that can be told apart, however many there are.
    std::optional<int> last;
    for (const auto& [time, colour] : state.bookmarks) {
        if (!shown.contains(double(time.value)))
            continue;
        const int x = int(std::round(plot_->xAxis->coordToPixel(double(time.value))));
        if (last && x < *last + 4)
            continue;
        last = x;
        // With an edge, so that neither a bar nor the ground swallows its colour.
        painter->setPen(ink);
        painter->setBrush(colour ? bookmark_colour(colour) : plot_->palette().color(QPalette::Base));
        painter->drawRect(QRect(x - 3, plot.top(), 6, height));
    }
}

void HistogramMarks::draw(QCPPainter* painter)
{
    const QPalette palette = plot_->palette();
    if (!state.empty_text.isEmpty()) {
        painter->setFont(plot_->font());
        painter->setPen(palette.color(QPalette::Text));
        painter->drawText(plot_->viewport(), Qt::AlignCenter | Qt::TextWordWrap, state.empty_text);
    } else if (plot_->axisRect()->rect().isValid()) {
        if (state.selected)
            draw_band(painter, *state.selected, 40, true);
        if (state.hovered && !state.dragged)
            draw_band(painter, *state.hovered, 40, false);
        draw_bookmarks(painter);
        if (state.event)
            draw_event(painter);
        if (state.cursor) {
            painter->setPen(QPen(palette.color(QPalette::Highlight), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(column(*state.cursor).adjusted(0, 1, 0, -1));
        }
        if (state.dragged)
            draw_band(painter, *state.dragged, 70, true);
        if (!state.band_text.isEmpty() && (state.dragged || state.cursor))
            draw_band_text(painter, state.dragged ? *state.dragged : *state.cursor);
    }
}

}
