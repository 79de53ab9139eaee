// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/histogram_view.h"

#include <QImage>
#include <QStringList>

#include <memory>
#include <utility>

class QCustomPlot;

namespace spoor::test::bars {

constexpr int bins = 20;

/// The start of a bin.
Micros minute(int n);

/// Bins of a minute, from 2004-11-09 11:40 on, with their number × 10 of events, every third empty; a failure in each
/// that has any. Each in `parts`.
Histogram minutes(int from = 0, int until = bins, int parts = 1);

std::shared_ptr<const Histogram> shared(Histogram histogram);

/// A histogram in a window, hands on its mouse and keys, and a record of what it tells. Places are minutes.
struct Stage {
    Stage();

    /// Paints at once what has been asked for.
    void settle() const;
    QCustomPlot* plot() const;
    QPoint point(double minutes_in) const;
    double time_at(QPoint where) const;
    void drag(double from, double to, Qt::MouseButton button = Qt::LeftButton);
    void press(QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons buttons);
    void click(double at);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void wheel(QPoint at, int notches, Qt::KeyboardModifiers modifiers = {});
    /// What was told since.
    QString said() { return std::exchange(told, {}).join(QStringLiteral(", ")); }
    /// Of the pixel so many above the axis.
    QRgb colour(double at, int above_the_axis);

    HistogramView view;
    QStringList told;
};

}
