// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/format.h"
#include "tests/formats/evtx/evtx_read.h"
#include "tests/support/evtx_writer.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

/// An event that holds one element, so that the parser takes it for one; gives the text of that element.
std::string xml_of(EvtxElement element, std::vector<EvtxValue> values, std::uint32_t id = 7)
{
    const EvtxElement number{"EventID", {}, {text_part("1")}};
    const EvtxElement system{"System", {}, {child_part(number)}};
    EvtxElement event{"Event", {}, {child_part(system), child_part(std::move(element))}};
    EvtxChunk chunk;
    chunk.record(1, {id, std::move(event), std::move(values)});
    const std::string bytes = evtx_file({chunk.finish()});
    std::string text = joined(rendered_evtx(bytes, read_evtx(bytes)));
    const std::string before = "<Event><System><EventID>1</EventID></System>", after = "</Event>\n";
    if (!text.starts_with(before) || !text.ends_with(after))
        return "not an event: " + text;
    return text.substr(before.size(), text.size() - before.size() - after.size());
}

EvtxPart of_kind(EvtxPart::Kind kind, std::string text, std::uint16_t index = 0)
{
    return {.kind = kind, .text = std::move(text), .index = index};
}

QByteArray bytes(std::initializer_list<int> values)
{
    QByteArray out;
    for (const int value : values)
        out += static_cast<char>(value);
    return out;
}

QByteArray utf16(const char16_t* text, qsizetype units) { return {reinterpret_cast<const char*>(text), 2 * units}; }

}

class TestEvtxXml : public QObject {
    Q_OBJECT

private slots:
    void valueOfEachType_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("text");
        const QByteArray sid = bytes({1, 2, 0, 0, 0, 0, 0, 5, 32, 0, 0, 0, 32, 2, 0, 0});
        const QByteArray guid =
            bytes({0x33, 0x22, 0x11, 0, 0x55, 0x44, 0x77, 0x66, 0x88, 0x99, 0xAA, 0xBB, 0xCC, 0xDD, 0xEE, 0xFF});
        const QByteArray filetime = bytes({0x00, 0x80, 0x3E, 0xD5, 0xDE, 0xB1, 0x9D, 0x01});
        QTest::newRow("null") << 0x00 << QByteArray() << QByteArray();
        QTest::newRow("string") << 0x01 << utf16(u"a\u00e4\u20ac\U0001F600", 5)
                                << QByteArray("a\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80");
        QTest::newRow("string with its end") << 0x01 << utf16(u"ab\0\0", 4) << QByteArray("ab");
        QTest::newRow("string with markup") << 0x01 << utf16(u"<a b='c'>&", 10) << QByteArray("&lt;a b='c'&gt;&amp;");
        QTest::newRow("string of two lines") << 0x01 << utf16(u"a\r\n\tb", 5) << QByteArray("a&#13;&#10;\tb");
        QTest::newRow("lone surrogate") << 0x01 << bytes({0x00, 0xD8, 'a', 0})
                                        << QByteArray("\xEF\xBF\xBD"
                                                      "a");
        QTest::newRow("odd length") << 0x01 << bytes({'a', 0, 'b'}) << QByteArray("a\xEF\xBF\xBD");
        QTest::newRow("ansi") << 0x02 << bytes({'a', 0xE4, 0}) << QByteArray("a\xC3\xA4");
        QTest::newRow("int8") << 0x03 << bytes({0xFF}) << QByteArray("-1");
        QTest::newRow("uint8") << 0x04 << bytes({0xFF}) << QByteArray("255");
        QTest::newRow("int16") << 0x05 << bytes({0, 0x80}) << QByteArray("-32768");
        QTest::newRow("uint16") << 0x06 << bytes({0, 0x80}) << QByteArray("32768");
        QTest::newRow("int32") << 0x07 << bytes({0xFE, 0xFF, 0xFF, 0xFF}) << QByteArray("-2");
        QTest::newRow("uint32") << 0x08 << bytes({0xFE, 0xFF, 0xFF, 0xFF}) << QByteArray("4294967294");
        QTest::newRow("int64") << 0x09 << QByteArray(8, '\xFF') << QByteArray("-1");
        QTest::newRow("uint64") << 0x0A << QByteArray(8, '\xFF') << QByteArray("18446744073709551615");
        QTest::newRow("float") << 0x0B << bytes({0, 0, 0xC0, 0x3F}) << QByteArray("1.5");
        QTest::newRow("double") << 0x0C << bytes({0, 0, 0, 0, 0, 0, 0xF8, 0xBF}) << QByteArray("-1.5");
        QTest::newRow("true") << 0x0D << bytes({1, 0, 0, 0}) << QByteArray("true");
        QTest::newRow("false") << 0x0D << bytes({0, 0, 0, 0}) << QByteArray("false");
        QTest::newRow("binary") << 0x0E << bytes({0x0A, 0xFF}) << QByteArray("0AFF");
        QTest::newRow("guid") << 0x0F << guid << QByteArray("{00112233-4455-6677-8899-AABBCCDDEEFF}");
        QTest::newRow("size of 4") << 0x10 << bytes({0xE7, 3, 0, 0}) << QByteArray("0x3e7");
        QTest::newRow("size of 8") << 0x10 << bytes({0xE7, 3, 0, 0, 0, 0, 0, 0x80}) << QByteArray("0x80000000000003e7");
        QTest::newRow("filetime") << 0x11 << filetime << QByteArray("1970-01-01T00:00:00.000000000Z");
        QTest::newRow("filetime of nothing")
            << 0x11 << QByteArray(8, '\0') << QByteArray("1601-01-01T00:00:00.000000000Z");
        QTest::newRow("filetime past all") << 0x11 << QByteArray(8, '\xFF') << QByteArray("FFFFFFFFFFFFFFFF");
        QTest::newRow("systemtime") << 0x12 << bytes({0xE4, 7, 2, 0, 6, 0, 29, 0, 23, 0, 59, 0, 58, 0, 0xE7, 3})
                                    << QByteArray("2020-02-29T23:59:58.999000000Z");
        QTest::newRow("sid") << 0x13 << sid << QByteArray("S-1-5-32-544");
        QTest::newRow("sid cut off") << 0x13 << sid.first(9) << QByteArray("010200000000000520");
        QTest::newRow("hex32") << 0x14 << bytes({0x6D, 0, 0, 0xC0}) << QByteArray("0xc000006d");
        QTest::newRow("hex64") << 0x15 << bytes({0, 0, 0, 0, 0, 0, 0x20, 0x80}) << QByteArray("0x8020000000000000");
        QTest::newRow("number cut off") << 0x0A << bytes({7, 1}) << QByteArray("263");
        QTest::newRow("unknown type") << 0x1F << bytes({1, 2}) << QByteArray("0102");
    }
    void valueOfEachType()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, text);
        const EvtxElement element{"A", {}, {value_part(0)}};
        const std::string made = xml_of(element, {{static_cast<std::uint8_t>(type), value.toStdString(), nullptr}});
        QCOMPARE(QByteArray::fromStdString(made), "<A>" + text + "</A>");
    }

    // MS-EVEN6 3.1.4.7.5
    void arrayRepeatsItsElement()
    {
        const EvtxElement element{"A", {{"N", {text_part("n")}}}, {value_part(0)}};
        const EvtxValue texts{0x81, evtx_text(std::string("a\0b\0\0c\0", 7)).bytes, nullptr};
        QCOMPARE(xml_of(element, {texts}), std::string("<A N='n'>a</A><A N='n'>b</A><A N='n'></A><A N='n'>c</A>"));
        const EvtxValue numbers{0x86, std::string("\1\0\2\0", 4), nullptr};
        QCOMPARE(xml_of(element, {numbers}), std::string("<A N='n'>1</A><A N='n'>2</A>"));
        QCOMPARE(xml_of(element, {{0x81, {}, nullptr}}), std::string("<A N='n'></A>"));
        const EvtxElement in_attribute{"A", {{"N", {value_part(0)}}}, {}, true};
        QCOMPARE(xml_of(in_attribute, {numbers}), std::string("<A N='1,2'/>"));
    }

    // MS-EVEN6 3.1.4.7.2: it is what immediately encloses the value that is left out.
    void absentOptionalValueLeavesOut()
    {
        const EvtxElement element{"A",
                                  {{"X", {optional_part(0)}}, {"Y", {value_part(0)}}},
                                  {child_part({"B", {}, {optional_part(0)}}), child_part({"C", {}, {value_part(0)}}),
                                   child_part({"D", {}, {child_part({"E", {}, {optional_part(1)}})}}),
                                   child_part({"F", {}, {optional_part(9)}})}};
        QCOMPARE(xml_of(element, {{}, evtx_text("e")}), std::string("<A Y=''><C></C><D><E>e</E></D></A>"));
    }

    void textOfEveryKind()
    {
        using Kind = EvtxPart::Kind;
        const EvtxElement element{
            "A",
            {{"B", {text_part("it's <"), of_kind(Kind::Entity, "quot"), of_kind(Kind::Character, "", 0x20AC)}}},
            {text_part("a<b\n"), of_kind(Kind::CData, "<![x]]>"), of_kind(Kind::Entity, "amp"),
             of_kind(Kind::Entity, "other"), of_kind(Kind::Character, "", '>'), of_kind(Kind::Instruction, "pi do?>it"),
             child_part({"C", {}, {}, true})}};
        QCOMPARE(xml_of(element, {}),
                 std::string("<A B='it&apos;s &lt;\"\xE2\x82\xAC'>a&lt;b&#10;&lt;![x]]&gt;&amp;&amp;other;&gt;"
                             "<?pi do  it?><C/></A>"));
    }

    void namesStayNames()
    {
        QCOMPARE(xml_of({"A b='c'><x", {{"y z", {text_part("1")}}}, {}, true}, {}),
                 std::string("<A_b__c___x y_z='1'/>"));
    }

    void instancesWithinInstances()
    {
        const EvtxInstance innermost{9, {"C", {}, {value_part(0)}}, {evtx_text("deep")}};
        const EvtxInstance inner{8, {"B", {}, {value_part(0, 0x21)}}, {evtx_nested(innermost)}};
        QCOMPARE(xml_of({"A", {}, {value_part(0, 0x21)}}, {evtx_nested(inner)}),
                 std::string("<A><B><C>deep</C></B></A>"));
    }

    void instanceWithinADefinition()
    {
        const EvtxInstance inner{8, {"B", {}, {value_part(0)}}, {evtx_text("b")}};
        EvtxPart part{.kind = EvtxPart::Kind::Instance};
        part.instance = std::make_shared<const EvtxInstance>(inner);
        QCOMPARE(xml_of({"A", {}, {part, value_part(0)}}, {evtx_text("a")}), std::string("<A><B>b</B>a</A>"));
    }

    void elementsWithoutATemplate()
    {
        const EvtxInstance bare{0, {"B", {{"C", {text_part("c")}}}, {text_part("b")}}, {}};
        QCOMPARE(xml_of({"A", {}, {value_part(0, 0x21)}}, {evtx_nested(bare)}), std::string("<A><B C='c'>b</B></A>"));
        QCOMPARE(xml_of({"A", {}, {text_part("a")}}, {}, 0), std::string("<A>a</A>"));
    }

    // The same template at the same place in two chunks: names come from elsewhere in each, and may differ.
    void templateIsNotTakenForAnotherOne()
    {
        const auto chunk_with = [](const std::string& name) {
            EvtxChunk chunk;
            const EvtxElement number{"EventID", {}, {text_part("1")}};
            const auto event = [&](const std::string& child) {
                return EvtxElement{
                    "Event",
                    {},
                    {child_part({"System", {}, {child_part(number)}}), child_part({child, {}, {text_part("x")}})}};
            };
            chunk.record(1, {7, event(name), {}});
            chunk.record(2, {8, event(name), {}});
            return chunk.finish();
        };
        const std::string bytes = evtx_file({chunk_with("Alpha"), chunk_with("Omega")});
        const std::string system = "<Event><System><EventID>1</EventID></System>";
        const std::string alpha = system + "<Alpha>x</Alpha></Event>\n", omega = system + "<Omega>x</Omega></Event>\n";
        QCOMPARE(joined(rendered_evtx(bytes, read_evtx(bytes))), alpha + alpha + omega + omega);
    }

    void fieldsComeOfTheText()
    {
        EvtxChunk chunk;
        chunk.record(5, evtx_event({.number = 5,
                                    .time = 1,
                                    .data = {{"TargetUserName", evtx_text("m\xC3\xBCller")},
                                             {"TargetDomainName", evtx_text("DOM")},
                                             {"IpAddress", evtx_text("10.0.0.1")}}}));
        const std::string bytes = evtx_file({chunk.finish()});
        const auto texts = rendered_evtx(bytes, read_evtx(bytes));
        QCOMPARE(texts.size(), std::size_t{1});
        std::string seen;
        for (const RawField& field : format_by_id("evtx")->decode(texts[0], nullptr))
            if (field.name == "user" || field.name == "ip" || field.name == "IpAddress" || field.name == "Channel")
                seen += field.name + '=' + field.value + '\n';
        QCOMPARE(seen, std::string("user=DOM\\m\xC3\xBCller\nip=10.0.0.1\nChannel=Security\nIpAddress=10.0.0.1\n"));
    }
};

SPOOR_TEST(TestEvtxXml)

#include "test_evtx_xml.moc"
