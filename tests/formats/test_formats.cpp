// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/picture.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace spoor;
using namespace spoor::test;

namespace {

/// What differs first, so that a failure explains itself.
QByteArray difference(const std::string& expected, const std::string& actual)
{
    const QList<QByteArray> a = QByteArray::fromStdString(expected).split('\n');
    const QList<QByteArray> b = QByteArray::fromStdString(actual).split('\n');
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i) {
        const QByteArray left = a.value(i, "(nothing)"), right = b.value(i, "(nothing)");
        if (left != right)
            return "line " + QByteArray::number(i + 1) + "\n  expected: " + left + "\n  actual:   " + right;
    }
    return {};
}

QStringList folders()
{
    return QDir(QString::fromStdString(source_path("tests/formats")))
        .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QStringList samples_of(const QString& folder)
{
    QDir dir(QString::fromStdString(source_path("tests/formats")) + '/' + folder);
    QStringList paths;
    for (const QString& name : dir.entryList({"*.log"}, QDir::Files, QDir::Name))
        paths += dir.filePath(name);
    return paths;
}

void all_samples()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("path");
    for (const QString& folder : folders())
        for (const QString& path : samples_of(folder))
            QTest::newRow(qPrintable(folder + '/' + QFileInfo(path).fileName())) << folder << path;
}

// Changes a text here and there, the same way each time.
std::string damaged(std::string text, unsigned seed)
{
    const auto next = [&seed] { return (seed = seed * 1664525 + 1013904223) >> 8; };
    for (int i = 0; i < 12 && !text.empty(); ++i) {
        const std::size_t at = next() % text.size();
        switch (next() % 5) {
        case 0:
            text[at] = static_cast<char>(next());
            break;
        case 1:
            text.erase(at, next() % 40);
            break;
        case 2:
            text.insert(at, "\xFF\xC3\n");
            break;
        case 3:
            text.insert(at, std::string(next() % 90, '\0'));
            break;
        default:
            text.insert(at, text.substr(next() % text.size(), 60));
            break;
        }
    }
    return text;
}

}

class TestFormats : public QObject {
    Q_OBJECT

private slots:
    void everyFormatHasItsFolder()
    {
        QStringList ids;
        for (const Format* format : formats()) {
            ids += QString::fromUtf8(format->id().data(), qsizetype(format->id().size()));
            // Logs of binary formats are made by the test in the folder.
            QVERIFY2(format->binary() || !samples_of(ids.back()).isEmpty(), qPrintable(ids.back() + " has no sample"));
        }
        ids.sort();
        QCOMPARE(folders(), ids);
    }

    void sampleGivesItsPicture_data() { all_samples(); }
    void sampleGivesItsPicture()
    {
        QFETCH(QString, id);
        QFETCH(QString, path);
        const Format* format = format_by_id(id.toStdString());
        QVERIFY(format);
        const std::string text = read_file(path.toStdString());
        const Detection found = detect(sample_of(text));
        QCOMPARE(QString::fromUtf8(found.format->id().data(), qsizetype(found.format->id().size())), id);

        const std::string whole = picture(*format, text, 0);
        for (const std::size_t size : {64, 100, 200, 1000}) {
            const QByteArray other = difference(whole, picture(*format, text, size));
            QVERIFY2(other.isEmpty(), "in chunks of " + QByteArray::number(size) + ", " + other);
        }
        const QString expected_path = path.chopped(4) + ".expected";
        const std::string actual = "format " + id.toStdString() + ": " + found.match.reason + "\n" + whole;
        if (qEnvironmentVariableIntValue("SPOOR_WRITE_EXPECTED") == 1) {
            QFile out(expected_path);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(actual.data(), qint64(actual.size()));
            QFAIL(qPrintable("rewrote " + expected_path));
        }
        const QByteArray wrong = difference(read_file(expected_path.toStdString()), actual);
        QVERIFY2(wrong.isEmpty(), wrong);
    }

    // Each format must bear the others' lines and damaged ones, as the user can choose any format for a file.
    void noLineIsLost_data() { all_samples(); }
    void noLineIsLost()
    {
        QFETCH(QString, path);
        const std::string original = read_file(path.toStdString());
        for (unsigned seed = 0; seed < 6; ++seed) {
            const std::string text = seed ? damaged(original, seed) : original;
            const auto lines = static_cast<std::uint64_t>(std::ranges::count(text, '\n')) +
                               (!text.empty() && text.back() != '\n' ? 1 : 0);
            for (const Format* format : formats()) {
                if (format->binary())
                    continue;
                std::string fault;
                const LineCounts c = ledger(*format, text, seed % 2 ? 150 : 0, fault);
                const QByteArray where = QByteArray(format->id().data(), qsizetype(format->id().size())) + ", seed " +
                                         QByteArray::number(seed);
                QVERIFY2(fault.empty(), where + ": " + QByteArray::fromStdString(fault));
                QVERIFY2(c.total == lines,
                         where + ": " + QByteArray::number(c.total) + " lines of " + QByteArray::number(lines));
                QVERIFY2(c.event + c.continuation + c.directive + c.blank + c.rejected == c.total, where);
            }
        }
    }

    void otherTextIsNoLog_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("readme") << QByteArray("# Title\n\nSome words about a thing.\n\n- 2004-11-16: first version\n"
                                              "- 2005-01-02: it met [issue 12](http://example.org/12)\n");
        QTest::newRow("csv") << QByteArray("name,born,street\nMiller,1970-01-02,Main Street 5\nJones,1980-03-04,\n");
        QTest::newRow("config") << QByteArray(
            "[server]\nport = 80\nroot = /var/www\n; 16/Nov/2004\nsince=2004-11-16\n");
        QTest::newRow("html") << QByteArray("<!DOCTYPE html>\n<html><head><title>x</title></head>\n<body>\n<p>one\n"
                                            "<p>written 2004-11-16 10:54:13 by somebody\n<p>two\n<p>three\n</html>\n");
        QTest::newRow("source") << QByteArray("/* $Id: a.c,v 1.2 2004/11/16 10:54:13 x Exp $ */\n#include <a.h>\n"
                                              "int main(void)\n{\n    return 12;\n}\n");
        QTest::newRow("settings") << QByteArray(
            "[one]\nexample = Tue Nov 16 10:54:13 2004 [pid 2] CONNECT\nrule = 11\n"
            "[two]\nexample = Tue Nov 16 10:54:14 2004 [pid 2] CONNECT\nrule = 12\n");
        QTest::newRow("numbers") << QByteArray("1234567890,5\n1234567891,6\n1234567892,7\n");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("zeros") << QByteArray(500, '\0');
        QTest::newRow("garbage") << QByteArray("\x7F"
                                               "ELF\x02\x01\x01\x00\xFF\xFE\x00\n\x03\x00>\x00\x01",
                                               18);
    }
    void otherTextIsNoLog()
    {
        QFETCH(QByteArray, text);
        const Detection found = detect(sample_of({text.data(), std::size_t(text.size())}));
        QCOMPARE(std::string(found.format->id()), std::string("text"));
        QCOMPARE(found.match.confidence, 1);
    }

    void anOversizeLineIsOneEvent()
    {
        const std::string head =
            "10.0.0.1 - - [16/Nov/2004:10:54:13 +0000] \"GET /a HTTP/1.0\" 200 1 \"-\" \"" + std::string(1 << 20, 'x');
        Pools pools;
        Fronts fronts(pools);
        const Format* format = format_by_id("generic");
        const Chunk chunk{.text = head, .first = true, .last = true, .ascii = true, .cut_line_length = 2'000'000'000};
        const ParsedChunk parsed = format->open({head.substr(0, 1000), false})->parse(chunk, nullptr, fronts);
        QCOMPARE(parsed.segment->rows, 1u);
        QCOMPARE(parsed.segment->text_length(0), 2'000'000'000u);
        QCOMPARE(parsed.lines.total, 1u);
    }
};

SPOOR_TEST(TestFormats)

#include "test_formats.moc"
