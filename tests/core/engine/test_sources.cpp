// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/line_reader.h"
#include "core/io/encoding.h"
#include "tests/core/engine/log_texts.h"
#include "tests/support/loaded.h"
#include "tests/support/packed.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <map>

#include <unistd.h>

using namespace spoor;
using namespace spoor::test;

namespace {

const std::string small_log = "#Fields: date time c-ip cs-username cs-method cs-uri-stem sc-status\n"
                              "2004-11-16 10:54:13 10.0.0.1 - GET /a 200\n"
                              "\n"
                              "2004-11-16 10:54:14 10.0.0.2 anna GET /b 404\n"
                              "2004-11-16 10:54:15 10.0.0.3\n"
                              "- GET /c 200\n"
                              "no row at all\n"
                              "2004-11-16 10:54:16 10.0.0.4 - POST /d 500\n";

const QString small_picture = "2004-11-16T10:54:13.000000Z http.request success client=10.0.0.1 method=GET path=/a "
                              "status=200 layout=0 bytes=41 F:2\n"
                              "2004-11-16T10:54:14.000000Z http.request failure client=10.0.0.2 user=anna method=GET "
                              "path=/b status=404 layout=0 bytes=44 F:4\n"
                              "2004-11-16T10:54:15.000000Z http.request success client=10.0.0.3 method=GET path=/c "
                              "status=200 rejoined layout=0 bytes=41 F:5\n"
                              "2004-11-16T10:54:16.000000Z http.request failure client=10.0.0.4 method=POST path=/d "
                              "status=500 layout=0 bytes=42 F:8\n";

std::string with_ends(std::string text, const std::string& end)
{
    std::string out;
    for (const char c : text)
        out += c == '\n' ? end : std::string(1, c);
    return out;
}

/// The picture with the file's name and the length of the rejoined record (its line end is in it) made equal.
QString general(const Snapshot& snapshot)
{
    QString out;
    for (QString line : QString::fromStdString(event_picture(snapshot)).split('\n', Qt::SkipEmptyParts)) {
        static const QRegularExpression file("(bytes=\\d+) .*:");
        line.replace(file, "\\1 F:");
        line.replace("rejoined layout=0 bytes=42", "rejoined layout=0 bytes=41");
        out += line + '\n';
    }
    return out;
}

std::function<std::string(const SourceInfo&)> same(const std::string& text)
{
    return [&text](const SourceInfo&) { return text; };
}

}

class TestSources : public QObject {
    Q_OBJECT

private slots:
    void waysToStoreOneText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("encoding");
        const auto row = [](const char* name, const std::string& bytes, const std::string& text, const char* encoding) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << QByteArray::fromStdString(text)
                                << QByteArray(encoding);
        };
        const std::string crlf = with_ends(small_log, "\r\n");
        const std::string open = small_log.substr(0, small_log.size() - 1);
        row("plain", small_log, small_log, "utf-8");
        row("CRLF", crlf, crlf, "utf-8");
        row("no end at the end", open, open, "utf-8");
        row("UTF-8 with its mark", "\xEF\xBB\xBF" + small_log, "\xEF\xBB\xBF" + small_log, "utf-8-bom");
        for (const bool mark : {true, false}) {
            row(mark ? "UTF-16LE, mark" : "UTF-16LE", as_utf16(small_log, false, mark), small_log, "utf-16le");
            row(mark ? "UTF-16BE, mark" : "UTF-16BE", as_utf16(small_log, true, mark), small_log, "utf-16be");
        }
        row("UTF-16LE, CRLF", as_utf16(crlf, false, true), crlf, "utf-16le");
        row("UTF-16LE, odd byte at the end", as_utf16(small_log, false, true) + "x", small_log, "utf-16le");
        for (const char* kind : {"gz", "xz", "bz2", "zst", "zip", "tar", "tar.gz", "tar.xz", "7z"}) {
            row(kind, packed(kind, {{"in/F", small_log}}), small_log, "utf-8");
            row((std::string(kind) + ", UTF-16").c_str(), packed(kind, {{"F", as_utf16(small_log, true, true)}}),
                small_log, "utf-16be");
        }
        row("gz, UTF-16 without a mark", packed("gz", {{"F", as_utf16(small_log, false, false)}}), small_log,
            "utf-16le");
    }
    void waysToStoreOneText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, encoding);
        Scratch scratch;
        const auto snapshot = loaded({scratch.write("F", bytes.toStdString())});
        QCOMPARE(snapshot->sources.size(), 1u);
        QVERIFY(snapshot->complete && snapshot->skipped.empty());
        const SourceInfo& source = *snapshot->sources[0];
        QCOMPARE(QByteArray::fromStdString(std::string(name(source.encoding))), encoding);
        QCOMPARE(general(*snapshot), small_picture);
        QCOMPARE(source.lines, (LineCounts{8, 4, 1, 1, 1, 1}));
        QCOMPARE(source.sha256.size(), 64u);
        QVERIFY(source.state == LoadState::Done);
        QCOMPARE(fault_of(*snapshot, same(text.toStdString())), "");
    }

    void westernBytesAndNulRuns()
    {
        Scratch scratch;
        const std::string text = "#Fields: date time c-ip cs-uri-stem sc-status\n"
                                 "2004-11-16 10:54:13 10.0.0.1 /gr\xF6\xDF"
                                 "e 200\n" +
                                 std::string(700, '\0') + "2004-11-16 10:54:14 10.0.0.1 /after 200\n" +
                                 "2004-11-16 10:54:15 10.0.0.1 /utf8/\xC3\xB6 200\n";
        const auto snapshot = loaded({scratch.write("F", text)});
        QCOMPARE(fault_of(*snapshot, same(text)), "");
        QCOMPARE(std::string(name(snapshot->sources[0]->encoding)), "windows-1252");
        QCOMPARE(snapshot->event_count(), 3u);
        QCOMPARE(snapshot->path(EventId{0}), "/gr\xC3\xB6\xC3\x9F"
                                             "e");
        QCOMPARE(snapshot->path(EventId{1}), "/after");
        QCOMPARE(snapshot->path(EventId{2}), "/utf8/\xC3\xB6");
        QCOMPARE(snapshot->line(EventId{1}), 3u);
    }

    void manyBlocks_data()
    {
        QTest::addColumn<int>("kind");
        const char* names[] = {"plain", "CRLF",        "UTF-8 letters", "UTF-16LE", "UTF-16BE without a mark",
                               "zst",   "stack traces"};
        for (int i = 0; i < 7; ++i)
            QTest::newRow(names[i]) << i;
    }
    void manyBlocks()
    {
        QFETCH(int, kind);
        Scratch scratch;
        const std::string text =
            kind == 6 ? trace_text(7'000'000, 5) : w3c_text(7'000'000, 3, kind == 1 ? "\r\n" : "\n", kind >= 2);
        std::string bytes = text;
        if (kind == 3 || kind == 4)
            bytes = as_utf16(text, kind == 4, kind == 3);
        if (kind == 5)
            bytes = packed("zst", {{"F", text}});
        const auto snapshot = loaded({scratch.write("F", bytes)});
        QVERIFY(snapshot->segments.size() > 2);
        QCOMPARE(fault_of(*snapshot, same(text)), "");
        const SourceInfo& source = *snapshot->sources[0];
        if (kind == 6) {
            QVERIFY(source.lines.continuation > 0 && source.lines.rejected == 0);
            return;
        }
        QVERIFY(source.layouts && source.layouts->size() == 3);
        // 1 row in 613 is wrapped; every other line with a date is a row of its own.
        std::uint64_t rows = 0;
        for (std::size_t at = text.find("\n200"); at != std::string::npos; at = text.find("\n200", at + 1))
            rows += text[at + 5] == '-';
        QCOMPARE(source.events, rows);
        QVERIFY(source.lines.continuation > 0);
        QVERIFY(source.lines.rejected > 0);
    }

    void clockPassesMidnightAcrossBlocks()
    {
        Scratch scratch;
        std::vector<std::int64_t> expected;
        const std::string text = clock_only_text(9, 20'000, expected);
        QVERIFY(text.size() > (6u << 20));
        const auto snapshot = loaded({scratch.write("F", text)});
        QCOMPARE(fault_of(*snapshot, same(text)), "");
        QCOMPARE(std::size_t{snapshot->event_count()}, expected.size());
        for (std::uint32_t i = 0; i < snapshot->event_count(); ++i) {
            if (snapshot->time(EventId{i}).value != expected[i])
                QCOMPARE(iso_utc(snapshot->time(EventId{i})), iso_utc(Micros{expected[i]}));
        }
    }

    void hardWrapsAtBlockBorders()
    {
        // The wrap stands at every place around the border of the first two blocks in turn.
        const std::string row = "2004-11-16 10:54:13 10.0.0.1 - GET /abcdefgh 200\n";
        const std::string wrapped = "2004-11-16 10:54:14 10.0.0.2\n- GET /wrapped/one 404\n";
        for (int shift = -60; shift <= 10; shift += 5) {
            Scratch scratch;
            std::string text = "#Fields: date time c-ip cs-username cs-method cs-uri-stem sc-status\n";
            while (text.size() < (2u << 20) + std::size_t(shift + 60) - 120)
                text += row;
            text += "# " + std::string(2 * (1u << 20) + std::size_t(shift + 60) - 60 - text.size() > 500 ? 1 : 0, 'x') +
                    "\n";
            text += wrapped + row + row;
            const auto snapshot = loaded({scratch.write("F", text)});
            QCOMPARE(fault_of(*snapshot, same(text)), "");
            QCOMPARE(snapshot->sources[0]->lines.continuation, 1u);
            QCOMPARE(snapshot->sources[0]->lines.rejected, 0u);
        }
    }

    void longLines()
    {
        Scratch scratch;
        const std::string row = "2004-11-16 10:54:13 10.0.0.1 /a 200\r\n";
        const std::string text = "#Fields: date time c-ip cs-uri-stem sc-status\r\n" + row +
                                 "2004-11-16 10:54:14 10.0.0.1 /" + std::string(5'000'000, 'x') + " 200\r\n" + row +
                                 std::string(9, '\0') + std::string(5'000'000, 'g') + "\r\n" + row +
                                 std::string(7, '\0') + std::string(4'500'000, 'e');
        for (const bool zipped : {false, true}) {
            const auto snapshot = loaded({scratch.write("F", zipped ? packed("gz", {{"F", text}}) : text)});
            QCOMPARE(fault_of(*snapshot, same(text)), "");
            QCOMPARE(snapshot->sources[0]->lines.total, 7u);
            QVERIFY(snapshot->event_count() >= 3);
            QCOMPARE(snapshot->line(EventId{snapshot->event_count() - 1}) >= 6, true);
        }
    }

    void longLinesInUtf16()
    {
        Scratch scratch;
        const std::string row = "2004-11-16 10:54:13 10.0.0.1 /a\xE2\x82\xAC 200\n";
        std::string text = "#Fields: date time c-ip cs-uri-stem sc-status\n" + row + "2004-11-16 10:54:14 10.0.0.1 /";
        for (int i = 0; i < 1'500'000; ++i)
            text += "\xC3\xB6x";
        text += " 200\n";
        for (int i = 0; i < 100; ++i)
            text += row;
        for (const bool big : {false, true}) {
            const auto snapshot = loaded({scratch.write("F", as_utf16(text, big, big))});
            QCOMPARE(fault_of(*snapshot, same(text)), "");
            QCOMPARE(snapshot->sources[0]->lines.total, 103u);
        }
    }

    void oneHugeLine()
    {
        Scratch scratch;
        const bool big = qEnvironmentVariableIsSet("SPOOR_BIG_TESTS");
        std::string text((big ? 2048u : 40u) << 20, 'a');
        const auto snapshot = loaded({scratch.write("F", text)});
        QCOMPARE(snapshot->event_count(), 1u);
        QCOMPARE(snapshot->sources[0]->lines, (LineCounts{1, 1, 0, 0, 0, 0}));
        LineReader reader;
        const auto head = reader.raw_line(*snapshot, EventId{0}, 100);
        QVERIFY(head && *head == std::string(100, 'a'));
        QVERIFY(snapshot->segments[0].data->text_length(0) == text.size());
        QCOMPARE(inner_fault_of(*snapshot), "");
    }

    void oddFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const QString nothing = "F text %1 done 0 events, lines %2 = 0+0+0+%2+0 ";
        QTest::newRow("empty") << QByteArray() << nothing.arg("utf-8").arg(0);
        QTest::newRow("mark of UTF-8 alone") << QByteArray("\xEF\xBB\xBF") << nothing.arg("utf-8-bom").arg(0);
        QTest::newRow("mark of UTF-16LE alone") << QByteArray("\xFF\xFE") << nothing.arg("utf-16le").arg(0);
        QTest::newRow("mark of UTF-16BE alone") << QByteArray("\xFE\xFF") << nothing.arg("utf-16be").arg(0);
        QTest::newRow("mark of UTF-16 and half a letter") << QByteArray("\xFF\xFEx") << nothing.arg("utf-16le").arg(0);
        QTest::newRow("only line ends") << QByteArray(5000, '\n') << nothing.arg("utf-8").arg(5000);
        QTest::newRow("blanks") << QByteArray("  \n\t\r\n ") << nothing.arg("utf-8").arg(3);
        QTest::newRow("NULs") << QByteArray(100'000, '\0') << nothing.arg("utf-8").arg(1);
    }
    void oddFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        Scratch scratch;
        const auto snapshot = loaded({scratch.write("F", bytes.toStdString())});
        QCOMPARE(snapshot->sources.size(), 1u);
        const QString picture = QString::fromStdString(source_picture(*snapshot));
        QVERIFY2(picture.startsWith(expected), qPrintable(picture));
        QCOMPARE(inner_fault_of(*snapshot), "");
    }

    void binaryGarbageIsNoLogButHasADigest()
    {
        Scratch scratch;
        std::string bytes;
        for (unsigned i = 0, x = 1; i < 3'000'000; ++i, x = x * 1664525 + 1013904223)
            bytes += static_cast<char>(x >> 24);
        const auto snapshot = loaded({scratch.write("F", bytes)});
        QCOMPARE(snapshot->sources.size(), 1u);
        const SourceInfo& source = *snapshot->sources[0];
        QVERIFY(source.state == LoadState::Failed && source.error && source.error->code == ErrorCode::NotALog);
        QCOMPARE(source.sha256.size(), 64u);
        QCOMPARE(snapshot->event_count(), 0u);
    }

    void whatCannotBeReadIsSaid()
    {
        Scratch scratch;
        QVERIFY(QDir().mkpath(QString::fromStdString(scratch.path("nothing"))));
        std::vector<std::string> paths{scratch.path("nothing"), scratch.path("not there")};
        if (::geteuid() != 0) {
            paths.push_back(scratch.write("secret", "x"));
            QFile::setPermissions(QString::fromStdString(paths.back()), {});
        }
        const auto snapshot = loaded(paths);
        QCOMPARE(snapshot->sources.size(), 0u);
        QCOMPARE(snapshot->skipped.size(), paths.size());
        std::map<ErrorCode, int> codes;
        for (const Skipped& s : snapshot->skipped)
            ++codes[s.reason.code];
        QCOMPARE(codes[ErrorCode::EmptyFolder], 1);
        QCOMPARE(codes[ErrorCode::NotFound], 1);
        QCOMPARE(codes[ErrorCode::NotReadable], ::geteuid() != 0 ? 1 : 0);
    }

    void membersOfAnArchive()
    {
        Scratch scratch;
        const std::string other = with_ends(small_log, "\r\n");
        for (const char* kind : {"zip", "tar", "tar.gz", "7z"}) {
            const auto snapshot =
                loaded({scratch.write("A", packed(kind, {{"a.log", small_log},
                                                         {"a.log", other},
                                                         {"sub/b.log", as_utf16(small_log, false, true)},
                                                         {"empty.log", ""},
                                                         {"bin", std::string("\x7F"
                                                                             "ELF\x01\x02\0\0",
                                                                             8)}}))});
            QVERIFY2(snapshot->skipped.empty(), kind);
            QCOMPARE(snapshot->sources.size(), 5u);
            QCOMPARE(snapshot->event_count(), 12u);
            int same_name = 0;
            std::map<std::uint32_t, std::string> texts_of;  // 7z stores the empty ones last
            for (const auto& source : snapshot->sources) {
                QVERIFY(source->member && source->compressed);
                QCOMPARE(source->container_sha256.size(), 64u);
                QCOMPARE(source->sha256.size(), 64u);
                QVERIFY((source->state == LoadState::Failed) == (source->member == "bin"));
                if (source->member == "a.log")
                    texts_of[source->member_index] = same_name++ == 0 ? small_log : other;
                else if (source->member == "sub/b.log")
                    texts_of[source->member_index] = small_log;
            }
            QCOMPARE(same_name, 2);
            QCOMPARE(fault_of(*snapshot, [&](const SourceInfo& s) { return texts_of[s.member_index]; }), "");
        }
    }

    void emptyAndDamagedArchives()
    {
        Scratch scratch;
        scratch.write("in/empty.zip", packed("zip", {}));
        const std::string gz = packed("gz", {{"F", w3c_text(3'000'000, 8)}});
        scratch.write("in/cut.gz", gz.substr(0, gz.size() / 2));
        scratch.write("in/tiny.gz", gz.substr(0, 12));
        const std::string tar = packed("tar.gz", {{"a", w3c_text(1'000'000, 2)}, {"b", w3c_text(1'000'000, 3)}});
        scratch.write("in/cut.tar.gz", tar.substr(0, tar.size() * 3 / 4));
        const auto snapshot = loaded({scratch.path("in")});
        QVERIFY(snapshot->complete);
        QCOMPARE(inner_fault_of(*snapshot), "");
        const QString picture = QString::fromStdString(source_picture(*snapshot));
        QVERIFY2(picture.contains("skipped empty.zip"), qPrintable(picture));
        for (const auto& source : snapshot->sources) {
            if (source->path.ends_with("/cut.gz")) {
                QVERIFY(source->error && source->error->code == ErrorCode::TruncatedArchive);
                QVERIFY(source->events > 1000);
            }
        }
        // What was read before the damage can be shown.
        LineReader reader;
        for (std::uint32_t i = 0; i < snapshot->event_count(); i += 997)
            QVERIFY(reader.raw_line(*snapshot, EventId{i}));
    }
};

SPOOR_TEST(TestSources)
#include "test_sources.moc"
