// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_expectation.h"
#include "core/query/node.h"
#include "core/query/parser.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;

namespace {

QString tree(const std::string& text)
{
    const auto filter = Filter::compile(text);
    if (!filter) {
        const Error& e = filter.error();
        return QString("%1 at %2+%3 [%4]")
            .arg(QString::fromStdString(e.detail))
            .arg(e.position)
            .arg(e.length)
            .arg(QString::fromStdString(e.subject));
    }
    return QString::fromStdString(query::outline(*filter->root()));
}

}

class TestFilterSyntax : public QObject {
    Q_OBJECT

private slots:
    void trees_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tree");
        const auto row = [](const char* text, const char* expected) { QTest::newRow(text) << text << expected; };
        row("", "all");
        row("  \t", "all");
        row("*", "all");
        // The examples of the issue.
        row("status:401 and not user:\"-\" and path:*.asp", "(and status=401 (not (not user=*)) path~*.asp)");
        row("ip:10.0.0.0/8", "ip in 10.0.0.0..10.255.255.255");
        row("status>=400", "status in 400..");
        row("time>=\"2004-11-16 10:00\"", "time in 2004-11-16T10:00:00.000000Z..");
        row("path:/cmd\\.exe/i", "path=/cmd\\.exe/i");
        row("cmd.exe", "\"cmd.exe\"");
        row("status:(401 or 530)", "(or status=401 status=530)");
        row("_exists_:user", "user=*");
        // Precedence and spelling of and, or, not.
        row("a b or c", "(or (and \"a\" \"b\") \"c\")");
        row("a or b and c", "(or \"a\" (and \"b\" \"c\"))");
        row("(a or b) c", "(and (or \"a\" \"b\") \"c\")");
        row("not a b", "(and (not \"a\") \"b\")");
        row("NOT a AND b OR c", "(or (and (not \"a\") \"b\") \"c\")");
        row("!a && b || c", "(or (and (not \"a\") \"b\") \"c\")");
        row("a&&b||c", "(or (and \"a\" \"b\") \"c\")");
        row("not not a", "\"a\"");
        row("not(status:200)", "(not status=200)");
        row("a or b or c or d", "(or \"a\" \"b\" \"c\" \"d\")");
        row("-term", "\"-term\"");
        row("nothing andy order", "(and \"nothing\" \"andy\" \"order\")");
        row("\"and\" \\or", "(and \"and\" \"\\or\")");
        // Names.
        row("source.ip:::1", "ip=0000:0000:0000:0000:0000:0000:0000:0001");
        row("HTTP.Response.Status_Code:200", "status=200");
        row("@timestamp:2004", "time at 11+4 [2004]");
        row("cs(Referer):x", "[cs(referer)]=\"x\"");
        row("x-session:y", "[x-session]=\"y\"");
        row("sc-bytes>1000", "[sc-bytes] in 1001..");
        row("\"Task Category\":Logon", "[task category]=\"logon\"");
        row("_exists_:cs(Referer)", "[cs(referer)]=*");
        // Numbers.
        row("status = 200", "status=200");
        row("status != 200", "(not status=200)");
        row("status:>=400", "status in 400..");
        row("status < 400", "status in ..399");
        row("status<=4xx", "status in ..499");
        row("status>4xx", "status in 500..");
        row("status:400..499", "status in 400..499");
        row("status:400..", "status in 400..");
        row("status:..399", "status in ..399");
        row("status:4XX", "status in 400..499");
        row("status:4*", "status~4*");
        row("win32:0x8009030e", "win32=2148074254");
        row("status:*", "status=*");
        row("status:-", "(not status=*)");
        row("status:(>=400 and not 404)", "(and status in 400.. (not status=404))");
        row("status:(401 403 5xx)", "(or status=401 status=403 status in 500..599)");
        row("status!=(401 or 403)", "(not (or status=401 status=403))");
        row("sc-bytes:1..9", "[sc-bytes] in 1..9");
        row("x-name:a..b", "[x-name]=\"a..b\"");
        // Times.
        row("time:2004-11-16", "time in 2004-11-16T00:00:00.000000Z..2004-11-16T23:59:59.999999Z");
        row("time:\"2004-11-16 10:54\"", "time in 2004-11-16T10:54:00.000000Z..2004-11-16T10:54:59.999999Z");
        row("time:2004-11-16 10:54 x", "(and time in 2004-11-16T10:54:00.000000Z..2004-11-16T10:54:59.999999Z \"x\")");
        row("time>2004-11-16", "time in 2004-11-17T00:00:00.000000Z..");
        row("time<2004-11-16", "time in ..2004-11-15T23:59:59.999999Z");
        row("time<=2004-11-16", "time in ..2004-11-16T23:59:59.999999Z");
        row("time:2004-11-16..2004-11-17", "time in 2004-11-16T00:00:00.000000Z..2004-11-17T23:59:59.999999Z");
        row("time:\"2004-11-16 10:00\"..\"2004-11-16 11:00\"",
            "time in 2004-11-16T10:00:00.000000Z..2004-11-16T11:00:59.999999Z");
        // Addresses.
        row("ip:0:0:0:0:0:0:0:1", "ip=0000:0000:0000:0000:0000:0000:0000:0001");
        row("ip:fe80::1%ETH0", "ip=fe80:0000:0000:0000:0000:0000:0000:0001%eth0");
        row("ip:2001:db8::/32",
            "ip in 2001:0db8:0000:0000:0000:0000:0000:0000..2001:0db8:ffff:ffff:ffff:ffff:ffff:ffff");
        row("ip:::ffff:10.1.2.3", "ip=10.1.2.3");
        row("ip:10.0.0.5..10.0.0.9", "ip in 10.0.0.5..10.0.0.9");
        row("ip:10.*", "ip~10.*");
        row("ip:ip1", "ip=\"ip1\"");
        // Texts, escapes, wildcards.
        row("user:CORP\\anna", "user=\"corp\\anna\"");
        row("user:\"CORP\\anna\"", "user=\"corp\\anna\"");
        row("user:(anna or \"Bernd X\" or /^c/)", "(or user=\"anna\" user=\"bernd x\" user=/^c/)");
        row("path:a\\*b*", "path~a\\*b*");
        row("path:\"a*b\"", "path=\"a*b\"");
        row("path:../..", "path=\"../..\"");
        row("path:\"a \\\"b\\\"\"", "path=\"a \"b\"\"");
        row("path:a(b)c", "path=\"a(b)c\"");
        row("(path:a)", "path=\"a\"");
        row("user:\xC3\x84NNE", "user=\"\xC3\xA4nne\"");
        row("c?d*", "~c?d*");
        row("\"two words\"", "\"two words\"");
        row("/^a b\\/c$/ x", "(and /^a b/c$/ \"x\")");
        // Colons that are no operators.
        row("http://evil.example/x", "\"http://evil.example/x\"");
        row("C:\\inetpub", "\"C:\\inetpub\"");
        row("10:54:13", "\"10:54:13\"");
        row("::1", "\"::1\"");
        row("fe80::1", "\"fe80::1\"");
    }
    void trees()
    {
        QFETCH(QString, text);
        QFETCH(QString, tree);
        QCOMPARE(::tree(text.toStdString()), tree);
    }

    void errors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* text, const char* expected) { QTest::newRow(text) << text << expected; };
        row("status:", "value at 7+0 []");
        row("status: and x", "value at 8+3 [and]");
        row("status>=)", "value at 8+1 [)]");
        row("status>=(1 or 2)", "value at 8+1 [(]");
        row("user:not x", "value at 5+3 [not]");
        row("status:()", "value at 8+1 [)]");
        row("status:(401 or)", "value at 14+1 [)]");
        row("a and", "expression at 5+0 []");
        row("a or or b", "expression at 5+2 [or]");
        row("and b", "expression at 0+3 [and]");
        row("not", "expression at 3+0 []");
        row("!", "expression at 1+0 []");
        row("()", "expression at 1+1 [)]");
        row(">=400", "field at 0+2 [>=]");
        row(":x", "field at 0+1 [:]");
        row("a*b>1", "field at 0+3 [a*b]");
        row("_exists_:", "field at 9+0 []");
        row("_exists_:a*", "field at 9+2 [a*]");
        row("_exists_>a", "operator at 8+1 [>]");
        row("user>=anna", "operator at 4+2 [>=]");
        row("status>/4/", "operator at 6+1 [>]");
        row("ip<10.0.0.1", "operator at 2+1 [<]");
        row("(a or (b)", "closing-parenthesis at 0+1 [(]");
        row("status:(401", "closing-parenthesis at 7+1 [(]");
        row("user:\"anna", "closing-quote at 5+5 [\"anna]");
        row("a \"b", "closing-quote at 2+2 [\"b]");
        row("path:/cmd", "closing-slash at 5+4 [/cmd]");
        row("/cmd\\/", "closing-slash at 0+6 [/cmd\\/]");
        row("path:/scripts/root.exe", "regex-flag at 14+8 [root.exe]");
        row("a) b", "end at 1+1 [)]");
        row("status:abc", "number at 7+3 [abc]");
        row("status:400..x", "number at 12+1 [x]");
        row("status:..", "number at 7+2 [..]");
        row("status:99999999999999999999", "number at 7+20 [99999999999999999999]");
        row("sc-bytes>x", "number at 9+1 [x]");
        row("status:499..400", "range at 7+8 [499..400]");
        row("ip:10.0.0.300", "address at 3+10 [10.0.0.300]");
        row("ip:10.0.0.0/33", "address at 3+11 [10.0.0.0/33]");
        row("ip:fe80::zz", "address at 3+8 [fe80::zz]");
        row("ip:10.0.0.9..10.0.0.1", "range at 3+18 [10.0.0.9..10.0.0.1]");
        row("time:yesterday", "time at 5+9 [yesterday]");
        row("time:2004-13-01", "time at 5+10 [2004-13-01]");
        row("time:/2004/", "time at 5+6 [/2004/]");
        row("/a(b/", "regex:missing closing parenthesis at 4+1 [/]");
        row("path:/[a/", "regex:missing terminating ] for character class at 8+1 [/]");
        row("/*/", "regex:quantifier does not follow a repeatable item at 1+2 [*/]");
    }
    void errors()
    {
        QFETCH(QString, text);
        QFETCH(QString, error);
        QCOMPARE(::tree(text.toStdString()), error);
        QCOMPARE(Filter::compile(text.toStdString()).error().code, ErrorCode::BadFilter);
    }

    void nestingIsBounded()
    {
        const auto nested = [](std::size_t n) { return std::string(n, '(') + "a" + std::string(n, ')'); };
        QCOMPARE(tree(nested(query::deepest_nesting)), "\"a\"");
        QCOMPARE(tree(nested(query::deepest_nesting + 1)), "nesting at 200+1 [(]");
        QCOMPARE(tree("status:" + nested(100'000)), "nesting at 207+1 [(]");
        std::string nots;
        for (int i = 0; i < 100'001; ++i)
            nots += "not ";
        QCOMPARE(tree(nots + "a"), "(not \"a\")");
    }

    void longAndHostileTexts()
    {
        std::string many = "status:(1";
        for (int i = 2; i < 50'000; ++i)
            many += " or " + std::to_string(i);
        QVERIFY(Filter::compile(many + ')'));
        QVERIFY(Filter::compile(std::string(1'000'000, 'x')));
        // Any bytes at all give a filter or an error whose place lies within the text.
        std::uint32_t seed = 1;
        const std::string_view alphabet = "a:=<>!()\"/\\*?.&| \x80\xFF\xC3-0123and or not time status ip";
        for (int round = 0; round < 20'000; ++round) {
            std::string text;
            for (int i = 0; i < 24; ++i) {
                seed = seed * 1664525 + 1013904223;
                text += alphabet[(seed >> 8) % alphabet.size()];
            }
            text += round % 7 == 0 ? std::string(1, '\0') : "";
            const auto filter = Filter::compile(text);
            if (!filter)
                QVERIFY2(filter.error().position + filter.error().length <= text.size(), text.c_str());
        }
    }
};

SPOOR_TEST(TestFilterSyntax)
#include "test_filter_syntax.moc"
