// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/line_reader.h"
#include "core/explain/table.h"
#include "core/sessions/ftp_tally.h"
#include "tests/core/sessions/ftp_picture.h"
#include "tests/support/loaded.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

const std::string iis6_header =
    "#Software: Microsoft Internet Information Services 6.0\n"
    "#Fields: date time c-ip cs-username s-sitename s-ip s-port cs-method cs-uri-stem sc-status "
    "sc-win32-status sc-bytes cs-bytes\n";

std::string row(const std::string& time, const std::string& user, const std::string& rest)
{
    return "2026-03-02 " + time + " 10.1.2.3 " + user + " MSFTPSVC1 192.168.10.21 21 " + rest + "\n";
}

std::string story(const std::shared_ptr<const Snapshot>& snapshot, std::size_t index = 0)
{
    LineReader reader;
    const auto table = ftp_sessions_of(snapshot);
    return '\n' + story_picture(finder_of(SessionKind::Ftp).story(*table, index, reader));
}

}

class TestFtpStory : public QObject {
    Q_OBJECT
private slots:
    void anAnonymousVisitorIsRefused()
    {
        Scratch scratch;
        scratch.write("ex260302.log", iis6_header + row("10:00:00", "anonymous", "[138]USER anonymous 331 0 0 0") +
                                          row("10:00:01", "-", "[138]PASS IEUser@ 530 1326 0 0"));
        QCOMPARE(story(loaded({scratch.path()})), std::string(R"(
Every login that was tried was refused (1); nobody got in. An anonymous login was tried. Its lines have the connection number 138 in common, on one server and site and from one client (confidence 100 %). The log does not show the end of this session: the connection broke, the service stopped, or the log ends.
connection_id: 138
generation: 1
users_tried: anonymous
password: IEUser@
duration: 1 s
ended: no
10.1.2.3 | 192.168.10.21:21 MSFTPSVC1
10:00:00 <-> USER anonymous = 331 challenge: Anonymous login begun: The visitor asks for anonymous access; any text will do as a password, by custom an e-mail address.
10:00:01 <-> PASS IEUser@ = 530 bad: Anonymous login refused: Anonymous access is off, or closed to this visitor. Internet Explorer: What Internet Explorer sends for anonymous access, by itself. ERROR_LOGON_FAILURE: Unknown user name or wrong password.
)"));
    }

    void guessedAndUsed()
    {
        Scratch scratch;
        scratch.write(
            "ex260302.log",
            iis6_header + row("10:00:00", "root", "[7]USER root 331 0 0 0") +
                row("10:00:01", "-", "[7]PASS - 530 1326 0 0") + row("10:00:02", "anna", "[7]USER anna 331 0 0 0") +
                row("10:00:03", "anna", "[7]PASS - 230 0 0 0") +
                row("10:00:09", "anna", "[7]created /up/a+b.zip 226 0 0 700") +
                row("10:00:10", "anna", "[7]sent /nothing 550 2 0 0") +
                row("10:00:11", "anna", "[7]RNFR /old 350 0 0 0") + row("10:00:12", "anna", "[7]RNTO /new 250 0 0 0") +
                row("10:00:13", "anna", "[7]MKD /m 257 0 0 0") + row("10:00:20", "anna", "[7]closed - 421 121 0 0"));
        QCOMPARE(story(loaded({scratch.path()})), std::string(R"(
anna got in after logins that were refused: 1 of 2 in all. Its lines have the connection number 7 in common, on one server and site and from one client (confidence 100 %).
connection_id: 7
generation: 1
users_tried: root
users_tried: anna
uploaded: /up/a+b.zip
created: /m
renamed: /old → /new
bytes: 700
duration: 20 s
ended: yes
10.1.2.3 | 192.168.10.21:21 MSFTPSVC1
10:00:00 <-> USER root = 331 challenge: Name taken, password wanted: The user name was given; whether the account exists is not said.
10:00:01 <-> PASS = 530 bad: LOGIN FAILED: unknown name or wrong password: The system refused name and password.
10:00:02 <-> USER anna = 331 challenge: Name taken, password wanted: The user name was given; whether the account exists is not said.
10:00:03 <-> PASS = 230 good: LOGIN SUCCEEDED: The password of a named account was accepted. IIS never logs it.
10:00:09 <-> created /up/a+b.zip (700 bytes) = 226 good: File brought in: The client uploaded this file.
10:00:10 <-> sent /nothing = 550 bad: Download refused: The file is not there or may not be read. ERROR_FILE_NOT_FOUND: There is no such file.
10:00:11 <-> RNFR /old = 350: Pending further information: Accepted; the next command completes it (RNFR before RNTO, REST before RETR).
10:00:12 <-> RNTO /new = 250 good: Renamed: The file has this name now.
10:00:13 <-> MKD /m = 257 good: Folder made: The client made this folder.
10:00:20 <-- closed = 421: Session closed by the server: The session was idle for too long, or the client was gone. ERROR_SEM_TIMEOUT: The time for the operation ran out.
)"));
    }

    void aServersOwnMessagesThatCannotBeRead()
    {
        const auto snapshot = server_logs({{"/p/system.log", "proftpd-system",
                                            "10:00:25 141 127.0.0.9 alice ftp.login - failure - - vm\n"
                                            "10:00:26 141 -         -     other     - -       - - vm\n"}});
        QCOMPARE(story(snapshot), std::string(R"(
Every login that was tried was refused (1); nobody got in. Its lines come from the server's process 141, or from those beside it that served the same client at the same time (confidence 95 %). This server's log does not say when a session ends. 2 of its lines could not be read any more: the file was changed, or is gone.
pid: 141
users_tried: alice
duration: 1 s
ended: no
127.0.0.9 | vm
)"));
    }

    void vsftpdsWordsAreThoseOfTheRfc()
    {
        QCOMPARE(story(server_logs({{"/v/vsftpd.log", "vsftpd",
                                     "13:00:01 1 10.0.0.10 alice ftp.login    LOGIN    failure -  - vm\n"
                                     "13:00:02 1 10.0.0.10 alice ftp.login    LOGIN    success -  -\n"
                                     "13:00:05 3 10.0.0.10 alice ftp.transfer UPLOAD   success /a 5\n"
                                     "13:00:06 3 10.0.0.10 alice ftp.command  RMDIR    failure /b -\n"}})),
                 std::string(R"(
alice got in after logins that were refused: 1 of 2 in all. Its lines come from the server's process 1, or from those beside it that served the same client at the same time (confidence 90 %). This server's log does not say when a session ends.
pid: 1
users_tried: alice (2)
uploaded: /a
bytes: 5
duration: 5 s
ended: no
10.0.0.10 | vm
13:00:01 <-> LOGIN alice = failure bad: Not logged in: The login was refused, or the command needs one.
13:00:02 <-> LOGIN alice = success good: User logged in: The login succeeded.
13:00:05 <-> UPLOAD /a (5 bytes) = success good: File brought in: The client uploaded this file.
13:00:06 <-> RMDIR /b = failure bad: File unavailable: The action was not taken: the file is not there, or access was refused.
)"));
    }

    void aLongSessionIsCut()
    {
        std::string log;
        for (int i = 0; i < 2100; ++i)
            log += "10:00:00 7 10.0.0.1 a ftp.transfer UPLOAD success /f" + std::to_string(i) + " 1\n";
        const auto table = ftp_sessions_of(server_logs({{"/v/vsftpd.log", "vsftpd", log}}));
        LineReader reader;
        const SessionStory told = finder_of(SessionKind::Ftp).story(*table, 0, reader);
        QCOMPARE(told.ladder.steps.size(), SessionFinder::max_steps);
        QCOMPARE(told.ladder.left_out, std::size_t(100));
        QCOMPARE(told.facts.back().name + ' ' + told.facts.back().value, std::string("left_out 2000"));
    }

    void eachReasonAndFactHasWords()
    {
        for (const int reason : {1, 2, 3, 4, 5, 6, 7, 8, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32})
            QVERIFY2(!reason_text(SessionKind::Ftp, static_cast<ReasonId>(reason)).empty(),
                     qPrintable(QString::number(reason)));
        QVERIFY(reason_text(SessionKind::Ftp, 19).empty());
        for (const char* fact :
             {"connection_id", "generation", "pid", "users_tried", "password", "uploaded", "appended", "downloaded",
              "deleted", "created", "removed", "renamed", "bytes", "duration", "ended", "files", "left_out"})
            QVERIFY2(explain::table("session-fact").find(fact), fact);
    }
};

SPOOR_TEST(TestFtpStory)
#include "test_ftp_story.moc"
