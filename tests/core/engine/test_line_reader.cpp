// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/line_reader.h"
#include "tests/core/engine/log_texts.h"
#include "tests/support/loaded.h"
#include "tests/support/packed.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

const std::string text = "#Fields: date time c-ip cs-uri-stem sc-status\n"
                         "2004-11-16 10:54:13 10.0.0.1 /gr\xC3\xB6\xC3\x9F"
                         "e 200\n"
                         "2004-11-16 10:54:14 10.0.0.2 /b 404\n";

QString read_last(const Snapshot& snapshot)
{
    LineReader reader;
    const auto line = reader.raw_line(snapshot, EventId{snapshot.event_count() - 1});
    if (line)
        return QString::fromStdString(*line);
    return QString::fromStdString((line.error().code == ErrorCode::SourceChanged ? "changed: " : "other: ") +
                                  line.error().detail);
}

const QString last = "2004-11-16 10:54:14 10.0.0.2 /b 404";

}

class TestLineReader : public QObject {
    Q_OBJECT

private slots:
    void whatBecameOfTheFile()
    {
        Scratch scratch;
        const std::string path = scratch.write("F", text);
        const QString file = QString::fromStdString(path);
        const auto snapshot = loaded({path});
        QCOMPARE(read_last(*snapshot), last);

        QFile appended(file);
        QVERIFY(appended.open(QIODevice::Append) && appended.write("one more\n") > 0);
        appended.close();
        QCOMPARE(read_last(*snapshot), last);

        QVERIFY(QFile::resize(file, qint64(text.size()) - 5));
        QCOMPARE(read_last(*snapshot), "changed: truncated");

        scratch.write("other", text);
        QVERIFY(QFile::remove(file) && QFile::rename(QString::fromStdString(scratch.path("other")), file));
        QCOMPARE(read_last(*snapshot), "changed: replaced");

        QVERIFY(QFile::remove(file));
        QCOMPARE(read_last(*snapshot), "changed: gone");
    }

    void changedInPlace()
    {
        Scratch scratch;
        const std::string path = scratch.write("F", text);
        const auto snapshot = loaded({path});
        QTest::qWait(20);
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(60) && file.write("X") == 1);
        file.close();
        QCOMPARE(read_last(*snapshot), "changed: modified");
    }

    void theSameForOtherKinds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-16") << QByteArray::fromStdString(as_utf16(text, false, true));
        QTest::newRow("gz") << QByteArray::fromStdString(packed("gz", {{"F", text}}));
        QTest::newRow("zip") << QByteArray::fromStdString(packed("zip", {{"F", text}}));
    }
    void theSameForOtherKinds()
    {
        QFETCH(QByteArray, bytes);
        Scratch scratch;
        const std::string path = scratch.write("F", bytes.toStdString());
        const auto snapshot = loaded({path});
        QCOMPARE(read_last(*snapshot), last);
        QVERIFY(QFile::resize(QString::fromStdString(path), bytes.size() / 2));
        QCOMPARE(read_last(*snapshot), "changed: truncated");
        QVERIFY(QFile::remove(QString::fromStdString(path)));
        QCOMPARE(read_last(*snapshot), "changed: gone");
    }

    void limitsCutNoCharacter()
    {
        Scratch scratch;
        for (const bool wide : {false, true}) {
            const auto snapshot = loaded({scratch.write("F", wide ? as_utf16(text, true, true) : text)});
            LineReader reader;
            const std::string line = "2004-11-16 10:54:13 10.0.0.1 /gr\xC3\xB6\xC3\x9F"
                                     "e 200";
            for (std::size_t limit = 0; limit <= line.size() + 3; ++limit) {
                const auto cut = reader.raw_line(*snapshot, EventId{0}, limit);
                QVERIFY(cut);
                QVERIFY(cut->size() <= limit && line.starts_with(*cut) &&
                        cut->size() + 1 >= std::min(limit, line.size()));
            }
            QCOMPARE(*reader.raw_line(*snapshot, EventId{0}), line);
        }
    }

    void fieldsOfAnEvent()
    {
        Scratch scratch;
        const auto snapshot = loaded({scratch.write("F", text)});
        LineReader reader;
        const auto fields = reader.fields(*snapshot, EventId{0});
        QVERIFY(fields);
        QStringList picture;
        for (const RawField& f : *fields)
            if (f.field != Field::File)
                picture += QString::fromStdString(f.name + "=" + f.value);
        QCOMPARE(picture.mid(0, 4),
                 (QStringList{"time=2004-11-16T10:54:13.000000Z", "kind=http.request", "outcome=success", "line=2"}));
        QVERIFY(picture.contains(QString::fromStdString("cs-uri-stem=/gr\xC3\xB6\xC3\x9F"
                                                        "e")));
    }

    void backAndForthInACompressedFile()
    {
        // More than is kept unpacked, read from the end to the beginning.
        Scratch scratch;
        const std::string log = w3c_text(9'000'000, 4);
        const auto snapshot = loaded({scratch.write("a.gz", packed("gz", {{"F", log}})),
                                      scratch.write("b.zip", packed("zip", {{"x", log}, {"y", log}}))});
        LineReader reader;
        for (std::uint32_t i = snapshot->event_count(); i > 5000; i -= 4801) {
            const EventId id{i - 1};
            const auto line = reader.raw_line(*snapshot, id);
            QVERIFY(line);
            QCOMPARE(*line, log.substr(snapshot->key(id).offset.value, line->size()));
        }
    }
};

SPOOR_TEST(TestLineReader)
#include "test_line_reader.moc"
