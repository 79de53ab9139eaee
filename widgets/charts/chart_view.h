// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_place.h"

#include <QImage>
#include <QWidget>

#include <memory>
#include <optional>

class QCustomPlot;

namespace spoor {

class ChartFigure;
class ChartLegend;

/// One chart, large. Counts nothing.
///
/// Mouse: hovering shows the numbers of a bar, point or cell, a click asks for its events. Keyboard: the arrows move a
/// cursor from one to the next (Home and End to the first and last column), Enter asks for its events, Escape takes it
/// away. What the cursor stands on is said to screen readers. GUI thread.
class ChartView : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    /// Null: nothing was counted yet. The cursor stays where the chart is of the same kind.
    void set_chart(std::shared_ptr<const Chart> chart, const ChartOptions& options);
    /// Shown where there is no chart, or an empty one.
    void set_empty_text(const QString& text);
    const std::shared_ptr<const Chart>& chart() const { return chart_; }
    bool has_chart() const { return figure_ != nullptr; }

    std::optional<ChartPlace> place_at(QPoint where) const;
    /// Where a place is, in this widget.
    QRect rect_of(const ChartPlace& place) const;
    /// The plain text of the tooltip there; empty where nothing is.
    QString text_at(QPoint where) const;
    std::optional<ChartPlace> cursor_place() const { return cursor_; }
    void set_cursor_place(const std::optional<ChartPlace>& place);
    QStringList legend_texts() const;

    /// As it is shown, with a title above and so many pixels for one; without hover and cursor.
    QImage image(const QString& title, double scale = 2);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void place_activated(const spoor::ChartPlace& place);
    void cursor_moved(const std::optional<spoor::ChartPlace>& place);
    void menu_asked(const QPoint& global);

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
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void make_figure();
    void arrange();
    void hover(const std::optional<ChartPlace>& place);
    void tell_cursor();
    void show_tip(const QPoint& global, const ChartPlace& place);
    void redraw();

    QCustomPlot* plot_;
    ChartLegend* legend_;
    ChartFigure* figure_ = nullptr;
    std::shared_ptr<const Chart> chart_;
    ChartOptions options_;
    QString empty_text_;
    std::optional<ChartPlace> hovered_, cursor_;
    std::optional<ChartPlace> pressed_;
};

}
