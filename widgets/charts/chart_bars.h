// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_figure.h"

namespace spoor {

/// Horizontal stacked bars, one a value, with the value before it and its number and failure rate behind it.
class BarsFigure : public ChartFigure {
    Q_OBJECT
public:
    BarsFigure(QCustomPlot* plot, std::shared_ptr<const Chart> chart, const ChartOptions& options);

    void arrange(const QFont& font, QSize size) override;
    std::optional<ChartPlace> place_at(QPointF pixel) const override;
    QRectF rect_of(const ChartPlace& place) const override;
    ChartPlace moved(const ChartPlace& from, int right, int down) const override;

    /// What stands behind a bar.
    QString end_text(std::size_t column) const;

protected:
    void draw(QCPPainter* painter) override;

private:
    struct Part {
        std::size_t series;
        QRectF rect;
    };
    QRectF row_rect(std::size_t column) const;
    std::vector<Part> parts_of(std::size_t column) const;

    std::vector<std::size_t> order_;
    QFont font_;
};

}
