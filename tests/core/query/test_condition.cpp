// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/condition.h"
#include "core/query/filter.h"
#include "tests/core/query/tiny_snapshot.h"
#include "tests/core/stats/events_of.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>

using namespace spoor;
using namespace spoor::test;
using namespace std::string_literals;

namespace {

/// Rows that match, as numbers.
std::string rows_of(const std::shared_ptr<const Snapshot>& snapshot, const std::string& text)
{
    const auto filter = Filter::compile(text);
    if (!filter)
        return "error " + filter.error().detail + ": " + text;
    const auto result = run(*filter, snapshot);
    if (!result)
        return "failed";
    std::string out;
    for (std::uint32_t i = 0; i < result->rows.size(); ++i)
        out += (i ? " " : "") + std::to_string(result->rows[i].value);
    return out;
}

const std::vector<std::string>& nasty()
{
    static const std::vector<std::string> all = {
        "plain",
        "say \"hi\"",
        "back\\slash",
        "ends in \\",
        "\\",
        "\\\\",
        "\"",
        "*",
        "a*",
        "?",
        "a?b",
        "/",
        "/etc/passwd",
        "/a/i",
        "/",
        "-",
        "--",
        "-x",
        " ",
        " led and trailed ",
        "and",
        "OR",
        "not",
        "(x)",
        ")",
        "a:b",
        "http://host/x?y=1&z=2",
        "1..2",
        "..",
        "4xx",
        "0x10",
        "401",
        "M\xc3\xbcller \xe2\x82\xac \xf0\x9f\x98\x80",
        "line\nend\r\n",
        "tab\there",
        "nul\0here"s,
        "\x1b[31m",
        "rtl\xe2\x80\xae"
        "exe",
        "para\xe2\x80\xa9graph",
        "$^.|()[]{}+#",
        "%00%c0%af",
        "10.0.0.0/8",
        "::1",
        "CORP\\anna",
        "{\\Q\\E}",
    };
    return all;
}

}

class TestCondition : public QObject {
    Q_OBJECT
private slots:
    void nasty_values_come_back()
    {
        // Each value is one event's path, user and client; users and clients have traps of their own below.
        Log log{"nasty.log", "text", {}};
        std::vector<std::string> values;
        for (const std::string& value : nasty())
            if (std::ranges::find(values, value) == values.end())
                values.push_back(value);
        for (const std::string& value : values)
            log.rows.push_back({.client = value, .user = value, .path = value});
        log.rows.push_back({});
        const auto snapshot = events_of({log});
        for (const std::string field : {"path", "url.path", "user", "ip"})
            for (std::size_t i = 0; i < values.size(); ++i) {
                // Two backslashes are the account `\\` of a domain without a name, and the language takes one for it.
                if (field == "user" && values[i] == "\\")
                    continue;
                const std::string text = condition(field, values[i]);
                QVERIFY2(text.find_first_of("\n\r\t\0\x1b"s) == text.npos, text.c_str());
                QVERIFY2(!QString::fromStdString(text).contains(QChar(0x2029)), text.c_str());
                const std::string found = rows_of(snapshot, text);
                QVERIFY2(found == std::to_string(i), (text + " found " + found).c_str());
                QVERIFY(rows_of(snapshot, condition(field, values[i]) + " and x or *") != found);
            }
        for (const std::string field : {"path", "user", "ip"}) {
            QCOMPARE(rows_of(snapshot, condition(field, std::nullopt)), std::to_string(values.size()));
            QCOMPARE(rows_of(snapshot, condition(field, "")), std::to_string(values.size()));
        }
    }

    void any_values_come_back()
    {
        // Values of one to eight pieces that mean something to the language, by a generator of fixed seed.
        static const std::vector<std::string> pieces = {
            "a", "b", "1", "0x", " ", "\"", "\\", "*",  "?",    "/",   "-",  ".",        "..",
            ":", "(", ")", "=",  "!", "<",  "&&", "||", "and ", "not", "\n", "\xc3\xa9", "\xe2\x80\x8b",
            "[", "$", "{", "#",  "%", "@",  "_"};
        std::uint32_t seed = 20091117;
        const auto next = [&seed](std::size_t below) {
            seed = seed * 1664525 + 1013904223;
            return (seed >> 8) % below;
        };
        std::vector<std::string> values;
        while (values.size() < 400) {
            std::string value;
            for (std::size_t n = 1 + next(8); n > 0; --n)
                value += pieces[next(pieces.size())];
            if (std::ranges::find(values, value) == values.end())
                values.push_back(value);
        }
        Log log{"any.log", "text", {}};
        for (const std::string& value : values)
            log.rows.push_back({.client = value, .path = value});
        const auto snapshot = events_of({log});
        for (std::size_t i = 0; i < values.size(); ++i) {
            for (const std::string field : {"path", "ip"}) {
                const std::string text = condition(field, values[i]);
                QVERIFY2(rows_of(snapshot, text) == std::to_string(i), text.c_str());
                const std::string both = conjunction(std::vector{text, negated(negated(text)), "path:*"s});
                QVERIFY2(rows_of(snapshot, both) == std::to_string(i), both.c_str());
                QVERIFY2(rows_of(snapshot, conjunction(std::vector{text, negated(text)})).empty(), text.c_str());
            }
            // As the name of a field and as a text that was typed it does no harm to what stands beside it.
            QVERIFY2(Filter::compile(condition(values[i], values[i])).has_value(), values[i].c_str());
            if (Filter::compile(values[i]) && !Filter::compile(values[i])->matches_everything()) {
                const std::string typed = conjunction(std::vector{values[i], "not path:*"s});
                QVERIFY2(Filter::compile(typed).has_value(), typed.c_str());
                QVERIFY2(rows_of(snapshot, conjunction(std::vector{"not path:*"s, values[i]})).empty(), typed.c_str());
            }
        }
    }

    void accounts_are_told_apart()
    {
        const auto snapshot = events_of(
            {{"a.log",
              "text",
              {{.user = "anna"}, {.user = "CORP\\anna"}, {.user = "CORP\\Anna"}, {.user = "DEV\\anna"}, {}}}});
        QCOMPARE(rows_of(snapshot, condition("user", "CORP\\anna")), "1 2");
        QCOMPARE(rows_of(snapshot, condition("user", "anna")), "0");
        QCOMPARE(rows_of(snapshot, condition("user.name", "DEV\\anna")), "3");
        QCOMPARE(rows_of(snapshot, condition("domain", "corp")), "1 2");
        QCOMPARE(rows_of(snapshot, condition("domain", std::nullopt)), "0 4");
        QCOMPARE(rows_of(snapshot, negated(condition("user", "anna"))), "1 2 3 4");
        // What completion writes means the account in any domain, as a typed name does.
        QCOMPARE(rows_of(snapshot, "user:" + value_text("user", "anna")), "0 1 2 3");
    }

    void addresses_by_value()
    {
        const auto snapshot = events_of({{"a.log",
                                          "text",
                                          {{.client = "10.0.0.1"},
                                           {.client = "10.0.0.11"},
                                           {.client = "2001:db8::1"},
                                           {.client = "2001:0db8:0:0::1"},
                                           {.client = "fe80::1%eth0"},
                                           {.client = "unknown"},
                                           {.client = "unknown/host"},
                                           {.client = "10.0.0"}}}});
        QCOMPARE(rows_of(snapshot, condition("ip", "10.0.0.1")), "0");
        QCOMPARE(rows_of(snapshot, condition("ip", "2001:db8::1")), "2 3");
        QCOMPARE(rows_of(snapshot, condition("ip", "fe80::1%eth0")), "4");
        QCOMPARE(rows_of(snapshot, condition("ip", "unknown")), "5");
        QCOMPARE(rows_of(snapshot, condition("ip", "unknown/host")), "6");
        QCOMPARE(rows_of(snapshot, condition("ip", "10.0.0")), "7");
    }

    void numbers_and_facets()
    {
        const auto snapshot = events_of({{"a.log",
                                          "text",
                                          {{.method = "GET", .status = 200, .kind = Kind::HttpRequest},
                                           {.method = "get", .status = 401, .kind = Kind::HttpRequest},
                                           {.method = "-x\"y", .status = 4010, .outcome = Outcome::Failure}}}});
        QCOMPARE(condition("status", "401"), "status:401");
        QCOMPARE(rows_of(snapshot, condition("status", "401")), "1");
        QCOMPARE(rows_of(snapshot, condition("status", "4xx")), "");
        QCOMPARE(rows_of(snapshot, condition("status", "4*")), "");
        QCOMPARE(rows_of(snapshot, condition("kind", "http.request")), "0 1");
        QCOMPARE(rows_of(snapshot, condition("outcome", "failure")), "2");
        QCOMPARE(rows_of(snapshot, condition("method", "GET")), "0 1");  // in any case, as the language has it
        QCOMPARE(rows_of(snapshot, condition("method", "-x\"y")), "2");
        QCOMPARE(rows_of(snapshot, condition("file", "a.log")), "0 1 2");
        QCOMPARE(rows_of(snapshot, condition("line", "2")), "1");
    }

    void times()
    {
        const auto snapshot = events_of({{"a.log",
                                          "text",
                                          {{.time = "2009-11-17 02:00:00"},
                                           {.time = "2009-11-17 02:00:00.000001"},
                                           {.time = "2009-11-17 02:59:59.999999"},
                                           {.time = "2009-11-17 03:00:00"},
                                           {}}}});
        QCOMPARE(rows_of(snapshot, condition("time", "2009-11-17T02:00:00.000000Z")), "0");
        QCOMPARE(rows_of(snapshot, condition("time", "2009-11-17 02:00:00")), "0 1");
        QCOMPARE(rows_of(snapshot, condition("time", "2009-11-17T04:00+02:00")), "0 1");
        QCOMPARE(rows_of(snapshot, condition("time", std::nullopt)), "4");
        QCOMPARE(rows_of(snapshot, condition("@timestamp", "noon")).substr(0, 5), "");  // nothing stands behind the log

        const auto at = [](const char* text) { return *parse_time(text); };
        const std::string hour = time_range(at("2009-11-17 02:00"), at("2009-11-17 03:00"));
        QCOMPARE(hour, "time>=\"2009-11-17 02:00\" and time<\"2009-11-17 03:00\"");
        QCOMPARE(rows_of(snapshot, hour), "0 1 2");
        QCOMPARE(rows_of(snapshot, time_range(at("2009-11-17 02:00:00.000001"), at("2009-11-17 02:59:59.999999"))),
                 "1");
        QCOMPARE(rows_of(snapshot, time_range(at("2009-11-17 02:00:01"), no_time)), "2 3");
        QCOMPARE(rows_of(snapshot, time_range(Micros{std::numeric_limits<std::int64_t>::min() / 2}, no_time)),
                 "0 1 2 3");
    }

    void fields_of_sources()
    {
        Scratch scratch;
        const auto snapshot = tiny::snapshot(scratch, {{"t.log", "a cs(Referer)=x _exists_=y port=80 n=5\n"
                                                                 "b cs(Referer)=* port=http n=05\n"
                                                                 "c port=0x50 n=10.0.0.0/8\n"
                                                                 "d n=1..2 query=a%20b/c message=\"two words\"\n"}});
        const auto labels = [&](const std::string& text) {
            const auto filter = Filter::compile(text);
            return filter ? tiny::labels(run(*filter, snapshot)->rows) : "error " + text;
        };
        QCOMPARE(condition("cs(Referer)", "x"), "cs(Referer):x");
        QCOMPARE(labels(condition("cs(Referer)", "x")), "a");
        QCOMPARE(labels(condition("cs(Referer)", "*")), "b");
        QCOMPARE(labels(condition("CS(REFERER)", std::nullopt)), "c d");
        QCOMPARE(labels(condition("_exists_", "y")), "a");
        QCOMPARE(labels(condition("port", "80")), "a");
        QCOMPARE(labels(condition("port", "http")), "b");
        QCOMPARE(labels(condition("port", "0x50")), "c");
        QCOMPARE(labels(condition("n", "5")), "a");
        QCOMPARE(labels(condition("n", "05")), "b");
        QCOMPARE(labels(condition("n", "10.0.0.0/8")), "c");
        QCOMPARE(labels(condition("n", "1..2")), "d");
        QCOMPARE(labels(condition("query", "a%20b/c")), "d");
        QCOMPARE(labels(condition("message", "two words")), "d");
        for (const std::string name : {"Task Category", "a:b", "a(b", "x\"y\\", "9lives", "a*",
                                       "m\xc3\xbc"
                                       "de",
                                       "not"}) {
            QVERIFY2(Filter::compile(condition(name, "x y")).has_value(), name.c_str());
            QVERIFY2(Filter::compile(condition(name, std::nullopt)).has_value(), name.c_str());
        }
        QCOMPARE(condition("Task Category", "Logon"), "\"Task Category\":Logon");
    }

    void opposites_and_all_of()
    {
        const auto snapshot = events_of({{"a.log",
                                          "text",
                                          {{.user = "a", .status = 1},
                                           {.user = "a", .status = 2},
                                           {.user = "b", .status = 1},
                                           {.user = "CORP\\", .status = 3}}}});
        QCOMPARE(negated("status:1"), "not status:1");
        QCOMPARE(negated("status:1 or user:a"), "not (status:1 or user:a)");
        QCOMPARE(rows_of(snapshot, negated("status:1 or user:a")), "3");
        QCOMPARE(negated("not _exists_:user"), "_exists_:user");
        QCOMPARE(negated("not (a or b)"), "(a or b)");
        QCOMPARE(rows_of(snapshot, negated("not status:1")), "0 2");
        QCOMPARE(rows_of(snapshot, negated("not not status:1")), "1 3");
        QCOMPARE(rows_of(snapshot, negated("not status:1 user:a")), "0 2 3");
        QCOMPARE(rows_of(snapshot, negated("! status:1")), "0 2");
        QCOMPARE(rows_of(snapshot, negated("status!=1 user:a")), "0 2 3");
        QCOMPARE(rows_of(snapshot, negated(" ")), "");
        QCOMPARE(rows_of(snapshot, negated("user:CORP\\")), "0 1 2");

        const auto all = [](std::vector<std::string> texts) { return conjunction(texts); };
        QCOMPARE(all({}), "");
        QCOMPARE(all({" ", "status:1 ", ""}), "status:1");
        QCOMPARE(all({"status:1", "user:a or user:b"}), "status:1 and (user:a or user:b)");
        QCOMPARE(rows_of(snapshot, all({"status:1 or status:2", "user:a", "not status:2"})), "0");
        // A backslash at the end of a part takes no meaning from what follows.
        QCOMPARE(rows_of(snapshot, all({"user:CORP\\", "status:3"})), "3");
        QCOMPARE(rows_of(snapshot, all({"user:a or user:CORP\\", "status:3"})), "3");
        QCOMPARE(rows_of(snapshot, all({"user:CORP\\\\", "status:3"})), "3");
    }
};

SPOOR_TEST(TestCondition)
#include "test_condition.moc"
