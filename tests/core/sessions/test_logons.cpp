// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/line_reader.h"
#include "core/explain/table.h"
#include "core/sessions/account_name.h"
#include "core/sessions/logon_runs.h"
#include "core/sessions/session_kinds.h"
#include "core/sessions/span_words.h"
#include "core/sessions/windows_words.h"
#include "tests/core/sessions/windows_trace.h"
#include "tests/support/evt_writer.h"
#include "tests/support/loaded.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QTest>

#include <map>

using namespace spoor;
using namespace spoor::test;

namespace {

std::string picture(const std::vector<Trace>& traces)
{
    return session_picture(sessions_of(snapshot_of(traces), SessionKind::Logon));
}

std::string told(const SessionTable& table, std::size_t index)
{
    LineReader reader;
    const SessionStory story = finder_of(SessionKind::Logon).story(table, index, reader);
    std::string text = story.why + "\n";
    for (const SessionFact& fact : story.facts)
        text += fact.name + ": " + fact.value + "\n";
    text += story.ladder.left + " | " + story.ladder.right + "\n";
    for (const Ladder::Step& step : story.ladder.steps)
        text += step.request + " | " + step.reply + " | " + step.meaning + "\n";
    return text;
}

}

class TestLogons : public QObject {
    Q_OBJECT

private slots:
    void joins_data()
    {
        QTest::addColumn<QString>("log");
        QTest::addColumn<QString>("sessions");
        QTest::newRow("logon to logoff, and what names it in between")
            << "10:00:00 528 logon=0xa1 user=C\\alice ip=10.0.0.1 type=2\n10:00:00 576 logon=0xa1 user=C\\alice\n"
               "10:01:00 592 pid=8 path=a.exe logon=0xa1 user=C\\alice\n10:02:00 551 logon=0xa1 user=C\\alice\n"
               "10:02:01 538 logon=0xa1 user=C\\alice type=2"
            << "logged_off 1 C\\alice from 10.0.0.1 privileged: 10:00:00/528 10:00:00/576 10:01:00/592 10:02:00/551 "
               "10:02:01/538\n";
        QTest::newRow("the new numbering")
            << "10:00:00 4624 logon=0xa1 user=C\\alice type=3\n10:00:00 4672 logon=0xa1\n10:00:01 4634 logon=0xa1"
            << "logged_off 1 C\\alice privileged: 10:00:00/4624 10:00:00/4672 10:00:01/4634\n";
        QTest::newRow("never logged off")
            << "10:00:00 528 logon=0xa1 user=a type=2\n10:00:01 540 logon=0xa2 user=b type=3"
            << "still_open 2 a not-ended: 10:00:00/528\nstill_open 3 b not-ended: 10:00:01/540\n";
        QTest::newRow("a restart ends them, and ids begin again")
            << "10:00:00 528 logon=0xa1 user=a type=2\n10:05:00 512\n10:10:00 528 logon=0xa1 user=b type=2\n"
               "10:11:00 538 logon=0xa1 user=b"
            << "still_open 4 a not-ended: 10:00:00/528\nlogged_off 1 b: 10:10:00/528 10:11:00/538\n";
        QTest::newRow("an id that comes again without a restart")
            << "10:00:00 528 logon=0xa1 user=a type=2\n10:10:00 528 logon=0xa1 user=b type=2"
            << "still_open 5 a not-ended: 10:00:00/528\nstill_open 2 b not-ended reused-id: 10:10:00/528\n";
        QTest::newRow("a logoff whose logon is missing")
            << "10:00:00 538 logon=0xa1 user=a" << "logon_missing 6 a begun-before: 10:00:00/538\n";
        QTest::newRow("other events whose logon is missing")
            << "10:00:00 592 pid=8 logon=0xa1 user=a\n10:00:01 593 pid=8 logon=0xa1 user=a"
            << "logon_missing 7 a begun-before: 10:00:00/592 10:00:01/593\n";
        QTest::newRow("privileges that stand in front of the logon")
            << "10:00:00 4672 logon=0xa1 user=a\n10:00:00 4624 logon=0xa1 user=a type=2"
            << "still_open 2 a not-ended privileged: 10:00:00/4672 10:00:00/4624\n";
        QTest::newRow("SYSTEM is one logon however often it is named")
            << "10:00:00 592 pid=8 logon=0x3e7\n10:00:01 4624 logon=0x3e7 user=SYSTEM type=5\n"
               "10:00:02 4624 logon=0x3e7 user=SYSTEM type=5\n10:00:03 592 pid=9 logon=0x3e7"
            << "still_open 10 SYSTEM not-ended: 10:00:01/4624 10:00:02/4624 10:00:03/592\n";
        QTest::newRow("a logon that names no id")
            << "10:00:00 540 user=a type=3 ip=1.1.1.1\n10:00:01 540 user=a type=3 ip=1.1.1.1"
            << "unknown 11 a from 1.1.1.1: 10:00:00/540\nunknown 11 a from 1.1.1.1: 10:00:01/540\n";
        QTest::newRow("machines have ids of their own")
            << "10:00:00 528 logon=0xa1 user=a type=2 host=A\n10:00:01 538 logon=0xa1 user=b host=B"
            << "still_open 2 a not-ended: 10:00:00/528\nlogon_missing 6 b begun-before: 10:00:01/538\n";
    }
    void joins()
    {
        QFETCH(QString, log);
        QFETCH(QString, sessions);
        QCOMPARE(QString::fromStdString(picture({{"a", log.toStdString()}})), sessions);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("log");
        QTest::addColumn<QString>("sessions");
        QTest::newRow("by client and account")
            << "10:00:00 529 ip=1.1.1.1 user=C\\a\n10:00:01 529 ip=1.1.1.1 user=C\\b\n10:00:02 529 ip=2.2.2.2 "
               "user=C\\a\n"
               "10:00:03 529 ip=1.1.1.1 user=C\\a"
            << "logon_failed 8 C\\a from 1.1.1.1 refused 2 of 2: 10:00:00/529 10:00:03/529\n"
               "logon_failed 8 C\\b from 1.1.1.1 refused 1 of 1: 10:00:01/529\n"
               "logon_failed 8 C\\a from 2.2.2.2 refused 1 of 1: 10:00:02/529\n";
        QTest::newRow("ways of writing an account are one")
            << "10:00:00 4625 ip=1.1.1.1 user=CORP\\alice\n10:00:01 4625 ip=1.1.1.1 user=ALICE@corp.local"
            << "logon_failed 8 ALICE@corp.local from 1.1.1.1 refused 2 of 2: 10:00:00/4625 10:00:01/4625\n";
        QTest::newRow("30 minutes are one group, more is another")
            << "10:00:00 529 ip=1.1.1.1 user=a\n10:30:00 529 ip=1.1.1.1 user=a\n11:00:01 539 ip=1.1.1.1 user=a"
            << "logon_failed 8 a from 1.1.1.1 refused 2 of 2: 10:00:00/529 10:30:00/529\n"
               "logon_failed 8 a from 1.1.1.1 refused 1 of 1: 11:00:01/539\n";
        QTest::newRow("the check of credentials and the logon are one attempt")
            << "10:00:00 680 ip=EVIL user=admin status=c000006a\n10:00:00 529 ip=1.1.1.1 user=SRV\\admin\n"
               "10:00:05 4625 ip=1.1.1.1 user=SRV\\admin\n10:00:06 4776 ip=EVIL user=admin status=c000006a"
            << "logon_failed 8 SRV\\admin from 1.1.1.1 refused 2 of 2: 10:00:00/680 10:00:00/529 10:00:05/4625 "
               "10:00:06/4776\n";
        QTest::newRow("checks of a domain controller, whose logons are elsewhere")
            << "10:00:00 4776 ip=EVIL user=admin status=c000006a\n10:00:09 4776 ip=EVIL user=admin status=c000006a\n"
               "10:00:20 4771 ip=1.1.1.1 user=CORP\\bob status=18"
            << "logon_failed 9 admin from EVIL refused 2 of 2: 10:00:00/4776 10:00:09/4776\n"
               "logon_failed 9 CORP\\bob from 1.1.1.1 refused 1 of 1: 10:00:20/4771\n";
        QTest::newRow("a check that succeeded is none") << "10:00:00 680 ip=EVIL user=admin" << "";
        QTest::newRow("three in one second are three")
            << "10:00:00 529 ip=1.1.1.1 user=a\n10:00:00 529 ip=1.1.1.1 user=a\n10:00:00 529 ip=1.1.1.1 user=a"
            << "logon_failed 8 a from 1.1.1.1 refused 3 of 3: 10:00:00/529 10:00:00/529 10:00:00/529\n";
    }
    void refusals()
    {
        QFETCH(QString, log);
        QFETCH(QString, sessions);
        QCOMPARE(QString::fromStdString(picture({{"a", log.toStdString()}})), sessions);
    }

    void whatStandsInTwoSourcesCountsOnce()
    {
        const std::string log = "10:00:00 529 ip=1.1.1.1 user=a\n10:00:00 529 ip=1.1.1.1 user=a\n"
                                "10:01:00 528 logon=0xa1 user=a ip=1.1.1.1 type=2\n10:02:00 538 logon=0xa1 user=a";
        const std::string sessions =
            picture({{"Security.evt", log}, {"Security.csv", log + "\n10:03:00 529 ip=1.1.1.1 user=a"}});
        QCOMPARE(sessions, std::string("logon_failed 8 a from 1.1.1.1 refused 3 of 3: 10:00:00/529 10:00:00/529 "
                                       "10:00:00/529 10:00:00/529 10:03:00/529\n"
                                       "logged_off 1 a from 1.1.1.1: 10:01:00/528 10:01:00/528 10:02:00/538 "
                                       "10:02:00/538\n"));
    }

    void typesAndRefusalsInWords()
    {
        QCOMPARE(logon_type_words(3), std::string("3 (Network)"));
        QCOMPARE(logon_type_words(77), std::string("77"));
        QCOMPARE(logon_type_words(Facet::none), std::string());
        Facet facet;
        facet.event_id = 539;
        QVERIFY(!refusal_words(facet).empty());
        QCOMPARE(refusal_words(facet), explain::table("windows-event").find(539)->meaning);
        facet.win32 = 0xC0000064;
        QCOMPARE(refusal_words(facet), explain::table("ntstatus").find("0xc0000064")->meaning);
        facet.win32 = 0x18;
        QCOMPARE(refusal_words(facet), explain::table("kerberos").find("0x18")->meaning);
        facet = {};
        QCOMPARE(refusal_words(facet), std::string());
    }

    void spansInWords()
    {
        QCOMPARE(span_words(seconds(0)), std::string("0 s"));
        QCOMPARE(span_words(seconds(59)), std::string("59 s"));
        QCOMPARE(span_words(seconds(60)), std::string("1 min"));
        QCOMPARE(span_words(seconds(125)), std::string("2 min 5 s"));
        QCOMPARE(span_words(seconds(3600)), std::string("1 h"));
        QCOMPARE(span_words(seconds(3605)), std::string("1 h"));
        QCOMPARE(span_words(seconds(2 * 86400 + 3 * 3600 + 59)), std::string("2 d 3 h"));
    }

    void accountsAreBroughtTogether()
    {
        StringPool users;
        AccountNames names(users);
        const auto a = users.intern("CORP\\Alice"), b = users.intern("alice@corp.local"), c = users.intern("alice");
        const auto d = users.intern("OTHER\\alice");
        QCOMPARE(names.full(a), names.full(b));
        QVERIFY(names.full(a) != names.full(c));
        QVERIFY(names.full(a) != names.full(d));
        QCOMPARE(names.bare(a), names.bare(d));
        QCOMPARE(names.bare(a), names.bare(c));
        QCOMPARE(names.full(StringPool::absent), 0u);
    }

    void theStorySaysWhy()
    {
        Scratch scratch;
        const auto refused = [](std::uint32_t time) {
            return EvtRecord{
                .time = time,
                .id = 529,
                .type = 16,
                .strings = {"admin", "SRV", "3", "NtLmSsp ", "NTLM", "EVIL", "-", "-", "-", "-", "-", "10.0.0.9", "0"}};
        };
        const std::string path = scratch.write(
            "sec.evt",
            evt_file({refused(1'000'000'000),
                      refused(1'000'000'004),
                      {.time = 1'000'000'010,
                       .id = 528,
                       .strings = {"admin", "SRV", "(0x0,0xA1)", "10", "User32", "Negotiate", "EVIL", "-", "-", "-",
                                   "-", "-", "-", "10.0.0.9", "0"}},
                      {.time = 1'000'000'010, .id = 576, .strings = {"admin", "SRV", "(0x0,0xA1)", "SeBackup"}},
                      {.time = 1'000'000'070, .id = 538, .strings = {"admin", "SRV", "(0x0,0xA1)", "10"}}}));
        const SessionTable table = sessions_of(loaded({path}), SessionKind::Logon);
        const std::string why = explain::table("windows-event").find(529)->meaning;
        const std::string step =
            "529 logon | failure | A logon of SRV\\admin, type 3 (Network), was refused. " + why + "\n";
        QCOMPARE(told(table, 0),
                 std::string("Refused attempts of one client (10.0.0.9) on one account (SRV\\admin), with no more than "
                             "30 minutes between two of them: 2. A logon of this account from this client succeeded "
                             "afterwards (2001-09-09 01:46:50).\n"
                             "user: SRV\\admin\nclient: 10.0.0.9\nhost: SRV\nlogon_type: 3 (Network)\n"
                             "logon_process: NtLmSsp \npackage: NTLM\nworkstation: EVIL\nattempts: 2\n"
                             "refused_for: 2 \u00D7 " +
                             why + "\nlasted: 4 s\n10.0.0.9 | SRV\n" + step + step));
        QCOMPARE(
            told(table, 1),
            std::string("Logon and logoff have the same logon id (0xa1) on the same machine, with no restart in "
                        "between. Special privileges were assigned to it (576, 4672): it can do what administrators "
                        "can.\n"
                        "user: SRV\\admin\nclient: 10.0.0.9\nhost: SRV\nlogon_type: 10 (RemoteInteractive)\n"
                        "logon_id: 0xa1\nlogon_process: User32\npackage: Negotiate\nworkstation: EVIL\n"
                        "events: 1 \u00D7 event 576\nlasted: 1 min\n"
                        "10.0.0.9 | SRV\n"
                        "528 logon | success | SRV\\admin logged on, type 10 (RemoteInteractive).\n"
                        "576 |  | Special privileges were assigned to the logon.\n"
                        "538 logoff |  | The logon ended.\n"));
    }

    // Sentences that the finders ask for are in the table.
    void reasonsAreInTheTable()
    {
        for (int i = 1; i <= 11; ++i)
            QVERIFY2(!reason_text(SessionKind::Logon, static_cast<ReasonId>(i)).empty(),
                     qPrintable(QString::number(i)));
        for (int i = 20; i <= 24; ++i)
            QVERIFY2(!reason_text(SessionKind::Logon, static_cast<ReasonId>(i)).empty(),
                     qPrintable(QString::number(i)));
        for (int i = 40; i <= 47; ++i)
            QVERIFY2(!reason_text(SessionKind::Logon, static_cast<ReasonId>(i)).empty(),
                     qPrintable(QString::number(i)));
        for (const int i : {1, 2, 3, 4, 5, 6, 7, 20, 21, 22, 23, 24, 25, 26, 27, 40, 41, 42, 43, 44, 45})
            QVERIFY2(!reason_text(SessionKind::Process, static_cast<ReasonId>(i)).empty(),
                     qPrintable(QString::number(i)));
    }

    void theSampleOfServer2003()
    {
        const auto samples = samples_folder();
        if (!samples)
            QSKIP("no samples here");
        const SessionTable table = sessions_of(loaded({*samples + "/evt/synth_SecEvent.Evt"}), SessionKind::Logon);
        std::map<std::string, int> verdicts;
        int refused = 0;
        for (const Session& s : table.rows) {
            ++verdicts[std::string(name(s.verdict))];
            refused += s.failures;
        }
        QCOMPARE(verdicts["logged_off"] + verdicts["still_open"], 47);
        QVERIFY(refused >= 247);
    }
};

SPOOR_TEST(TestLogons)

#include "test_logons.moc"
