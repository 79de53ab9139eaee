// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/find.h"
#include "core/sessions/session_kinds.h"
#include "tests/core/capture/captured.h"
#include "tests/support/loaded.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QTest>

#include <cstdio>

#include <sys/stat.h>

using namespace spoor;
using namespace spoor::test;

namespace {

/// A line of a SystemLog at so many milliseconds after 10:00:00.
std::string system_line(int ms, int pid, const std::string& client, const std::string& message)
{
    return QString::asprintf("2026-11-22 10:00:%02d,%03d vm proftpd[%d] 127.0.0.1 (%s[%s]): ", ms / 1000, ms % 1000,
                             pid, client.c_str(), client.c_str())
               .toStdString() +
           message + "\n";
}
std::string refused(const std::string& user) { return "USER " + user + " (Login failed): Incorrect password"; }

/// Three sessions whose lines are mixed.
const std::string mixed =
    system_line(1000, 11, "10.0.0.1", "FTP session opened.") +
    system_line(1100, 12, "10.0.0.2", "FTP session opened.") + system_line(1200, 11, "10.0.0.1", refused("anna")) +
    system_line(1300, 12, "10.0.0.2", "USER bob: Login successful.") +
    system_line(1400, 11, "10.0.0.1", refused("anna")) + system_line(1450, 13, "10.0.0.3", "FTP session opened.") +
    system_line(1500, 12, "10.0.0.2", "ProFTPD terminating (signal 11)") +
    system_line(1600, 11, "10.0.0.1", refused("root"));

std::vector<CapturedBlock> blocks_of(const std::string& name, const std::string& text,
                                     const CaptureOptions& options = capturing())
{
    Scratch scratch;
    return captured(loaded({scratch.write(name, text)}), options);
}

std::string told(const std::vector<CapturedBlock>& blocks)
{
    std::string out;
    for (const CapturedBlock& b : blocks)
        out += b.criterion + " " + b.user + "@" + b.client + " " + b.connection + " " + std::to_string(b.lines) + "\n";
    return out;
}

}

class TestCapture : public QObject {
    Q_OBJECT
private slots:
    void offIsOff()
    {
        CaptureOptions options = capturing();
        options.engine = false;
        QVERIFY(blocks_of("system.log", mixed, options).empty());
    }
    void aBlockIsWhatTheModuleWrites()
    {
        const auto blocks = blocks_of("system.log", mixed);
        QCOMPARE(told(blocks), "FAILED LOGIN anna@10.0.0.1 PID 11 2\n"
                               "FAILED LOGIN anna@10.0.0.1 PID 11 1\n"
                               "UNTIMELY DEATH bob@10.0.0.2 PID 12 3\n"
                               "FAILED LOGIN root@10.0.0.1 PID 11 1\n");
        QCOMPARE(
            blocks[0].text,
            "-----BEGIN FAILED LOGIN FORENSICS-----\n"
            "Client-Address: 10.0.0.1\n"
            "Server-Address: 127.0.0.1\n"
            "Elapsed: 200\n"
            "Protocol: ftp\n"
            "User: anna\n"
            "\n"
            "[SystemLog:6] 2026-11-22 10:00:01,000 vm proftpd[11] 127.0.0.1 (10.0.0.1[10.0.0.1]): FTP session opened.\n"
            "[SystemLog:5] 2026-11-22 10:00:01,200 vm proftpd[11] 127.0.0.1 (10.0.0.1[10.0.0.1]): USER anna (Login "
            "failed): Incorrect password\n"
            "-----END FAILED LOGIN FORENSICS-----\n");
        QCOMPARE(read_back(texts(blocks)), "failed-login anna@10.0.0.1 2\n"
                                           "failed-login anna@10.0.0.1 1\n"
                                           "untimely-death bob@10.0.0.2 3\n"
                                           "failed-login root@10.0.0.1 1\n");
    }
    void criteriaAndTypesAreAsAskedFor()
    {
        QCOMPARE(told(blocks_of("system.log", mixed, capturing({"UntimelyDeath"}))),
                 "UNTIMELY DEATH bob@10.0.0.2 PID 12 3\n");
        CaptureOptions options = capturing({"UntimelyDeath"});
        options.capture = {"ExtendedLog"};
        QCOMPARE(told(blocks_of("system.log", mixed, options)), "UNTIMELY DEATH bob@10.0.0.2 PID 12 0\n");
        options.capture = {"*/system.log"};
        options.buffer_size = 2;
        QCOMPARE(told(blocks_of("system.log", mixed, options)), "UNTIMELY DEATH bob@10.0.0.2 PID 12 2\n");
    }
    void aModulesPolicyEndsASessionOnce()
    {
        const std::string text =
            system_line(1000, 21, "10.0.0.7", "mod_ban/0.8: Login denied: host '10.0.0.7' banned") +
            system_line(1001, 21, "10.0.0.7", "mod_ban.c: error initializing session: Permission denied");
        QCOMPARE(told(blocks_of("system.log", text, capturing({"ModuleConfig"}))),
                 "MODULE CONFIG @10.0.0.7 PID 21 1\n");
    }
    void severalLogsOfOneProcessComeTogether()
    {
        Scratch scratch;
        // Times of the second, and no PID: ahead of the SystemLog, of this client, two attempts.
        const std::string name = "10.0.0.1 UNKNOWN - [22/Nov/2026:10:00:01 +0000] ";
        scratch.write("logs/extended.log", name + "\"USER anna\" 331 -\n" + name + "\"PASS (hidden)\" 530 -\n" + name +
                                               "\"USER root\" 331 -\n" + name + "\"PASS (hidden)\" 530 -\n" + name +
                                               "\"STOR a.txt\" 226 5000\n");
        scratch.write("logs/system.log", system_line(1200, 11, "10.0.0.1", refused("anna")) +
                                             system_line(1600, 11, "10.0.0.1", refused("root")));
        const auto blocks = captured(loaded({scratch.path("logs")}), capturing());
        QCOMPARE(told(blocks), "FAILED LOGIN anna@10.0.0.1 PID 11 3\nFAILED LOGIN root@10.0.0.1 PID 11 3\n");
        QVERIFY(
            blocks[0].text.contains("[ExtendedLog:0] 10.0.0.1 UNKNOWN - [22/Nov/2026:10:00:01 +0000] \"USER anna\""));
        QVERIFY(!blocks[0].text.contains("USER root"));
        QVERIFY(blocks[1].text.contains(
            "Total-Bytes-In: 5000\nTotal-Bytes-Out: 0\nTotal-Files-In: 1\nTotal-Files-Out: 0\n"));
    }
    void aProcessNumberComesBack()
    {
        const std::string text = system_line(1000, 11, "10.0.0.1", "FTP session opened.") +
                                 system_line(2000, 11, "10.0.0.9", "FTP session opened.") +
                                 system_line(2100, 11, "10.0.0.9", refused("x"));
        QCOMPARE(told(blocks_of("system.log", text)), "FAILED LOGIN x@10.0.0.9 PID 11 2\n");
    }
    void silentConnectionsAreLetGo()
    {
        Scratch scratch;
        const std::string late = system_line(1000, 11, "10.0.0.1", "FTP session opened.") +
                                 system_line(8000, 12, "10.0.0.2", "FTP session opened.") +
                                 system_line(9000, 11, "10.0.0.1", refused("anna"));
        const auto snapshot = loaded({scratch.write("system.log", late)});
        CaptureOptions options = capturing();
        QCOMPARE(told(captured(snapshot, options)), "FAILED LOGIN anna@10.0.0.1 PID 11 2\n");
        options.idle = std::chrono::seconds(5);
        QCOMPARE(told(captured(snapshot, options)), "FAILED LOGIN anna@10.0.0.1 PID 11 1\n");
        auto capture = Capture::make(options);
        std::vector<EventId> events{EventId{0}, EventId{1}, EventId{2}};
        QVERIFY(capture->take(snapshot, events));
        const CaptureState state = capture->state();
        QCOMPARE(state.connections, 2u);
        QCOMPARE(state.lines, 1u);  // that of the second: the block took the others, or they were let go
        QCOMPARE(state.let_go, 1u);
        QCOMPARE(state.blocks, 1u);
        QVERIFY(state.bytes > 60 && state.bytes < 1000);
    }
    void linesWithoutTimesKeepNobodyFromBeingLetGo()
    {
        Scratch scratch;
        const auto snapshot =
            loaded({scratch.write("a/notes.txt", "no time in here\nnor here\n"),
                    scratch.write("b/system.log", system_line(1000, 11, "10.0.0.1", "FTP session opened.") +
                                                      system_line(9000, 12, "10.0.0.2", "FTP session opened.") +
                                                      system_line(20000, 13, "10.0.0.3", "FTP session opened."))});
        QCOMPARE(snapshot->event_count(), 5u);
        CaptureOptions options = capturing();
        options.idle = std::chrono::seconds(5);
        auto capture = Capture::make(options);
        const std::vector<EventId> events{EventId{0}, EventId{1}, EventId{2}, EventId{3}, EventId{4}};
        QVERIFY(capture->take(snapshot, events));
        QCOMPARE(capture->state().connections, 1u);
        QCOMPARE(capture->state().let_go, 3u);
    }
    void linesOfASyslog()
    {
        const std::string head = "<86>1 2026-11-22T10:00:0";
        const std::string text =
            head + "1Z vm sshd 4021 - - Connection from 192.0.2.9 port 5022 on 10.0.0.1 port 22\n" + head +
            "2Z vm sshd 4022 - - Connection from 192.0.2.8 port 5023 on 10.0.0.1 port 22\n" + head +
            "3Z vm sshd 4021 - - Failed password for invalid user admin from 192.0.2.9 port 5022 ssh2\n";
        const auto blocks = blocks_of("auth.log", text);
        QCOMPARE(told(blocks), "FAILED LOGIN admin@192.0.2.9 PID 4021 2\n");
        QVERIFY(blocks[0].text.contains("\n[syslog:6, PID 4021] <86>1 2026-11-22T10:00:03Z vm sshd 4021 "));
        QCOMPARE(read_back(texts(blocks)), "failed-login admin@192.0.2.9 2\n");
    }
    void numbersOfIis()
    {
        const std::string head = "#Software: Microsoft Internet Information Services 6.0\n#Version: 1.0\n"
                                 "#Date: 2004-11-16 10:54:13\n"
                                 "#Fields: time c-ip cs-username s-ip s-port cs-method cs-uri-stem sc-status\n";
        const std::string text = head + "10:54:13 10.0.0.1 - 10.9.9.9 21 [1]USER anna 331\n"
                                        "10:54:14 10.0.0.2 - 10.9.9.9 21 [2]USER bob 331\n"
                                        "10:54:15 10.0.0.1 - 10.9.9.9 21 [1]PASS - 530\n"
                                        "10:54:16 10.0.0.2 bob 10.9.9.9 21 [2]PASS - 230\n"
                                        "10:54:17 10.0.0.1 - 10.9.9.9 21 [1]QUIT - 226\n"
                                        "10:54:18 10.0.0.3 - 10.9.9.9 21 [1]USER eve 331\n"
                                        "10:54:19 10.0.0.3 - 10.9.9.9 21 [1]PASS - 530\n";
        const auto blocks = blocks_of("ex041116.log", text);
        QCOMPARE(blocks.size(), 2u);
        QCOMPARE(blocks[0].connection + " " + blocks[0].client + " " + std::to_string(blocks[0].lines),
                 "FTP 1 10.0.0.1 2");
        QCOMPARE(blocks[1].connection + " " + blocks[1].client + " " + std::to_string(blocks[1].lines),
                 "FTP 1 10.0.0.3 2");
        QVERIFY(blocks[1].text.contains("Server-Address: 10.9.9.9:21\nElapsed: 1000\nProtocol: ftp\n"));
    }
    void handshakesAreNoRefusedLogins()
    {
        const std::string head = "#Software: Microsoft Internet Information Services 6.0\n#Version: 1.0\n"
                                 "#Date: 2009-01-01 10:00:00\n#Fields: date time s-ip cs-method cs-uri-stem s-port "
                                 "cs-username c-ip cs(User-Agent) sc-status sc-substatus sc-win32-status\n";
        const auto row = [](int second, const std::string& agent, const std::string& user, const std::string& codes) {
            return "2009-01-01 10:00:0" + std::to_string(second) + " 10.9.9.9 GET /a 80 " + user + " 10.0.0.1 " +
                   agent + " " + codes + "\n";
        };
        const std::string text = head + row(0, "one", "-", "401 2 2148074254") +
                                 row(0, "two", "-", "401 2 2148074254") + row(1, "one", "-", "401 1 0") +
                                 row(2, "one", "CORP\\anna", "200 0 0") + row(3, "two", "-", "401 1 0") +
                                 row(4, "two", "CORP\\eve", "401 1 1326");
        const auto blocks = blocks_of("ex090101.log", text);
        QCOMPARE(told(blocks), "FAILED LOGIN CORP\\eve@10.0.0.1 10.0.0.1 3\n");
        QVERIFY(blocks[0].text.contains("Protocol: http\n"));
    }
    void ownCriteria()
    {
        auto blocks = blocks_of("system.log", mixed, capturing({"filter:user:bob and outcome:success"}));
        QCOMPARE(told(blocks), "FILTER USER BOB AND OUTCOME SUCCESS bob@10.0.0.2 PID 12 2\n");
        QVERIFY(blocks[0].text.contains("\nCriterion: filter:user:bob and outcome:success\n"));
        QCOMPARE(read_back(texts(blocks)), "filter-user-bob-and-outcome-success bob@10.0.0.2 2\n");
    }
    void findingsAreCriteriaOnce()
    {
        Scratch scratch;
        const auto snapshot = loaded({scratch.write("system.log", mixed)});
        const auto sessions = find_sessions(snapshot, {}, 1);
        const auto evidence = gather_evidence(snapshot, *sessions, {}, 1);
        const auto findings = find_findings(**evidence, {}, {}, 1,
                                            [](std::string_view rule) { return rule == "forensic.untimely-death"; });
        QCOMPARE(findings->rows.size(), 1u);
        for (const std::vector<std::uint32_t>& cuts : {std::vector<std::uint32_t>{}, {3, 5}}) {
            const auto blocks = captured(snapshot, capturing({"finding:forensic.*"}), cuts, &*findings);
            QCOMPARE(told(blocks), "FINDING FORENSIC UNTIMELY DEATH bob@10.0.0.2 PID 12 3\n");
            QCOMPARE(read_back(texts(blocks)), "finding-forensic-untimely-death bob@10.0.0.2 3\n");
        }
        QVERIFY(captured(snapshot, capturing({"finding:forensic.*"})).empty());
    }
    void connectionsAreBounded()
    {
        std::string text;
        for (int i = 0; i < 66'000; ++i)
            text +=
                QString::asprintf("2026-11-22 10:%02d:%02d,%03d vm proftpd[%d] 127.0.0.1 (10.%d.%d.%d[10.%d.%d.%d]): ",
                                  i / 60'000, i / 1000 % 60, i % 1000, 1000 + i, i / 65536, i / 256 % 256, i % 256,
                                  i / 65536, i / 256 % 256, i % 256)
                    .toStdString() +
                "FTP session opened.\n";
        Scratch scratch;
        const auto snapshot = loaded({scratch.write("system.log", text)});
        auto capture = Capture::make(capturing());
        std::vector<EventId> events;
        for (std::uint32_t i = 0; i < snapshot->event_count(); ++i)
            events.push_back(snapshot->in_time_order(i));
        QVERIFY(capture->take(snapshot, events));
        QCOMPARE(capture->state().connections, 65'536u);
        QCOMPARE(capture->state().lines, 65'536u);
        QCOMPARE(capture->state().let_go, 66'000u - 65'536u);
    }
    void aFileThatIsGoneIsCounted()
    {
        Scratch scratch;
        const std::string path = scratch.write("system.log", mixed);
        const auto snapshot = loaded({path});
        QCOMPARE(std::remove(path.c_str()), 0);
        auto capture = Capture::make(capturing());
        std::vector<EventId> events;
        for (std::uint32_t i = 0; i < snapshot->event_count(); ++i)
            events.push_back(snapshot->in_time_order(i));
        const auto blocks = capture->take(snapshot, events);
        QCOMPARE(told(*blocks), "FAILED LOGIN anna@10.0.0.1 PID 11 0\nFAILED LOGIN anna@10.0.0.1 PID 11 0\n"
                                "UNTIMELY DEATH bob@10.0.0.2 PID 12 0\nFAILED LOGIN root@10.0.0.1 PID 11 0\n");
        QCOMPARE(capture->state().unread, 8u);
    }
    void whatIsLongIsCut()
    {
        const auto blocks =
            blocks_of("system.log", system_line(1000, 11, "10.0.0.1", refused(std::string(40'000, 'a'))));
        QCOMPARE(blocks.size(), 1u);
        QVERIFY(blocks[0].text.size() < 20'000);
        QVERIFY(blocks[0].text.contains(" bytes in the log]\n-----END "));
    }
    void blocksAreAppended()
    {
        Scratch scratch;
        const auto blocks = blocks_of("system.log", mixed);
        const std::string file = scratch.path("forensic.log");
        QVERIFY(append_blocks(file, std::span(blocks).first(1)));
        QVERIFY(append_blocks(file, std::span(blocks).subspan(1)));
        QCOMPARE(read_file(file), texts(blocks));
        struct stat found{};
        QCOMPARE(::stat(file.c_str(), &found), 0);
        QCOMPARE(found.st_mode & 0777, 0600u);
        QCOMPARE(append_blocks("relative.log", blocks).error().code, ErrorCode::WriteFailed);
        QCOMPARE(append_blocks(scratch.path("no/such/folder.log"), blocks).error().code, ErrorCode::WriteFailed);
    }
};
SPOOR_TEST(TestCapture)

#include "test_capture.moc"
