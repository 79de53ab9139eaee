// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/difference_text.h"
#include "tests/support/loaded.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"
#include "tests/widgets/support/small_snapshot.h"
#include "widgets/models/event_table_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

class TestTimeDisplay : public QObject {
    Q_OBJECT
private slots:
    void differences()
    {
        QCOMPARE(difference_text(Micros{0}), "+00:00:00.000");
        QCOMPARE(difference_text(seconds(312)), "+00:05:12.000");
        QCOMPARE(difference_text(Micros{-1'500}), "-00:00:00.001500");
        QCOMPARE(difference_text(seconds(86'400 * 400 + 3'661)), "+400d 01:01:01.000");
        QVERIFY(difference_text(Micros{std::numeric_limits<std::int64_t>::min()}).starts_with("-106751991d "));
    }

    void local_time_knows_summer()
    {
        // The hour that Berlin has twice, and the one it skips.
        const std::int64_t back = civil_time(2004, 10, 31, 0, 59, 59)->value / 1'000'000;
        const std::int64_t on = civil_time(2004, 3, 28, 0, 59, 59)->value / 1'000'000;
        EventTableModel model;
        model.set_rows(RowSet::all(small_snapshot({{on, "a", "", "/"},
                                                   {on + 1, "a", "", "/"},
                                                   {back, "a", "", "/"},
                                                   {back + 1, "a", "", "/"},
                                                   {-1, "a", "", "/"}})));
        TimeDisplay display;
        display.clock = TimeDisplay::Clock::Local;
        display.local = *Zone::parse("Europe/Berlin");
        QSignalSpy header(&model, &QAbstractItemModel::headerDataChanged);
        model.set_time_display(display);
        QCOMPARE(header.size(), 1);
        const auto cell = [&](int row) { return model.index(row, 0).data().toString(); };
        QCOMPARE(cell(0), "2004-03-28 01:59:59");
        QCOMPARE(cell(1), "2004-03-28 03:00:00");
        QCOMPARE(cell(2), "2004-10-31 02:59:59");
        QCOMPARE(cell(3), "2004-10-31 02:00:00");
        QCOMPARE(cell(4), "");
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), "Time (Europe/Berlin)");
        model.set_time_display({});
        QCOMPARE(cell(0), "2004-03-28 00:59:59");
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), "Time (UTC)");
    }

    void the_sources_own_clock()
    {
        // Local times, in a zone with summer time, that the file does not name.
        Scratch scratch;
        LoadOptions options = plain_options();
        options.default_zone = *Zone::parse("Europe/Berlin");
        std::string text;
        for (const char* stamp : {"06/30/04, 12:00:00", "12/30/04, 12:00:00"})
            text += std::string("10.0.0.1, -, ") + stamp +
                    ", W3SVC1, SERVER, 10.0.0.2, 100, 200, 300, 200, 0, GET, /a.asp, -,\n";
        const auto snapshot = loaded({scratch.write("in040630.log", text)}, options);
        QCOMPARE(snapshot->event_count(), 2u);
        EventTableModel model;
        model.set_rows(RowSet::all(snapshot));
        QCOMPARE(model.index(0, 0).data().toString(), "2004-06-30 10:00:00");
        TimeDisplay display;
        display.clock = TimeDisplay::Clock::Source;
        model.set_time_display(display);
        QCOMPARE(model.index(0, 0).data().toString(), "2004-06-30 12:00:00 +02:00");
        QCOMPARE(model.index(1, 0).data().toString(), "2004-12-30 12:00:00 +01:00");
        QVERIFY(model.width_hint(0) >= 26);
    }

    void relative_times()
    {
        EventTableModel model;
        model.set_rows(RowSet::all(small_snapshot({{100, "a", "", "/"}, {412, "a", "", "/"}, {-1, "a", "", "/"}})));
        TimeDisplay display;
        display.relative = true;
        model.set_time_display(display);
        const auto cell = [&](int row) { return model.index(row, 0).data().toString(); };
        QCOMPARE(cell(0), "+00:00:00.000");
        QCOMPARE(cell(1), "+00:05:12.000");
        QCOMPARE(cell(2), "");
        display.origin = seconds(412);
        model.set_time_display(display);
        QCOMPARE(cell(0), "-00:05:12.000");
        // Filters go on meaning the time itself.
        QCOMPARE(model.field_value(model.index(0, 0))->value, "1970-01-01T00:01:40.000000Z");
    }
};

SPOOR_TEST(TestTimeDisplay)
#include "test_time_display.moc"
