// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/line_reader.h"
#include "tests/support/evtx_writer.h"
#include "tests/support/loaded.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace spoor;
using namespace spoor::test;

namespace {

void all_samples()
{
    QTest::addColumn<QString>("path");
    const auto folder = samples_folder();
    const QDir dir(folder ? QString::fromStdString(*folder) + "/evtx" : QString("/nowhere"));
    for (const QString& name : dir.entryList({"*.evtx"}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << dir.filePath(name);
    if (dir.isEmpty())
        QTest::newRow("no samples") << QString();
}

QJsonObject expected_of(const QString& path)
{
    const QJsonObject truth =
        QJsonDocument::fromJson(QByteArray::fromStdString(read_file(*samples_folder() + "/truth.json"))).object();
    QList<QJsonObject> within{truth};
    const QString name = "evtx/" + QFileInfo(path).fileName();
    while (!within.isEmpty()) {
        const QJsonObject object = within.takeFirst();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() == name)
                return it->toObject()["expect"].toObject();
            if (it->isObject())
                within += it->toObject();
        }
    }
    return {};
}

/// Hexadecimal numbers without leading zeros, since libevtx pads them.
QString plain_value(const QString& text)
{
    static const QRegularExpression padded("^0x0*(?=[0-9a-fA-F])");
    return padded.match(text).hasMatch() ? "0x" + text.mid(padded.match(text).capturedLength()).toLower() : text;
}

/// An event as lines of `path = value`. A parser of XML takes "\r\n" for "\n", unless it is written as references.
QString flat(const QString& xml)
{
    QXmlStreamReader reader(xml);
    QStringList path, lines, texts;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            path += reader.name().toString();
            texts += QString();
            lines += path.join('/');
            for (const QXmlStreamAttribute& attribute : reader.attributes())
                lines += path.join('/') + '@' + attribute.name().toString() + " = " +
                         plain_value(attribute.value().toString());
            break;
        case QXmlStreamReader::Characters:
            if (!texts.isEmpty())
                texts.back() += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            if (const QString text = texts.takeLast().replace("\r\n", "\n"); !text.trimmed().isEmpty())
                lines += path.join('/') + " = " + plain_value(text);
            path.removeLast();
            break;
        default:
            break;
        }
    }
    return reader.hasError() ? "not XML: " + reader.errorString() + ": " + xml : lines.join('\n');
}

}

class TestEvtxSamples : public QObject {
    Q_OBJECT

private slots:
    void figuresAreThoseOfTheTruth_data() { all_samples(); }
    void figuresAreThoseOfTheTruth()
    {
        QFETCH(QString, path);
        if (path.isEmpty())
            QSKIP("no samples");
        const QJsonObject expected = expected_of(path);
        if (expected.isEmpty())
            QSKIP("nothing is known of this sample");
        const auto snapshot = loaded({path.toStdString()});
        QCOMPARE(snapshot->sources.size(), std::size_t{1});
        const SourceInfo& source = *snapshot->sources[0];
        QCOMPARE(std::string(source.format->id()), std::string("evtx"));
        QCOMPARE(qint64(source.events - source.recovered), qint64(expected["events"].toInteger()));
        QVERIFY(iso_utc(*source.first).starts_with(expected["first"].toString().toStdString()));
        QVERIFY(iso_utc(*source.last).starts_with(expected["last"].toString().toStdString()));
        QJsonObject ids;
        for (const SegmentRef& ref : snapshot->segments)
            for (std::uint32_t row = 0; row < ref.data->rows; ++row)
                if (const Facet& facet = snapshot->pools->facets[ref.data->facet[row]]; !facet.recovered) {
                    const QString id = QString::number(facet.event_id);
                    ids[id] = ids[id].toInt() + 1;
                }
        QCOMPARE(QJsonDocument(ids).toJson(), QJsonDocument(expected["by.event_id"].toObject()).toJson());
    }

    // Same records, same values as libevtx has them.
    void valuesAreThoseOfEvtxexport_data() { all_samples(); }
    void valuesAreThoseOfEvtxexport()
    {
        QFETCH(QString, path);
        const QString tool = QStandardPaths::findExecutable("evtxexport");
        if (path.isEmpty() || tool.isEmpty())
            QSKIP("no samples, or no evtxexport (libevtx-utils)");
        compare(tool, path);
    }

    // The same of files that tests write, with what the samples do not have. (Pointers are decimal numbers there, but
    // winmeta.xml gives win:Pointer, which is 0x10, the output type HexInt64.)
    void writtenFilesAreReadAlike()
    {
        const QString tool = QStandardPaths::findExecutable("evtxexport");
        if (tool.isEmpty())
            QSKIP("no evtxexport (libevtx-utils)");
        EvtxChunk chunk;
        const std::string eight("\x39\x30\0\0\0\0\0\0", 8);
        EvtxEvent event{.number = 1, .time = 1'600'000'000'123'456};
        for (const auto& [type, width] : {std::pair{0x03, 1},
                                          {0x04, 1},
                                          {0x05, 2},
                                          {0x06, 2},
                                          {0x07, 4},
                                          {0x08, 4},
                                          {0x09, 8},
                                          {0x0A, 8},
                                          {0x0D, 4},
                                          {0x14, 4},
                                          {0x15, 8}})
            event.data.emplace_back("n" + std::to_string(event.data.size()),
                                    EvtxValue{static_cast<std::uint8_t>(type), eight.substr(0, std::size_t(width))});
        event.data.emplace_back("guid", EvtxValue{0x0F, eight + eight});
        event.data.emplace_back("binary", EvtxValue{0x0E, eight});
        event.data.emplace_back("sid", EvtxValue{0x13, std::string("\1\2\0\0\0\0\0\5\x20\0\0\0\x20\2\0\0", 16)});
        event.data.emplace_back("time", evtx_time(1'234'567));
        event.data.emplace_back("text", evtx_text("\xC3\xA4 <b> & \"c\" 'd'"));
        chunk.record(1, evtx_event(event));
        EvtxEvent classic{.provider = "Old", .channel = "Application", .id = 7, .number = 2};
        classic.data.emplace_back("", EvtxValue{0x81, evtx_text(std::string("a\0b\0c\0", 6)).bytes});
        chunk.record(2, evtx_event(classic));
        Scratch scratch;
        compare(tool, QString::fromStdString(scratch.write("written.evtx", evtx_file({chunk.finish()}))));
    }

private:
    static void compare(const QString& tool, const QString& path)
    {
        QProcess process;
        process.start(tool, {"-f", "xml", path});
        QVERIFY(process.waitForFinished(120'000));
        const QString all = QString::fromUtf8(process.readAllStandardOutput());
        QStringList theirs;
        for (qsizetype at = 0; (at = all.indexOf("<Event ", at)) >= 0; ++at)
            theirs += flat(all.mid(at, all.indexOf("</Event>", at) + 8 - at));

        const auto snapshot = loaded({path.toStdString()});
        LineReader reader;
        SegmentBuffer buffer;
        QStringList ours;
        for (std::uint32_t i = 0; i < snapshot->segments.size(); ++i) {
            const Segment& s = *snapshot->segments[i].data;
            const auto text = reader.segment_text(*snapshot, i, buffer);
            QVERIFY(text.has_value());
            for (std::uint32_t row = 0; row < s.rows; ++row)
                if (!snapshot->pools->facets[s.facet[row]].recovered) {
                    const std::string_view one =
                        text->text.substr(text->places->offset[row], text->places->text_length(row));
                    ours += flat(QString::fromUtf8(one.data(), qsizetype(one.size())));
                }
        }
        QCOMPARE(ours.size(), theirs.size());
        for (qsizetype i = 0; i < ours.size(); ++i)
            QCOMPARE(ours[i], theirs[i]);
        QVERIFY(!ours.isEmpty());
    }
};

SPOOR_TEST(TestEvtxSamples)

#include "test_evtx_samples.moc"
