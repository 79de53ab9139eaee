// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/time_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace spoor {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(spoor::TimeWords)
};

bool is_midnight(Micros wall) { return wall.value % one_day.value == 0; }

QString date_text(Micros wall) { return wall_date(wall).toString(Qt::ISODate); }

/// Hours and minutes, with as much behind them as there is.
QString clock_text(Micros wall)
{
    const QString all = QString::fromStdString(plain_time(wall));
    const QString clock = all.section(QLatin1Char(' '), 1);
    return clock.size() == 8 && clock.endsWith(QLatin1String(":00")) ? clock.chopped(3) : clock;
}

QString weekday_text(Micros wall) { return QLocale().dayName(wall_date(wall).dayOfWeek(), QLocale::ShortFormat); }

}

QDate wall_date(Micros wall)
{
    const std::int64_t days = wall.value / one_day.value - (wall.value % one_day.value < 0);
    return QDate(1970, 1, 1).addDays(days);
}

QString width_text(BinWidth width)
{
    const int n = width.count;
    switch (width.unit) {
    case BinUnit::Millisecond:
        return Words::tr("%n ms", "length of a bar", n);
    case BinUnit::Second:
        return Words::tr("%n s", "length of a bar", n);
    case BinUnit::Minute:
        return Words::tr("%n min", "length of a bar", n);
    case BinUnit::Hour:
        return Words::tr("%n h", "length of a bar", n);
    case BinUnit::Day:
        return n == 1 ? Words::tr("1 day", "length of a bar") : Words::tr("%n days", "length of a bar", n);
    case BinUnit::Week:
        return n == 1 ? Words::tr("1 week", "length of a bar") : Words::tr("%n weeks", "length of a bar", n);
    case BinUnit::Month:
        return n == 1 ? Words::tr("1 month", "length of a bar") : Words::tr("%n months", "length of a bar", n);
    case BinUnit::Year:
        break;
    }
    return n == 1 ? Words::tr("1 year", "length of a bar") : Words::tr("%n years", "length of a bar", n);
}

QString span_text(HistogramRange range, const Zone& zone)
{
    const Micros from = zone.to_wall(range.from);
    const Micros until = zone.to_wall(range.until);
    const QString span = Words::tr("%1 – %2", "from and to");
    if (is_midnight(from) && is_midnight(until) && from < until) {
        const Micros last = until - one_day;
        return from == last ? date_text(from) : span.arg(date_text(from), date_text(last));
    }
    const QString moment = Words::tr("%1 %2", "date and time of day");
    const QString begin = moment.arg(date_text(from), clock_text(from));
    if (wall_date(from) == wall_date(until))
        return span.arg(begin, clock_text(until));
    return span.arg(begin, moment.arg(date_text(until), clock_text(until)));
}

QString bin_text(const HistogramBin& bin, const Histogram& histogram)
{
    const QLocale locale;
    const Micros start = histogram.zone.to_wall(bin.start);
    QStringList lines;
    lines << Words::tr("%1 %2 (%3)", "day of the week, from and to, time zone")
                 .arg(weekday_text(start), span_text({bin.start, bin.end}, histogram.zone),
                      QString::fromStdString(histogram.zone.name()));
    const auto number = [&](std::uint64_t n) { return locale.toString(qulonglong(n)); };
    for (const Outcome outcome : {Outcome::Success, Outcome::Unknown, Outcome::Failure})
        if (const std::uint64_t n = bin.shown_of(outcome))
            lines << Words::tr("%1: %2", "outcome and number of events").arg(outcome_text(outcome), number(n));
    if (histogram.filtered)
        lines << Words::tr("%1 of %2 events shown").arg(number(bin.shown_total()), number(bin.total));
    else if (bin.total == 0)
        lines << Words::tr("No events");
    else
        lines << Words::tr("Events: %1").arg(number(bin.total));
    return lines.join(QLatin1Char('\n'));
}

QString outcome_text(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Success:
        return Words::tr("Success");
    case Outcome::Failure:
        return Words::tr("Failure");
    case Outcome::Unknown:
        break;
    }
    return Words::tr("Unknown outcome");
}

}
