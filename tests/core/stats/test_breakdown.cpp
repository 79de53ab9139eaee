// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/breakdown.h"
#include "tests/core/stats/events_of.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;
using spoor::test::events_of;
using spoor::test::Log;

namespace {

// One line a row: `key events/with_status/failing`.
QString picture(const RowSet& rows, BreakdownBy by)
{
    QString text;
    for (const BreakdownRow& row : breakdown(rows, by))
        text += QString("%1 %2/%3/%4\n")
                    .arg(QString::fromStdString(row.key.value_or("-")))
                    .arg(row.events)
                    .arg(row.with_status)
                    .arg(row.failing);
    return text;
}

std::shared_ptr<const Snapshot> two_logs()
{
    return events_of({
        Log{"a.log",
            "iis-w3c-http",
            {{.time = "2004-11-16 10:59:59",
              .client = "192.0.2.1",
              .user = "CORP\\anna",
              .status = 200,
              .kind = Kind::HttpRequest},
             {.time = "2004-11-16 11:00:00", .client = "192.0.2.2", .status = 404, .kind = Kind::HttpRequest},
             {.client = "192.0.2.2", .user = "anna", .kind = Kind::HttpRequest}}},
        Log{"b.log",
            "iis-w3c-ftp",
            {{.time = "2004-11-16 10:00:00", .client = "192.0.2.2", .status = 530, .kind = Kind::FtpLogin},
             {.time = "2004-11-15 23:59:59", .status = 200, .kind = Kind::FtpCommand}}},
    });
}

}

class TestBreakdown : public QObject {
    Q_OBJECT
private slots:
    void countsInOrder_data()
    {
        QTest::addColumn<BreakdownBy>("by");
        QTest::addColumn<QString>("expected");
        QTest::newRow("hour") << BreakdownBy::Hour
                              << "2004-11-15T23:00:00.000000Z 1/1/0\n"
                                 "2004-11-16T10:00:00.000000Z 2/2/1\n"
                                 "2004-11-16T11:00:00.000000Z 1/1/1\n"
                                 "- 1/0/0\n";
        QTest::newRow("day") << BreakdownBy::Day << "2004-11-15 1/1/0\n2004-11-16 3/3/2\n- 1/0/0\n";
        QTest::newRow("client") << BreakdownBy::Client << "192.0.2.2 3/2/2\n192.0.2.1 1/1/0\n- 1/1/0\n";
        QTest::newRow("user") << BreakdownBy::User << "CORP\\anna 1/1/0\nanna 1/0/0\n- 3/3/2\n";
        QTest::newRow("status") << BreakdownBy::Status << "200 2/2/0\n404 1/1/1\n530 1/1/1\n- 1/0/0\n";
        QTest::newRow("kind") << BreakdownBy::Kind << "http.request 3/2/1\nftp.command 1/1/0\nftp.login 1/1/1\n";
        QTest::newRow("file") << BreakdownBy::File << "a.log 3/2/1\nb.log 2/2/1\n";
    }
    void countsInOrder()
    {
        QFETCH(BreakdownBy, by);
        QFETCH(QString, expected);
        QCOMPARE(picture(RowSet::all(two_logs()), by), expected);
    }

    void countsChosenRowsOnly()
    {
        const RowSet rows(two_logs(), {1, 3});
        QCOMPARE(picture(rows, BreakdownBy::Hour),
                 "2004-11-16T10:00:00.000000Z 1/1/1\n2004-11-16T11:00:00.000000Z 1/1/1\n");
        QCOMPARE(picture(rows, BreakdownBy::Client), "192.0.2.2 2/2/2\n");
        QCOMPARE(picture(rows, BreakdownBy::Kind), "ftp.login 1/1/1\nhttp.request 1/1/1\n");
    }

    void legsOfHandshakesAreToldApart()
    {
        // The 404 of a.log stands for a leg: the second event.
        const std::vector<bool> is_leg = {false, true, false, false, false};
        for (const BreakdownBy by : {BreakdownBy::Client, BreakdownBy::Status, BreakdownBy::Hour, BreakdownBy::File}) {
            std::uint64_t legs = 0, failing = 0;
            for (const BreakdownRow& row : breakdown(RowSet::all(two_logs()), by, is_leg)) {
                legs += row.legs;
                failing += row.failing;
                if (row.key == "192.0.2.2" || row.key == "404")
                    QCOMPARE(row.legs, 1u);
                if (row.key == "192.0.2.2") {
                    QCOMPARE(row.failure_rate(), 1.0);
                    QCOMPARE(row.adjusted_failure_rate(), 1.0);  // 1 of 1 is left
                }
                if (row.key == "404")
                    QCOMPARE(row.adjusted_failure_rate(), 0.0);
            }
            QCOMPARE(legs, 1u);
            QCOMPARE(failing, 2u);
        }
    }

    void beforeTheEpochHoursBeginEarlier()
    {
        const auto snapshot = events_of({Log{"old.log", "ncsa", {{.time = "1969-12-31 23:30:00"}}}});
        QCOMPARE(picture(RowSet::all(snapshot), BreakdownBy::Hour), "1969-12-31T23:00:00.000000Z 1/0/0\n");
    }

    void nothingGivesNothing()
    {
        QCOMPARE(picture(RowSet(), BreakdownBy::Client), "");
        QCOMPARE(picture(RowSet(two_logs(), {}), BreakdownBy::Status), "");
    }

    void namesReadBack()
    {
        for (const auto by : {BreakdownBy::Hour, BreakdownBy::Day, BreakdownBy::Client, BreakdownBy::User,
                              BreakdownBy::Status, BreakdownBy::Kind, BreakdownBy::File})
            QCOMPARE(breakdown_from_name(name(by)), by);
        QVERIFY(!breakdown_from_name("week"));
    }
};

SPOOR_TEST(TestBreakdown)
#include "test_breakdown.moc"
