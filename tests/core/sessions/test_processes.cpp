// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/line_reader.h"
#include "core/sessions/process_runs.h"
#include "core/sessions/process_tree.h"
#include "core/sessions/session_kinds.h"
#include "core/sessions/windows_words.h"
#include "tests/core/sessions/windows_trace.h"
#include "tests/support/evt_writer.h"
#include "tests/support/loaded.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>

using namespace spoor;
using namespace spoor::test;

namespace {

std::string picture(const std::vector<Trace>& traces)
{
    return session_picture(sessions_of(snapshot_of(traces), SessionKind::Process));
}

/// The tree with its depth as dots.
std::string tree_picture(const SessionTable& table, const ProcessTree& tree)
{
    std::string out;
    for (const ProcessNode& node : tree.nodes) {
        const std::uint32_t event = table.events[table.rows[node.session].first_event];
        out += std::string(2 * node.depth, '.') + program_name(table.snapshot->path(EventId{event})) + " " +
               std::string(name(table.rows[node.session].verdict)) + "\n";
    }
    return out;
}

// The web server of the seed: created as SYSTEM, given the visitor's token, ended as the visitor.
const std::string seed = R"(
09:00:00 512
09:00:05 592 pid=408 by=220 path=\WINNT\system32\inetsrv\inetinfo.exe user=CORP\SRV$ logon=0x3e7
09:00:05 600 pid=408 by=220 path=\WINNT\system32\inetsrv\inetinfo.exe user=CORP\SRV$ logon=0x3e7
10:00:00 592 pid=912 by=408 path=\WINNT\system32\cmd.exe user=CORP\SRV$ logon=0x3e7
10:00:00 600 pid=912 by=408 path=\WINNT\system32\cmd.exe user=SRV\IUSR_X logon=0x1a8a5
10:00:02 592 pid=916 by=912 path=\WINNT\system32\tftp.exe user=SRV\IUSR_X logon=0x1a8a5
10:00:09 593 pid=916 path=\WINNT\system32\tftp.exe user=SRV\IUSR_X logon=0x1a8a5
10:00:10 593 pid=912 path=\WINNT\system32\cmd.exe user=SRV\IUSR_X logon=0x1a8a5
10:00:30 592 pid=916 by=408 path=\WINNT\system32\nc.exe user=CORP\SRV$ logon=0x3e7
10:00:30 600 pid=916 by=408 path=\WINNT\system32\nc.exe user=SRV\IUSR_X logon=0x1a8a5
11:00:00 593 pid=700 path=\WINNT\explorer.exe user=CORP\alice logon=0x2222
)";

}

class TestProcesses : public QObject {
    Q_OBJECT

private slots:
    void theSeedsTrace()
    {
        QCOMPARE(picture({{"a", seed}}),
                 std::string("never_ended 2 CORP\\SRV$ not-ended: 09:00:05/592 09:00:05/600\n"
                             "ended 1 SRV\\IUSR_X token-changed: 10:00:00/592 10:00:00/600 10:00:10/593\n"
                             "ended 1 SRV\\IUSR_X: 10:00:02/592 10:00:09/593\n"
                             "never_ended 2 SRV\\IUSR_X not-ended reused-id token-changed: 10:00:30/592 10:00:30/600\n"
                             "start_missing 5 CORP\\alice begun-before: 11:00:00/593\n"));
    }

    void theSeedsTree()
    {
        const SessionTable table = sessions_of(snapshot_of({{"a", seed}}), SessionKind::Process);
        QCOMPARE(tree_picture(table, process_tree(table)), std::string("inetinfo.exe never_ended\n"
                                                                       "..cmd.exe ended\n"
                                                                       "....tftp.exe ended\n"
                                                                       "..nc.exe never_ended\n"
                                                                       "explorer.exe start_missing\n"));
        QCOMPARE(tree_picture(table, process_family(table, 2)), std::string("inetinfo.exe never_ended\n"
                                                                            "..cmd.exe ended\n"
                                                                            "....tftp.exe ended\n"));
        QCOMPARE(creator_of(table, 2), std::optional<std::uint32_t>(1));
        QCOMPARE(creator_of(table, 0), std::optional<std::uint32_t>());
        const ProcessTree bounded = process_family(table, 0, 2);
        QCOMPARE(bounded.nodes.size(), 2u);
        QCOMPARE(bounded.left_out, 2u);
    }

    void joins_data()
    {
        QTest::addColumn<QString>("log");
        QTest::addColumn<QString>("sessions");
        QTest::newRow("a PID that is given again without an end")
            << "10:00:00 592 pid=8 path=a.exe\n10:00:05 592 pid=8 path=b.exe\n10:00:07 593 pid=8 path=b.exe"
            << "never_ended 3 not-ended: 10:00:00/592\nended 1 reused-id: 10:00:05/592 10:00:07/593\n";
        QTest::newRow("an end of another program under the PID")
            << "10:00:00 592 pid=8 path=a.exe\n10:00:07 593 pid=8 path=b.exe"
            << "never_ended 3 not-ended: 10:00:00/592\nstart_missing 7 begun-before reused-id: 10:00:07/593\n";
        QTest::newRow("folder and case of a program, and a name that was cut, do not matter")
            << "10:00:00 592 pid=8 path=\\WINNT\\averylongprogramname.exe\n10:00:07 593 pid=8 path=AVERYLONGPROGR\n"
               "10:00:10 592 pid=9 path=C:\\a\\x.exe\n10:00:17 593 pid=9 path=\\Device\\HarddiskVolume1\\a\\X.EXE"
            << "ended 1: 10:00:00/592 10:00:07/593\nended 1: 10:00:10/592 10:00:17/593\n";
        QTest::newRow("an end that names no program")
            << "10:00:00 592 pid=8 path=a.exe\n10:00:07 593 pid=8" << "ended 1: 10:00:00/592 10:00:07/593\n";
        QTest::newRow("a restart ends them all")
            << "10:00:00 592 pid=8 path=a.exe\n10:01:00 512\n10:02:00 593 pid=8 path=a.exe"
            << "never_ended 4 not-ended: 10:00:00/592\nstart_missing 5 begun-before: 10:02:00/593\n";
        QTest::newRow("the new numbering") << "10:00:00 4688 pid=8 path=a.exe user=C\\a logon=0x1\n10:00:00 4696 pid=8 "
                                              "path=a.exe user=C\\b logon=0x2\n"
                                              "10:00:07 4689 pid=8 path=a.exe user=C\\b logon=0x2"
                                           << "ended 1 C\\b token-changed: 10:00:00/4688 10:00:00/4696 10:00:07/4689\n";
        QTest::newRow("a token that stands in front of its start")
            << "10:00:00 4696 pid=8 path=a.exe user=C\\b\n10:00:00 4688 pid=8 path=a.exe user=C\\a\n10:00:07 4689 pid=8"
            << "ended 1 C\\b token-changed: 10:00:00/4696 10:00:00/4688 10:00:07/4689\n";
        QTest::newRow("a token alone") << "10:00:00 600 pid=8 path=a.exe user=C\\b"
                                       << "start_missing 6 C\\b not-ended begun-before: 10:00:00/600\n";
        QTest::newRow("two tokens: the last one counts")
            << "10:00:00 592 pid=8 path=a.exe user=C\\a logon=0x1\n10:00:00 600 pid=8 path=a.exe user=C\\b logon=0x2\n"
               "10:00:01 600 pid=8 path=a.exe user=C\\c logon=0x3"
            << "never_ended 2 C\\c not-ended token-changed: 10:00:00/592 10:00:00/600 10:00:01/600\n";
        QTest::newRow("another account at the end, and no token")
            << "10:00:00 592 pid=8 path=a.exe user=C\\a logon=0x1\n10:00:07 593 pid=8 path=a.exe user=C\\b logon=0x2"
            << "ended 1 C\\b token-changed: 10:00:00/592 10:00:07/593\n";
        QTest::newRow("SYSTEM by two names is one account")
            << "10:00:00 592 pid=8 path=a.exe user=SYSTEM logon=0x3e7\n"
               "10:00:07 593 pid=8 path=a.exe user=CORP\\SRV$ logon=0x3e7"
            << "ended 1 CORP\\SRV$: 10:00:00/592 10:00:07/593\n";
        QTest::newRow("machines have PIDs of their own")
            << "10:00:00 592 pid=8 path=a.exe host=A\n10:00:01 592 pid=8 path=a.exe host=B\n"
               "10:00:02 593 pid=8 path=a.exe host=b"
            << "never_ended 2 not-ended: 10:00:00/592\nended 1: 10:00:01/592 10:00:02/593\n";
        QTest::newRow("what has no PID is no process") << "10:00:00 592 path=a.exe" << "";
    }
    void joins()
    {
        QFETCH(QString, log);
        QFETCH(QString, sessions);
        QCOMPARE(QString::fromStdString(picture({{"a", log.toStdString()}})), sessions);
    }

    // The first program of a boot, the Security log's id and the System log's tell of one boot, not of three.
    void oneBootIsToldManyTimes()
    {
        const std::string log = R"(
08:00:00 592 pid=8 path=old.exe
09:00:00 4688 pid=300 by=4 path=\SystemRoot\System32\smss.exe
09:00:01 4688 pid=400 by=300 path=C:\Windows\System32\csrss.exe
09:00:20 4608
09:00:30 6005
09:01:00 4689 pid=400 path=C:\Windows\System32\csrss.exe
09:30:00 4688 pid=500 path=x.exe
10:00:00 6005
)";
        QCOMPARE(picture({{"a", log}}), std::string("never_ended 4 not-ended: 08:00:00/592\n"
                                                    "never_ended 4 not-ended: 09:00:00/4688\n"
                                                    "ended 1: 09:00:01/4688 09:01:00/4689\n"
                                                    "never_ended 4 not-ended: 09:30:00/4688\n"));
        QCOMPARE(picture({{"a", "09:00:00 4608\n09:00:10 592 pid=8 path=a.exe\n09:01:00 513\n09:01:30 4688 pid=1 by=4 "
                                "path=smss.exe\n09:01:40 593 pid=8 path=a.exe"}}),
                 std::string("never_ended 4 not-ended: 09:00:10/592\nnever_ended 2 not-ended: 09:01:30/4688\n"
                             "start_missing 5 begun-before: 09:01:40/593\n"));
    }

    void aLogInTwoFilesAndItsExport()
    {
        const std::string first = "10:00:00.25 4688 pid=8 path=a.exe logon=0x1",
                          second = "10:00:07.5 4689 pid=8 path=a.exe logon=0x1";
        const std::string expected = "ended 1: 10:00:00.25/4688 10:00:07.5/4689\n";
        QCOMPARE(picture({{"Security.evtx", second}, {"Archive.evtx", first}}), expected);
        QCOMPARE(picture({{"Security.evtx", first + "\n" + second}, {"Security.xml", first + "\n" + second}}),
                 std::string("ended 1: 10:00:00.25/4688 10:00:00.25/4688 10:00:07.5/4689 "
                             "10:00:07.5/4689\n"));
        // An export as CSV has whole seconds.
        QCOMPARE(picture({{"Security.evtx", first + "\n" + second},
                          {"Security.csv",
                           "10:00:00 4688 pid=8 path=a.exe logon=0x1\n10:00:07 4689 pid=8 path=a.exe logon=0x1"}}),
                 std::string("ended 1: 10:00:00/4688 10:00:00.25/4688 10:00:07/4689 10:00:07.5/4689\n"));
        // What has no machine of its own is not mixed with what has one.
        QCOMPARE(picture({{"a", first}, {"b", "10:00:07 4689 pid=8 path=a.exe host=-"}}),
                 std::string("never_ended 2 not-ended: 10:00:00.25/4688\nstart_missing 5 begun-before: "
                             "10:00:07/4689\n"));
        // A record that stands in slack as well.
        QCOMPARE(picture({{"a", second + " slack\n" + first + "\n" + second}}),
                 std::string("ended 1: 10:00:00.25/4688 10:00:07.5/4689 10:00:07.5/4689\n"));
    }

    // The creator's own start is not in the log: it is known by its end.
    void aCreatorWithoutAStart()
    {
        const SessionTable table = sessions_of(snapshot_of({{"a", "10:00:00 592 pid=12 by=8 path=child.exe\n"
                                                                  "10:00:05 593 pid=8 path=parent.exe\n"
                                                                  "10:00:06 592 pid=16 by=8 path=late.exe\n"}}),
                                               SessionKind::Process);
        QCOMPARE(tree_picture(table, process_tree(table)),
                 std::string("parent.exe start_missing\n..child.exe never_ended\nlate.exe never_ended\n"));
    }

    void noCircleOfCreators()
    {
        const SessionTable table = sessions_of(snapshot_of({{"a", "10:00:00 592 pid=12 by=8 path=a.exe\n"
                                                                  "10:00:00 600 pid=8 path=b.exe\n"
                                                                  "10:00:01 592 pid=8 by=12 path=b.exe\n"
                                                                  "10:00:02 592 pid=20 by=20 path=c.exe\n"}}),
                                               SessionKind::Process);
        const ProcessTree tree = process_tree(table);
        QCOMPARE(tree.nodes.size(), table.rows.size());
        QCOMPARE(tree_picture(table, tree), std::string("b.exe never_ended\n..a.exe never_ended\nc.exe never_ended\n"));
    }

    void deepTreesNeedNoStack()
    {
        std::string log;
        for (int i = 1; i <= 20'000; ++i)
            log += "10:00:00 592 pid=" + std::to_string(i + 1) + " by=" + std::to_string(i) + " path=a.exe\n";
        const SessionTable table = sessions_of(snapshot_of({{"a", log}}), SessionKind::Process);
        const ProcessTree tree = process_tree(table);
        QCOMPARE(tree.nodes.size(), 20'000u);
        QCOMPARE(tree.nodes.back().depth, 19'999u);
    }

    void theStorySaysWhy()
    {
        Scratch scratch;
        const auto account = [](const char* user, const char* domain, const char* logon) {
            return std::vector<std::string>{user, domain, logon};
        };
        const auto with = [](std::vector<std::string> a, const std::vector<std::string>& b) {
            a.insert(a.end(), b.begin(), b.end());
            return a;
        };
        const auto system = account("SRV$", "CORP", "(0x0,0x3E7)"), visitor = account("IUSR_X", "SRV", "(0x0,0x1A8A5)");
        const std::string cmd = "\\WINNT\\system32\\cmd.exe";
        const std::string path = scratch.write(
            "sec.evt",
            evt_file({{.time = 1'000'000'000, .id = 592, .strings = with({"912", cmd, "408"}, system)},
                      {.time = 1'000'000'000,
                       .id = 600,
                       .strings = with(with({"408", "\\WINNT\\inetinfo.exe"}, system), with({"912", cmd}, visitor))},
                      {.time = 1'000'000'125, .id = 593, .strings = with({"912", cmd}, visitor)}}));
        const auto snapshot = loaded({path});
        const SessionTable table = sessions_of(snapshot, SessionKind::Process);
        QCOMPARE(table.rows.size(), 1u);
        LineReader reader;
        const SessionStory story = finder_of(SessionKind::Process).story(table, 0, reader);
        std::string told = story.why + "\n";
        for (const SessionFact& fact : story.facts)
            told += fact.name + ": " + fact.value + "\n";
        told += story.ladder.left + " | " + story.ladder.right + "\n";
        for (const Ladder::Step& step : story.ladder.steps)
            told += step.request + " | " + step.reply + " | " + step.meaning + "\n";
        QCOMPARE(told, std::string(
                           "Start and end of PID 912 are both in the log: the same machine, the same PID, the same "
                           "program, and no restart of the machine in between. At creation the account is that of the "
                           "creator's token (CORP\\SRV$), which a new process inherits. Event 600 (4696) then gave it "
                           "the token of SRV\\IUSR_X, and that is whom it ran as. Its creator (PID 408) is not in the "
                           "log.\n"
                           "pid: 912\nprogram: \\WINNT\\system32\\cmd.exe\ncreator_pid: 408\n"
                           "user_at_creation: CORP\\SRV$\nuser_by_token: SRV\\IUSR_X\nuser_at_exit: SRV\\IUSR_X\n"
                           "logon_id: 0x3e7\nhost: SRV\nran_for: 2 min 5 s\n"
                           "408 | cmd.exe (912)\n"
                           "592 process.start | CORP\\SRV$ | Created by PID 408. CORP\\SRV$ is the account of the "
                           "creator's token.\n"
                           "600 process.token | SRV\\IUSR_X | Given the token of SRV\\IUSR_X: from here on it runs as "
                           "that account.\n"
                           "593 process.end | SRV\\IUSR_X | It ended, running as SRV\\IUSR_X.\n"));
    }

    void theStoryNamesRelatives()
    {
        const SessionTable table = sessions_of(snapshot_of({{"a", seed}}), SessionKind::Process);
        LineReader reader;
        std::string relatives;
        for (const SessionFact& fact : finder_of(SessionKind::Process).story(table, 1, reader).facts)
            if (fact.name == "ancestors" || fact.name == "child")
                relatives += fact.name + ": " + fact.value + "\n";
        QCOMPARE(relatives, std::string("ancestors: inetinfo.exe (408)\nchild: tftp.exe (916), ended\n"));
        // The records are not there to be read: that is said.
        QVERIFY(finder_of(SessionKind::Process).story(table, 1, reader).why.contains("can no longer be read"));
    }

    // Everything that truth.json says of the processes of the sample.
    void theSampleOfServer2003()
    {
        const auto samples = samples_folder();
        if (!samples)
            QSKIP("no samples here");
        const QJsonObject truth =
            QJsonDocument::fromJson(QByteArray::fromStdString(read_file(*samples + "/truth.json")))
                .object()
                .value("evt/synth_SecEvent.Evt")["facts"]["processes"]
                .toObject();
        QVERIFY(!truth.isEmpty());
        const auto snapshot = loaded({*samples + "/evt/synth_SecEvent.Evt"});
        const SessionTable table = sessions_of(snapshot, SessionKind::Process);
        std::map<std::string, int> verdicts;
        for (const Session& s : table.rows)
            ++verdicts[std::string(name(s.verdict))];
        const std::map<std::string, int> expected = {{"ended", truth["with_exit_593"].toInt()},
                                                     {"never_ended", truth["still_running"].toInt()}};
        QCOMPARE(verdicts, expected);
        QCOMPARE(qsizetype(table.rows.size()), qsizetype(truth["created_592"].toInt()));

        QStringList found, wanted;
        for (const QJsonValue& process : truth["sample"].toArray())
            wanted += QStringList{QString::number(process["pid"].toInt()),
                                  QString::number(process["creator"].toInt()),
                                  process["image"].toString(),
                                  process["user"].toString(),
                                  process["start"].toString().left(19),
                                  process["end"].toString().left(19)}
                          .join(' ');
        for (const Session& s : table.rows) {
            const std::uint32_t event = table.events_of(s).front();
            const std::string user(snapshot->user(EventId{event})), image(snapshot->path(EventId{event}));
            found +=
                QStringList{QString::number(pid_of(*snapshot, event)),
                            QString::number(parent_of(*snapshot, event)),
                            QString::fromStdString(image),
                            QString::fromStdString(user).section('\\', -1),
                            QString::fromStdString(iso_utc(s.start)).left(19),
                            s.verdict == Verdict::Ended ? QString::fromStdString(iso_utc(s.end)).left(19) : QString()}
                    .join(' ');
        }
        QVERIFY(!wanted.isEmpty());
        for (const QString& process : wanted)
            QVERIFY2(found.contains(process), qPrintable(process + " is not among\n" + found.join('\n')));
    }
};

SPOOR_TEST(TestProcesses)

#include "test_processes.moc"
