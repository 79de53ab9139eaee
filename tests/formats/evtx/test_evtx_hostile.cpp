// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/evtx/evtx_read.h"
#include "tests/support/evtx_writer.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <random>

using namespace spoor;
using namespace spoor::test;

namespace {

using Random = std::minstd_rand;

EvtxElement with_id(std::vector<EvtxPart> content)
{
    const EvtxElement number{"EventID", {}, {text_part("1")}};
    content.insert(content.begin(), child_part({"System", {}, {child_part(number)}}));
    return {"Event", {}, std::move(content)};
}

/// A chunk of different events, with slack.
std::string varied_chunk()
{
    EvtxChunk chunk;
    for (std::uint64_t number = 1; number <= 12; ++number) {
        if (number == 10)
            chunk.close();
        chunk.record(number, evtx_event({.id = number % 3 ? 4624u : 4688u,
                                         .number = number,
                                         .time = static_cast<std::int64_t>(number),
                                         .data = {{"TargetUserName", evtx_text("u")},
                                                  {"", {0x81, evtx_text(std::string("a\0b\0", 4)).bytes, nullptr}},
                                                  {"ProcessId", evtx_number(0x10, 7, 8)},
                                                  {"IpAddress", evtx_text("10.0.0.1")}}}));
    }
    return chunk.finish();
}

/// Chunks of the samples, where there are samples.
std::vector<std::string> real_chunks()
{
    std::vector<std::string> chunks;
    const auto folder = samples_folder();
    const QDir dir(QString::fromStdString(folder.value_or("/nowhere")) + "/evtx");
    for (const QString& name : dir.entryList({"*.evtx"}, QDir::Files, QDir::Name)) {
        const std::string file = read_file(dir.filePath(name).toStdString());
        for (std::size_t at = 4096; at + 65536 <= file.size() && chunks.size() < 12; at += 65536)
            if (file.compare(at, 7, "ElfChnk") == 0)
                chunks.push_back(file.substr(at, 65536));
    }
    return chunks;
}

void put32(std::string& bytes, std::size_t at, std::uint32_t value)
{
    if (at + 4 <= bytes.size())
        std::memcpy(bytes.data() + at, &value, 4);
}

/// Damage where it hurts: lengths, offsets, counts, tokens.
void damage(std::string& chunk, std::size_t used, Random& random)
{
    for (unsigned i = 1 + random() % 6; i > 0; --i) {
        const std::size_t at = random() % 8 == 0 ? random() % 512 : 512 + random() % used;
        switch (random() % 7) {
        case 0:
            chunk[at] = static_cast<char>(random());
            break;
        case 1:
            chunk[at] = static_cast<char>(random() % 16 | (random() % 2 ? 0x40 : 0));
            break;
        case 2:
            put32(chunk, at, static_cast<std::uint32_t>(random()));
            break;
        case 3:
            put32(chunk, at, static_cast<std::uint32_t>(512 + random() % used));
            break;
        case 4:
            put32(chunk, at, random() % 2 ? 0xFFFFFFFF : 0x7FFFFFF0);
            break;
        case 5:
            chunk.replace(at, 300, chunk, 512 + random() % used, 300);
            break;
        default:
            put32(chunk, at, 0);
            break;
        }
    }
}

}

class TestEvtxHostile : public QObject {
    Q_OBJECT

private slots:
    void damagedFilesAreBorne()
    {
        const QByteArray asked = qgetenv("SPOOR_FUZZ_SECONDS");
        const qint64 limit = asked.isEmpty() ? 1500 : asked.toLongLong() * 1000;
        Random random(qEnvironmentVariableIntValue("SPOOR_FUZZ_SEED") + 1u);
        std::vector<std::string> chunks = real_chunks();
        chunks.push_back(varied_chunk());
        const std::size_t sound_events = read_evtx(evtx_file({chunks.back()})).events.size();
        QCOMPARE(sound_events, std::size_t{12});
        QElapsedTimer clock;
        clock.start();
        std::size_t rounds = 0, texts = 0;
        do {
            std::string chunk = chunks[random() % chunks.size()];
            damage(chunk, random() % 2 ? 6000 : 60'000, random);
            if (random() % 2)
                EvtxChunk::sign(chunk);
            std::string file = evtx_file({chunks.back(), chunk});
            if (random() % 4 == 0)
                file.resize(4096 + 65536 + random() % 8000);
            const EvtxRead read = read_evtx(file, random() % 2 ? 65536 : 0);
            QVERIFY(read.events.size() >= sound_events);
            for (const RecordPlace& place : read.places)
                QVERIFY(place.offset + place.length <= file.size());
            // What was taken for an event can be written; one whose text would swell is an empty one.
            for (const std::string& text : rendered_evtx(file, read)) {
                QVERIFY2(text.find("<Event") != std::string::npos, text.c_str());
                QVERIFY(text.find('\n') == std::string::npos && text.find('\0') == std::string::npos);
                ++texts;
            }
            ++rounds;
        } while (clock.elapsed() < limit);
        QVERIFY(rounds > 10 && texts >= 10 * sound_events);
    }

    void templateThatHoldsItself()
    {
        EvtxChunk chunk;
        EvtxPart part{.kind = EvtxPart::Kind::Instance};
        part.instance = std::make_shared<const EvtxInstance>(EvtxInstance{8, {"B", {}, {text_part("b")}}, {}});
        EvtxPart again = part;
        const std::size_t record = chunk.record(1, {7, with_id({part, again}), {}});
        std::string bytes = chunk.finish();
        // Let both inner instances be of the outer template.
        const std::uint32_t outer = 512 + 24 + 4 + 10;
        for (std::size_t at = record;
             (at = bytes.find(std::string("\x0c\x01\x08\0\0\0", 6), at)) != std::string::npos;) {
            std::uint32_t definition;
            std::memcpy(&definition, bytes.data() + at + 6, 4);
            put32(bytes, at + 2, 7);
            at += 6;
            if (definition != at + 4)  // the one that does not hold its definition
                put32(bytes, at, outer);
        }
        EvtxChunk::sign(bytes);
        const std::string file = evtx_file({bytes});
        const EvtxRead read = read_evtx(file);
        QCOMPARE(read.events.size(), std::size_t{1});
        const std::string text = rendered_evtx(file, read)[0];
        QVERIFY(text.size() < 9u << 20);
    }

    void elementsNestedBeyondReason()
    {
        for (const int depth : {60, 70, 2000}) {
            EvtxElement element{"A", {}, {text_part("x")}};
            for (int i = 0; i < depth; ++i)
                element = {"A", {}, {child_part(std::move(element))}};
            EvtxChunk chunk;
            chunk.record(1, {7, with_id({child_part(std::move(element))}), {}});
            const std::string file = evtx_file({chunk.finish()});
            const EvtxRead read = read_evtx(file);
            QCOMPARE(read.events.size(), std::size_t(depth == 60));
            QCOMPARE(read.damage.size(), std::size_t(depth != 60));
        }
    }

    void valuesWithinValuesBeyondReason()
    {
        EvtxInstance instance{100, {"A", {}, {text_part("x")}}, {}};
        for (std::uint32_t i = 1; i < 40; ++i) {
            EvtxElement element{"A", {}, {value_part(0, 0x21)}};
            instance = {100 + i, std::move(element), {evtx_nested(std::move(instance))}};
        }
        EvtxChunk chunk;
        chunk.record(1, {7, with_id({value_part(0, 0x21)}), {evtx_nested(std::move(instance))}});
        const std::string file = evtx_file({chunk.finish()});
        const EvtxRead read = read_evtx(file);
        QCOMPARE(read.events.size(), std::size_t{1});
        QVERIFY(rendered_evtx(file, read)[0].find("<!-- the template of this part is lost -->") != std::string::npos);
    }

    // An array of 20,000 values in an element that repeats, 100 times the same one: gigabytes, if written out.
    void arraysThatSwell()
    {
        const EvtxValue numbers{0x84, std::string(20'000, '\7'), nullptr};
        std::vector<EvtxPart> inner, outer;
        for (int i = 0; i < 100; ++i)
            inner.push_back(child_part({"B", {}, {value_part(0, 0x84)}}));
        outer.push_back(value_part(0, 0x84));
        outer.insert(outer.end(), inner.begin(), inner.end());
        EvtxChunk chunk;
        chunk.record(1, {7, with_id({child_part({"A", {}, std::move(outer)})}), {numbers}});
        const std::string file = evtx_file({chunk.finish()});
        QElapsedTimer clock;
        clock.start();
        const EvtxRead read = read_evtx(file);
        const std::string text = rendered_evtx(file, read)[0];
        QCOMPARE(text, std::string("<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'></Event>"));
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    }

    // A value that stands in 1,000 places of its template, and holds a value that does so too, and so on.
    void fragmentsThatSwell()
    {
        EvtxInstance instance{100, {"A", {}, {text_part("x")}}, {}};
        for (std::uint32_t i = 1; i < 5; ++i) {
            const EvtxElement element{"A", {}, std::vector<EvtxPart>(1000, value_part(0, 0x21))};
            instance = {100 + i, element, {evtx_nested(std::move(instance))}};
        }
        EvtxEvent event{.number = 1};
        EvtxInstance outer = evtx_event(event);
        outer.values.back() = evtx_nested(std::move(instance));
        EvtxChunk chunk;
        chunk.record(1, outer);
        const std::string file = evtx_file({chunk.finish()});
        QElapsedTimer clock;
        clock.start();
        const EvtxRead read = read_evtx(file);
        QCOMPARE(read.events.size(), std::size_t{1});
        QCOMPARE(rendered_evtx(file, read)[0],
                 std::string("<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'></Event>"));
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    }

    // Frames within frames, each with its size repeated where it should be.
    void slackFullOfFrames()
    {
        EvtxChunk maker;
        maker.record(1, evtx_event({.number = 1}));
        maker.close();
        std::string chunk = maker.finish();
        std::uint32_t free;
        std::memcpy(&free, chunk.data() + 48, 4);
        for (std::size_t at = free, end = chunk.size() - 4; at + 100 < end; at += 40, end -= 4) {
            const auto size = static_cast<std::uint32_t>(end + 4 - at);
            put32(chunk, at, 0x2A2A);
            put32(chunk, at + 4, size);
            put32(chunk, end, size);
        }
        const std::string file = evtx_file(std::vector<std::string>(40, chunk));
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(read_evtx(file).events.size(), std::size_t{40});
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    }

    void eventWithoutItsData()
    {
        EvtxInstance event = evtx_event({.number = 1});
        event.values.back() = {};
        EvtxChunk chunk;
        chunk.record(1, event);
        const std::string file = evtx_file({chunk.finish()});
        QVERIFY(rendered_evtx(file, read_evtx(file))[0].ends_with(
            "<Computer>PC1.example.org</Computer><Security/></System></Event>"));
    }

    void offsetsThatLeadOut()
    {
        for (const std::uint32_t offset : {0u, 511u, 65532u, 65535u, 65536u, 0x80000000u, 0xFFFFFFFFu}) {
            EvtxChunk chunk;
            chunk.record(1, evtx_event({.number = 1}));
            std::string bytes = chunk.finish();
            put32(bytes, 512 + 24 + 4 + 6, offset);  // of the template's definition
            EvtxChunk::sign(bytes);
            const EvtxRead read = read_evtx(evtx_file({bytes}));
            // The chunk's own list of templates still knows where it is, unless the values were skipped into it.
            QVERIFY(read.events.size() <= 1);
            QCOMPARE(read.events.size() + read.damage.size(), std::size_t{1});
        }
    }
};

SPOOR_TEST(TestEvtxHostile)

#include "test_evtx_hostile.moc"
