// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/digest.h"
#include "core/report/cite.h"
#include "tests/support/loaded.h"
#include "tests/support/packed.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QTest>

#include <filesystem>

using namespace spoor;
using namespace spoor::test;

namespace {

const std::string header = "#Software: Microsoft Internet Information Services 6.0\r\n"
                           "#Fields: date time c-ip cs-username cs-method cs-uri-stem sc-status\r\n";
const std::string rows = "2004-11-16 10:54:13 192.0.2.1 - GET /a 200\r\n"
                         "2004-11-16 10:54:14 192.0.2.1 J\xC3\xBCrgen GET /\xF0\x9F\x98\x80/b 404\r\n"
                         "2004-11-16 10:54:15 192.0.2.2 - GET /c 401\r\n";

std::string digest_of(std::string_view bytes)
{
    Sha256 digest;
    digest.update(bytes);
    return digest.hex();
}

/// What stands at each cite in `content`, a line each; or what is wrong.
std::string cited(const Snapshot& snapshot, const std::string& content)
{
    LineReader reader;
    std::string out;
    for (std::uint32_t event = 0; event < snapshot.event_count(); ++event) {
        const auto cite = report::cite_of(snapshot, EventId{event}, reader);
        if (!cite)
            return "no cite: " + cite.error().detail;
        if (cite->offset + cite->length > content.size())
            return "reaches beyond the content";
        const std::string bytes = content.substr(cite->offset, cite->length);
        if (digest_of(bytes) != cite->digest)
            return "line " + std::to_string(cite->line) + ": the digest is of other bytes";
        out += std::to_string(cite->line) + ' ' + bytes + '\n';
    }
    return out;
}

/// Three lines of the log as `as` writes text.
template <class As>
std::string lines(As&& as)
{
    return "3 " + as("2004-11-16 10:54:13 192.0.2.1 - GET /a 200") + "\n4 " +
           as("2004-11-16 10:54:14 192.0.2.1 J\xC3\xBCrgen GET /\xF0\x9F\x98\x80/b 404") + "\n5 " +
           as("2004-11-16 10:54:15 192.0.2.2 - GET /c 401") + '\n';
}

}

class TestCite : public QObject {
    Q_OBJECT

private slots:
    void bytesCanBeReadFromTheFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const std::string& content, const std::string& expected) {
            QTest::newRow(name) << QByteArray::fromStdString(content) << QByteArray::fromStdString(expected);
        };
        const auto same = [](const std::string& text) { return text; };
        row("UTF-8", header + rows, lines(same));
        row("UTF-8 with its mark", "\xEF\xBB\xBF" + header + rows, lines(same));
        for (const bool big : {false, true}) {
            const auto wide = [big](const std::string& text) { return as_utf16(text, big, false); };
            row(big ? "UTF-16BE" : "UTF-16LE", as_utf16(header + rows, big, true), lines(wide));
        }
    }
    void bytesCanBeReadFromTheFile()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, expected);
        Scratch scratch;
        const auto snapshot = loaded({scratch.write("ex.log", content.toStdString())});
        QCOMPARE(QByteArray::fromStdString(cited(*snapshot, content.toStdString())), expected);
        QCOMPARE(snapshot->sources[0]->sha256, digest_of(content.toStdString()));
    }

    void bytesCanBeReadFromWhatAFileUnpacksTo_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("wide");
        for (const char* kind : {"gz", "zip", "tar.gz"})
            for (const bool wide : {false, true})
                QTest::addRow("%s%s", kind, wide ? " UTF-16" : "") << kind << wide;
    }
    void bytesCanBeReadFromWhatAFileUnpacksTo()
    {
        QFETCH(QString, kind);
        QFETCH(bool, wide);
        Scratch scratch;
        const std::string content = wide ? as_utf16(header + rows, false, true) : header + rows;
        const auto snapshot =
            loaded({scratch.write("ex." + kind.toStdString(), packed(kind.toStdString(), {{"ex.log", content}}))});
        const std::string expected = wide ? lines([](const std::string& t) { return as_utf16(t, false, false); })
                                          : lines([](const std::string& t) { return t; });
        QCOMPARE(QByteArray::fromStdString(cited(*snapshot, content)), QByteArray::fromStdString(expected));
    }

    void bytesThatAreNoUtf8StayAsTheyAre()
    {
        Scratch scratch;
        const std::string content = header + "2004-11-16 10:54:13 192.0.2.1 J\xFCrgen GET /\x80 200\r\n";
        const auto snapshot = loaded({scratch.write("ex.log", content)});
        QCOMPARE(QByteArray::fromStdString(cited(*snapshot, content)),
                 QByteArray("3 2004-11-16 10:54:13 192.0.2.1 J\xFCrgen GET /\x80 200\n"));
    }

    void aDamagedCharacterOfCompressedUtf16HasNoDigest()
    {
        Scratch scratch;
        std::string content = as_utf16(header + rows, false, true);
        const std::size_t at = content.find(as_utf16("/a", false, false)) + 2;
        content[at] = '\x00';
        content[at + 1] = '\xD8';  // half of a pair
        const auto packed_up = loaded({scratch.write("ex.gz", packed("gz", {{"ex.log", content}}))});
        LineReader reader;
        const auto first = report::cite_of(*packed_up, EventId{0}, reader);
        QVERIFY(first.has_value());
        QVERIFY(first->digest.empty());
        QVERIFY(!report::cite_of(*packed_up, EventId{1}, reader)->digest.empty());
        // In a file of its own its bytes are at hand.
        const auto plain = loaded({scratch.write("ex.log", content)});
        QVERIFY(cited(*plain, content).starts_with("3 "));
    }

    void aFileThatIsGoneIsAnErrorWithAPlace()
    {
        Scratch scratch;
        const std::string path = scratch.write("ex.log", header + rows);
        const auto snapshot = loaded({path});
        std::filesystem::remove(path);
        LineReader reader;
        const auto cite = report::cite_of(*snapshot, EventId{1}, reader);
        QVERIFY(!cite.has_value());
        QVERIFY(cite.error().code == ErrorCode::SourceChanged || cite.error().code == ErrorCode::NotFound);
        const report::Cite place = report::place_of(*snapshot, EventId{1});
        QCOMPARE(place.line, 4u);
        QCOMPARE(place.offset, header.size() + rows.find('\n') + 1);
        QVERIFY(place.digest.empty());
    }
};

SPOOR_TEST(TestCite)

#include "test_cite.moc"
