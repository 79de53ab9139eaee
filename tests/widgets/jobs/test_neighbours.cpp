// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loaded.h"
#include "tests/support/packed.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"
#include "widgets/jobs/neighbours.h"

#include <QFile>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

const std::string head = "#Software: Microsoft Internet Information Services 6.0\r\n"
                         "#Fields: date time c-ip cs-uri-stem sc-status\r\n";

std::string row(int second, const std::string& path)
{
    return "2004-11-16 10:54:" + std::to_string(10 + second) + " 10.0.0.1 " + path + " 200";
}

// `line kind text`, a line each; `*` before those of the event, `…` behind what was cut.
QString picture(const Result<Neighbours>& all, const EventKey& key)
{
    if (!all)
        return "error: " + QString::fromStdString(all.error().detail);
    static constexpr const char* kinds[] = {"event", "continuation", "directive", "blank", "rejected"};
    QString out = all->from_start ? "[start]\n" : "";
    for (const NeighbourLine& line : all->lines) {
        out += line.event == key ? "*" : "";
        out += QString("%1 %2 %3%4\n")
                   .arg(line.line)
                   .arg(QLatin1String(kinds[int(line.kind)]), QString::fromStdString(line.text).left(50),
                        line.cut ? QString::fromUtf8("…") : QString());
    }
    return out + (all->to_end ? "[end]\n" : "");
}

QString around(const Snapshot& snapshot, std::uint32_t event, std::size_t n)
{
    LineReader reader;
    const EventId id{event};
    return picture(neighbours(reader, snapshot, id, n), snapshot.key(id));
}

}

class TestNeighbours : public QObject {
    Q_OBJECT
private slots:
    void all_kinds_of_lines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const std::string text = head +
                                 row(1, "/gr\xC3\xB6\xC3\x9F"
                                        "e") +
                                 "\r\nthis is no row\r\n \r\n" + row(2, "/b") + "\r\n#Date: 2004-11-16 10:54:12\r\n" +
                                 row(3, "/c");
        QTest::newRow("plain") << QByteArray::fromStdString(text);
        QTest::newRow("UTF-8 with its mark") << QByteArray::fromStdString("\xEF\xBB\xBF" + text);
        QTest::newRow("UTF-16 LE") << QByteArray::fromStdString(as_utf16(text, false, true));
        QTest::newRow("UTF-16 BE without a mark") << QByteArray::fromStdString(as_utf16(text, true, false));
        QTest::newRow("gz") << QByteArray::fromStdString(packed("gz", {{"F", text}}));
        QTest::newRow("xz") << QByteArray::fromStdString(packed("xz", {{"F", text}}));
        QTest::newRow("zip") << QByteArray::fromStdString(packed("zip", {{"F", text}}));
        QTest::newRow("gz of UTF-8 with its mark")
            << QByteArray::fromStdString(packed("gz", {{"F", "\xEF\xBB\xBF" + text}}));
        QTest::newRow("gz of UTF-16") << QByteArray::fromStdString(packed("gz", {{"F", as_utf16(text, false, true)}}));
    }
    void all_kinds_of_lines()
    {
        QFETCH(QByteArray, bytes);
        Scratch scratch;
        const auto snapshot = loaded({scratch.write("F", bytes.toStdString())});
        QCOMPARE(snapshot->event_count(), 3u);
        const QString whole = QString::fromUtf8("[start]\n"
                                                "1 directive #Software: Microsoft Internet Information Services\n"
                                                "2 directive #Fields: date time c-ip cs-uri-stem sc-status\n"
                                                "3 event 2004-11-16 10:54:11 10.0.0.1 /größe 200\n"
                                                "4 rejected this is no row\n"
                                                "5 blank  \n"
                                                "6 event 2004-11-16 10:54:12 10.0.0.1 /b 200\n"
                                                "7 directive #Date: 2004-11-16 10:54:12\n"
                                                "8 event 2004-11-16 10:54:13 10.0.0.1 /c 200\n"
                                                "[end]\n");
        for (std::uint32_t event = 0; event < 3; ++event) {
            QString expected = whole;
            expected.replace(QStringList{"3 event", "6 event", "8 event"}[event],
                             QStringList{"*3 event", "*6 event", "*8 event"}[event]);
            QCOMPARE(around(*snapshot, event, 10), expected);
        }
        QCOMPARE(around(*snapshot, 1, 1), "5 blank  \n"
                                          "*6 event 2004-11-16 10:54:12 10.0.0.1 /b 200\n"
                                          "7 directive #Date: 2004-11-16 10:54:12\n");
        QCOMPARE(around(*snapshot, 2, 1), "7 directive #Date: 2004-11-16 10:54:12\n"
                                          "*8 event 2004-11-16 10:54:13 10.0.0.1 /c 200\n[end]\n");
    }

    void records_of_several_lines()
    {
        Scratch scratch;
        const auto snapshot = loaded({scratch.write("app.log", "2024-01-02 03:04:05 one\n  at a\n\n  at b\n"
                                                               "2024-01-02 03:04:06 two\n  at c\n"
                                                               "2024-01-02 03:04:07 three\n")});
        QCOMPARE(snapshot->event_count(), 3u);
        QCOMPARE(around(*snapshot, 0, 5), "[start]\n"
                                          "*1 event 2024-01-02 03:04:05 one\n"
                                          "*2 continuation   at a\n"
                                          "3 blank \n"
                                          "*4 continuation   at b\n"
                                          "5 event 2024-01-02 03:04:06 two\n"
                                          "6 continuation   at c\n"
                                          "7 event 2024-01-02 03:04:07 three\n[end]\n");
        QCOMPARE(around(*snapshot, 1, 1), "4 continuation   at b\n"
                                          "*5 event 2024-01-02 03:04:06 two\n"
                                          "7 event 2024-01-02 03:04:07 three\n[end]\n");
    }

    // Of bytes that are not UTF-8 the places stay those of the file.
    void another_code_page()
    {
        Scratch scratch;
        std::string text = head;
        for (int i = 0; i < 30; ++i)
            text += row(i, i % 2 ? "/\xFC\xFC\xFC" : "/\xC3\xBC") + "\n";
        const auto snapshot = loaded({scratch.write("F", text)});
        QCOMPARE(around(*snapshot, 21, 1), QString::fromUtf8("23 event 2004-11-16 10:54:30 10.0.0.1 /ü 200\n"
                                                             "*24 event 2004-11-16 10:54:31 10.0.0.1 /üüü 200\n"
                                                             "25 event 2004-11-16 10:54:32 10.0.0.1 /ü 200\n"));
    }

    void very_long_lines()
    {
        Scratch scratch;
        const std::string long_path(Neighbours::window + 1000, 'x');
        std::string wide;
        while (wide.size() < Neighbours::line_limit + 100)
            wide += "\xE2\x82\xAC";
        const auto snapshot = loaded({scratch.write("F", head + row(1, "/a") + "\n" + row(2, "/" + long_path) + "\n" +
                                                             row(3, "/b") + "\n" + row(4, "/" + wide) + "\n")});
        QCOMPARE(snapshot->event_count(), 4u);
        LineReader reader;
        const auto after = neighbours(reader, *snapshot, EventId{2});
        QVERIFY(after);
        // The long line is shown by what the window holds of it, and nothing before it.
        QCOMPARE(after->current, std::size_t{1});
        QCOMPARE(after->lines[0].line, 4u);
        QVERIFY(after->lines[0].begins_before);
        QCOMPARE(after->lines[0].kind, LineKind::Event);
        QVERIFY(!after->from_start && after->to_end);
        QCOMPARE(after->lines[2].text.size(), Neighbours::line_limit - 1);
        QVERIFY2(after->lines[2].text.ends_with("\xE2\x82\xAC"), after->lines[2].text.c_str());

        const auto own = neighbours(reader, *snapshot, EventId{1});
        QVERIFY(own);
        QVERIFY(own->lines[own->current].cut);
        QCOMPARE(own->lines[own->current].text.size(), Neighbours::line_limit);
        QCOMPARE(own->lines[own->current + 1].line, 5u);
    }

    void longer_than_the_window()
    {
        Scratch scratch;
        const std::string text = "2024-01-02 03:04:05 one\n2024-01-02 03:04:06 " + std::string(3 << 20, 'y') +
                                 "\n2024-01-02 03:04:07 three\n";
        const auto snapshot = loaded({scratch.write("F", text)});
        LineReader reader;
        for (std::uint32_t i = 0; i < snapshot->event_count(); ++i) {
            const auto all = neighbours(reader, *snapshot, EventId{i});
            QVERIFY(all);
            QVERIFY(!all->lines.empty());
            QCOMPARE(all->lines[all->current].event, snapshot->key(EventId{i}));
            for (const NeighbourLine& line : all->lines)
                QVERIFY(line.text.size() <= Neighbours::line_limit);
        }
    }

    void what_became_of_the_file()
    {
        Scratch scratch;
        const std::string text = head + row(1, "/a") + "\n" + row(2, "/b") + "\n";
        const std::string path = scratch.write("F", text);
        const auto snapshot = loaded({path});
        QFile appended(QString::fromStdString(path));
        QVERIFY(appended.open(QIODevice::Append) && appended.write("one more\n") > 0);
        appended.close();
        // What came later has not been read, so nothing is said of it.
        QVERIFY(around(*snapshot, 1, 3).endsWith("/b 200\n[end]\n"));
        QVERIFY(QFile::resize(QString::fromStdString(path), 30));
        QCOMPARE(around(*snapshot, 1, 3), "error: truncated");
        QVERIFY(QFile::remove(QString::fromStdString(path)));
        QCOMPARE(around(*snapshot, 1, 3), "error: gone");
    }

    void far_into_a_large_utf16_file()
    {
        Scratch scratch;
        std::string text = head;
        for (int i = 0; i < 120'000; ++i)
            text += row(i % 40, "/p" + std::to_string(i)) + "\n";
        const auto snapshot = loaded({scratch.write("F", as_utf16(text, false, true))});
        QVERIFY(snapshot->segments.size() > 1);
        const std::uint32_t first_of_second = snapshot->segments[1].first_event;
        for (const std::uint32_t event : {first_of_second - 1, first_of_second, snapshot->event_count() - 1}) {
            const QString seen = around(*snapshot, event, 1);
            QVERIFY2(seen.contains(QString("*%1 event").arg(event + 3)) &&
                         seen.contains(QString("/p%1 200").arg(event)) &&
                         seen.contains(QString("/p%1 200").arg(event - 1)),
                     qPrintable(seen));
        }
    }
};

SPOOR_TEST(TestNeighbours)
#include "test_neighbours.moc"
