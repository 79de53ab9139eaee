// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter.h"
#include "core/query/filter_expectation.h"
#include "tests/support/suite.h"
#include "widgets/wording/error_wording.h"

#include <QSet>
#include <QTest>

using namespace spoor;

class TestErrorWording : public QObject {
    Q_OBJECT
private slots:
    void every_code_says_what_happened_and_what_to_do()
    {
        QSet<QString> seen;
        for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
            const ErrorWords words = words_for({ErrorCode(code), "subject", {}, 0, 0});
            QVERIFY2(words.what.endsWith('.') && words.what.size() > 10, qPrintable(words.what));
            QVERIFY2(words.remedy.endsWith('.'), qPrintable(words.what));
            QVERIFY2(!seen.contains(words.what), qPrintable(words.what));
            seen.insert(words.what);
        }
    }

    void the_systems_reason_is_told()
    {
        const ErrorWords words = words_for({ErrorCode::NotReadable, "/x", "permission denied", 0, 0});
        QCOMPARE(words.why, "Permission denied.");
        QVERIFY(one_line(words).contains("could not be read. Permission denied. Check"));
    }

    void causes_that_the_engine_names_are_worded()
    {
        QCOMPARE(words_for({ErrorCode::SourceChanged, "/x", "replaced", 0, 0}).why,
                 "It was replaced: another file stands in its place.");
        QCOMPARE(words_for({ErrorCode::NotALog, "/x", "binary", 0, 0}).why,
                 "It holds binary data of no format that Spoor knows.");
        const ErrorWords twice = words_for({ErrorCode::NotReadable, "/x", "the same file as /y", 0, 0});
        QCOMPARE(twice.what, "This was left out.");
        QCOMPARE(twice.why, "The same file as /y.");
    }

    void hostile_subjects_stay_plain()
    {
        const ErrorWords words = words_for({ErrorCode::BadZone, "a\x1b\n<b>", {}, 0, 0});
        QVERIFY2(words.what.contains(QString::fromUtf8("a␛␊<b>")), qPrintable(words.what));
    }

    void filter_errors_name_column_and_expectation_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("starts");
        QTest::addColumn<QString>("marked");
        QTest::newRow("open parenthesis")
            << "status:200 and (a or b" << "Column 16: “(” – this ( is never closed" << "(";
        QTest::newRow("open quote") << "user:\"anna" << "Column 6: " << "\"anna";
        QTest::newRow("number") << "status:abc" << "Column 8: “abc” – a number was expected" << "abc";
        QTest::newRow("characters, not bytes")
            << QString::fromUtf8("user:\"äöü\" and status:abc") << "Column 23: “abc”" << "abc";
        QTest::newRow("beyond the basic plane")
            << QString::fromUtf8("user:\"😀\" and status:abc") << "Column 21: “abc”" << "abc";
        QTest::newRow("end") << "a and" << "Column 6: the filter ends – a condition was expected" << "d";
        QTest::newRow("closes nothing") << "a)" << "Column 2: “)”" << ")";
        QTest::newRow("address") << "ip:10.0.0.0/99" << "Column 4: " << "10.0.0.0/99";
        QTest::newRow("regular expression") << "path:/(/" << "Column " << "";
    }
    void filter_errors_name_column_and_expectation()
    {
        QFETCH(QString, filter);
        QFETCH(QString, starts);
        QFETCH(QString, marked);
        const auto compiled = Filter::compile(filter.toStdString());
        QVERIFY(!compiled);
        const ErrorWords words = filter_words(filter, compiled.error());
        QVERIFY2(words.what.startsWith(starts), qPrintable(words.what));
        const FilterPlace place = place_in(filter, compiled.error());
        QVERIFY(place.start >= 0 && place.length > 0 && place.start + place.length <= filter.size());
        if (!marked.isEmpty())
            QCOMPARE(filter.mid(place.start, place.length), marked);
    }

    void every_expectation_has_words()
    {
        namespace e = spoor::expected;
        for (const auto key :
             {e::expression, e::value, e::field, e::op, e::closing_parenthesis, e::closing_quote, e::closing_slash,
              e::end, e::number, e::address, e::time, e::range, e::regex, e::regex_flag, e::nesting}) {
            const QString text = filter_words("abc", {ErrorCode::BadFilter, "b", std::string(key), 1, 1}).what;
            QVERIFY2(text.size() > 35, qPrintable(text));
        }
        const ErrorWords limit = filter_words({}, {ErrorCode::BadFilter, "(a*)*", std::string(e::regex_limit), 0, 0});
        QVERIFY(limit.what.contains("given up"));
    }

    void places_outside_the_text_are_brought_in()
    {
        QCOMPARE(place_in("", {ErrorCode::BadFilter, "", "expression", 0, 0}).length, 0);
        const FilterPlace place = place_in("ab", {ErrorCode::BadFilter, "", "expression", 99, 99});
        QCOMPARE(place.start, 1);
        QCOMPARE(place.length, 1);
    }
};

SPOOR_TEST(TestErrorWording)
#include "test_error_wording.moc"
