// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/evt/layout.h"
#include "core/formats/evt/record.h"
#include "core/formats/evt/renderer.h"
#include "core/formats/format.h"
#include "tests/support/evt_writer.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>

using namespace spoor;
using namespace spoor::test;

namespace {

const Format& evt_format_row() { return *format_by_id("evt"); }

/// What came of a log.
struct Got {
    std::vector<std::uint64_t> live, recovered;  ///< numbers of records, in the order of the file
    std::uint64_t rejected = 0, rejected_bytes = 0;
    std::string fault;
};

std::string value_of(const std::vector<RawField>& fields, std::string_view name)
{
    const auto found = std::ranges::find(fields, name, &RawField::name);
    return found == fields.end() ? "nothing" : found->value;
}

Got got_of(const std::string& log, std::size_t chunk_size)
{
    const Format& format = evt_format_row();
    const std::string_view bytes = log;
    const Sample head{bytes.substr(0, 64 * 1024), bytes.size() <= 64 * 1024};
    const auto parser = format.open(head);
    const auto renderer = format.renderer();
    const ReadBytes read = [&](std::uint64_t offset, std::size_t size) -> Result<std::string> {
        return offset < bytes.size() ? std::string(bytes.substr(offset, size)) : std::string();
    };
    Pools pools;
    Fronts fronts(pools);
    Got got;
    for (std::size_t at = 0; at < bytes.size();) {
        std::size_t end = bytes.size();
        for (std::size_t window = chunk_size; chunk_size && at + window < bytes.size(); window += chunk_size)
            if (const std::size_t cut = parser->split(bytes.substr(at, window))) {
                end = at + cut;
                break;
            }
        const Chunk chunk{
            .text = bytes.substr(at, end - at), .offset = at, .first = at == 0, .last = end == bytes.size()};
        const auto state = parser->scan(chunk);
        const ParsedChunk parsed = parser->parse(chunk, state.get(), fronts);
        const Segment& s = *parsed.segment;
        std::uint32_t recovered = 0;
        for (std::uint32_t row = 0; row < s.rows; ++row) {
            if (at + s.offset[row] + s.text_length(row) > bytes.size())
                got.fault = "an event reaches beyond the file";
            std::string xml;
            if (!renderer->append({at + s.offset[row], s.text_length(row)}, read, xml)) {
                got.fault = "an event cannot be rendered";
                continue;
            }
            if (xml.contains('\n'))
                got.fault = "an event is more than a line";
            const std::uint64_t number = std::stoull(value_of(format.decode(xml, nullptr), "EventRecordID"));
            const bool slack = pools.facets[s.facet[row]].recovered;
            recovered += slack;
            (slack ? got.recovered : got.live).push_back(number);
        }
        if (recovered != parsed.recovered)
            got.fault = "the recovered ones are miscounted";
        for (const RejectedLine& r : parsed.rejected) {
            ++got.rejected;
            got.rejected_bytes += r.length;
            if (r.offset + r.length > chunk.text.size())
                got.fault = "a rejected stretch reaches beyond its chunk";
        }
        at = end;
    }
    return got;
}

std::string numbers(std::vector<std::uint64_t> list)
{
    std::ranges::sort(list);
    std::string out;
    for (std::size_t i = 0; i < list.size(); ++i) {
        std::size_t last = i;
        while (last + 1 < list.size() && list[last + 1] == list[last] + 1)
            ++last;
        out += (out.empty() ? "" : " ") + std::to_string(list[i]);
        if (last > i)
            out += "-" + std::to_string(list[last]);
        i = last;
    }
    return out.empty() ? "none" : out;
}

std::string picture_of(const Got& got)
{
    return got.fault + "live " + numbers(got.live) + ", recovered " + numbers(got.recovered) + ", rejected " +
           std::to_string(got.rejected);
}

EvtRecord process_start(std::uint32_t i)
{
    return {.time = 1'000'000'000 + i,
            .id = 592,
            .strings = {std::to_string(400 + 4 * i), "C:\\WINNT\\system32\\" + std::string(i * 7 % 23, 'x') + ".exe",
                        "4", "M\u00FCller", "CORP", "(0x0,0x3E7)"},
            .sid = evt_sid({18})};
}

EvtRing ring_of(std::size_t size, std::uint32_t records)
{
    EvtRing ring(size);
    for (std::uint32_t i = 1; i <= records; ++i)
        ring.add(process_start(i));
    return ring;
}

constexpr std::size_t chunk_sizes[] = {0, 64, 300, 1000, 5000};

}

class TestEvt : public QObject {
    Q_OBJECT

private slots:
    void aRecordReadsAsXml()
    {
        const std::string bytes = evt_record({.time = 1'000'000'000,
                                              .id = 0xC0010210,
                                              .type = 16,
                                              .strings = {"M\u00FCller & <Co>", "", "a\tb\r\nc", "\U0001F600"},
                                              .sid = evt_sid({21, 1, 4294967295, 500}),
                                              .data = std::string("\0\x1F\xFF", 3),
                                              .category = 2,
                                              .written = 1'000'000'007},
                                             77);
        evt::Record record;
        QVERIFY(record.read(bytes));
        std::string xml;
        evt::append_xml(record, xml);
        QCOMPARE(xml, std::string("<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System>"
                                  "<Provider Name='Security'/><EventID Qualifiers='49153'>528</EventID><Level>0</Level>"
                                  "<Task>2</Task><Keywords>0x90000000000000</Keywords>"
                                  "<TimeCreated SystemTime='2001-09-09T01:46:40.000000Z'/>"
                                  "<TimeWritten SystemTime='2001-09-09T01:46:47.000000Z'/>"
                                  "<EventRecordID>77</EventRecordID><Channel>Security</Channel><Computer>SRV</Computer>"
                                  "<Security UserID='S-1-5-21-1-4294967295-500'/></System><EventData>"
                                  "<Data>M\u00FCller &amp; &lt;Co&gt;</Data><Data></Data><Data>a&#9;b&#13;&#10;c</Data>"
                                  "<Data>\U0001F600</Data><Binary>001FFF</Binary></EventData></Event>"));
    }

    // The values of the XML are those of the record, whatever stands in them.
    void valuesComeBack()
    {
        const std::vector<std::string> strings = {"x < y && z", "'\"", "line\nline", "\x01\x02", " blank ", "%%1537"};
        evt::Record record;
        const std::string bytes = evt_record({.id = 7, .strings = strings, .source = "A 'source'"}, 1);
        QVERIFY(record.read(bytes));
        std::string xml;
        evt::append_xml(record, xml);
        const auto fields = evt_format_row().decode(xml, nullptr);
        std::vector<std::string> back;
        for (std::size_t i = 1; i <= strings.size(); ++i)
            back.push_back(value_of(fields, "param" + std::to_string(i)));
        QCOMPARE(back, strings);
        QCOMPARE(value_of(fields, "Provider"), std::string("A 'source'"));
    }

    void typesBecomeLevelsAndKeywords_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("level");
        QTest::addColumn<quint64>("audit");
        QTest::newRow("error") << 1 << 2 << quint64(0);
        QTest::newRow("warning") << 2 << 3 << quint64(0);
        QTest::newRow("information") << 4 << 4 << quint64(0);
        QTest::newRow("success") << 0 << 0 << quint64(0);
        QTest::newRow("success audit") << 8 << 0 << quint64(winevent::audit_success);
        QTest::newRow("failure audit") << 16 << 0 << quint64(winevent::audit_failure);
    }
    void typesBecomeLevelsAndKeywords()
    {
        QFETCH(int, type);
        QFETCH(int, level);
        QFETCH(quint64, audit);
        evt::Record record;
        const std::string bytes = evt_record({.id = 1, .type = static_cast<std::uint16_t>(type)}, 1);
        QVERIFY(record.read(bytes));
        QCOMPARE(record.level(), level);
        QCOMPARE(quint64(record.keywords() & (winevent::audit_success | winevent::audit_failure)), audit);
    }

    // A ring in every state that it can be in: what the service holds is live, what it left behind is recovered.
    void everyStateOfARing()
    {
        bool split = false, filled = false;
        for (const std::size_t size : {2048u, 2052u, 3000u, 4096u})
            for (std::uint32_t records = 1; records <= 60; ++records) {
                EvtRing ring = ring_of(size, records);
                split = split || ring.last_is_split();
                filled = filled || ring.bytes().ends_with(std::string("\x27\0\0\0", 4));
                for (const bool dirty : {true, false}) {
                    if (!dirty)
                        ring.close();
                    for (const std::size_t chunk : chunk_sizes) {
                        const Got got = got_of(ring.bytes(), chunk);
                        const QByteArray where = QByteArray::number(records) + " records in " +
                                                 QByteArray::number(size) + (dirty ? " dirty" : "") + ", chunks of " +
                                                 QByteArray::number(chunk);
                        const std::string expected =
                            std::to_string(ring.first()) +
                            (ring.last() > ring.first() ? "-" + std::to_string(ring.last()) : std::string());
                        QVERIFY2(got.fault.empty(), where + ": " + QByteArray::fromStdString(got.fault));
                        QVERIFY2(numbers(got.live) == expected,
                                 where + ": " + QByteArray::fromStdString(picture_of(got) + ", expected " + expected));
                        QVERIFY2(got.rejected == 0, where + ": " + QByteArray::fromStdString(picture_of(got)));
                        QVERIFY2(std::ranges::all_of(got.recovered, [&](auto n) { return n < ring.first(); }), where);
                    }
                }
            }
        QVERIFY(split);
        QVERIFY(filled);
    }

    // A log that was cleared keeps the bytes of what it held before.
    void slackIsRecovered()
    {
        EvtRing old = ring_of(4096, 9);
        EvtRing cleared = ring_of(4096, 2);
        cleared.close();
        std::string bytes = cleared.bytes();
        const std::size_t behind = cleared.end() + 0x28;
        bytes.replace(behind, std::string::npos, old.bytes(), behind, std::string::npos);
        for (const std::size_t chunk : chunk_sizes)
            QCOMPARE(picture_of(got_of(bytes, chunk)), std::string("live 1-2, recovered 4-9, rejected 0"));
        bytes[0x24] = 1;
        for (const std::size_t chunk : chunk_sizes)
            QCOMPARE(picture_of(got_of(bytes, chunk)), std::string("live 1-2, recovered 4-9, rejected 0"));
    }

    void damageIsToldAndCostsOneRecord()
    {
        EvtRing ring = ring_of(8192, 20);
        ring.close();
        // Length, signature, length at the end of the third record.
        std::size_t at = 0x30;
        for (int i = 0; i < 2; ++i)
            at += evt::number32(ring.bytes(), at);
        const std::size_t length = evt::number32(ring.bytes(), at);
        for (const std::size_t place :
             {std::size_t{0}, std::size_t{1}, std::size_t{2}, std::size_t{5}, length - 4, length - 2}) {
            std::string bytes = ring.bytes();
            bytes[at + place] ^= 0x20;
            for (const std::size_t chunk : chunk_sizes) {
                const Got got = got_of(bytes, chunk);
                QCOMPARE(picture_of(got), std::string("live 1-2 4-20, recovered none, rejected 1"));
                QCOMPARE(got.rejected_bytes, length);
            }
        }
        // A place of strings that leads out of the record.
        std::string bytes = ring.bytes();
        bytes[at + 0x26] = 1;
        QCOMPARE(picture_of(got_of(bytes, 0)), std::string("live 1-2 4-20, recovered none, rejected 1"));
    }

    void aFileWithoutAHeaderIsReadAllTheSame()
    {
        const std::string bytes = ring_of(8192, 20).bytes();
        const std::string carved = bytes.substr(0x30), overwritten = std::string(0x30, '\xFF') + carved;
        for (const std::string& log : {carved, overwritten}) {
            QVERIFY(evt_format_row().sniff({log, true}).confidence > 0);
            QCOMPARE(picture_of(got_of(log, 300)), std::string("live 1-20, recovered none, rejected 0"));
        }
    }

    void lostBytesCostTheRecordTheyAreOf()
    {
        std::string bytes = ring_of(8192, 20).bytes();
        bytes.erase(0x30 + 400, 3);
        const Got got = got_of(bytes, 0);
        QCOMPARE(got.fault, std::string());
        QCOMPARE(got.live.size(), 19u);
        QCOMPARE(got.rejected, 1u);
    }

    void aRecordTooLongIsNone()
    {
        std::string bytes = evt_record({.id = 1, .data = std::string(evt::longest_record, 'x')}, 1);
        QCOMPARE(evt::framed_record(bytes, 0), 0u);
        bytes = evt_record({.id = 1, .data = std::string(60'000, 'x')}, 1);
        QCOMPARE(evt::framed_record(bytes, 0), bytes.size());
    }

    void stringsThatAreMissingAreLeftOut()
    {
        std::string bytes = evt_record({.id = 1, .strings = {"one", "two"}}, 1);
        bytes[0x1A] = 9;
        evt::Record record;
        QVERIFY(record.read(bytes));
        QVERIFY(record.string_count() >= 2);
        QCOMPARE(record.string(0), std::string_view("one"));
        QCOMPARE(record.string(1), std::string_view("two"));
    }

    void cutAnywhere()
    {
        EvtRing ring = ring_of(3000, 40);
        ring.close();
        for (std::size_t size = 0; size <= ring.bytes().size(); ++size) {
            const Got got = got_of(ring.bytes().substr(0, size), size % 3 ? 0 : 500);
            QVERIFY2(got.fault.empty(), (QByteArray::number(size) + ": ").append(got.fault));
            for (const std::uint64_t n : got.live)
                QVERIFY(n >= ring.first() && n <= ring.last());
        }
    }

    void mutatedBytesNeverHarm()
    {
        EvtRing ring = ring_of(4096, 50);
        ring.close();
        unsigned seed = 1;
        const auto next = [&seed] { return (seed = seed * 1664525 + 1013904223) >> 8; };
        for (int round = 0; round < 600; ++round) {
            std::string bytes = ring.bytes();
            for (unsigned i = next() % 12; i-- > 0;) {
                const std::size_t at = next() % bytes.size();
                switch (next() % 4) {
                case 0:
                    bytes[at] = static_cast<char>(next());
                    break;
                case 1:
                    bytes.erase(at, next() % 60);
                    break;
                case 2:
                    bytes.insert(at, bytes.substr(next() % bytes.size(), 200));
                    break;
                default:
                    bytes.insert(at, std::string("\xB0\0\0\0LfLe", 8));
                    break;
                }
            }
            const Got whole = got_of(bytes, 0);
            QVERIFY2(whole.fault.empty(), whole.fault.c_str());
            QVERIFY2(whole.live.size() + whole.recovered.size() <= 200, "records out of nothing");
            const Got pieces = got_of(bytes, 700);
            QVERIFY2(pieces.fault.empty(), pieces.fault.c_str());
        }
    }

    void othersAreNotTakenForOne()
    {
        const Format& format = evt_format_row();
        QCOMPARE(format.sniff({"", true}).confidence, 0);
        QCOMPARE(format.sniff({std::string(5000, '\0'), true}).confidence, 0);
        QCOMPARE(format.sniff({"2004-11-16 10:54:13 LfLe", true}).confidence, 0);
        QCOMPARE(format.sniff({std::string("ElfFile\0", 8) + std::string(5000, '\0'), true}).confidence, 0);
        QVERIFY(format.sniff({ring_of(2048, 1).bytes(), true}).reason.contains("not closed"));
    }
};

SPOOR_TEST(TestEvt)

#include "test_evt.moc"
