// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_place.h"

#include <QList>
#include <QString>

namespace spoor {

// What charts and their parts are called, in the user's language, and their numbers in words. All is plain text; values
// from a log are made visible (display_text) and must not be taken for markup.

QString chart_text(ChartId id);
/// For a chart in which nothing is: what these logs, or what the filter leaves of them, do not have.
QString chart_empty_text(ChartId id, bool filtered);
QString chart_by_text(ChartBy by);

/// A group of charts, as they are listed.
struct ChartGroup {
    QString title;
    QList<ChartId> charts;
};
QList<ChartGroup> chart_groups();

QString series_text(const Chart& chart, std::size_t series);
/// A period, an hour (`14:00 – 15:00`), a value.
QString column_text(const Chart& chart, std::size_t column);
/// `1,234 events`, `12 handshakes`, `3.4 MiB`.
QString amount_text(const Chart& chart, std::uint64_t value);
/// `12.3 %`; `–` for none.
QString share_text(std::optional<double> share);

/// All numbers of a place, in lines.
QString place_text(const Chart& chart, const ChartPlace& place, const ChartOptions& options);
/// What was counted, and what the adjusted rate leaves out.
QString counted_text(const Chart& chart, const ChartOptions& options);
/// Of the axis along the columns: with its unit, the zone and the length of a column.
QString columns_axis_text(const Chart& chart);
/// Of the axis of values.
QString values_axis_text(const Chart& chart);

}
