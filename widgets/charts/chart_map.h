// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_figure.h"

namespace spoor {

/// Cells by weekday and hour; the colour says how many attempts there were, or how many of them failed. Where nothing was
/// attempted there is a frame and no colour.
class MapFigure : public ChartFigure {
    Q_OBJECT
public:
    MapFigure(QCustomPlot* plot, std::shared_ptr<const Chart> chart, const ChartOptions& options);

    void arrange(const QFont& font, QSize size) override;
    std::optional<ChartPlace> place_at(QPointF pixel) const override;
    QRectF rect_of(const ChartPlace& place) const override;
    ChartPlace moved(const ChartPlace& from, int right, int down) const override;
    ChartPlace first() const override { return {0, 0}; }

protected:
    void draw(QCPPainter* painter) override;

private:
    std::uint64_t most_;
};

/// The most attempts in one cell of a map.
std::uint64_t most_attempts(const Chart& chart);
/// How much of the scale of colours a cell has, 0 to 1: of attempts the root of the share of the most, so that a quiet hour
/// is seen beside a busy one. Nothing where nothing was attempted.
std::optional<double> heat_of(const ChartCell& cell, std::uint64_t most, const ChartOptions& options);

}
