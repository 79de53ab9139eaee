// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"

#include <qcustomplot.h>

namespace spoor {

/// Ticks of an axis of time, whose coordinates are microseconds since 1970 (UTC): on boundaries of the zone's clock,
/// labelled with the date (for days and months: the year) where it changes and at the first tick.
class TimeTicker : public QCPAxisTicker {
public:
    void set_zone(const Zone& zone) { zone_ = zone; }
    void set_max_ticks(int ticks) { max_ticks_ = ticks; }
    /// The date on a line of its own, or before the time.
    void set_two_lines(bool two) { two_lines_ = two; }

    /// The widest label is about so wide.
    static int label_width(const QFontMetrics& metrics, bool two_lines);

    void generate(const QCPRange& range, const QLocale& locale, QChar format, int precision, QVector<double>& ticks,
                  QVector<double>* sub_ticks, QVector<QString>* labels) override;

private:
    Zone zone_;
    int max_ticks_ = 8;
    bool two_lines_ = true;
};

/// Ticks of an axis of counts: whole numbers, written as the locale does; powers of ten where it is logarithmic.
class CountTicker : public QCPAxisTicker {
public:
    void set_max_ticks(int ticks) { max_ticks_ = ticks; }
    void set_logarithmic(bool logarithmic) { logarithmic_ = logarithmic; }

    void generate(const QCPRange& range, const QLocale& locale, QChar format, int precision, QVector<double>& ticks,
                  QVector<double>* sub_ticks, QVector<QString>* labels) override;

private:
    int max_ticks_ = 3;
    bool logarithmic_ = false;
};

}
