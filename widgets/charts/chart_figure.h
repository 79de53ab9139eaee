// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_look.h"
#include "widgets/charts/chart_place.h"

#include <qcustomplot.h>

#include <memory>
#include <optional>

namespace spoor {

/// What a chart is drawn as, in a plot that it has to itself: sets the plot's axes, paints bars, points or cells, and knows
/// which of them is at a pixel. One subclass a shape. Places are those of the chart; pixels those of the plot.
class ChartFigure : public QCPLayerable {
    Q_OBJECT
public:
    ChartFigure(QCustomPlot* plot, std::shared_ptr<const Chart> chart, const ChartOptions& options);

    /// Axes for this font and size. To be called before anything else, and again when either changes.
    virtual void arrange(const QFont& font, QSize size) = 0;
    virtual std::optional<ChartPlace> place_at(QPointF pixel) const = 0;
    virtual QRectF rect_of(const ChartPlace& place) const = 0;
    /// The next place in a direction; the same where there is none.
    virtual ChartPlace moved(const ChartPlace& from, int right, int down) const = 0;
    /// Where a cursor begins.
    virtual ChartPlace first() const { return {}; }

    void set_look(const ChartLook& look) { look_ = look; }
    void set_hovered(const std::optional<ChartPlace>& place) { hovered_ = place; }
    void set_cursor(const std::optional<ChartPlace>& place) { cursor_ = place; }

protected:
    QRect clipRect() const override;
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    /// The axis rectangle, edges included.
    QRectF area() const;
    double x_of(double at) const { return plot_->xAxis->coordToPixel(at); }
    /// From where to where a column reaches along the axis, in its coordinates.
    double column_from(std::size_t column) const;
    double column_until(std::size_t column) const;
    std::optional<std::size_t> column_at(double x) const;
    QRectF column_rect(std::size_t column) const;
    /// The axis along the columns: times or hours, with its label.
    void arrange_columns(const QFont& font, QSize size);
    /// An axis of numbers of the chart's unit.
    void arrange_values(QCPAxis* axis, const QFont& font, int room, double most);
    /// What a label in the middle of which the plot begins needs beside it.
    int side_margin(const QFontMetrics& metrics) const;
    void style(QCPAxis* axis, const QFont& font) const;
    void draw_marks(QCPPainter* painter) const;

    QCustomPlot* plot_;
    std::shared_ptr<const Chart> chart_;
    ChartOptions options_;
    ChartLook look_;
    std::optional<ChartPlace> hovered_, cursor_;
};

/// The figure for the chart's shape; the plot owns it.
ChartFigure* make_figure(QCustomPlot* plot, std::shared_ptr<const Chart> chart, const ChartOptions& options);

}
