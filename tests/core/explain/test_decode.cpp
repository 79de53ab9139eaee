// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/decode.h"
#include "core/explain/explain.h"
#include "core/io/encoding.h"
#include "tests/support/suite.h"

#include <QTest>

#include <random>
#include <set>
#include <string>

using namespace spoor;
using explain::Hiding;

namespace {

QString reasons(const std::vector<Hiding>& hidden)
{
    QStringList words;
    for (const Hiding hiding : hidden) {
        const std::string_view word = name(hiding);
        words += QString::fromUtf8(word.data(), qsizetype(word.size()));
    }
    return words.join(' ');
}

}

class TestDecode : public QObject {
    Q_OBJECT

private slots:
    void what_hides_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<bool>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hidden");
        const auto row = [](const char* raw, const char* text, const char* hidden, bool query = false) {
            QTest::addRow("%s%s", raw, query ? " (query)" : "")
                << QString::fromUtf8(raw) << query << QString::fromUtf8(text) << hidden;
        };
        // What everybody escapes.
        row("/a%20b/M%C3%BCller%3B%25", "/a b/Müller;%", "");
        row("/a/../b", "/a/../b", "");
        row("a+b%2B%26c", "a b+&c", "", true);
        row("url=http%3A%2F%2Fexample.com%5Cx", "url=http://example.com\\x", "", true);
        row("%u00fc%u20ac", "ü€", "");
        row("100%/%zz", "100%/%zz", "");
        row("a&amp;b", "a&amp;b", "", true);
        // What nobody needs to.
        row("/%61dmin", "/admin", "plain");
        row("/%u0061", "/a", "plain");
        row("/%u003c", "/<", "plain");
        row("/x%2easp", "/x.asp", "separator");
        row("a=%2e%2e", "a=..", "separator", true);
        row("a%2fb", "a/b", "separator");
        row("a%u002fb", "a/b", "separator", true);
        row("..%5c..", "..\\..", "separator traversal");
        row("%u002e%u002e/x", "../x", "separator traversal");
        row("%252e%252e%255c", "..\\", "separator layers traversal");
        row("/scripts/..%255c../winnt", "/scripts/..\\../winnt", "separator layers traversal");
        row("/..%c0%af..", "/../..", "overlong traversal");
        row("/..%c1%1c..", "/..\\..", "overlong traversal");
        row("a%2520b", "a b", "layers", true);
        row("%ef%bc%8e%uff0f", "．／", "lookalike");
        row("&#60;script&#x3E;&lt;", "<script><", "entity", true);
        row("%26%23%36%30;", "<", "plain entity", true);
        row("/x.asp%00.gif", "/x.asp\\x00.gif", "nul");
        row("a%0d%0aSet-Cookie", "a\\x0d\\x0aSet-Cookie", "line-end", true);
        row("a%1b[31m%7f", "a\\x1b[31m\\x7f", "control");
        row("a%c2%9bm", "a\\u009bm", "control");
        row("%e2%80%aetxt.exe", "\\u202etxt.exe", "invisible");
        row("a\u200Bb", "a\\u200bb", "invisible");
        row("%f3%a0%81%81", "\\ue0041", "invisible");
        row("%2525252525252e", "%25252e", "layers");
    }
    void what_hides()
    {
        QFETCH(QString, raw);
        QFETCH(bool, query);
        const explain::Decoded d = explain::decode_escapes(raw.toStdString(), query);
        QTEST(QString::fromStdString(d.text), "text");
        QTEST(reasons(d.hidden), "hidden");
    }

    void layers_are_bounded()
    {
        QVERIFY(!explain::decode_escapes("%25252541", false).deeper);
        const explain::Decoded d = explain::decode_escapes("%2525252541", false);
        QCOMPARE(d.layers, explain::max_layers);
        QVERIFY(d.deeper);
        QCOMPARE(QString::fromStdString(d.text), "%41");
    }

    void every_reason_has_a_word_of_its_own()
    {
        std::set<std::string_view> words;
        for (int i = 0; i < explain::hiding_count; ++i)
            QVERIFY(words.insert(name(static_cast<Hiding>(i))).second);
        QVERIFY(!words.contains(""));
    }

    void which_fields_are_decoded()
    {
        const std::vector<RawField> fields = {
            {Field::Path, "cs-uri-stem", "/%2e%2e/a", false},
            {Field::Query, "cs-uri-query", "a+b", false},
            {Field::Agent, "cs(User-Agent)", "My%20App", false},
            {Field::Other, "cs(Referer)", "http://h/a+b%20c?q=a+b%2e", false},
            {Field::Other, "cs(Cookie)", "a=1;+b=%e2%80%ae", false},
            {Field::Other, "x-other", "%41", false},
            {Field::User, "cs-username", "%41", false},
        };
        QStringList picture;
        for (const FieldMeaning& m : explain_fields(fields, false))
            picture += QString::fromStdString(m.decoded) + " | " + reasons(m.hidden);
        QCOMPARE(picture.join('\n'), QStringLiteral("/../a | separator traversal\n"
                                                    "a b | \n"
                                                    "My App | \n"
                                                    "http://h/a+b c?q=a b. | separator\n"
                                                    "a=1; b=\\u202e | invisible\n"
                                                    " | \n"
                                                    " | "));
    }

    void any_bytes()
    {
        std::minstd_rand random(7);
        static constexpr std::string_view pieces[] = {"%", "25", "2e", "c0", "af",   "u",        "002f", "&#", "x3c",
                                                      ";", "..", "/",  "\\", "\xff", "\xe2\x80", "\xae", "+",  "a"};
        for (int i = 0; i < 20'000; ++i) {
            std::string raw;
            for (unsigned n = random() % 12; n > 0; --n)
                raw += pieces[random() % std::size(pieces)];
            const explain::Decoded d = explain::decode_escapes(raw, i % 2 == 0);
            QVERIFY(is_utf8(d.text));
            QVERIFY(std::ranges::none_of(d.text, [](char c) { return static_cast<unsigned char>(c) < 0x20; }));
            QVERIFY(std::ranges::is_sorted(d.hidden));
        }
    }
};

SPOOR_TEST(TestDecode)
#include "test_decode.moc"
