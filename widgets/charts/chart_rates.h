// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_figure.h"

namespace spoor {

/// Rates over time as lines from 0 to 100 %: raw dashed and thin, adjusted solid, with the band between which the share
/// truly lies (95 %) and, behind all, the number of attempts as pale bars on an axis of its own. A line ends where
/// nothing was attempted. Of several lines the band is drawn for the one that is pointed at.
class RatesFigure : public ChartFigure {
    Q_OBJECT
public:
    using ChartFigure::ChartFigure;

    void arrange(const QFont& font, QSize size) override;
    std::optional<ChartPlace> place_at(QPointF pixel) const override;
    QRectF rect_of(const ChartPlace& place) const override;
    ChartPlace moved(const ChartPlace& from, int right, int down) const override;
    ChartPlace first() const override;

protected:
    void draw(QCPPainter* painter) override;

private:
    bool several() const { return chart_->series.size() > 1; }
    const ChartCell& cell(std::size_t series, std::size_t column) const { return chart_->series[series].cells[column]; }
    /// Of what a place points at: adjusted where that is drawn.
    std::optional<double> rate_of(std::size_t series, std::size_t column, bool adjusted) const;
    double middle(std::size_t column) const { return column_rect(column).center().x(); }
    double y_of(double rate) const { return plot_->yAxis->coordToPixel(rate); }
    void draw_attempts(QCPPainter* painter) const;
    void draw_band(QCPPainter* painter, std::size_t series) const;
    void draw_line(QCPPainter* painter, std::size_t series, bool adjusted) const;
};

}
