// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loaded.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"
#include "widgets/jobs/inspect.h"
#include "widgets/jobs/inspector_job.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

// `value=text at its place` of each field that has a place.
QString places(const std::string& raw, const std::vector<RawField>& record)
{
    std::vector<RawField> fields(InspectedEvent::column_fields);
    fields.insert(fields.end(), record.begin(), record.end());
    const auto found = places_of(raw, fields);
    QStringList out;
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (found[i])
            out << QString("%1@%2-%3")
                       .arg(QString::fromStdString(fields[i].value))
                       .arg(found[i]->begin)
                       .arg(found[i]->end);
    return out.join(' ');
}

RawField field(std::string value, Field what = Field::Other) { return {what, "x", value, value.empty()}; }

const std::string two_events = "#Fields: date time c-ip cs-username cs-method cs-uri-stem sc-status sc-substatus\n"
                               "2004-11-16 10:54:13 10.0.0.1 CORP\\anna GET /a 401 2\n"
                               "2004-11-16 10:54:14 10.0.0.1 - GET /b 200 0\n";

}

class TestInspect : public QObject {
    Q_OBJECT
private slots:
    void places_of_fields()
    {
        // A value is not looked for within another, nor before the one of the field before it.
        QCOMPARE(places("80 180 80 0 0", {field("180"), field("80"), field("0"), field("0")}),
                 "180@3-6 80@7-9 0@10-11 0@12-13");
        QCOMPARE(places("- a -", {field(""), field("a"), field("")}), "a@2-3");
        QCOMPARE(places("[135]USER anna", {field("135"), field("USER"), field("anna")}), "135@1-4 USER@5-9 anna@10-14");
        QCOMPARE(places("Mozilla/4.0+(x)", {field("Mozilla/4.0 (x)", Field::Agent)}), "Mozilla/4.0 (x)@0-15");
        QCOMPARE(places("b a", {field("a"), field("b")}), "a@2-3 b@0-1");
        QCOMPARE(places("abc", {field("ab"), field("x")}), "");
        QCOMPARE(places("", {field("a")}), "");
    }

    void all_of_an_event()
    {
        Scratch scratch;
        const auto snapshot = loaded({scratch.write("F", two_events)});
        LineReader reader;
        const InspectedEvent event = inspect(reader, *snapshot, EventId{0});
        QCOMPARE(event.line, 2u);
        QCOMPARE(event.raw_offset, two_events.find("2004"));
        QVERIFY(event.fields && event.raw && event.neighbours && event.layout);
        QCOMPARE(event.fields->size(), event.meanings.size());
        QCOMPARE(event.fields->size(), event.places.size());
        QCOMPARE(event.gist.status, "401.2");
        QVERIFY2(event.sentence.starts_with("On 2004-11-16 at "), event.sentence.c_str());
        QVERIFY2(event.sentence.find("; the server answered 401.2 ") != std::string::npos, event.sentence.c_str());
        QCOMPARE(event.gist.status_name, "Logon refused by server configuration");
        QCOMPARE(event.gist.user, "CORP\\anna");
        QCOMPARE(event.neighbours->lines.size(), 3u);
        for (std::size_t i = InspectedEvent::column_fields; i < event.fields->size(); ++i) {
            QVERIFY(event.places[i]);
            QCOMPARE(event.raw->substr(event.places[i]->begin, event.places[i]->end - event.places[i]->begin),
                     (*event.fields)[i].value);
        }
    }

    void what_the_columns_know_without_the_file()
    {
        Scratch scratch;
        const std::string path = scratch.write("F", two_events);
        const auto snapshot = loaded({path});
        QVERIFY(QFile::remove(QString::fromStdString(path)));
        LineReader reader;
        const InspectedEvent event = inspect(reader, *snapshot, EventId{0});
        QVERIFY(!event.raw && !event.fields && !event.neighbours);
        QCOMPARE(event.gist.path, "/a");
        QCOMPARE(event.gist.client, "10.0.0.1");
        QCOMPARE(event.line, 2u);
        QVERIFY(event.source);
    }

    void wall_clock_of_a_zone()
    {
        Scratch scratch;
        LoadOptions options = plain_options();
        options.zones = {{"*", *Zone::parse("Europe/Berlin")}};
        const auto snapshot = loaded({scratch.write("F", two_events)}, options);
        LineReader reader;
        const InspectedEvent event = inspect(reader, *snapshot, EventId{0});
        QCOMPARE(plain_time(event.gist.time), "2004-11-16 09:54:13");
        QCOMPARE(plain_time(event.gist.wall), "2004-11-16 10:54:13");
        QVERIFY(!event.gist.own_zone);
    }

    // Letters beyond ASCII stay what they are where a long record is cut.
    void a_long_record_is_cut_at_a_character()
    {
        Scratch scratch;
        for (int shift = 0; shift < 6; ++shift) {
            std::string line = std::string(std::size_t(shift), 'x');
            while (line.size() < InspectedEvent::raw_limit + 100)
                line += "\xE2\x82\xAC";
            const auto snapshot = loaded({scratch.write("F", "2024-01-02 03:04:05 " + line + "\n")});
            LineReader reader;
            const InspectedEvent event = inspect(reader, *snapshot, EventId{0});
            QVERIFY(event.raw && event.cut);
            QVERIFY(event.raw->size() > InspectedEvent::raw_limit - 4);
            QCOMPARE(QString::fromStdString(event.raw->substr(20 + std::size_t(shift), 6)), QString::fromUtf8("€€"));
        }
    }

    void the_same_event_is_read_once_but_for_its_zone()
    {
        Scratch scratch;
        const std::string path = scratch.write("F", two_events);
        const auto snapshot = loaded({path});
        LoadOptions options = plain_options();
        options.zones = {{"*", *Zone::parse("+02:00")}};
        const auto moved = loaded({path}, options);
        InspectorJob job;
        QSignalSpy inspected(&job, &InspectorJob::inspected);
        QSignalSpy cleared(&job, &InspectorJob::cleared);
        job.show(snapshot, snapshot->key(EventId{1}));
        QTRY_COMPARE(inspected.size(), 1);
        job.show(snapshot, snapshot->key(EventId{1}));
        job.show(moved, moved->key(EventId{1}));
        QTRY_COMPARE(inspected.size(), 2);
        QTest::qWait(20);
        QCOMPARE(inspected.size(), 2);
        job.clear();
        QCOMPARE(cleared.size(), 1);
        job.show(snapshot, snapshot->key(EventId{1}));
        QTRY_COMPARE(inspected.size(), 3);
    }
};

SPOOR_TEST(TestInspect)
#include "test_inspect.moc"
