// SPDX-License-Identifier: GPL-3.0-or-later
//
// What KB 969060 shows of Windows Integrated authentication in the logs of IIS: handshakes by Kerberos and by NTLM that
// go through, and what the same handshakes leave behind where they fail or are abandoned.
#include "tests/findings/finding_picture.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include "core/findings/rule.h"

#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

enum class Scenario { Kerberos, Ntlm };
enum class End { Success, Failure, Abandoned };

/// The article's rows; one handshake a minute.
std::string handshake(int minute, Scenario scenario, End end, const std::string& client)
{
    const std::string begin = "2009-01-01 02:" + std::to_string(10 + minute) + ":";
    const auto row = [&](const char* second, const char* user, const char* answer) {
        return begin + second + " W3SVC1 192.0.2.20 GET / - 80 " + user + ' ' + client +
               " Mozilla/4.0+(compatible;+MSIE+6.0;+Windows+NT+5.1) " + answer + "\r\n";
    };
    std::string text = row("20", "-", "401 2 2148074254");
    if (scenario == Scenario::Ntlm)
        text += row("20", "-", "401 1 0");
    if (end == End::Success)
        text += row("21", "Domain\\User", "200 0 0");
    if (end == End::Failure)
        text += row("21", "-", "401 1 2148074252");
    return text;
}

struct Log {
    std::string text = "#Software: Microsoft Internet Information Services 6.0\r\n#Version: 1.0\r\n"
                       "#Date: 2009-01-01 02:10:20\r\n#Fields: date time s-sitename s-ip cs-method cs-uri-stem "
                       "cs-uri-query s-port cs-username c-ip cs(User-Agent) sc-status sc-substatus sc-win32-status\r\n";
    Scratch scratch;

    FindingSet findings() { return findings_in({scratch.write("ex090101.log", text)}); }
};

/// The sentence of the one finding of a rule; what is wrong where there is not exactly one.
std::string why_of(const FindingSet& set, std::string_view rule)
{
    std::vector<std::string> found;
    for (const Finding& f : set.rows)
        if (rules()[f.rule]->id() == rule)
            found.push_back(f.why);
    return found.size() == 1 ? found.front() : std::to_string(found.size()) + " findings";
}

void compare(const std::string& actual, const std::string& expected)
{
    QCOMPARE(QString::fromStdString(actual), QString::fromStdString(expected));
}

}

class TestSeedHandshakes : public QObject {
    Q_OBJECT

    static void scenarios()
    {
        QTest::addColumn<bool>("ntlm");
        QTest::newRow("Kerberos") << false;
        QTest::newRow("NTLM") << true;
    }

private slots:
    // A 401 is the first leg of each of them, and two are of NTLM: none is a failed login.
    void successIsNoFinding_data() { scenarios(); }
    void successIsNoFinding()
    {
        QFETCH(bool, ntlm);
        Log log;
        for (int minute = 0; minute < 12; ++minute)
            log.text += handshake(minute, ntlm ? Scenario::Ntlm : Scenario::Kerberos, End::Success, "192.0.2.7");
        const FindingSet set = log.findings();
        QCOMPARE(set.snapshot->event_count(), ntlm ? 36u : 24u);
        for (const Finding& f : set.rows)
            QVERIFY2(!rules()[f.rule]->id().starts_with("http."), f.why.c_str());
    }

    void failureIsTold_data() { scenarios(); }
    void failureIsTold()
    {
        QFETCH(bool, ntlm);
        Log log;
        for (int minute = 0; minute < 6; ++minute)
            log.text += handshake(minute, ntlm ? Scenario::Ntlm : Scenario::Kerberos, End::Failure, "192.0.2.7") +
                        handshake(minute, ntlm ? Scenario::Ntlm : Scenario::Kerberos, End::Success, "192.0.2.8");
        const FindingSet set = log.findings();
        compare(
            why_of(set, "http.handshake-failed"),
            "192.0.2.7 was refused 6 times in 6 handshakes with W3SVC1 (192.0.2.20) over 5 min 1 s, with 2148074252 "
            "SEC_E_LOGON_DENIED, for a name that is not in the log, as NTLM and Kerberos show none before they "
            "succeed. It was never let in there.");
        compare(why_of(set, "http.handshake-abandoned"), "0 findings");
        for (const Finding& f : set.rows)
            if (rules()[f.rule]->id().starts_with("http."))
                QCOMPARE(f.severity, Severity::Info);
    }

    void abandonedIsTold_data() { scenarios(); }
    void abandonedIsTold()
    {
        QFETCH(bool, ntlm);
        Log log;
        for (int minute = 0; minute < 6; ++minute)
            log.text += handshake(minute, ntlm ? Scenario::Ntlm : Scenario::Kerberos, End::Abandoned, "192.0.2.7") +
                        handshake(minute, ntlm ? Scenario::Ntlm : Scenario::Kerberos, End::Success, "192.0.2.8");
        log.text += handshake(20, Scenario::Kerberos, End::Success, "192.0.2.8");
        const FindingSet set = log.findings();
        compare(why_of(set, "http.handshake-abandoned"),
                std::string("W3SVC1 (192.0.2.20): 6 of 13 handshakes (46 %) were abandoned by 1 client (192.0.2.7), of "
                            "which 1 never came back with any credentials. 0 began with a user agent that names itself "
                            "as a robot, ") +
                    (ntlm ? "6" : "0") + " ended after more than the first answer.");
        compare(why_of(set, "http.handshake-failed"), "0 findings");
    }

    // The two scenarios beside each other: who always falls back is told of, once.
    void fallbackIsTold()
    {
        Log log;
        for (int minute = 0; minute < 6; ++minute)
            log.text += handshake(minute, Scenario::Ntlm, End::Success, "192.0.2.7") +
                        handshake(minute, Scenario::Kerberos, End::Success, "192.0.2.8");
        compare(
            why_of(log.findings(), "http.ntlm-fallback"),
            "192.0.2.7 went through 6 handshakes with W3SVC1 (192.0.2.20) for Domain\\User, always by NTLM, while 1 "
            "other client got Kerberos there.");
    }
};

SPOOR_TEST(TestSeedHandshakes)

#include "test_seed_handshakes.moc"
