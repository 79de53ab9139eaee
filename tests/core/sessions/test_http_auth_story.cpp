// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of a handshake, and what of it counts as no failure.
#include "core/engine/line_reader.h"
#include "core/explain/explain.h"
#include "core/sessions/http_auth.h"
#include "core/sessions/http_auth_verdict.h"
#include "core/sessions/session_kinds.h"
#include "tests/core/sessions/http_log.h"
#include "tests/support/loaded.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QTest>

#include <map>

using namespace spoor;
using namespace spoor::test;

namespace {

std::shared_ptr<const SessionTable> table_of(const std::string& rows)
{
    return handshakes_of({{"a.log", iis_log(rows)}});
}

SessionStory story_of(const SessionTable& table, std::size_t index = 0)
{
    LineReader reader;
    return finder_of(SessionKind::HttpAuth).story(table, index, reader);
}

/// A step a line; what the log does not hold is set in.
std::string ladder_picture(const Ladder& ladder)
{
    std::string out = ladder.left + " | " + ladder.right + "\n";
    for (const Ladder::Step& step : ladder.steps) {
        const bool to_client = step.direction == Ladder::Direction::ToClient;
        out += step.event ? "* " : "  wire: ";
        out += step.direction == Ladder::Direction::Both ? step.request + " -> " + step.reply
               : to_client                               ? "<- " + step.reply
                                                         : "-> " + step.request;
        out += "\n";
    }
    return out;
}

std::string fact(const SessionStory& story, const std::string& name)
{
    for (const SessionFact& f : story.facts)
        if (f.name == name)
            return f.value;
    return "none";
}

const char* const ntlm = "29:47 10.1.1.1 / - 401.2 2148074254 MSIE\n29:47 10.1.1.1 / - 401.1 0 MSIE\n"
                         "29:47 10.1.1.1 / Domain\\User 200.0 0 MSIE";

}

class TestHttpAuthStory : public QObject {
    Q_OBJECT
private slots:
    // One code means one thing, in the ladder as in the inspector and on the command line.
    void stepsSayWhatTheTablesSay()
    {
        const auto table = table_of("00:00 10.1.1.1 /a - 401.2 2148074254\n00:01 10.1.1.1 /a - 401.1 0\n"
                                    "00:01 10.1.1.1 /a - 401.1 2148074252");
        const Ladder ladder = story_of(*table).ladder;
        std::vector<std::string> expected;
        for (const char* code : {"401.2 2148074254", "401.1 0", "401.1 2148074252"}) {
            const std::vector<Explanation> known = explain_code(code);
            QCOMPARE(known.size(), std::size_t(1));
            expected.push_back(known.front().name + ": " + known.front().meaning);
        }
        std::vector<std::string> said;
        for (const Ladder::Step& step : ladder.steps)
            if (step.event)
                said.push_back(step.meaning);
        QCOMPARE(said, expected);
    }

    void ladders_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("expected");
        QTest::newRow("NTLM") << QString(ntlm) << QString(R"(10.1.1.1 | 192.168.0.5:80
* GET / -> 401.2
  wire: <- WWW-Authenticate: Negotiate, NTLM
  wire: -> Authorization: NTLM <type 1>
* GET / -> 401.1 challenge
  wire: <- WWW-Authenticate: NTLM <type 2>
  wire: -> Authorization: NTLM <type 3>
* GET / -> 200
)");
        QTest::newRow("Kerberos") << QString("48:20 10.1.1.1 / - 401.2 2148074254\n48:21 10.1.1.1 / D\\u 200.0 0")
                                  << QString(R"(10.1.1.1 | 192.168.0.5:80
* GET / -> 401.2
  wire: <- WWW-Authenticate: Negotiate, NTLM
  wire: -> Authorization: Negotiate <token>
* GET / -> 200
  wire: <- WWW-Authenticate: Negotiate <token>
)");
        QTest::newRow("Basic") << QString("00:00 10.1.1.1 /a - 401.2 5\n00:05 10.1.1.1 /a g 401.1 1326\n"
                                          "00:09 10.1.1.1 /a g 200.0 0")
                               << QString(R"(10.1.1.1 | 192.168.0.5:80
* GET /a -> 401.2
  wire: <- WWW-Authenticate: Basic realm=…
  wire: -> Authorization: Basic <name:password>
* GET /a -> 401.1 refused
  wire: -> Authorization: Basic <name:password>
* GET /a -> 200
)");
        QTest::newRow("refused") << QString("00:00 10.1.1.1 /a - 401.1 2148074254\n"
                                            "00:00 10.1.1.1 /a - 401.1 2148074252")
                                 << QString(R"(10.1.1.1 | 192.168.0.5:80
  wire: -> Authorization: NTLM <type 1>
* GET /a -> 401.1 challenge
  wire: <- WWW-Authenticate: NTLM <type 2>
  wire: -> Authorization: NTLM <type 3>
* GET /a -> 401.1 refused
)");
    }
    void ladders()
    {
        QFETCH(QString, rows);
        QFETCH(QString, expected);
        const auto table = table_of(rows.toStdString());
        QCOMPARE(table->rows.size(), std::size_t(1));
        const Ladder ladder = story_of(*table).ladder;
        QCOMPARE(ladder_picture(ladder), expected.toStdString());
        for (const Ladder::Step& step : ladder.steps) {
            QVERIFY(!step.meaning.empty());
            QCOMPARE(step.meaning.contains("Not in the log"), !step.event.has_value());
            QCOMPARE(step.quality == TimeQuality::Inferred, !step.event.has_value());
        }
    }

    // Which schemes a server offers is nowhere in a log, and is not to be made up.
    void offerIsNotClaimed()
    {
        const Ladder ladder = story_of(*table_of(ntlm)).ladder;
        QVERIFY(ladder.steps[1].meaning.contains("cannot be known from the log"));
    }

    void factsAndReason()
    {
        const auto table = table_of("00:00 10.1.1.1 /a - 401.2 5 Edge\n00:00 10.1.1.1 /a - 401.1 0 Edge\n"
                                    "00:01 10.1.1.1 /a - 401.1 2148074252 Edge\n00:20 10.1.1.1 /a - 401.1 0 Edge\n"
                                    "00:22 10.1.1.1 /a C\\dora 200.0 0 Edge");
        const SessionStory story = story_of(*table);
        QCOMPARE(fact(story, "scheme"), std::string("ntlm"));
        QCOMPARE(fact(story, "user"), std::string("C\\dora"));
        QCOMPARE(fact(story, "legs"), std::string("4"));
        QCOMPARE(fact(story, "refusals"), std::string("1"));
        QCOMPARE(fact(story, "refused_with"), std::string("2148074252 SEC_E_LOGON_DENIED"));
        QCOMPARE(fact(story, "time_to_answer"), std::string("2 s"));
        QCOMPARE(fact(story, "alternatives"), std::string("0"));
        QCOMPARE(fact(story, "agent"), std::string("Edge"));
        QVERIFY(story.why.contains("C\\dora"));
        QVERIFY(story.why.contains("Confidence " + std::to_string(table->rows[0].confidence) + " %"));
        QCOMPARE(table->rows[0].attempts, std::uint16_t(2));
        QCOMPARE(table->rows[0].failures, std::uint16_t(1));
    }

    void alternativesAreInWords()
    {
        const SessionStory story =
            story_of(*table_of("00:00 10.1.1.1 /a - 401.2 5\n00:00 10.1.1.1 /a - 401.2 5\n"
                               "00:00 10.1.1.1 /a C\\a 200.0 0\n00:00 10.1.1.1 /a C\\b 200.0 0"));
        QVERIFY(story.why.contains("in 1 other way"));
        QCOMPARE(fact(story, "alternatives"), std::string("1"));
    }

    // No reason of the code is without its sentence, and none has a placeholder that nobody fills in.
    void everyReasonIsInTheTable()
    {
        const std::vector<std::string> three = {"A", "B", "C"};
        const auto check = [&](int reason) {
            const std::string text = reason_text(SessionKind::HttpAuth, static_cast<ReasonId>(reason), three);
            QVERIFY2(!text.empty() && !text.contains('{'), std::to_string(reason).c_str());
        };
        for (int reason = http_auth::reason_one_leg; reason <= http_auth::reason_bare_unanswered; ++reason)
            check(reason);
        for (int reason = http_auth::reason_confidence; reason <= http_auth::reason_either; ++reason)
            check(reason);
    }

    void longSessionsAreCut()
    {
        std::string rows;
        for (int i = 0; i < 2500; ++i)
            rows += "00:00 10.1.1.1 /a admin 401.1 1326 Tool\n";
        const auto table = table_of(rows);
        QCOMPARE(table->rows.size(), std::size_t(1));
        const Ladder ladder = story_of(*table).ladder;
        QCOMPARE(ladder.steps.size(), SessionFinder::max_steps);
        QCOMPARE(ladder.left_out, std::size_t(5000) - SessionFinder::max_steps);
    }

    void legs_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("legs");  // a letter an event: L is left out of the failure rate
        QTest::newRow("NTLM") << QString(ntlm) << QString("LL-");
        QTest::newRow("never came back") << QString("00:00 10.1.1.1 /a - 401.2 5") << QString("-");
        QTest::newRow("refused") << QString("00:00 10.1.1.1 /a - 401.2 5\n00:00 10.1.1.1 /a - 401.1 0\n"
                                            "00:00 10.1.1.1 /a - 401.1 2148074252")
                                 << QString("---");
        QTest::newRow("mistyped once") << QString("00:00 10.1.1.1 /a - 401.2 5\n00:05 10.1.1.1 /a g 401.1 1326\n"
                                                  "00:09 10.1.1.1 /a g 200.0 0")
                                       << QString("LL-");
        QTest::newRow("guessed") << QString("00:00 10.1.1.1 /a - 401.2 5\n00:01 10.1.1.1 /a g 401.1 1326\n"
                                            "00:02 10.1.1.1 /a g 401.1 1326\n00:03 10.1.1.1 /a g 401.1 1326\n"
                                            "00:04 10.1.1.1 /a g 401.1 1326\n00:09 10.1.1.1 /a g 200.0 0")
                                 << QString("L-----");
        QTest::newRow("not allowed") << QString("00:00 10.1.1.1 /a - 401.2 5\n00:00 10.1.1.1 /a C\\a 401.3 5")
                                     << QString("L-");
    }
    void legs()
    {
        QFETCH(QString, rows);
        QFETCH(QString, legs);
        const HandshakeLegs found = handshake_legs(*table_of(rows.toStdString()));
        QString picture;
        for (const bool leg : found.is_leg)
            picture += leg ? 'L' : '-';
        QCOMPARE(picture, legs);
        QCOMPARE(found.count, std::uint64_t(legs.count('L')));
    }

    // The samples of the machine, where it has them: their truth is known from outside.
    void samples()
    {
        const auto folder = samples_folder();
        if (!folder)
            QSKIP("no folder of samples");
        const auto verdicts = [&](const std::string& name) {
            const auto set = find_sessions(loaded({*folder + "/iis-http/" + name}));
            std::map<std::string, int> counts;
            for (const Session& s : (*set)[SessionKind::HttpAuth]->rows)
                ++counts[std::string(spoor::name(s.verdict))];
            std::string out;
            for (const auto& [verdict, count] : counts)
                out += verdict + " " + std::to_string(count) + "\n";
            return trimmed_lines(out);
        };
        QCOMPARE(verdicts("synth_auth_cases_iis6.log"),
                 std::string("abandoned 3\nbasic 1\nfailed 4\nkerberos 3\nntlm 3"));
        QCOMPARE(verdicts("exchange_ntlm_401_200.log"), std::string("ntlm 1"));
        QCOMPARE(verdicts("msdocs_ntlm_ipv6.log"), std::string("abandoned 1"));
        QCOMPARE(verdicts("sharepoint_farm_401.log"), std::string("abandoned 1\nfailed 1\nntlm 1"));
    }
};

SPOOR_TEST(TestHttpAuthStory)
#include "test_http_auth_story.moc"
