// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/histogram.h"

#include <QDate>
#include <QString>

namespace spoor {

/// `5 min`, `1 day`, `3 months`.
QString width_text(BinWidth width);

/// From and to by the zone's clock, no more of it than is needed: `2004-11-16 10:05 – 10:10`,
/// `2004-11-16 22:00 – 2004-11-17 02:00`; whole days by name, the last included: `2004-11-16`,
/// `2004-11-16 – 2004-11-20`.
QString span_text(HistogramRange range, const Zone& zone);

/// What a bar stands for, in lines of plain text: its time, then how many events of which outcome are shown, of how
/// many.
QString bin_text(const HistogramBin& bin, const Histogram& histogram);

/// A wall clock time's date.
QDate wall_date(Micros wall);

/// The words for an outcome.
QString outcome_text(Outcome outcome);

}
