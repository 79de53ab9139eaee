// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/histogram.h"

#include <QSharedPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QCustomPlot;

namespace spoor {

class CountTicker;
class HistogramBars;
class HistogramLegend;
class HistogramMarks;
class TimeTicker;

/// Events over time, stacked by outcome: what is shown in front of all in grey.
///
/// Mouse: drag with the left button selects a range of whole bins, a click one bin, the same again undoes it; the wheel
/// zooms at the pointer (with Shift, or sideways, it pans), the middle button drags the view, a double click resets it.
/// Keyboard: Left and Right move a cursor over the bins (with Ctrl to the next that has events), with Shift they
/// extend it, Enter selects what it covers, Escape takes it away; + and - zoom, 0 and Home reset.
///
/// The view counts nothing: it asks for bins of a range by `view_range_changed` and stretches what it has until they
/// come. All times are UTC microseconds; ranges are from ≤ t < until. GUI thread.
class HistogramView : public QWidget {
    Q_OBJECT
public:
    using Range = std::pair<Micros, Micros>;

    explicit HistogramView(QWidget* parent = nullptr);
    ~HistogramView() override;

    /// Null: nothing is open; the view is no longer zoomed.
    void set_histogram(std::shared_ptr<const Histogram> histogram);
    /// The range that is in force as a filter. Selecting it again asks to take it away.
    void set_selected_range(std::optional<Range> range);
    /// Where the chosen event is; nothing, or no_time: nowhere.
    void set_marker(std::optional<Micros> time);
    /// Bookmarks with their colours (0: none) stand as small ticks at the top. In any order; those without a time are
    /// left out.
    void set_bookmarks(std::vector<std::pair<Micros, int>> bookmarks);
    /// Other bins are on their way.
    void set_busy(bool busy);
    /// Shows rare events beside many.
    void set_logarithmic(bool logarithmic);
    bool logarithmic() const { return logarithmic_; }

    /// What is zoomed into; nothing: all.
    std::optional<Range> view_range() const { return view_range_; }
    void reset_view();
    /// As many bins as there is room for.
    int max_bins() const;

    QString axis_text() const;
    QString note() const;
    /// The plain text of the tooltip at a place of this widget; empty where no bin is.
    QString text_at(QPoint place) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void range_selected(spoor::Micros from, spoor::Micros until);
    void range_cleared();
    void view_range_changed(const std::optional<std::pair<spoor::Micros, spoor::Micros>>& range);
    void max_bins_changed(int max_bins);
    void logarithmic_changed(bool logarithmic);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    // histogram_view.cpp: what is shown
    void apply_palette();
    void arrange();
    void show_range();
    void show_words();
    void redraw();

    // histogram_places.cpp: pixels, times and bins
    bool has_bins() const { return histogram_ && !histogram_->bins.empty(); }
    const HistogramBin& bin(int index) const { return histogram_->bins[std::size_t(index)]; }
    int last_bin() const { return int(histogram_->bins.size()) - 1; }
    QRect plot_rect() const;
    double time_at(double x) const;
    int bin_at(Micros time) const;  ///< the nearest; only where there are bins
    int bin_at_x(double x) const;  ///< the same, and in sight
    std::optional<int> bin_under(QPoint place) const;
    HistogramRange bins_range(int a, int b) const;
    HistogramRange full_range() const;
    HistogramRange shown_range() const;
    void view(HistogramRange range);
    void zoom(double factor, double at);
    void pan(double micros);

    // histogram_input.cpp: mouse and keys
    void choose(HistogramRange range);
    void drag_to(QPoint place);
    void hover(std::optional<int> index);
    void stop_drag();
    void set_cursor(int anchor, int active);
    void clear_cursor();
    void move_cursor(int direction, bool to_events, bool extend);

    QCustomPlot* plot_;
    HistogramBars* bars_;
    HistogramMarks* marks_;
    HistogramLegend* legend_;
    QSharedPointer<TimeTicker> times_;
    QSharedPointer<CountTicker> counts_;

    std::shared_ptr<const Histogram> histogram_;
    std::optional<Range> view_range_;
    bool logarithmic_ = false;
    bool busy_ = false;
    int told_max_bins_ = 0;
    QTimer tell_range_;  // so that a wheel does not ask for bins more often than they can be counted
    QTimer click_;  // a click that may be the first half of a double click
    QTimer show_busy_;  // what takes a moment only does not flicker

    enum class Drag { None, Pressed, Selecting, Panning };
    Drag drag_ = Drag::None;
    QPoint pressed_;
    Micros drag_from_;  // selecting: a time in the bin where it began
    HistogramRange pan_from_;  // panning: what was shown when it began
    std::optional<HistogramRange> clicked_;
    std::optional<std::pair<Micros, Micros>> cursor_;  // starts of the bins it was set at and moved to
};

}
