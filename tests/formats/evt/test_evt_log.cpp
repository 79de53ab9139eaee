// SPDX-License-Identifier: GPL-3.0-or-later
// A log read by the engine: from the file to events, their text, and what is told of the file.
#include "core/engine/line_reader.h"
#include "tests/support/evt_writer.h"
#include "tests/support/loaded.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

/// A ring over whose end a record goes, so that it ends behind the header.
EvtRing split_ring()
{
    EvtRing ring(4000);
    for (std::uint32_t i = 1; !ring.last_is_split() || i < 30; ++i)
        ring.add({.time = 1'000'000'000 + i,
                  .id = 592,
                  .strings = {std::to_string(4 * i), "C:\\a" + std::to_string(i) + ".exe", "4", "SRV$", "CORP",
                              "(0x0,0x3E7)"}});
    return ring;
}

}

class TestEvtLog : public QObject {
    Q_OBJECT

private slots:
    void eachRecordIsReadBack()
    {
        Scratch scratch;
        EvtRing ring = split_ring();
        ring.close();
        const auto snapshot = loaded({scratch.write("SecEvent.Evt", ring.bytes())});
        QCOMPARE(snapshot->sources.size(), 1u);
        const SourceInfo& source = *snapshot->sources[0];
        QCOMPARE(source.format->id(), std::string_view("evt"));
        QCOMPARE(source.events - source.recovered, std::uint64_t{ring.last() - ring.first() + 1});
        QVERIFY(source.rejected->empty());
        LineReader reader;
        for (std::uint32_t i = 0; i < snapshot->event_count(); ++i) {
            const auto xml = reader.raw_line(*snapshot, EventId{i});
            QVERIFY2(xml, xml ? "" : xml.error().detail.c_str());
            const std::int64_t number = (snapshot->time(EventId{i}) - seconds(1'000'000'000)).value / 1'000'000;
            const std::string expected = "<Data>C:\\a" + std::to_string(number) + ".exe</Data>";
            QVERIFY2(xml->contains(expected), xml->c_str());
            QCOMPARE(snapshot->path(EventId{i}), "C:\\a" + std::to_string(number) + ".exe");
            QCOMPARE(snapshot->session(EventId{i}), std::string_view("0x3e7"));
            QCOMPARE(snapshot->user(EventId{i}), std::string_view("CORP\\SRV$"));
        }
    }

    void damageIsTold()
    {
        Scratch scratch;
        EvtRing ring(4096);
        for (std::uint32_t i = 1; i <= 5; ++i)
            ring.add({.time = 1'000'000'000 + i, .id = 517});
        ring.close();
        std::string bytes = ring.bytes();
        bytes[0x34] = 'X';  // the first record's signature
        const auto snapshot = loaded({scratch.write("a.evt", bytes)});
        const SourceInfo& source = *snapshot->sources[0];
        QCOMPARE(source.events, std::uint64_t{4});
        QCOMPARE(source.rejected->size(), 1u);
        LineReader reader;
        const auto shown =
            reader.text(source, ByteOffset{source.rejected->front().offset}, source.rejected->front().length);
        QVERIFY(shown);
        QVERIFY2(shown->contains("58 66 4c 65"), shown->c_str());
    }

    void theSamplesAreAsTheTruthSays_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : {"evt/TestLog.evt", "evt/TestLog-dirty.evt", "evt/synth_SecEvent.Evt"})
            QTest::newRow(file) << QString(file);
    }
    void theSamplesAreAsTheTruthSays()
    {
        const auto samples = samples_folder();
        if (!samples)
            QSKIP("no samples here");
        QFETCH(QString, file);
        const QJsonObject expect =
            QJsonDocument::fromJson(QByteArray::fromStdString(read_file(*samples + "/truth.json")))
                .object()
                .value(file)["expect"]
                .toObject();
        QVERIFY(!expect.isEmpty());
        const auto snapshot = loaded({*samples + "/" + file.toStdString()});
        const SourceInfo& source = *snapshot->sources[0];
        QCOMPARE(int(source.events), expect["events"].toInt());
        QCOMPARE(source.recovered, std::uint64_t{0});
        QVERIFY(source.rejected->empty());
        QVERIFY(QString::fromStdString(iso_utc(*source.first)).startsWith(expect["first"].toString()));
        QVERIFY(QString::fromStdString(iso_utc(*source.last)).startsWith(expect["last"].toString()));
        QJsonObject ids;
        for (std::uint32_t i = 0; i < snapshot->event_count(); ++i) {
            const QString id = QString::number(snapshot->facet(EventId{i}).event_id);
            ids[id] = ids[id].toInt() + 1;
        }
        QCOMPARE(ids, expect["by.event_id"].toObject());
    }
};

SPOOR_TEST(TestEvtLog)

#include "test_evt_log.moc"
