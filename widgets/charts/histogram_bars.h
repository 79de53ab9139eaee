// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/histogram.h"

#include <qcustomplot.h>

#include <memory>

namespace spoor {

/// The colours of bars: those of the outcomes, taken back towards the ground so that many bars are calm to look at.
/// What failed is hatched as well and stands at the bottom, so that colour is not all that tells.
struct BarLook {
    explicit BarLook(const QPalette& palette);

    QColor whole;    ///< all events, behind what is shown
    QColor success;
    QColor unknown;
    QColor failure;
    QBrush hatch;    ///< over the colour of what failed
    QColor edge;     ///< around what failed
    QBrush unknown_ground;  ///< where nothing has been counted yet
};

/// The bars of a histogram in the coordinates of a plot's axes: microseconds and events. A bin that has events is at
/// least a pixel high, and so is each outcome in it.
class HistogramBars : public QCPLayerable {
    Q_OBJECT
public:
    explicit HistogramBars(QCustomPlot* plot);

    void set_histogram(std::shared_ptr<const Histogram> histogram) { histogram_ = std::move(histogram); }
    void set_look(const BarLook& look) { look_ = look; }
    /// The most events of any bin that reaches into this part of the axis.
    std::uint64_t highest(const QCPRange& range) const;

protected:
    QRect clipRect() const override;
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;

private:
    struct Shapes;
    void add(const HistogramBin& bin, Shapes& shapes) const;
    void draw_uncounted(QCPPainter* painter) const;

    QCustomPlot* plot_;
    std::shared_ptr<const Histogram> histogram_;
    BarLook look_;
};

}
