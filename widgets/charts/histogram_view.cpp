// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/histogram_view.h"

#include "widgets/charts/histogram_marks.h"

#include "widgets/charts/histogram_bars.h"
#include "widgets/charts/histogram_legend.h"
#include "widgets/charts/time_ticker.h"
#include "widgets/charts/time_words.h"
#include "widgets/theme/look.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace spoor {
namespace {

using namespace std::chrono_literals;

constexpr int usual_lines = 9;
constexpr int fewest_lines = 4;
/// Below so many lines of text, dates do not get one of their own.
constexpr int lines_for_dates = 6;
constexpr int pixels_a_bar = 5;

/// A label in the middle of which the plot ends needs half its width.
int side_margin(const QFontMetrics& metrics) { return TimeTicker::label_width(metrics, true) / 2; }

}

HistogramView::HistogramView(QWidget* parent)
    : QWidget(parent), plot_(new QCustomPlot(this)), bars_(new HistogramBars(plot_)), marks_(new HistogramMarks(plot_)),
      legend_(new HistogramLegend(this)), times_(new TimeTicker), counts_(new CountTicker)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Events over time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);  // for the focus
    all->setSpacing(0);
    all->addWidget(plot_, 1);
    all->addWidget(legend_);

    plot_->setAttribute(Qt::WA_TransparentForMouseEvents);
    plot_->setFocusPolicy(Qt::NoFocus);
    plot_->setMinimumSize(0, 0);
    plot_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    plot_->plotLayout()->setMargins({});
    plot_->setNoAntialiasingOnDrag(true);
    plot_->xAxis->setTicker(times_);
    plot_->yAxis->setTicker(counts_);
    plot_->xAxis->grid()->setVisible(false);
    plot_->xAxis->setSubTicks(false);
    plot_->yAxis->setSubTicks(false);
    plot_->xAxis->setTickLength(0, 4);
    plot_->yAxis->setTickLength(0, 0);
    plot_->xAxis->setPadding(0);
    plot_->yAxis->setPadding(2);
    plot_->setLocale(QLocale());
    plot_->xAxis->setTickLabelPadding(2);
    plot_->yAxis->setTickLabelPadding(4);

    tell_range_.setSingleShot(true);
    tell_range_.setInterval(30ms);
    connect(&tell_range_, &QTimer::timeout, this, [this] { emit view_range_changed(view_range_); });
    click_.setSingleShot(true);
    connect(&click_, &QTimer::timeout, this, [this] {
        if (const auto range = std::exchange(clicked_, {}))
            choose(*range);
    });
    show_busy_.setSingleShot(true);
    show_busy_.setInterval(200ms);
    connect(&show_busy_, &QTimer::timeout, this, &HistogramView::show_words);
    apply_palette();
    arrange();
    set_histogram(nullptr);
}

HistogramView::~HistogramView() = default;

void HistogramView::set_histogram(std::shared_ptr<const Histogram> histogram)
{
    histogram_ = std::move(histogram);
    bars_->set_histogram(histogram_);
    if (!histogram_) {
        reset_view();
        clear_cursor();
    }
    hover({});
    if (histogram_)
        times_->set_zone(histogram_->zone);
    if (cursor_ && has_bins())
        set_cursor(bin_at(cursor_->first), bin_at(cursor_->second));
    else
        clear_cursor();
    if (!has_bins())
        stop_drag();
    show_words();
    show_range();
}

void HistogramView::set_selected_range(std::optional<Range> range)
{
    marks_->state.selected.reset();
    if (range)
        marks_->state.selected = HistogramRange{range->first, range->second};
    marks_->show();
}

void HistogramView::set_marker(std::optional<Micros> time)
{
    marks_->state.event = time == no_time ? std::nullopt : time;
    marks_->show();
}

void HistogramView::set_bookmarks(std::vector<std::pair<Micros, int>> bookmarks)
{
    std::erase_if(bookmarks, [](const auto& mark) { return mark.first == no_time; });
    std::ranges::sort(bookmarks);
    marks_->state.bookmarks = std::move(bookmarks);
    marks_->show();
}

void HistogramView::set_busy(bool busy)
{
    if (busy == busy_)
        return;
    busy_ = busy;
    if (busy) {
        show_busy_.start();
    } else {
        show_busy_.stop();
        show_words();
    }
}

void HistogramView::set_logarithmic(bool logarithmic)
{
    if (logarithmic == logarithmic_)
        return;
    logarithmic_ = logarithmic;
    plot_->yAxis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    counts_->set_logarithmic(logarithmic);
    show_range();
    emit logarithmic_changed(logarithmic);
}

void HistogramView::reset_view()
{
    tell_range_.stop();
    if (!view_range_)
        return;
    view_range_.reset();
    show_range();
    emit view_range_changed({});
}

int HistogramView::max_bins() const
{
    // By the widget's own width, for the plot's is not known before it is shown. In steps, so that a window that is
    // being made wider does not ask for other bins at every pixel.
    return std::max(20, (width() - 2 * side_margin(fontMetrics())) / pixels_a_bar / 10 * 10);
}

QString HistogramView::axis_text() const { return legend_->axis_text(); }

QString HistogramView::note() const { return legend_->note(); }

QSize HistogramView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * usual_lines};
}

QSize HistogramView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24,
            fontMetrics().height() * fewest_lines + legend_->sizeHint().height()};
}

void HistogramView::show_range()
{
    const bool some = has_bins();
    plot_->axisRect()->setVisible(some);
    for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis, plot_->xAxis2, plot_->yAxis2})
        axis->setVisible(some && (axis == plot_->xAxis || axis == plot_->yAxis));
    if (some) {
        const HistogramRange range = shown_range();
        plot_->xAxis->setRange(double(range.from.value), double(range.until.value));
        const auto most = double(std::max<std::uint64_t>(1, bars_->highest(plot_->xAxis->range())));
        if (logarithmic_)
            plot_->yAxis->setRange(0.5, most * 1.3);
        else
            plot_->yAxis->setRange(0, most * 1.05);
    }
    redraw();
}

void HistogramView::show_words()
{
    const QLocale locale;
    QString empty;
    if (!histogram_)
        empty = tr("Nothing to show");
    else if (histogram_->bins.empty())
        empty = histogram_->events ? tr("No event has a time") : tr("No events");
    marks_->state.empty_text = empty;
    QString axis, note;
    if (has_bins()) {
        axis = tr("Time (%1), %2 a bar")
                   .arg(QString::fromStdString(histogram_->zone.name()), width_text(histogram_->width));
        if (histogram_->without_time && histogram_->filtered)
            note = tr("Without a time: %1 of %2")
                       .arg(locale.toString(qulonglong(histogram_->shown_without_time)),
                            locale.toString(qulonglong(histogram_->without_time)));
        else if (histogram_->without_time)
            note = tr("Without a time: %1").arg(locale.toString(qulonglong(histogram_->without_time)));
    }
    if (busy_ && !show_busy_.isActive())
        note = tr("Counting…");
    legend_->set_axis_text(axis);
    legend_->set_note(note);
    legend_->set_keys_shown(has_bins());
    legend_->set_filtered(has_bins() && histogram_->filtered);
    if (!cursor_)
        setAccessibleDescription(empty.isEmpty() ? axis : empty);
}

void HistogramView::redraw() { plot_->replot(QCustomPlot::rpQueuedReplot); }

void HistogramView::apply_palette()
{
    const QPalette colours = palette();
    const QColor text = colours.color(QPalette::Text);
    const QColor base = colours.color(QPalette::Base);
    plot_->setBackground(base);
    bars_->set_look(BarLook(colours));
    QColor line = tone(Tone::Faint, colours);
    for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) {
        axis->setBasePen(line);
        axis->setTickPen(line);
        axis->setTickLabelColor(text);
        axis->setTickLabelFont(font());
    }
    line.setAlpha(70);
    plot_->yAxis->grid()->setPen(line);
    plot_->yAxis->grid()->setZeroLinePen(Qt::NoPen);
    plot_->yAxis->setBasePen(Qt::NoPen);
    redraw();
}

void HistogramView::arrange()
{
    const QFontMetrics metrics = fontMetrics();
    const bool two_lines = height() >= lines_for_dates * metrics.height();
    const int label = TimeTicker::label_width(metrics, two_lines);
    times_->set_two_lines(two_lines);
    times_->set_max_ticks(std::max(1, width() / (label + metrics.averageCharWidth() * 3)));
    const int axis_lines = two_lines ? 3 : 2;  // of labels and the legend
    counts_->set_max_ticks(std::max(1, (height() / metrics.height() - axis_lines) / 2));
    const int side = side_margin(metrics);
    const int below = metrics.height() * (two_lines ? 2 : 1) + plot_->xAxis->tickLengthOut() + 2;
    plot_->axisRect()->setMinimumMargins({side, metrics.height() / 2, side, below});
}

void HistogramView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
    // The layout has not been gone through yet, but will be before anything is painted.
    layout()->activate();
    redraw();
    if (const int bins = max_bins(); bins != told_max_bins_) {
        told_max_bins_ = bins;
        emit max_bins_changed(bins);
    }
}

void HistogramView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Base));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void HistogramView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        apply_palette();
        arrange();
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        setAccessibleName(tr("Events over time"));
        plot_->setLocale(QLocale());
        show_words();
        redraw();
    }
}

void HistogramView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void HistogramView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

}
