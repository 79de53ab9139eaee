// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/histogram_bins.h"

#include <qcustomplot.h>

#include <optional>
#include <utility>
#include <vector>

namespace spoor {

/// What lies over the bars of a histogram, on a layer of its own, so that following the pointer does not paint the bars
/// again: the range in force, the one that is being dragged with its times, the bin under the pointer, the cursor of
/// the keyboard, where the chosen event is, bookmarks in their colours, and a text where there are no bars.
class HistogramMarks : public QCPLayerable {
    Q_OBJECT
public:
    explicit HistogramMarks(QCustomPlot* plot);

    struct State {
        std::optional<HistogramRange> selected;  ///< in force
        std::optional<HistogramRange> dragged;
        std::optional<HistogramRange> hovered;
        std::optional<HistogramRange> cursor;
        std::optional<Micros> event;
        std::vector<std::pair<Micros, int>> bookmarks;  ///< when, and their colours; ascending
        QString band_text;  ///< above what is dragged, or the cursor's range
        QString empty_text;  ///< where there are no bars
    };
    State state;

    /// Paints this layer alone.
    void show();

protected:
    QRect clipRect() const override;
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;

private:
    QRectF column(HistogramRange range) const;
    void draw_band(QCPPainter* painter, HistogramRange range, int alpha, bool edges) const;
    void draw_band_text(QCPPainter* painter, HistogramRange range) const;
    void draw_event(QCPPainter* painter) const;
    void draw_bookmarks(QCPPainter* painter) const;

    QCustomPlot* plot_;
};

}
