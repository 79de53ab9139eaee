// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/support/hand_charts.h"

#include <string>
#include <vector>

namespace spoor::test {
namespace {

constexpr int hours = 24;

ChartCell outcome_cell(std::uint64_t value, bool failing) { return {value, value, failing ? value : 0, 0}; }

ChartSeries rates(const std::string& name, bool from_log, unsigned share)
{
    ChartSeries series{name, from_log, {}};
    for (unsigned i = 0; i < hours; ++i) {
        // Nothing was attempted from 5 to 6 o'clock.
        const std::uint64_t attempts = i == 5 || i == 6 ? 0 : 4 + (i * 7) % 40 * (i > 12 ? 9 : 1);
        const std::uint64_t failing = attempts * share / 100;
        series.cells.push_back({attempts, attempts, failing, failing * 2 / 3});
    }
    return series;
}

void make_times(Chart& chart)
{
    chart.columns_are = ChartColumns::Times;
    chart.width = {BinUnit::Hour, 1};
    for (int i = 0; i <= hours; ++i)
        chart.bounds.push_back(hour_of_chart(i));
}

void make_parts(Chart& chart, const std::vector<std::string>& names, std::uint64_t unit)
{
    for (std::size_t s = 0; s < names.size(); ++s) {
        ChartSeries series{names[s], false, {}};
        for (std::size_t i = 0; i < chart.columns(); ++i) {
            const std::uint64_t n = (i * (s + 3) * 5) % 17 * unit / (s + 1);
            if (names[s] == "success" || names[s] == "failure")
                series.cells.push_back(outcome_cell(n, names[s] == "failure"));
            else
                series.cells.push_back({n, 0, 0, 0});
        }
        chart.series.push_back(series);
    }
}

void make_bars(Chart& chart)
{
    chart.shape = ChartShape::Bars;
    chart.columns_are = ChartColumns::Values;
    chart.values = {"10.0.0.1", markup_value, turning_value, "/a/very/long/path/to/a/page/that/nobody/reads/index.asp"};
    for (int i = 4; i < 12; ++i)
        chart.values.push_back("10.0.0." + std::to_string(i));
    ChartSeries success{"success", false, {}}, failing{"failure", false, {}}, unknown{"unknown", false, {}};
    for (std::size_t i = 0; i < chart.values.size(); ++i) {
        success.cells.push_back(outcome_cell(12000 / (i + 1), false));
        failing.cells.push_back(outcome_cell(i % 3 * 400 / (i + 1), true));
        unknown.cells.push_back({i == 1 ? 70u : 0u, 0, 0, 0});
    }
    chart.series = {success, failing, unknown};
    chart.more_values = 123;
}

}

const char* const markup_value = "<b onclick=x>bold</b>";
const char* const turning_value = "a\xE2\x80\xAEtxt.exe";

Micros hour_of_chart(int n) { return seconds(1'100'476'800 + n * 3600); }

Chart hand_chart(ChartId id, ChartBy by)
{
    Chart chart;
    chart.spec.id = id;
    chart.spec.by = by;
    chart.events = 12'345;
    chart.left_out = 12;
    using enum ChartId;
    switch (id) {
    case FailureRate:
        chart.shape = ChartShape::Rates;
        make_times(chart);
        if (by == ChartBy::All)
            chart.series = {rates("all", false, 45)};
        else
            chart.series = {rates("http", true, 45), rates(markup_value, true, 15), rates("ssh", true, 92)};
        break;
    case Hours:
        chart.columns_are = ChartColumns::Hours;
        make_parts(chart, {"success", "failure", "unknown"}, 30);
        break;
    case Week:
        chart.shape = ChartShape::Map;
        chart.columns_are = ChartColumns::Hours;
        for (const char* day : {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}) {
            ChartSeries series{day, false, {}};
            for (unsigned i = 0; i < hours; ++i) {
                const std::uint64_t n = i < 4 ? 0 : (i * (chart.series.size() + 2) * 37) % 900;
                series.cells.push_back({n, n, n * (i % 10) / 10, n * (i % 10) / 20});
            }
            chart.series.push_back(series);
        }
        break;
    case TopClients:
    case TopUsers:
    case TopPaths:
    case TopStatuses:
    case TopEventIds:
        make_bars(chart);
        break;
    case Handshakes:
        chart.unit = ChartUnit::Handshakes;
        make_times(chart);
        make_parts(chart, {"kerberos", "ntlm", "negotiate", "basic", "digest", "failed", "abandoned"}, 20);
        break;
    case FtpLogins:
        make_times(chart);
        make_parts(chart, {"success", "failure"}, 10);
        break;
    case Firewall:
        make_times(chart);
        make_parts(chart, {"net.spoofed", "net.ips", "ftp.bounce", "ftp.malicious-reply"}, 10);
        break;
    case Bytes:
        chart.unit = ChartUnit::Bytes;
        make_times(chart);
        make_parts(chart, {"sent", "received"}, 123'456);
        break;
    }
    return chart;
}

std::shared_ptr<const Chart> shared_chart(ChartId id, ChartBy by)
{
    return std::make_shared<const Chart>(hand_chart(id, by));
}

}
