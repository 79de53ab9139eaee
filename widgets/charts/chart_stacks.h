// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_figure.h"

namespace spoor {

/// Stacked bars over times or hours: failures at the ground and hatched, as in the histogram. What was counted is at least
/// a pixel high.
class StacksFigure : public ChartFigure {
    Q_OBJECT
public:
    StacksFigure(QCustomPlot* plot, std::shared_ptr<const Chart> chart, const ChartOptions& options);

    void arrange(const QFont& font, QSize size) override;
    std::optional<ChartPlace> place_at(QPointF pixel) const override;
    QRectF rect_of(const ChartPlace& place) const override;
    ChartPlace moved(const ChartPlace& from, int right, int down) const override;
    ChartPlace first() const override;

protected:
    void draw(QCPPainter* painter) override;

private:
    struct Part {
        std::size_t series;
        QRectF rect;
    };
    std::vector<Part> parts_of(std::size_t column) const;

    std::vector<std::size_t> order_;
};

}
