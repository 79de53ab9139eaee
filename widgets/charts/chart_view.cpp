// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_view.h"

#include "widgets/charts/chart_figure.h"
#include "widgets/charts/chart_legend.h"
#include "widgets/charts/chart_words.h"
#include "widgets/theme/look.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

namespace spoor {

ChartView::ChartView(QWidget* parent) : QWidget(parent), plot_(new QCustomPlot(this)), legend_(new ChartLegend(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);  // for the focus
    all->setSpacing(4);
    all->addWidget(legend_);
    all->addWidget(plot_, 1);
    plot_->setAttribute(Qt::WA_TransparentForMouseEvents);
    plot_->setFocusPolicy(Qt::NoFocus);
    plot_->setMinimumSize(0, 0);
    plot_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    plot_->plotLayout()->setMargins({});
    plot_->setLocale(QLocale());
    set_chart(nullptr, {});
}

ChartView::~ChartView() = default;

void ChartView::set_chart(std::shared_ptr<const Chart> chart, const ChartOptions& options)
{
    const bool same_kind = chart && chart_ && chart->spec.id == chart_->spec.id && chart->spec.by == chart_->spec.by;
    chart_ = std::move(chart);
    options_ = options;
    hovered_.reset();
    pressed_.reset();
    if (cursor_ && (!same_kind || cursor_->column >= chart_->columns() ||
                    (cursor_->series && *cursor_->series >= chart_->series.size())))
        cursor_.reset();
    legend_->set_chart(chart_, options_);
    make_figure();
    tell_cursor();
}

void ChartView::set_empty_text(const QString& text)
{
    empty_text_ = text;
    tell_cursor();
    update();
}

void ChartView::make_figure()
{
    delete std::exchange(figure_, nullptr);
    const bool some = chart_ && !chart_->empty() && chart_->columns() > 0;
    plot_->setVisible(some);
    legend_->setVisible(some);
    plot_->setBackground(palette().color(QPalette::Base));
    for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis, plot_->yAxis2}) {
        axis->setVisible(some && axis != plot_->yAxis2);
        axis->setRangeReversed(false);
        axis->setTicks(true);
        axis->setTickLabels(true);
        axis->grid()->setVisible(axis == plot_->yAxis);
        axis->setLabel({});
    }
    if (some) {
        figure_ = spoor::make_figure(plot_, chart_, options_);
        figure_->set_cursor(cursor_);
        arrange();
    }
    redraw();
    update();
}

void ChartView::arrange()
{
    if (!figure_)
        return;
    layout()->activate();
    figure_->set_look(ChartLook(palette()));
    figure_->arrange(font(), plot_->size());
    redraw();
}

void ChartView::redraw()
{
    if (figure_)
        plot_->replot(QCustomPlot::rpQueuedReplot);
}

std::optional<ChartPlace> ChartView::place_at(QPoint where) const
{
    return figure_ && plot_->geometry().contains(where) ? figure_->place_at(where - plot_->pos()) : std::nullopt;
}

QRect ChartView::rect_of(const ChartPlace& place) const
{
    return figure_ ? figure_->rect_of(place).toRect().translated(plot_->pos()) : QRect();
}

QString ChartView::text_at(QPoint where) const
{
    const auto place = place_at(where);
    return place ? place_text(*chart_, *place, options_) : QString();
}

QStringList ChartView::legend_texts() const { return legend_->texts(); }

void ChartView::set_cursor_place(const std::optional<ChartPlace>& place)
{
    if (place == cursor_ || (place && !figure_))
        return;
    cursor_ = place;
    if (figure_)
        figure_->set_cursor(cursor_);
    redraw();
    tell_cursor();
    emit cursor_moved(cursor_);
}

void ChartView::tell_cursor()
{
    QString text;
    if (figure_ && cursor_)
        text = place_text(*chart_, *cursor_, options_);
    else
        text = figure_ ? counted_text(*chart_, options_) : empty_text_;
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    if (cursor_ && hasFocus() && QAccessible::isActive()) {
        QAccessibleAnnouncementEvent announcement(this, text);
        QAccessible::updateAccessibility(&announcement);
    }
}

QImage ChartView::image(const QString& title, double scale)
{
    const int above = title.isEmpty() ? 0 : fontMetrics().height() * 2;
    QImage made((size() + QSize(0, above)) * scale, QImage::Format_ARGB32_Premultiplied);
    made.setDevicePixelRatio(scale);
    made.fill(palette().color(QPalette::Base));
    QPainter painter(&made);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRect(8, 0, width() - 16, above), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, title);
    if (!figure_)
        return made;
    figure_->set_cursor({});
    figure_->set_hovered({});
    const QPixmap plot = plot_->toPixmap(plot_->width(), plot_->height(), scale);
    figure_->set_cursor(cursor_);
    figure_->set_hovered(hovered_);
    painter.drawPixmap(QRect(plot_->pos() + QPoint(0, above), plot_->size()), plot);
    legend_->render(&painter, legend_->pos() + QPoint(0, above), {}, QWidget::DrawChildren);
    redraw();
    return made;
}

QSize ChartView::sizeHint() const { return {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 24}; }

QSize ChartView::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 36, fontMetrics().height() * 9}; }

void ChartView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange) {
        legend_->update();
        make_figure();
    }
}

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Base));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (figure_)
        return;
    painter.setPen(tone(Tone::Faint, palette()));
    painter.drawText(rect().adjusted(20, 20, -20, -20), Qt::AlignCenter | Qt::TextWordWrap, empty_text_);
}

}
