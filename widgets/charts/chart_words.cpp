// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_words.h"

#include "core/sessions/session.h"
#include "widgets/charts/time_words.h"
#include "widgets/models/display_text.h"
#include "widgets/models/session_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>

namespace spoor {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(spoor::ChartWords)
};

constexpr std::size_t value_limit = 300;

QString number(std::uint64_t n) { return QLocale().toString(qulonglong(n)); }

QString plain(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

QString zone_text(const Chart& chart) { return QString::fromStdString(chart.spec.zone.name()); }

/// The program's own words.
QString known_text(std::string_view name)
{
    constexpr std::array<std::string_view, 7> days = {"monday", "tuesday",  "wednesday", "thursday",
                                                      "friday", "saturday", "sunday"};
    if (const auto* day = std::ranges::find(days, name); day != days.end())
        return QLocale().standaloneDayName(int(day - days.begin()) + 1, QLocale::LongFormat);
    if (name == "success")
        return outcome_text(Outcome::Success);
    if (name == "failure")
        return outcome_text(Outcome::Failure);
    if (name == "unknown")
        return outcome_text(Outcome::Unknown);
    if (name == "all")
        return Words::tr("All attempts");
    if (name == "moved")
        return Words::tr("Bytes moved");
    if (name == "http")
        return QStringLiteral("HTTP");
    if (name == "ftp")
        return QStringLiteral("FTP");
    if (name == "logon")
        return Words::tr("Logons");
    if (name == "other")
        return Words::tr("Other");
    if (name == "sent")
        return Words::tr("Sent by the server");
    if (name == "received")
        return Words::tr("Received by the server");
    if (name == "net.spoofed")
        return Words::tr("Spoofed address");
    if (name == "net.ips")
        return Words::tr("Intrusion prevention");
    if (name == "ftp.bounce")
        return Words::tr("FTP bounce attack");
    if (name == "ftp.malicious-reply")
        return Words::tr("Malicious FTP reply");
    if (const auto verdict = verdict_from_name(name)) {
        QString text = verdict_text(*verdict);
        if (!text.isEmpty())
            text[0] = text[0].toUpper();
        return text;
    }
    return plain(name);
}

/// From when to when was counted, in whole minutes where the chart has no bins that say it.
std::optional<HistogramRange> counted_span(const Chart& chart)
{
    if (chart.columns_are == ChartColumns::Times && !chart.bounds.empty())
        return HistogramRange{chart.bounds.front(), chart.bounds.back()};
    if (!chart.span)
        return std::nullopt;
    constexpr std::int64_t minute = 60'000'000;
    const auto below = [](std::int64_t t) { return t - (t % minute + minute) % minute; };
    return HistogramRange{Micros{below(chart.span->from.value)}, Micros{below(chart.span->until.value + minute - 1)}};
}

QString rate_line(const QString& what, std::uint64_t failing, std::uint64_t attempts)
{
    const ShareInterval sure = share_interval(failing, attempts);
    return Words::tr("%1: %2 (95 %: %3 – %4)", "a rate and between which shares it lies with a probability of 95 %")
        .arg(what, share_text(double(failing) / double(attempts)), share_text(sure.low), share_text(sure.high));
}

void add_attempts(QStringList& lines, const ChartCell& cell, const ChartOptions& options)
{
    if (cell.attempts == 0) {
        lines << Words::tr("Attempts: none");
        return;
    }
    lines << Words::tr("Attempts: %1").arg(number(cell.attempts))
          << Words::tr("Failures: %1").arg(number(cell.failing));
    if (cell.legs)
        lines << Words::tr("Of these, steps of handshakes that went through: %1").arg(number(cell.legs));
    const bool differ = options.legs_known && cell.legs > 0;
    lines << rate_line(differ ? Words::tr("Raw failure rate") : Words::tr("Failure rate"), cell.failing, cell.attempts);
    if (differ && cell.attempts > cell.legs)
        lines << rate_line(Words::tr("Adjusted failure rate"), cell.failing - cell.legs, cell.attempts - cell.legs);
    else if (differ)
        lines << Words::tr("Adjusted failure rate: nothing was attempted but such steps");
}

}

ChartCell cell_at(const Chart& chart, const ChartPlace& place)
{
    ChartCell sum;
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        if ((place.series && *place.series != s) || place.column >= chart.series[s].cells.size())
            continue;
        const ChartCell& cell = chart.series[s].cells[place.column];
        sum.value += cell.value;
        sum.attempts += cell.attempts;
        sum.failing += cell.failing;
        sum.legs += cell.legs;
    }
    return sum;
}

QString series_text(const Chart& chart, std::size_t series)
{
    const ChartSeries& one = chart.series[series];
    // A handshake of which it is not known how it went is no event of unknown outcome.
    if (chart.unit == ChartUnit::Handshakes && one.name == "unknown")
        return Words::tr("Scheme not known");
    if (!one.from_log)
        return known_text(one.name);
    return one.name.empty() ? Words::tr("(none)", "no value") : display_text(one.name, value_limit);
}

QString column_text(const Chart& chart, std::size_t column)
{
    switch (chart.columns_are) {
    case ChartColumns::Times:
        return span_text({chart.bounds[column], chart.bounds[column + 1]}, chart.spec.zone);
    case ChartColumns::Hours:
        return QStringLiteral("%1:00 – %2:00")
            .arg(qulonglong(column), 2, 10, QLatin1Char('0'))
            .arg(qulonglong(column + 1), 2, 10, QLatin1Char('0'));
    case ChartColumns::Values:
        break;
    }
    return chart.values[column].empty() ? Words::tr("(none)", "no value")
                                        : display_text(chart.values[column], value_limit);
}

QString amount_text(const Chart& chart, std::uint64_t value)
{
    switch (chart.unit) {
    case ChartUnit::Events:
        break;
    case ChartUnit::Handshakes:
        return value == 1 ? Words::tr("1 handshake") : Words::tr("%1 handshakes").arg(number(value));
    case ChartUnit::Bytes:
        return QLocale().formattedDataSize(qint64(std::min<std::uint64_t>(value, INT64_MAX)));
    }
    return value == 1 ? Words::tr("1 event") : Words::tr("%1 events").arg(number(value));
}

QString share_text(std::optional<double> share)
{
    if (!share)
        return QStringLiteral("–");
    const double percent = *share * 100;
    // 0.04 % is not nothing, and 99.98 % is not all.
    const bool fine = (percent > 0 && percent < 1) || (percent > 99 && percent < 100);
    return Words::tr("%1 %", "a share")
        .arg(QLocale().toString(percent, 'f',
                                percent == 0 || percent == 100 ? 0
                                : fine                         ? 2
                                                               : 1));
}

QString place_text(const Chart& chart, const ChartPlace& place, const ChartOptions& options)
{
    if (place.column >= chart.columns() || (place.series && *place.series >= chart.series.size()))
        return {};
    const ChartCell cell = cell_at(chart, place);
    QStringList lines;
    const QString column = column_text(chart, place.column);
    if (chart.shape == ChartShape::Map && place.series)
        lines << Words::tr("%1, %2 (%3)", "day of the week, hour, time zone")
                     .arg(series_text(chart, *place.series), column, zone_text(chart));
    else if (chart.columns_are != ChartColumns::Values)
        lines << Words::tr("%1 (%2)", "period, time zone").arg(column, zone_text(chart));
    else
        lines << column;
    if (chart.shape == ChartShape::Rates) {
        if (place.series && chart.spec.by != ChartBy::All)
            lines << series_text(chart, *place.series);
        add_attempts(lines, cell, options);
        return lines.join(QLatin1Char('\n'));
    }
    const ChartCell whole = cell_at(chart, {std::nullopt, place.column});
    if (chart.shape == ChartShape::Map) {
        add_attempts(lines, cell, options);
        return lines.join(QLatin1Char('\n'));
    }
    if (place.series) {
        QString line = Words::tr("%1: %2", "a part and its number")
                           .arg(series_text(chart, *place.series), amount_text(chart, cell.value));
        if (whole.value && chart.series.size() > 1)
            line =
                Words::tr("%1 of %2 (%3)", "a number, of how many, share")
                    .arg(line, chart.unit == ChartUnit::Bytes ? amount_text(chart, whole.value) : number(whole.value),
                         share_text(double(cell.value) / double(whole.value)));
        lines << line;
    } else {
        for (std::size_t s = 0; s < chart.series.size(); ++s)
            if (const auto n = chart.series[s].cells[place.column].value)
                lines << Words::tr("%1: %2", "a part and its number").arg(series_text(chart, s), amount_text(chart, n));
        lines << Words::tr("In all: %1").arg(amount_text(chart, whole.value));
    }
    if (whole.attempts)
        add_attempts(lines, whole, options);
    return lines.join(QLatin1Char('\n'));
}

QString counted_text(const Chart& chart, const ChartOptions& options)
{
    QStringList sentences;
    if (const auto span = counted_span(chart))
        sentences << Words::tr("%1 events were looked at, %2 (%3).", "number, period, zone")
                         .arg(number(chart.events), span_text(*span, chart.spec.zone), zone_text(chart));
    else
        sentences << Words::tr("%1 events were looked at.").arg(number(chart.events));
    if (chart.left_out)
        sentences << Words::tr("Left out are %1 that have no time, or one outside of what is shown.")
                         .arg(number(chart.left_out));
    if (chart.more_values)
        sentences << Words::tr("%1 more values are not shown.").arg(number(chart.more_values));
    ChartCell sum;
    for (std::size_t column = 0; column < chart.columns(); ++column) {
        const ChartCell cell = cell_at(chart, {std::nullopt, column});
        sum.attempts += cell.attempts;
        sum.failing += cell.failing;
        sum.legs += cell.legs;
    }
    if (sum.attempts)
        sentences << Words::tr("An attempt has a status or an outcome; it fails with a status of 400 and above, or "
                               "with the outcome failure.");
    if (sum.attempts && !options.legs_known)
        sentences << Words::tr("The adjusted rate is not known yet: handshakes are still being looked for.");
    else if (chart.shape == ChartShape::Rates && sum.attempts)
        sentences << Words::tr("The adjusted rate leaves out the answers 401 that were but a step of a handshake which "
                               "went on to succeed (%1 here), because asking for credentials is how such a logon works "
                               "and not that it failed.")
                         .arg(number(sum.legs));
    return sentences.join(QLatin1Char(' '));
}

QString columns_axis_text(const Chart& chart)
{
    switch (chart.columns_are) {
    case ChartColumns::Times:
        return chart.shape == ChartShape::Rates
                   ? Words::tr("Time (%1), %2 a point").arg(zone_text(chart), width_text(chart.width))
                   : Words::tr("Time (%1), %2 a bar").arg(zone_text(chart), width_text(chart.width));
    case ChartColumns::Hours:
        return Words::tr("Hour of the day (%1)").arg(zone_text(chart));
    case ChartColumns::Values:
        break;
    }
    return {};
}

QString values_axis_text(const Chart& chart)
{
    if (chart.shape == ChartShape::Rates)
        return Words::tr("Failures (% of attempts)");
    switch (chart.unit) {
    case ChartUnit::Events:
        break;
    case ChartUnit::Handshakes:
        return Words::tr("Handshakes");
    case ChartUnit::Bytes:
        return Words::tr("Bytes");
    }
    return Words::tr("Events");
}

}
