// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter.h"
#include "core/sessions/http_auth.h"
#include "core/stats/chart.h"
#include "core/stats/summary.h"
#include "tests/core/sessions/http_log.h"
#include "tests/core/stats/events_of.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>
#include <format>

using namespace spoor;
using spoor::test::events_of;
using spoor::test::Log;
using spoor::test::Row;

namespace {

// Eight days of requests, logins and logons with all that charts count; one without a time in each log.
std::shared_ptr<const Snapshot> mixed()
{
    Log http{"a.log", "iis-w3c-http", {}};
    Log ftp{"b.log", "iis-w3c-ftp", {}};
    Log windows{"c.xml", "winevent-xml", {}};
    for (int i = 0; i < 200; ++i) {
        const std::string time = std::format("2004-11-{:02} {:02}:{:02}:07", 15 + i / 25, i * 5 % 24, i * 7 % 60);
        const std::int32_t status = i % 3 == 0 ? 401 : i % 7 == 0 ? 500 : 200;
        http.rows.push_back({.time = time,
                             .client = std::format("192.0.2.{}", i % 9),
                             .user = i % 4 == 0   ? "CORP\\anna"
                                     : i % 4 == 1 ? "anna"
                                                  : "",
                             .path = std::format("/a b{}", i % 20),
                             .status = status,
                             .kind = Kind::HttpRequest,
                             .outcome = status >= 400 ? Outcome::Failure : Outcome::Success});
        const bool denied = i % 5 == 0;
        ftp.rows.push_back({.time = time,
                            .client = std::format("198.51.100.{}", i % 3),
                            .user = i % 2 ? "bob" : "",
                            .status = i % 4 ? (denied ? 530 : 230) : 331,
                            .kind = i % 11 == 0 ? Kind::FtpBounce : Kind::FtpLogin,
                            .outcome = i % 4 ? (denied ? Outcome::Failure : Outcome::Success) : Outcome::Unknown});
        windows.rows.push_back({.time = time,
                                .user = "CORP\\bob",
                                .kind = i % 6 ? Kind::Logon : Kind::ProcessStart,
                                .outcome = i % 6 == 0   ? Outcome::Unknown
                                           : i % 6 == 1 ? Outcome::Failure
                                                        : Outcome::Success,
                                .event_id = i % 6 ? 4624 : 4688});
    }
    http.rows.push_back({.client = "192.0.2.1", .status = 404, .kind = Kind::HttpRequest});
    return events_of({http, ftp, windows});
}

std::uint64_t found(const std::string& filter, const std::shared_ptr<const Snapshot>& snapshot)
{
    const auto compiled = Filter::compile(filter);
    if (!compiled)
        return 1'000'000;
    return run(*compiled, snapshot)->rows.size();
}

Chart made(const ChartSpec& spec, const std::shared_ptr<const Snapshot>& snapshot)
{
    return make_chart(spec, RowSet::all(snapshot), {}, {}).value();
}

const ChartSeries& named(const Chart& chart, const std::string& name)
{
    return *std::ranges::find(chart.series, name, &ChartSeries::name);
}

}

class TestChart : public QObject {
    Q_OBJECT
private slots:
    void filtersFindWhatCellsCount_data()
    {
        QTest::addColumn<QString>("chart");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("zone");
        for (const char* by : {"all", "protocol", "site", "client", "user"})
            QTest::addRow("failure-rate by %s", by) << "failure-rate" << by << "UTC";
        for (const char* chart : {"hours", "week", "ftp-logins", "firewall"})
            for (const char* zone : {"UTC", "Europe/Berlin", "+05:45"})
                QTest::addRow("%s %s", chart, zone) << chart << "all" << zone;
        for (const char* chart : {"top-clients", "top-users", "top-paths", "top-statuses", "top-event-ids"})
            QTest::newRow(chart) << chart << "all" << "UTC";
    }
    void filtersFindWhatCellsCount()
    {
        QFETCH(QString, chart);
        QFETCH(QString, by);
        QFETCH(QString, zone);
        const auto snapshot = mixed();
        ChartSpec spec;
        spec.id = *chart_from_name(chart.toStdString());
        spec.by = *chart_by_from_name(by.toStdString());
        spec.zone = *Zone::parse(zone.toStdString());
        spec.max_bins = 10;
        spec.lines = 20;
        const Chart counted = made(spec, snapshot);
        QCOMPARE(counted.empty(), by == "site");  // no site is logged
        for (std::size_t s = 0; s < counted.series.size(); ++s) {
            std::uint64_t sum = 0;
            for (std::size_t c = 0; c < counted.columns(); ++c) {
                const ChartCell& cell = counted.series[s].cells[c];
                sum += cell.value;
                const std::string filter = filter_of(counted, s, c);
                QVERIFY2(found(filter, snapshot) == cell.value, filter.c_str());
            }
            if (counted.columns_are != ChartColumns::Values) {
                const std::string filter = filter_of(counted, s, std::nullopt);
                QVERIFY2(found(filter, snapshot) == sum, filter.c_str());
            }
        }
        for (std::size_t c = 0; c < counted.columns() && (by == "all" || by == "protocol"); ++c) {
            std::uint64_t sum = 0;
            for (const ChartSeries& series : counted.series)
                sum += series.cells[c].value;
            const std::string filter = filter_of(counted, std::nullopt, c);
            QVERIFY2(found(filter, snapshot) == sum, filter.c_str());
        }
    }

    void spellingsOfOneValueAreOneColumn()
    {
        Log log{"a.log", "iis-w3c-http", {}};
        for (const char* path : {"/b", "/Scripts/A", "/scripts/a", "/SCRIPTS/a"})
            log.rows.push_back({.time = "2004-11-16 10:00:00",
                                .path = path,
                                .status = 200,
                                .kind = Kind::HttpRequest,
                                .outcome = Outcome::Success});
        const auto snapshot = events_of({log});
        ChartSpec spec;
        spec.id = ChartId::TopPaths;
        const Chart chart = made(spec, snapshot);
        QCOMPARE(chart.values, (std::vector<std::string>{"/SCRIPTS/a", "/b"}));
        QCOMPARE(chart.series[0].cells[0].value, 3u);
        QCOMPARE(found(filter_of(chart, std::nullopt, 0), snapshot), 3u);
    }

    void handshakesAreFoundByTheirTime()
    {
        Chart chart;
        chart.spec.id = ChartId::Handshakes;
        chart.bounds = {Micros{0}, Micros{60'000'000}};
        chart.series = {{"ntlm", false, {ChartCell{}}}};
        // More than was counted, but never nothing and never everything.
        for (const std::optional<std::size_t> column : {std::optional<std::size_t>(), std::optional<std::size_t>(0)}) {
            const std::string filter = filter_of(chart, 0, column);
            QVERIFY2(filter.contains("kind:http.request") && filter.contains("time"), filter.c_str());
        }
    }

    void ratesAreThoseOfTheSummary()
    {
        Log log{"a.log", "iis-w3c-http", {}};
        for (int i = 0; i < 30; ++i)
            log.rows.push_back({.time = std::format("2004-11-16 10:{:02}:00", i),
                                .status = i % 3 == 2 ? 200 : 401,
                                .kind = Kind::HttpRequest});
        const auto snapshot = events_of({log});
        const RowSet rows = RowSet::all(snapshot);
        std::vector<bool> is_leg(30);
        for (std::size_t i = 0; i < 24; ++i)
            is_leg[i] = i % 3 != 2;
        const Chart chart = make_chart({.id = ChartId::FailureRate, .zone = {}, .range = {}}, rows, {}, is_leg).value();
        ChartCell sum;
        for (const ChartCell& cell : chart.series.at(0).cells) {
            sum.attempts += cell.attempts;
            sum.failing += cell.failing;
            sum.legs += cell.legs;
        }
        QCOMPARE(sum.legs, 16u);
        Summary summary = summarise(rows);
        QCOMPARE(*sum.rate(), summary.failure_rate());
        summary.sessions.handshake_legs = 16;
        QCOMPARE(*sum.adjusted_rate(), summary.adjusted_failure_rate());
        QCOMPARE(*sum.adjusted_rate(), 4.0 / 14.0);
    }

    void handshakesThatSucceedAreNoFailures_data()
    {
        QTest::addColumn<int>("challenges");
        QTest::newRow("NTLM: 401, 401, 200") << 2;
        QTest::newRow("Kerberos: 401, 200") << 1;
    }
    void handshakesThatSucceedAreNoFailures()
    {
        QFETCH(int, challenges);
        std::string log;
        for (int i = 0; i < 50; ++i) {
            const std::string head = std::format("{:02}:00 10.1.1.{} /a{} ", i, i + 1, i);
            log +=
                head + "- 401.2 5\n" + (challenges > 1 ? head + "- 401.1 2148074254\n" : "") + head + "C\\a 200.0 0\n";
        }
        const auto table = test::handshakes_of({{"a.log", test::iis_log(log)}});
        SessionSet sessions;
        sessions.tables[static_cast<std::size_t>(SessionKind::HttpAuth)] = table;
        const RowSet rows = RowSet::all(table->snapshot);
        const auto legs = handshake_legs(*table).is_leg;
        const Chart rates = make_chart({.zone = {}, .range = {}}, rows, sessions, legs).value();
        int bins = 0;
        for (const ChartCell& cell : rates.series.at(0).cells)
            if (cell.attempts > 0) {
                ++bins;
                QCOMPARE(*cell.rate(), challenges / (challenges + 1.0));
                QCOMPARE(*cell.adjusted_rate(), 0.0);
            }
        QVERIFY(bins > 10);
        const Chart shakes =
            make_chart({.id = ChartId::Handshakes, .zone = {}, .range = {}}, rows, sessions, legs).value();
        QCOMPARE(shakes.series.size(), 1u);
        QCOMPARE(shakes.series[0].name, std::string(challenges > 1 ? "ntlm" : "kerberos"));
        std::uint64_t sum = 0;
        for (const ChartCell& cell : shakes.series[0].cells)
            sum += cell.value;
        QCOMPARE(sum, 50u);
    }

    void hoursAndWeekdaysAreOfTheZonesClock()
    {
        // A Sunday in UTC, already Monday in Tokyo.
        const auto snapshot = events_of({Log{
            "a.log",
            "iis-w3c-http",
            {{.time = "2004-11-14 23:30:00", .status = 404, .kind = Kind::HttpRequest, .outcome = Outcome::Failure}}}});
        ChartSpec spec{.id = ChartId::Week, .zone = {}, .range = {}};
        QCOMPARE(named(made(spec, snapshot), "sunday").cells[23].failing, 1u);
        spec.zone = *Zone::parse("+09:00");
        QCOMPARE(named(made(spec, snapshot), "monday").cells[8].failing, 1u);
        spec.id = ChartId::Hours;
        QCOMPARE(named(made(spec, snapshot), "failure").cells[8].value, 1u);
    }

    void topsAreGreatestFirstTiesByBytes()
    {
        const auto snapshot = events_of({Log{"a.log",
                                             "iis-w3c-http",
                                             {{.client = "b", .kind = Kind::HttpRequest},
                                              {.client = "a", .kind = Kind::HttpRequest},
                                              {.client = "c", .kind = Kind::HttpRequest},
                                              {.client = "c", .kind = Kind::HttpRequest},
                                              {.client = "d", .kind = Kind::HttpRequest},
                                              {.kind = Kind::HttpRequest}}}});
        const Chart chart = made({.id = ChartId::TopClients, .zone = {}, .range = {}, .top = 3}, snapshot);
        QCOMPARE(chart.values, (std::vector<std::string>{"c", "a", "b"}));
        QCOMPARE(chart.more_values, 1u);
        QCOMPARE(named(chart, "unknown").cells[0].value, 2u);
    }

    void whatHasNoTimeIsLeftOutOfTimesAlone()
    {
        const auto snapshot = mixed();
        QCOMPARE(made({.id = ChartId::FailureRate, .zone = {}, .range = {}}, snapshot).left_out, 1u);
        QCOMPARE(made({.id = ChartId::Hours, .zone = {}, .range = {}}, snapshot).left_out, 1u);
        QCOMPARE(made({.id = ChartId::TopStatuses, .zone = {}, .range = {}}, snapshot).left_out, 0u);
    }

    void chosenRowsAreCountedAsAllAre()
    {
        const auto snapshot = mixed();
        std::vector<std::uint32_t> ids(snapshot->event_count() - 1);
        for (std::uint32_t i = 0; i < ids.size(); ++i)
            ids[i] = i;
        for (int id = 0; id < chart_count; ++id) {
            const ChartSpec spec{.id = static_cast<ChartId>(id), .zone = {}, .range = {}};
            const Chart some = make_chart(spec, RowSet(snapshot, ids), {}, {}).value();
            const Chart all = made(spec, snapshot);
            QCOMPARE(some.events + 1, all.events);
            QCOMPARE(some.bounds, all.bounds);
            QCOMPARE(some.series.size(), all.series.size());
        }
    }

    void nothingGivesAnEmptyChart()
    {
        for (int id = 0; id < chart_count; ++id) {
            const Chart chart =
                make_chart({.id = static_cast<ChartId>(id), .zone = {}, .range = {}}, {}, {}, {}).value();
            QVERIFY(chart.empty());
            QVERIFY(filter_of(chart, 0, 0).empty());
        }
    }
};

SPOOR_TEST(TestChart)
#include "test_chart.moc"
