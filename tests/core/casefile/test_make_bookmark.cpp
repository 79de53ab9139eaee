// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/make_bookmark.h"
#include "core/casefile/placed_bookmarks.h"
#include "core/io/digest.h"
#include "tests/support/evt_writer.h"
#include "tests/support/evtx_writer.h"
#include "tests/support/loaded.h"
#include "tests/support/packed.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

const std::string lines[] = {"2004-11-16 10:54:13 192.0.2.7 - 21 [1]USER anna 331\r\n",
                             "2004-11-16 10:54:14 192.0.2.7 anna 21 [1]PASS - 530\r\n",
                             "2004-11-16 10:54:15 192.0.2.7 anna 21 [1]PASS B\xc3\xbcro\xe2\x82\xac 530\r\n"};
const std::string head = "#Fields: date time c-ip cs-username s-port cs-method cs-uri-stem sc-status\r\n";

std::string text() { return head + lines[0] + lines[1] + lines[2]; }

std::string digest_of(std::string_view bytes)
{
    Sha256 digest;
    digest.update(bytes);
    return digest.hex();
}

Result<BookmarkDraft> draft(const Snapshot& snapshot, std::uint32_t position)
{
    LineReader reader;
    return draft_of_event(snapshot, snapshot.in_time_order(position), "/case/a.spoor", reader);
}

}

class TestMakeBookmark : public QObject {
    Q_OBJECT

private slots:
    void theRecordIsDigestedAsItStandsInTheText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        const auto row = [](const char* name, const std::string& content) {
            QTest::newRow(name) << QString(name) << QByteArray(content.data(), qsizetype(content.size()));
        };
        row("a.log", text());
        row("utf16le.log", as_utf16(text(), false, true));
        row("utf16be.log", as_utf16(text(), true, true));
        row("a.log.gz", packed("gz", {{"a", text()}}));
        row("a.log.xz", packed("xz", {{"a", text()}}));
        row("a.zip", packed("zip", {{"a", text()}}));
        row("a.tar.gz", packed("tar.gz", {{"a", text()}}));
        row("utf16.zip", packed("zip", {{"a", as_utf16(text(), false, true)}}));
    }
    void theRecordIsDigestedAsItStandsInTheText()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        Scratch scratch;
        const auto snapshot = loaded({scratch.write(name.toStdString(), content.toStdString())});
        QCOMPARE(snapshot->event_count(), 3u);
        const auto made = draft(*snapshot, 2);
        QVERIFY(made);
        const Bookmark& b = made->bookmark;
        QCOMPARE(b.offset, head.size() + lines[0].size() + lines[1].size());
        QCOMPARE(b.line, 4u);
        const std::string record = text().substr(b.offset, b.length);
        QVERIFY2(lines[2].starts_with(record) && record.ends_with("530"), record.c_str());
        QCOMPARE(b.record_sha256, digest_of(record));
        QCOMPARE(iso_utc(b.time), "2004-11-16T10:54:15.000000Z");
        QVERIFY2(b.title.contains("192.0.2.7") && !b.title.contains('\n'), b.title.c_str());
        QCOMPARE(b.key, "");
        QCOMPARE(b.source, 0);
        QCOMPARE(made->source.sha256, snapshot->sources[0]->sha256);
    }

    void recordsOfBinaryLogs_data()
    {
        QTest::addColumn<QByteArray>("content");
        const std::string evt = evt_file({{.id = 529, .strings = {"anna"}}, {.id = 528, .strings = {"ben"}}});
        QTest::newRow("evt") << QByteArray(evt.data(), qsizetype(evt.size()));
        EvtxChunk chunk;
        EvtxEvent event;
        chunk.record(1, evtx_event(event));
        event.number = 2;
        event.id = 4625;
        chunk.record(2, evtx_event(event));
        chunk.close();
        const std::string evtx = evtx_file({chunk.finish()});
        QTest::newRow("evtx") << QByteArray(evtx.data(), qsizetype(evtx.size()));
        const std::string zip = packed("zip", {{"a.evtx", evtx}});
        QTest::newRow("evtx in zip") << QByteArray(zip.data(), qsizetype(zip.size()));
    }
    void recordsOfBinaryLogs()
    {
        QFETCH(QByteArray, content);
        Scratch scratch;
        const auto snapshot = loaded({scratch.write("log", content.toStdString())});
        QCOMPARE(snapshot->event_count(), 2u);
        const auto one = draft(*snapshot, 0);
        const auto two = draft(*snapshot, 1);
        QVERIFY(one && two);
        QVERIFY(one->bookmark.record_sha256 != two->bookmark.record_sha256);
        QVERIFY(one->bookmark.length > 24);
        QCOMPARE(one->bookmark.line + two->bookmark.line, 3u);
        if (!snapshot->sources[0]->compressed) {
            const Bookmark& b = two->bookmark;
            QCOMPARE(b.record_sha256, digest_of(content.toStdString().substr(b.offset, b.length)));
        }
    }

    void aRecordThatIsGoneIsNotMarked()
    {
        Scratch scratch;
        const std::string path = scratch.write("a.log", text());
        const auto snapshot = loaded({path});
        scratch.write("a.log", head);
        const auto made = draft(*snapshot, 0);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::SourceChanged);
    }

    void hostileTextIsOneLineOfBoundedLength()
    {
        Scratch scratch;
        const std::string evil = std::string("2004-11-16 10:54:13 192.0.2.7 - 21 [1]USER <b>\x1b[31m") +
                                 std::string(5'000, 'x') + "\xff 331\n";
        const auto made = draft(*loaded({scratch.write("a.log", head + evil)}), 0);
        QVERIFY(made);
        QVERIFY(made->bookmark.title.size() <= 500);
        QVERIFY(!made->bookmark.title.contains('\x1b'));
        QVERIFY(QString::fromUtf8(made->bookmark.title).toUtf8().toStdString() == made->bookmark.title);
    }

    void sessionsAndFindings()
    {
        Scratch scratch;
        const auto snapshot = loaded({scratch.write("ex041116.log", text())});
        const auto table = *find_sessions(snapshot, SessionKind::Ftp);
        QCOMPARE(table->rows.size(), 1u);
        LineReader reader;
        const auto session = draft_of_session(*table, 0, "/case/a.spoor", reader);
        QVERIFY(session);
        QCOMPARE(session->bookmark.on, BookmarkOn::Session);
        QCOMPARE(session->bookmark.key, "ftp");
        QCOMPARE(session->bookmark.offset, head.size());
        QCOMPARE(session->bookmark.title, "ftp session of 192.0.2.7 as anna: refused, 3 events");

        FindingSet set;
        set.snapshot = snapshot;
        set.events = {snapshot->in_time_order(1).value};
        Finding finding;
        finding.event_count = 1;
        finding.subject = "192.0.2.7";
        finding.why = "because\nof that";
        finding.start = snapshot->time(EventId{set.events[0]});
        set.rows = {finding};
        const auto found = draft_of_finding(set, finding, "/case/a.spoor", reader);
        QVERIFY(found);
        QCOMPARE(found->bookmark.on, BookmarkOn::Finding);
        QCOMPARE(found->bookmark.key, set.key_of(finding));
        QVERIFY2(found->bookmark.title.ends_with(": 192.0.2.7: because of that"), found->bookmark.title.c_str());
        QCOMPARE(found->bookmark.offset, head.size() + lines[0].size());
    }

    void marksAreFoundAgainAmongOpenSources()
    {
        Scratch scratch;
        const std::string path = scratch.write("a.log", text());
        const auto snapshot = loaded({path});
        auto made = draft(*snapshot, 1);
        made->source.id = 5;
        made->bookmark.source = 5;
        made->bookmark.id = 1;
        made->bookmark.tags = {"t"};
        const std::vector sources{made->source};
        const auto later = loaded({scratch.write("before.log", head), path});
        const PlacedBookmarks placed({made->bookmark}, sources, "/case/a.spoor", *later);
        const EventId event = later->in_time_order(1);
        QVERIFY(placed.event(0) == later->key(event));
        QCOMPARE(placed.on(later->key(event))->tags, std::vector<std::string>{"t"});
        QVERIFY(!placed.on(later->key(later->in_time_order(0))));
        QCOMPARE(placed.notes()->all().size(), 1u);
        const PlacedBookmarks closed({made->bookmark}, sources, "/case/a.spoor", *loaded({scratch.path("before.log")}));
        QVERIFY(!closed.event(0));
    }
};

SPOOR_TEST(TestMakeBookmark)

#include "test_make_bookmark.moc"
