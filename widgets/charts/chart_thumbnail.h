// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_look.h"
#include "widgets/charts/chart_place.h"

class QPainter;
class QRectF;

namespace spoor {

/// The shape of a chart without words, for a list of them.
void paint_thumbnail(QPainter& painter, const QRectF& rect, const Chart& chart, const ChartLook& look,
                     const ChartOptions& options);

}
