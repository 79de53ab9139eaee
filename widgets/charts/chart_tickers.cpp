// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_tickers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace spoor {
namespace {

void clear(QVector<double>& ticks, QVector<double>* sub_ticks, QVector<QString>* labels)
{
    ticks.clear();
    if (sub_ticks)
        sub_ticks->clear();
    if (labels)
        labels->clear();
}

}

void ShareTicker::generate(const QCPRange&, const QLocale& locale, QChar, int, QVector<double>& ticks,
                           QVector<double>* sub_ticks, QVector<QString>* labels)
{
    clear(ticks, sub_ticks, labels);
    const int step = max_ticks_ >= 5 ? 25 : max_ticks_ >= 3 ? 50 : 100;
    for (int percent = 0; percent <= 100; percent += step) {
        ticks << percent / 100.0;
        if (labels)
            *labels << locale.toString(percent) + QStringLiteral(" %");
    }
}

void ByteTicker::generate(const QCPRange& range, const QLocale& locale, QChar, int, QVector<double>& ticks,
                          QVector<double>* sub_ticks, QVector<QString>* labels)
{
    clear(ticks, sub_ticks, labels);
    // IEC 80000-13; not to be translated.
    constexpr std::array units = {"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    std::size_t power = 0;
    double unit = 1;
    while (power + 1 < units.size() && range.upper >= unit * 1024) {
        unit *= 1024;
        ++power;
    }
    const double most = range.upper / unit;
    // 1, 2, 5, 10 … of the unit, or tenths of it; there are no tenths of a byte.
    double step = power == 0 ? 1 : 0.1;
    constexpr std::array factors = {2.0, 2.5, 2.0};
    for (std::size_t i = 0; most / step >= max_ticks_ + 1; ++i)
        step *= factors[i % factors.size()];
    const int decimals = step < 1 ? 1 : 0;
    for (int i = 0; i * step <= most; ++i) {
        ticks << i * step * unit;
        if (labels)
            *labels << locale.toString(i * step, 'f', i == 0 ? 0 : decimals) + u' ' + QLatin1String(units[power]);
    }
}

void HourTicker::generate(const QCPRange&, const QLocale&, QChar, int, QVector<double>& ticks,
                          QVector<double>* sub_ticks, QVector<QString>* labels)
{
    clear(ticks, sub_ticks, labels);
    constexpr std::array steps = {1, 2, 3, 6, 12};
    const auto* step = std::ranges::find_if(steps, [this](int n) { return 24 / n <= max_ticks_; });
    for (int hour = 0; hour < 24; hour += step == steps.end() ? 24 : *step) {
        ticks << hour + 0.5;
        if (labels)
            *labels << QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0'));
    }
}

}
