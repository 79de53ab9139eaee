// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/time_ticker.h"

#include "widgets/charts/time_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace spoor {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(spoor::TimeTicker)
};

struct Label {
    QString text;
    QString context;
};

Label label_of(Micros wall, BinUnit unit, const QLocale& locale)
{
    const QDate date = wall_date(wall);
    const auto day = [&] {
        return locale.toString(date, Words::tr("ddd d MMM yyyy", "QLocale's format of a date below an axis"));
    };
    const QString year = QString::number(date.year());
    const std::int64_t in_day = wall.value - QDate(1970, 1, 1).daysTo(date) * one_day.value;
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(in_day / 1000));
    switch (unit) {
    case BinUnit::Millisecond:
        return {time.toString(QStringLiteral("HH:mm:ss.zzz")), day()};
    case BinUnit::Second:
        return {time.toString(QStringLiteral("HH:mm:ss")), day()};
    case BinUnit::Minute:
    case BinUnit::Hour:
        return {time.toString(QStringLiteral("HH:mm")), day()};
    case BinUnit::Day:
    case BinUnit::Week:
        return {locale.toString(date, Words::tr("d MMM", "QLocale's format of a day of the year below an axis")), year};
    case BinUnit::Month:
        return {locale.standaloneMonthName(date.month(), QLocale::ShortFormat), year};
    case BinUnit::Year:
        break;
    }
    return {year, {}};
}

/// Every second, third or fourth day, where single days are too many and weeks too few. Always the same days, wherever
/// the axis begins.
void thin_out_days(std::vector<Micros>& days, const Zone& zone, int max_ticks)
{
    const auto count = int(days.size());
    const int stride = (count + max_ticks - 1) / std::max(1, max_ticks);
    std::erase_if(days, [&](Micros t) { return wall_date(zone.to_wall(t)).toJulianDay() % std::max(1, stride) != 0; });
}

}

int TimeTicker::label_width(const QFontMetrics& metrics, bool two_lines)
{
    const int date = metrics.horizontalAdvance(QStringLiteral("Mon 30 Nov 2004"));
    return two_lines ? date : date + metrics.horizontalAdvance(QStringLiteral(" 00:00:00"));
}

void TimeTicker::generate(const QCPRange& range, const QLocale& locale, QChar, int, QVector<double>& ticks,
                          QVector<double>* sub_ticks, QVector<QString>* labels)
{
    ticks.clear();
    if (sub_ticks)
        sub_ticks->clear();
    if (labels)
        labels->clear();
    const HistogramRange shown{Micros{std::int64_t(range.lower)}, Micros{std::int64_t(range.upper) + 1}};
    BinWidth width = bin_width_for(shown, max_ticks_ + 1);
    constexpr int most_days_between = 4;
    const bool days = width.unit == BinUnit::Week &&
                      (shown.until - shown.from).value / one_day.value < std::int64_t{max_ticks_} * most_days_between;
    if (days)
        width = {BinUnit::Day, 1};
    std::vector<Micros> found = bin_boundaries(shown, width, zone_);
    if (days)
        thin_out_days(found, zone_, max_ticks_);
    QString context;
    for (const Micros t : found) {
        if (double(t.value) < range.lower || double(t.value) > range.upper)
            continue;
        ticks << double(t.value);
        if (!labels)
            continue;
        const Label label = label_of(zone_.to_wall(t), width.unit, locale);
        const bool changed = !label.context.isEmpty() && label.context != context;
        context = label.context;
        if (!changed)
            *labels << label.text;
        else
            *labels << (two_lines_ ? label.text + QLatin1Char('\n') + label.context
                                   : label.context + QLatin1Char(' ') + label.text);
    }
}

void CountTicker::generate(const QCPRange& range, const QLocale& locale, QChar, int, QVector<double>& ticks,
                           QVector<double>* sub_ticks, QVector<QString>* labels)
{
    ticks.clear();
    if (sub_ticks)
        sub_ticks->clear();
    if (labels)
        labels->clear();
    const int most = std::max(1, max_ticks_);
    if (logarithmic_) {
        const int decades = int(std::floor(std::log10(std::max(1.0, range.upper)))) + 1;
        const int stride = (decades + most - 1) / most;
        for (int decade = 0; decade < decades; decade += stride)
            ticks << std::pow(10.0, decade);
    } else {
        // 1, 2, 5, 10, 20 …
        constexpr std::array factors = {2.0, 2.5, 2.0};
        double step = 1;
        for (std::size_t i = 0; range.upper / step >= most + 1; ++i)
            step *= factors[i % factors.size()];
        for (double tick = 0; tick <= range.upper; tick += step)
            ticks << tick;
    }
    if (labels)
        for (const double tick : ticks)
            *labels << locale.toString(qlonglong(tick));
}

}
