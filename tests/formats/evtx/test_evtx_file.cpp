// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/format.h"
#include "tests/formats/evtx/evtx_read.h"
#include "tests/support/evtx_writer.h"
#include "tests/support/suite.h"

#include <QTest>

#include <cstring>

using namespace spoor;
using namespace spoor::test;

namespace {

constexpr std::int64_t start = 1'600'000'000'000'000;  // 2020-09-13T12:26:40Z
constexpr std::size_t chunk_size = 65536;

EvtxInstance logon(std::uint64_t number)
{
    return evtx_event({.number = number,
                       .time = start + static_cast<std::int64_t>(number) * 1'000'000,
                       .data = {{"TargetUserName", evtx_text("user" + std::to_string(number))},
                                {"TargetDomainName", evtx_text("DOM")},
                                {"TargetLogonId", evtx_number(0x15, 0x3e7, 8)}}});
}

/// Events of a chunk with records of these numbers, the ones from `slack` on behind what its header tells of.
std::string chunk_of(std::uint64_t first, std::uint64_t last, std::uint64_t slack = 0)
{
    EvtxChunk chunk;
    for (std::uint64_t number = first; number <= last; ++number) {
        if (number == slack)
            chunk.close();
        chunk.record(number, logon(number), 7);
    }
    return chunk.finish();
}

std::string users_of(const EvtxRead& read)
{
    std::string users;
    for (const std::string& event : read.events) {
        const std::size_t at = event.find("DOM\\user");
        users += at == std::string::npos ? "?" : event.substr(at + 8);
        users += ' ';
    }
    return users;
}

/// Where the record of this place in the chunk begins, the first being 0.
std::size_t record_offset(const std::string& chunk, int index)
{
    std::size_t at = 512;
    for (; index > 0; --index) {
        std::uint32_t size;
        std::memcpy(&size, chunk.data() + at + 4, 4);
        at += size;
    }
    return at;
}

}

class TestEvtxFile : public QObject {
    Q_OBJECT

private slots:
    void events()
    {
        EvtxChunk chunk;
        chunk.record(1, logon(1));
        chunk.record(2, evtx_event({.id = 4625,
                                    .number = 2,
                                    .time = start + 250'000,
                                    .keywords = 0x8010000000000000,
                                    .data = {{"TargetUserName", evtx_text("eve")}}}));
        chunk.record(3, evtx_event({.provider = "Microsoft-Windows-Sysmon",
                                    .channel = "Microsoft-Windows-Sysmon/Operational",
                                    .id = 1,
                                    .number = 3,
                                    .time = start,
                                    .data = {{"Image", evtx_text("x.exe")}}}));
        const EvtxRead read = read_evtx(evtx_file({chunk.finish()}));
        QCOMPARE(joined(read.events), std::string("2020-09-13T12:26:41.000000Z 4624 logon success DOM\\user1\n"
                                                  "2020-09-13T12:26:40.250000Z 4625 logon failure eve\n"
                                                  "2020-09-13T12:26:40.000000Z 1 other\n"));
        QCOMPARE(joined(read.damage), std::string());
    }

    // Real files have a header time of 1601, and chunks full of zeros at their end.
    void timeIsThatOfTheEvent()
    {
        EvtxChunk chunk;
        chunk.record(1, logon(1), 0);
        chunk.record(2, logon(2), 132'500'000'000'000'000);
        const EvtxRead read = read_evtx(evtx_file({chunk.finish(), std::string(chunk_size, '\0')}));
        QCOMPARE(joined(read.events), std::string("2020-09-13T12:26:41.000000Z 4624 logon success DOM\\user1\n"
                                                  "2020-09-13T12:26:42.000000Z 4624 logon success DOM\\user2\n"));
        QCOMPARE(joined(read.damage), std::string());
    }

    void anyBlockSizeGivesTheSame()
    {
        std::string bytes = evtx_file({chunk_of(1, 3), chunk_of(4, 8, 6), chunk_of(9, 9), chunk_of(10, 20)});
        bytes.resize(bytes.size() - 62000);
        const EvtxRead whole = read_evtx(bytes);
        QCOMPARE(users_of(whole),
                 std::string("1 2 3 4 5 6 recovered 7 recovered 8 recovered 9 10 11 12 13 14 15 16 17 18 "));
        for (const std::size_t block : {1, 4096, 65536, 70000, 150000}) {
            const EvtxRead read = read_evtx(bytes, block);
            QCOMPARE(joined(read.events), joined(whole.events));
            QCOMPARE(joined(read.damage), joined(whole.damage));
            QCOMPARE(joined(rendered_evtx(bytes, read)), joined(rendered_evtx(bytes, whole)));
        }
    }

    void wrongChecksumIsToldAndReadOn()
    {
        std::string records = chunk_of(1, 3);
        records[record_offset(records, 1) + 20] ^= 1;  // a bit of a time of writing
        const EvtxRead of_records = read_evtx(evtx_file({records}));
        QCOMPARE(users_of(of_records), std::string("1 2 3 "));
        QCOMPARE(of_records.damage.size(), std::size_t{1});
        QVERIFY(of_records.damage[0].starts_with("4608+"));

        std::string header = chunk_of(1, 3);
        header[60] ^= 1;
        const EvtxRead of_header = read_evtx(evtx_file({header}));
        QCOMPARE(users_of(of_header), std::string("1 2 3 "));
        QCOMPARE(joined(of_header.damage), std::string("4096+512\n"));
        QCOMPARE(of_header.recovered, std::size_t{0});
    }

    void behindADamagedRecordIsRecovered()
    {
        std::string chunk = chunk_of(1, 5);
        const std::size_t at = record_offset(chunk, 2), next = record_offset(chunk, 3);
        chunk[at] = 'x';
        EvtxChunk::sign(chunk);
        const EvtxRead read = read_evtx(evtx_file({chunk}));
        QCOMPARE(users_of(read), std::string("1 2 4 recovered 5 recovered "));
        QCOMPARE(read.recovered, std::size_t{2});
        QCOMPARE(joined(read.damage), std::to_string(4096 + at) + '+' + std::to_string(next - at) + '\n');
    }

    void sizeThatIsNotRepeated()
    {
        std::string chunk = chunk_of(1, 3);
        chunk[record_offset(chunk, 2) - 4] ^= 8;
        EvtxChunk::sign(chunk);
        const EvtxRead read = read_evtx(evtx_file({chunk}));
        QCOMPARE(users_of(read), std::string("1 3 recovered "));
        QCOMPARE(read.damage.size(), std::size_t{1});
    }

    void chunkWithoutItsMagic()
    {
        std::string chunk = chunk_of(4, 6);
        chunk.replace(0, 8, 8, '\0');
        const EvtxRead read = read_evtx(evtx_file({chunk_of(1, 3), chunk, chunk_of(7, 8)}));
        QCOMPARE(users_of(read), std::string("1 2 3 4 recovered 5 recovered 6 recovered 7 8 "));
        QCOMPARE(joined(read.damage), std::to_string(4096 + chunk_size) + "+512\n");
    }

    void newerRecordsThanTheHeaderKnows()
    {
        const EvtxRead read = read_evtx(evtx_file({chunk_of(1, 5, 4)}));
        QCOMPARE(users_of(read), std::string("1 2 3 4 recovered 5 recovered "));
        QCOMPARE(read.recovered, std::size_t{2});
        QCOMPARE(joined(read.damage), std::string());
    }

    // Windows writes chunks from one buffer: the end of a short one shows what the one before had there.
    void leftoversOfTheChunkBeforeAreNotShownTwice()
    {
        const std::string before = chunk_of(1, 9);
        std::string chunk = chunk_of(10, 11);
        const std::size_t used = record_offset(chunk, 2);
        int index = 0;
        while (record_offset(before, index) < used)
            ++index;
        const std::size_t from = record_offset(before, index);
        chunk.replace(from, chunk_size - from, before, from, chunk_size - from);
        const EvtxRead read = read_evtx(evtx_file({before, chunk}));
        QCOMPARE(users_of(read), std::string("1 2 3 4 5 6 7 8 9 10 11 "));
        const EvtxRead alone = read_evtx(evtx_file({chunk}));
        QVERIFY(alone.recovered > 0);
        QCOMPARE(alone.events.size(), 2 + alone.recovered);
        for (const std::size_t block : {65536, 140000})
            QCOMPARE(users_of(read_evtx(evtx_file({before, chunk}), block)), users_of(read));
    }

    void aRecordWhoseTemplateIsLost()
    {
        std::string chunk = chunk_of(1, 4, 3);
        const EvtxRead sound = read_evtx(evtx_file({chunk}));
        // The outer template is defined in the first record: 24 bytes header, 4 fragment, 10 instance.
        const std::size_t id = 512 + 24 + 4 + 10 + 4;
        QCOMPARE(sound.events.size(), std::size_t{4});
        chunk[id] ^= 1;
        chunk[512 + 24 + 4 + 2] ^= 1;  // the first record agrees, the others do not
        EvtxChunk::sign(chunk);
        const EvtxRead read = read_evtx(evtx_file({chunk}));
        QCOMPARE(users_of(read), std::string("1 "));
        QCOMPARE(read.damage.size(), std::size_t{1});  // of the regular one; slack owes nothing
    }

    void aPartWhoseTemplateIsLost()
    {
        EvtxInstance event = logon(1);
        EvtxInstance inner = *event.values.back().nested;
        EvtxChunk chunk;
        chunk.record(1, event);
        chunk.record(2, logon(2));
        std::string bytes = chunk.finish();
        // The second record names an inner template of another id.
        const std::size_t second = record_offset(bytes, 1);
        const auto id = bytes.find(std::string(reinterpret_cast<const char*>(&inner.id), 4), second);
        QVERIFY(id != std::string::npos);
        bytes[id] ^= 1;
        EvtxChunk::sign(bytes);
        const std::string file = evtx_file({bytes});
        const EvtxRead read = read_evtx(file);
        QCOMPARE(joined(read.events), std::string("2020-09-13T12:26:41.000000Z 4624 logon success DOM\\user1\n"
                                                  "2020-09-13T12:26:42.000000Z 4624 logon success\n"));
        QVERIFY(rendered_evtx(file, read)[1].ends_with("</System><!-- the template of this part is lost --></Event>"));
    }

    void fileThatIsCutOff()
    {
        const std::string chunk = chunk_of(1, 6);
        const std::string file = evtx_file({chunk});
        const std::size_t fourth = record_offset(chunk, 3);
        const EvtxRead within = read_evtx(file.substr(0, 4096 + fourth + 30));
        QCOMPARE(users_of(within), std::string("1 2 3 "));
        QCOMPARE(joined(within.damage), std::to_string(4096 + fourth) + "+30\n");
        const EvtxRead between = read_evtx(file.substr(0, 4096 + fourth));
        QCOMPARE(users_of(between), std::string("1 2 3 "));
        QCOMPARE(joined(between.damage), std::string("4096+512\n"));
        QCOMPARE(joined(read_evtx(file.substr(0, 4096 + 100)).damage), std::string("4096+100\n"));
        QCOMPARE(joined(read_evtx(file.substr(0, 4096)).damage), std::string());
        QCOMPARE(joined(read_evtx(file.substr(0, 50)).damage), std::string("0+50\n"));
    }

    void fileWithoutItsHeader_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("whole") << 0 << QByteArray("begins with \"ElfFile\"");
        QTest::newRow("header of zeros") << 1
                                         << QByteArray(
                                                "a chunk (\"ElfChnk\") at byte 4096, the file's header is damaged");
        QTest::newRow("chunks alone") << 4096
                                      << QByteArray("begins with a chunk (\"ElfChnk\"), the file's header is missing");
    }
    void fileWithoutItsHeader()
    {
        QFETCH(int, from);
        QFETCH(QByteArray, reason);
        std::string file = evtx_file({chunk_of(1, 2), chunk_of(3, 3)});
        if (from == 1)
            file.replace(0, 4096, 4096, '\0');
        else
            file.erase(0, static_cast<std::size_t>(from));
        QCOMPARE(format_by_id("evtx")->sniff({file.substr(0, 65536), false}).reason, reason.toStdString());
        const EvtxRead read = read_evtx(file, 65536);
        QCOMPARE(users_of(read), std::string("1 2 3 "));
        QCOMPARE(joined(read.damage), std::string(from == 1 ? "0+128\n" : ""));
        const auto texts = rendered_evtx(file, read);
        QVERIFY(texts[2].find("<EventRecordID>3</EventRecordID>") != std::string::npos);
    }

    void otherFilesAreNone()
    {
        const Format* format = format_by_id("evtx");
        for (const std::string& text : {std::string(), std::string("ElfFile"), std::string(9000, '\0'),
                                        std::string("LfLe\0\0\0\0", 8), std::string("2004-11-16 10:54:13 x\n")})
            QCOMPARE(format->sniff({text, true}).confidence, 0);
    }

    void placeThatIsNoRecordAnyMore()
    {
        const std::string file = evtx_file({chunk_of(1, 2)});
        const EvtxRead read = read_evtx(file);
        std::string changed = file;
        changed[read.places[1].offset] = 'x';
        QCOMPARE(rendered_evtx(changed, read)[1], std::string("?"));
        QCOMPARE(rendered_evtx(file.substr(0, 4096), read)[0], std::string("?"));
        QVERIFY(rendered_evtx(changed, read)[0].starts_with("<Event "));
    }
};

SPOOR_TEST(TestEvtxFile)

#include "test_evtx_file.moc"
