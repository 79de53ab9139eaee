// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

namespace spoor {

/// Ticks of an axis of shares, from 0 to 1: `0 %`, `25 %` … `100 %`.
class ShareTicker : public QCPAxisTicker {
public:
    void set_max_ticks(int ticks) { max_ticks_ = ticks; }
    void generate(const QCPRange& range, const QLocale& locale, QChar format, int precision, QVector<double>& ticks,
                  QVector<double>* sub_ticks, QVector<QString>* labels) override;

private:
    int max_ticks_ = 5;
};

/// Ticks of an axis of bytes: round numbers of the unit that suits.
class ByteTicker : public QCPAxisTicker {
public:
    void set_max_ticks(int ticks) { max_ticks_ = ticks; }
    void generate(const QCPRange& range, const QLocale& locale, QChar format, int precision, QVector<double>& ticks,
                  QVector<double>* sub_ticks, QVector<QString>* labels) override;

private:
    int max_ticks_ = 5;
};

/// Ticks of an axis of the hours of a day, one unit an hour; labels stand in the middle of their hour.
class HourTicker : public QCPAxisTicker {
public:
    void set_max_ticks(int ticks) { max_ticks_ = ticks; }
    void generate(const QCPRange& range, const QLocale& locale, QChar format, int precision, QVector<double>& ticks,
                  QVector<double>* sub_ticks, QVector<QString>* labels) override;

private:
    int max_ticks_ = 24;
};

}
