// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/keyed_digest.h"
#include "core/report/redaction.h"
#include "tests/support/loaded.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QRegularExpression>
#include <QTest>

using namespace spoor;
using namespace spoor::report;
using spoor::test::loaded;
using spoor::test::Scratch;

namespace {

constexpr const char* ftp = "#Software: Microsoft Internet Information Services 6.0\n"
                            "#Version: 1.0\n"
                            "#Date: 2004-11-16 10:00:00\n"
                            "#Fields: time c-ip cs-username cs-method cs-uri-stem sc-status\n"
                            "10:00:01 203.0.113.9 - [1]USER anonymous 331\n"
                            "10:00:02 203.0.113.9 anonymous [1]PASS maria.gold@example.net 230\n"
                            "10:00:03 203.0.113.10 - [2]USER Petra 331\n"
                            "10:00:04 203.0.113.10 - [2]PASS hunter22 530\n"
                            "10:00:05 203.0.113.11 - [3]USER ab 331\n";
constexpr const char* http = "#Software: Microsoft Internet Information Services 6.0\n"
                             "#Version: 1.0\n"
                             "#Date: 2004-11-16 10:00:00\n"
                             "#Fields: date time c-ip cs-username cs-method cs-uri-stem sc-status\n"
                             "2004-11-16 11:00:01 198.51.100.7 CORP\\anna GET /~anna/plan.html 200\n"
                             "2004-11-16 11:00:02 ::ffff:198.51.100.7 CORP\\John+Smith GET / 200\n"
                             "2004-11-16 11:00:03 2001:DB8::7 2004 GET / 200\n";

class Logs {
public:
    Logs() { snapshot = loaded({scratch.write("ex.log", ftp), scratch.write("w3.log", http)}); }
    std::string redacted(std::string_view text, std::string_view key = "k") const
    {
        return Redaction(key, *snapshot)(text);
    }
    std::shared_ptr<const Snapshot> snapshot;

private:
    Scratch scratch;
};

bool looks_like(const std::string& text, const char* pattern)
{
    const QRegularExpression whole(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
    return whole.match(QString::fromStdString(text)).hasMatch();
}

}

class TestRedaction : public QObject {
    Q_OBJECT
private slots:
    void replaces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pattern");
        const auto row = [](const char* name, const char* text, const char* pattern) {
            QTest::newRow(name) << text << pattern;
        };
        row("an account with its domain", "logon of CORP\\anna at 10", "logon of domain-\\w{8}\\\\user-\\w{8} at 10");
        row("a principal name", "anna@corp.example", "user-\\w{8}@domain-\\w{8}\\.example");
        row("in a path", "GET /~anna/plan.html", "GET /~user-\\w{8}/plan\\.html");
        row("not within a word", "annals of joanna", "annals of joanna");
        row("a name of two words", "by John Smith.", "by user-\\w{8}\\.");
        row("as a log writes its blank", "CORP\\John+Smith -", "domain-\\w{8}\\\\user-\\w{8} -");
        row("escaped", "/x?u=john%20smith&y", "/x\\?u=user-\\w{8}&y");
        row("typed after USER", "who is petra?", "who is user-\\w{8}\\?");
        row("a short name after USER alone", "ab USER ab", "ab USER user-\\w{8}");
        row("a name of digits not in dates", "2004-11-16: user 2004", "2004-11-16: user user-\\w{8}");
        row("an address", "from 198.51.100.7:4711,", "from ip-\\w{8}:4711,");
        row("an address of version 6", "[2001:db8::7]", "\\[ip-\\w{8}\\]");
        row("times are none", "10:54:13 and 1.2.3", "10:54:13 and 1\\.2\\.3");
        row("loopback is nobody's", "127.0.0.1 ::1", "127\\.0\\.0\\.1 ::1");
        row("a password that was seen", "tried hunter22", "tried secret-\\w{8}");
        row("a password that was not", "PASS s3cr3t 530", "PASS secret-\\w{8} 530");
        row("a hidden password", "PASS *** 530 PASS (hidden)", "PASS \\*\\*\\* 530 PASS \\(hidden\\)");
        row("a reply after PASS", "PASS 530", "PASS 530");
        row("in a query", "/login?user=x&password=geheim#a", "/login\\?user=x&password=secret-\\w{8}#a");
        row("a mail address", "to jo.doe@example.org!", "to mail-\\w{8}!");
        row("a mail address escaped", "?m=jo.doe%40example.org", "\\?m=mail-\\w{8}");
        row("a mail address without a domain", "PASS IEUser@", "PASS secret-\\w{8}");
        row("a security identifier", "S-1-5-21-1-2-3-1001,", "sid-\\w{8},");
        row("well-known ones stay", "NT AUTHORITY\\SYSTEM, anonymous, S-1-5-18",
            "NT AUTHORITY\\\\SYSTEM, anonymous, S-1-5-18");
        row("bytes that are no text", "\xff\xfe anna", ".* user-\\w{8}");
    }
    void replaces()
    {
        QFETCH(QString, text);
        QFETCH(QString, pattern);
        const std::string got = Logs().redacted(text.toStdString());
        QVERIFY2(looks_like(got, pattern.toUtf8()), got.c_str());
    }

    void oneIdentityHasOnePseudonym()
    {
        const Logs logs;
        QCOMPARE(logs.redacted("ANNA"), logs.redacted("anna"));
        QCOMPARE(logs.redacted("::ffff:198.51.100.7"), logs.redacted("198.51.100.7"));
        QCOMPARE(logs.redacted("2001:db8:0::7"), logs.redacted("2001:DB8::7"));
        QVERIFY(logs.redacted("anna") != logs.redacted("petra"));
        QVERIFY(logs.redacted("198.51.100.7") != logs.redacted("203.0.113.9"));
        QVERIFY(logs.redacted("anna") != logs.redacted("anna", "another key"));
        QCOMPARE(logs.redacted("anna"), Logs().redacted("anna"));
    }

    void aWholeDocument()
    {
        const Logs logs;
        Document document;
        document.title = "What anna did";
        document.data = {{"Examiner", "anna"}};
        Source source;
        source.path = "/srv/anna/anna.log";
        source.sha256 = "00ff";
        document.sources = {source};
        Quote quote;
        quote.sentence = "anna from 203.0.113.9";
        quote.record = "10:00 203.0.113.9 anna";
        quote.note = "*anna*";
        quote.cite = {.file = "anna.log", .sha256 = "00ff", .line = 3, .offset = 5, .length = 9, .digest = "abc"};
        Chart chart;
        chart.values = {"CORP\\anna"};
        chart.series = {{.name = "anna", .from_log = true, .cells = {}},
                        {.name = "success", .from_log = false, .cells = {}}};
        Rungs rungs{.title = "anna", .ladder = {}, .cites = {quote.cite}};
        rungs.ladder.left = "203.0.113.9";
        Ladder::Step step;
        step.request = "USER anna";
        rungs.ladder.steps = {step};
        Section section{.id = "s", .title = "Of anna", .annotation = "anna", .blocks = {}, .parts = {}};
        section.blocks = {Paragraph{"anna"},
                          Note{"anna"},
                          Quotes{{quote}, 0},
                          Table{.caption = "anna", .columns = {{"User"}}, .rows = {{"anna"}}, .cites = {quote.cite}},
                          rungs,
                          Figure{"anna", "user:anna", chart}};
        section.parts = {Section{.id = "t", .title = "anna", .annotation = {}, .blocks = {}, .parts = {}}};
        document.sections = {section};

        const Document redacted = redact(document, Redaction("k", *logs.snapshot));
        const std::string name = logs.redacted("anna");
        QVERIFY(redacted.redacted);
        QCOMPARE(redacted.title, "What " + name + " did");
        QCOMPARE(redacted.data, document.data);
        QCOMPARE(redacted.sources[0].path, "/srv/" + name + "/" + name + ".log");
        QCOMPARE(redacted.sources[0].sha256, std::string("00ff"));
        const Section& s = redacted.sections[0];
        QCOMPARE(s.title, "Of " + name);
        QCOMPARE(s.parts[0].title, name);
        QCOMPARE(std::get<Paragraph>(s.blocks[0]).text, name);
        QCOMPARE(std::get<Note>(s.blocks[1]).markdown, name);
        const Quote& q = std::get<Quotes>(s.blocks[2]).rows[0];
        QVERIFY(!q.sentence.contains("anna") && !q.sentence.contains("203.0.113.9"));
        QVERIFY(!q.record.contains("anna") && !q.record.contains("203.0.113.9"));
        QCOMPARE(q.note, "*" + name + "*");
        QCOMPARE(q.cite.offset, std::uint64_t{5});
        QCOMPARE(q.cite.digest, keyed_digest("k", "abc"));
        QCOMPARE(std::get<Table>(s.blocks[3]).rows[0][0], name);
        const Ladder& ladder = std::get<Rungs>(s.blocks[4]).ladder;
        QVERIFY(ladder.left.starts_with("ip-"));
        QCOMPARE(ladder.steps[0].request, "USER " + name);
        const Chart& c = std::get<Figure>(s.blocks[5]).chart;
        QVERIFY(!c.values[0].contains("anna"));
        QCOMPARE(c.series[0].name, name);
        QCOMPARE(c.series[1].name, std::string("success"));
    }

    // RFC 4231, test case 2.
    void digestsAreThoseOfTheStandard()
    {
        QCOMPARE(keyed_digest("Jefe", "what do ya want for nothing?"),
                 std::string("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    }
};

SPOOR_TEST(TestRedaction)
#include "test_redaction.moc"
