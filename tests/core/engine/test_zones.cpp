// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/zone_shift.h"
#include "tests/support/loaded.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTest>

#include <thread>

using namespace spoor;
using namespace spoor::test;

namespace {

const std::string text = "2004-03-28 01:59:59 before the gap\n"
                         "2004-03-28 02:30:00 in the gap\n"
                         "2004-03-28 03:00:00 behind the gap\n"
                         "2004-07-01 12:00:00+09:00 with an offset of its own\n"
                         "2004-10-31 01:59:59 before the hour that comes twice\n"
                         "2004-10-31 02:30:00 in it\n"
                         "2004-10-31 03:00:00 behind it\n";

const QString in_utc = "03-28T01:59:59 03-28T02:30:00 03-28T03:00:00 07-01T03:00:00 10-31T01:59:59 10-31T02:30:00 "
                       "10-31T03:00:00";
// Berlin's rules of 2004 (Directive 2000/84/EC): summer time from 28 March to 31 October, at 01:00 UTC.
const QString in_berlin = "03-28T00:59:59 03-28T01:30:00 03-28T01:00:00 07-01T03:00:00 10-30T23:59:59 10-31T00:30:00 "
                          "10-31T02:00:00";

QString times(const Snapshot& snapshot)
{
    QStringList out;
    for (std::uint32_t i = 0; i < snapshot.event_count(); ++i)
        out += QString::fromStdString(iso_utc(snapshot.time(EventId{i})).substr(5, 14));
    return out.join(' ');
}

}

class TestZones : public QObject {
    Q_OBJECT

private slots:
    void daylightSaving()
    {
        Scratch scratch;
        const std::string path = scratch.write("F", text);
        QCOMPARE(times(*loaded({path})), in_utc);
        LoadOptions options = plain_options();
        options.default_zone = *Zone::parse("Europe/Berlin");
        const auto snapshot = loaded({path}, options);
        QCOMPARE(times(*snapshot), in_berlin);
        QCOMPARE(snapshot->sources[0]->zone.name(), "Europe/Berlin");
        QCOMPARE(iso_utc(*snapshot->sources[0]->first), "2004-03-28T00:59:59.000000Z");
        QCOMPARE(iso_utc(*snapshot->sources[0]->last), "2004-10-31T02:00:00.000000Z");
        // The time in the gap is later than the one behind it, so the order by time is not that of the lines.
        QCOMPARE(snapshot->in_time_order(1), EventId{2});
        QCOMPARE(inner_fault_of(*snapshot), "");
    }

    void changedAfterwardsWithoutTheFile()
    {
        Scratch scratch;
        const std::string path = scratch.write("F", text);
        Investigation investigation(plain_options());
        investigation.add({path});
        const auto first = investigation.wait();
        QVERIFY(QFile::remove(QString::fromStdString(path)));
        const FileId id = first->sources[0]->id;

        for (int round = 0; round < 2; ++round) {
            investigation.set_zone(id, *Zone::parse("Europe/Berlin"));
            const auto moved = investigation.wait();
            QCOMPARE(times(*moved), in_berlin);
            QCOMPARE(moved->sources[0]->zone.name(), "Europe/Berlin");
            QCOMPARE(iso_utc(*moved->sources[0]->last), "2004-10-31T02:00:00.000000Z");
            QVERIFY(moved->generation > first->generation);

            investigation.set_zone(id, *Zone::parse("-03:30"));
            QCOMPARE(times(*investigation.wait()), "03-28T05:29:59 03-28T06:00:00 03-28T06:30:00 07-01T03:00:00 "
                                                   "10-31T05:29:59 10-31T06:00:00 10-31T06:30:00");
            investigation.set_zone(id, Zone());
            const auto back = investigation.wait();
            QCOMPARE(event_picture(*back), event_picture(*first));
        }
        // A reader of the first view is not disturbed by all that.
        QCOMPARE(times(*first), in_utc);
    }

    void byGlob()
    {
        Scratch scratch;
        const std::string line = "2004-07-01 12:00:00 x\n";
        scratch.write("in/a.log", line);
        scratch.write("in/b.log", line);
        scratch.write("in/w3c.log",
                      "#Fields: date time c-ip cs-uri-stem sc-status\n2004-07-01 12:00:00 10.0.0.1 /a 200\n");
        LoadOptions options = plain_options();
        options.default_zone = *Zone::parse("+01:00");
        options.zones = {{"b.*", *Zone::parse("+05:00")}, {"*.log", *Zone::parse("+01:00")}};
        options.zones.resize(1);
        const auto snapshot = loaded({scratch.path("in")}, options);
        QCOMPARE(times(*snapshot), "07-01T11:00:00 07-01T07:00:00 07-01T12:00:00");
    }

    void setWhileItIsRead()
    {
        Scratch scratch;
        std::string log;
        for (int i = 0; i < 400'000; ++i)
            log += plain_time(seconds(1'080'000'000 + i * 60)) + " x\n";
        const std::string path = scratch.write("F", log);
        LoadOptions options = plain_options();
        options.default_zone = *Zone::parse("Europe/Berlin");
        const std::string expected = event_picture(*loaded({path}, options));
        Investigation investigation(plain_options());
        investigation.on_change([] {});
        investigation.add({path});
        while (investigation.snapshot()->sources.empty())
            std::this_thread::yield();
        investigation.set_zone(investigation.snapshot()->sources[0]->id, *Zone::parse("Asia/Tokyo"));
        investigation.set_zone(investigation.snapshot()->sources[0]->id, *Zone::parse("Europe/Berlin"));
        QVERIFY(event_picture(*investigation.wait()) == expected);
    }

    void thereAndBackForAnyTimes()
    {
        FacetTable facets;
        Facet own;
        own.own_zone = true;
        const FacetId ids[] = {facets.intern(Facet{}), facets.intern(own)};
        unsigned x = 7;
        const auto next = [&x] { return (x = x * 1664525 + 1013904223) >> 4; };
        for (const char* name : {"Europe/Berlin", "America/St_Johns", "+05:45", "Australia/Lord_Howe", "UTC"}) {
            const std::size_t n = 2000;
            Times times;
            times.utc = Column<std::int64_t>(n);
            Column<FacetId> rows(n);
            for (std::size_t i = 0; i < n; ++i) {
                times.utc[i] = next() % 9 == 0 ? no_time.value
                                               : std::int64_t{next() % 2'000'000'000} * 1'000'000 + next() % 1'000'000;
                rows[i] = ids[next() % 5 == 0];
            }
            survey_times(times);
            const Times before = wall_times(times);
            apply_zone(times, *Zone::parse(name), rows, facets);
            for (std::size_t i = 0; i < n; ++i) {
                const Micros wall{before.utc[i]};
                const Micros expected = wall == no_time || rows[i] == ids[1] ? wall : Zone::parse(name)->to_utc(wall);
                QCOMPARE(times.utc[i], expected.value);
            }
            apply_zone(times, *Zone::parse("Asia/Tokyo"), rows, facets);
            const Times back = wall_times(times);
            for (std::size_t i = 0; i < n; ++i)
                QCOMPARE(back.utc[i], before.utc[i]);
            QCOMPARE(back.first, before.first);
            QCOMPARE(back.last, before.last);
        }
    }
};

SPOOR_TEST(TestZones)
#include "test_zones.moc"
