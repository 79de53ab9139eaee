// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loaded.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"
#include "widgets/jobs/lanes_job.h"
#include "widgets/models/lanes_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

std::string w3c(const std::string& rows)
{
    return "#Software: Microsoft Internet Information Services 6.0\n#Version: 1.0\n#Date: 2004-11-16 10:00:00\n"
           "#Fields: date time c-ip cs-username cs-method cs-uri-stem sc-status\n" +
           rows;
}

/// Two days of one server, and another server.
std::shared_ptr<const Snapshot> two_servers(Scratch& scratch)
{
    return loaded({scratch.write("one/ex041116.log", w3c("2004-11-16 10:00:01 10.0.0.1 - GET /a 200\n"
                                                         "2004-11-16 10:00:01 10.0.0.1 - GET /b 401\n"
                                                         "2004-11-16 10:00:05 10.0.0.2 - GET /c 200\n")),
                   scratch.write("one/ex041117.log", w3c("2004-11-17 08:00:00 10.0.0.1 CORP\\anna GET /d 200\n")),
                   scratch.write("two/ex041116.log", w3c("2004-11-16 10:00:01 10.0.0.1 - GET /x 404\n"
                                                         "2004-11-16 10:00:05 10.0.0.1 - GET /y 200\n"))});
}

/// A row a line: the time, then each cell; `.` where it is empty.
QString picture(const LanesModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString text = model.index(row, column).data().toString();
            cells << (text.isEmpty() ? QStringLiteral(".") : text);
        }
        lines << cells.join(" | ");
    }
    return lines.join('\n');
}

}

class TestLanes : public QObject {
    Q_OBJECT
private slots:
    void days_of_a_server_are_one_lane_and_seconds_are_rows()
    {
        Scratch scratch;
        LanesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto snapshot = two_servers(scratch);
        model.set_lanes(std::make_shared<const Lanes>(lanes_of(RowSet::all(snapshot))));
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), "one · iis-w3c-http (4)");
        QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), "two · iis-w3c-http (2)");
        QCOMPARE(picture(model), "2004-11-16 10:00:01 | GET /a · 200 · 10.0.0.1 | .\n"
                                 "2004-11-16 10:00:01 | GET /b · 401 · 10.0.0.1 | GET /x · 404 · 10.0.0.1\n"
                                 "2004-11-16 10:00:05 | GET /c · 200 · 10.0.0.2 | GET /y · 200 · 10.0.0.1\n"
                                 "2004-11-17 08:00:00 | GET /d · 200 · CORP\\anna · 10.0.0.1 | .");
        // Each event leads to its cell and back.
        for (std::uint32_t i = 0; i < snapshot->event_count(); ++i) {
            const EventKey key = snapshot->key(EventId{i});
            const QModelIndex cell = model.index_of(key);
            QVERIFY(cell.isValid());
            QCOMPARE(model.event(cell), key);
        }
        QVERIFY(!model.event(model.index(0, 2)));
        QCOMPARE(model.index(1, 2).data(LanesModel::OutcomeRole).toInt(), int(Outcome::Failure));
        QVERIFY(!model.index(0, 2).data(LanesModel::OutcomeRole).isValid());
        model.set_lanes(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void a_part_has_the_lanes_that_it_needs()
    {
        Scratch scratch;
        const auto snapshot = two_servers(scratch);
        const Lanes lanes = lanes_of(RowSet(snapshot, {3}));
        QCOMPARE(lanes.lanes.size(), std::size_t(1));
        QCOMPARE(lanes.row_count(), 1u);
        QCOMPARE(lanes_of({}).row_count(), 0u);
    }

    void many_folders_become_one_lane_a_format()
    {
        Scratch scratch;
        std::vector<std::string> paths;
        for (int i = 0; i < int(Lanes::most_lanes) + 1; ++i)
            paths.push_back(scratch.write("site" + std::to_string(i) + "/ex.log",
                                          w3c("2004-11-16 10:00:01 10.0.0.1 - GET /a 200\n")));
        const Lanes lanes = lanes_of(RowSet::all(loaded(paths)));
        QCOMPARE(lanes.lanes.size(), std::size_t(1));
        QCOMPARE(lanes.row_count(), std::uint32_t(paths.size()));
    }

    void it_is_done_while_somebody_looks()
    {
        Scratch scratch;
        const auto snapshot = two_servers(scratch);
        LanesJob job;
        QList<std::uint32_t> rows;
        connect(&job, &LanesJob::ready, this,
                [&](const std::shared_ptr<const Lanes>& lanes) { rows << lanes->row_count(); });
        job.set_rows(RowSet::all(snapshot));
        QTest::qWait(20);
        QVERIFY(rows.isEmpty());
        job.set_wanted(true);
        QTRY_COMPARE(rows, QList<std::uint32_t>{4});
        // In another order in the table, in the order of time here.
        job.set_rows(RowSet(snapshot, {3, 0}));
        QTRY_COMPARE(rows, (QList<std::uint32_t>{4, 2}));
        job.set_rows({});
        QCOMPARE(rows.last(), 0u);
    }
};

SPOOR_TEST(TestLanes)
#include "test_lanes.moc"
