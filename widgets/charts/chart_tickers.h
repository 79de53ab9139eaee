// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

namespace spoor {

/// Ticks of which there are no more than the place is for.
class BoundedTicker : public QCPAxisTicker {
public:
    void set_max_ticks(int ticks) { max_ticks_ = ticks; }

protected:
    explicit BoundedTicker(int ticks) : max_ticks_(ticks) {}
    int max_ticks_;
};

/// Ticks of an axis of shares, from 0 to 1: `0 %`, `25 %` … `100 %`.
class ShareTicker : public BoundedTicker {
public:
    ShareTicker() : BoundedTicker(5) {}
    void generate(const QCPRange& range, const QLocale& locale, QChar format, int precision, QVector<double>& ticks,
                  QVector<double>* sub_ticks, QVector<QString>* labels) override;
};

/// Ticks of an axis of bytes: round numbers of the unit that suits.
class ByteTicker : public BoundedTicker {
public:
    ByteTicker() : BoundedTicker(5) {}
    void generate(const QCPRange& range, const QLocale& locale, QChar format, int precision, QVector<double>& ticks,
                  QVector<double>* sub_ticks, QVector<QString>* labels) override;
};

/// Ticks of an axis of the hours of a day, one unit an hour; labels stand in the middle of their hour.
class HourTicker : public BoundedTicker {
public:
    HourTicker() : BoundedTicker(24) {}
    void generate(const QCPRange& range, const QLocale& locale, QChar format, int precision, QVector<double>& ticks,
                  QVector<double>* sub_ticks, QVector<QString>* labels) override;
};

}
