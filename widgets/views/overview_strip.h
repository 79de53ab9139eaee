// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/overview_job.h"

#include <QTimer>
#include <QWidget>

namespace spoor {

class EventView;

/// All rows of an event table pressed together beside its scroll bar: where rows failed (left lane, bars as long as
/// the root of their share, so that few can be seen too), where the search found something (middle lane, lines), marked rows (right lane, triangles) and
/// bookmarked ones (right edge, dots); and which part is on screen and where the chosen row is. A click or drag goes
/// there, the wheel scrolls. What it shows is reckoned off the GUI thread and a little behind the table.
class OverviewStrip : public QWidget {
    Q_OBJECT
public:
    /// Of a view that has its model. The view must live longer.
    explicit OverviewStrip(EventView* view, QWidget* parent = nullptr);

    /// Rows of the table as it is now that a search found; null: none. Numbers beyond the rows are left out.
    void set_matches(RowList rows);

    const Overview& overview() const { return overview_; }
    QSize sizeHint() const override;

signals:
    /// What is shown is up to date.
    void updated();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    int lane() const;
    int row_count() const;
    qreal y_of(qreal row) const;
    int row_at(int y) const;
    void jump(int y);
    void later();
    void ask();
    QString words_at(int y) const;
    void paint_lanes(QPainter& painter) const;
    void paint_places(QPainter& painter) const;

    EventView* view_;
    RowList matches_;
    Overview overview_;
    OverviewJob job_;
    bool stale_ = false;  // something changed while the job was running
    QTimer timer_;
};

}
