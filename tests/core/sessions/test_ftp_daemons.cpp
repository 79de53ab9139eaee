// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sessions/ftp_picture.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

std::string picture(const std::vector<ServerLog>& logs)
{
    return '\n' + ftp_picture(*ftp_sessions_of(server_logs(logs)));
}

}

// Servers with a process a connection. The logs are as their parsers give them: time pid client user kind verb …
class TestFtpDaemons : public QObject {
    Q_OBJECT
private slots:
    void vsftpdHasThreeProcessesASession()
    {
        const std::string log = "13:00:00 23383 10.0.0.10 -     other        CONNECT  -       -  -\n"
                                "13:00:00 23385 10.0.0.11 -     other        CONNECT  -       -  -\n"
                                "13:00:01 23381 10.0.0.10 alice ftp.login    LOGIN    success -  -\n"
                                "13:00:02 23384 10.0.0.11 bob   ftp.login    LOGIN    failure -  -\n"
                                "13:00:04 23384 10.0.0.11 bob   ftp.login    LOGIN    success -  -\n"
                                "13:00:05 23392 10.0.0.10 alice ftp.transfer UPLOAD   success /a 12345\n"
                                "13:00:06 23395 10.0.0.11 bob   ftp.transfer DOWNLOAD failure /b -\n"
                                "13:00:07 23392 10.0.0.10 alice ftp.command  DELETE   success /a -\n";
        QCOMPARE(picture({{"/v/vsftpd.log", "vsftpd", log}}),
                 std::string("\n10.0.0.10 alice logged_in 1/0 4 lines not-ended transfers; 90% #23383 12345 bytes\n"
                             "10.0.0.11 bob logged_in_after_failures 2/1 4 lines not-ended; 90% #23385\n"));
    }

    // In a PID namespace of its own each session has the processes 2, 1 and 3.
    void vsftpdInANamespace()
    {
        const std::string log = "13:00:00 2 10.0.0.10 -     other        CONNECT  -       -  -\n"
                                "13:00:00 2 10.0.0.11 -     other        CONNECT  -       -  -\n"
                                "13:00:01 1 10.0.0.10 alice ftp.login    LOGIN    success -  -\n"
                                "13:00:01 1 10.0.0.11 bob   ftp.login    LOGIN    failure -  -\n"
                                "13:00:02 3 10.0.0.10 alice ftp.transfer UPLOAD   success /a 1\n"
                                "13:05:00 2 10.0.0.10 -     other        CONNECT  -       -  -\n"
                                "13:05:01 1 10.0.0.10 carol ftp.login    LOGIN    success -  -\n"
                                "13:05:02 3 10.0.0.10 alice ftp.transfer UPLOAD   success /b 10\n"
                                "13:05:03 3 10.0.0.10 carol ftp.transfer UPLOAD   success /c 100\n";
        QCOMPARE(
            picture({{"/v/vsftpd.log", "vsftpd", log}}),
            std::string("\n10.0.0.10 alice logged_in 1/0 4 lines not-ended transfers; 90% #2 11 bytes\n"
                        "10.0.0.11 bob refused 1/1 2 lines not-ended reused-id; 90% #2\n"
                        "10.0.0.10 carol logged_in 1/0 3 lines not-ended reused-id transfers; 90% #2 100 bytes\n"));
    }

    // The PIDs say nothing there: the newest session of the client that waits for such a process has the line.
    void vsftpdInANamespaceAgain()
    {
        const std::string log = "13:00:00 2 10.0.0.10 -     other        CONNECT  -       -  -\n"
                                "13:00:03 1 10.0.0.10 alice ftp.login    LOGIN    failure -  -\n"
                                "13:00:04 2 10.0.0.10 -     other        CONNECT  -       -  -\n"
                                "13:00:07 1 10.0.0.10 alice ftp.login    LOGIN    success -  -\n"
                                "13:00:09 3 10.0.0.10 alice ftp.transfer UPLOAD   success /a 1\n"
                                "13:10:04 2 10.0.0.10 -     other        CONNECT  -       -  -\n"
                                "13:10:07 1 10.0.0.10 alice ftp.login    LOGIN    success -  -\n"
                                "13:10:09 3 10.0.0.10 alice ftp.transfer DOWNLOAD failure /b -\n"
                                "13:10:19 3 10.0.0.10 alice ftp.transfer DOWNLOAD success /b 10\n";
        QCOMPARE(picture({{"/v/vsftpd.log", "vsftpd", log}}),
                 std::string("\n10.0.0.10 alice refused 1/1 2 lines not-ended; 90% #2\n"
                             "10.0.0.10 alice logged_in 1/0 3 lines not-ended reused-id transfers; 70% #2 1 bytes\n"
                             "10.0.0.10 alice logged_in 1/0 4 lines not-ended reused-id; 70% #2 10 bytes\n"));
    }

    void vsftpdWithoutTheBeginning()
    {
        QCOMPARE(
            picture({{"/v/vsftpd.log", "vsftpd",
                      "13:00:00 9 10.0.0.10 alice ftp.transfer UPLOAD success /a 7\n"
                      "13:00:09 5 10.0.0.12 -     other        CONNECT -       -  -\n"}}),
            std::string("\n10.0.0.10 alice logged_in 0/0 1 lines not-ended begun-before transfers; 60% #9 7 bytes\n"
                        "10.0.0.12 - no_login 0/0 1 lines not-ended; 95% #5\n"));
    }

    // One login, told by the SystemLog and by an ExtendedLog with PIDs; transfers by all three. Nothing counts twice.
    void proftpdInThreeLogs()
    {
        const std::string system = "10:00:24.700 100 -         -     service.start - success - - vm\n"
                                   "10:00:25.100 141 127.0.0.9 alice ftp.login     - failure - - vm\n"
                                   "10:00:27.200 141 127.0.0.9 alice ftp.login     - success - - vm\n"
                                   "10:00:28.200 141 127.0.0.9 -     ftp.transfer  - success - 500 vm\n"
                                   "10:00:28.300 141 -         -     other         - -       - - vm\n"
                                   "10:00:29.000 142 127.0.0.9 bob   ftp.login     - success - - vm\n";
        const std::string extended = "10:00:25 141 127.0.0.9 -     ftp.command  USER -       alice -\n"
                                     "10:00:25 141 127.0.0.9 -     ftp.login    PASS failure -     -\n"
                                     "10:00:27 141 127.0.0.9 -     ftp.command  USER -       alice -\n"
                                     "10:00:27 141 127.0.0.9 alice ftp.login    PASS success -     -\n"
                                     "10:00:28 141 127.0.0.9 alice ftp.transfer STOR success /a    500\n"
                                     "10:00:30 141 127.0.0.9 alice ftp.command  QUIT success -     -\n";
        const std::string xferlog = "10:00:28 - 127.0.0.9 alice ftp.transfer STOR success /a 500\n"
                                    "10:00:31 - 127.0.0.9 bob   ftp.transfer RETR success /b 40\n"
                                    "10:00:31 - 127.0.0.8 carol ftp.transfer RETR success /c 60\n"
                                    "10:09:31 - 127.0.0.8 carol ftp.transfer RETR success /d 60\n"
                                    "12:00:00 - 127.0.0.8 carol ftp.transfer RETR success /e 60\n";
        QCOMPARE(picture({{"/p/system.log", "proftpd-system", system},
                          {"/p/extended.log", "proftpd-extended", extended},
                          {"/p/xferlog", "xferlog", xferlog}}),
                 std::string("\n127.0.0.9 alice logged_in_after_failures 2/1 11 lines transfers; 90% #141 500 bytes\n"
                             "127.0.0.9 bob logged_in 1/0 2 lines not-ended; 90% #142 40 bytes\n"
                             "127.0.0.8 carol logged_in 0/0 2 lines not-ended begun-before; 50% 120 bytes\n"
                             "127.0.0.8 carol logged_in 0/0 1 lines not-ended begun-before; 50% 60 bytes\n"));
    }

    // Two ExtendedLogs at the same time, of which one goes on in a second file.
    void logsBesideEachOtherAndOneAfterAnother()
    {
        const std::string auth = "10:00:25 141 127.0.0.9 -     ftp.login    PASS failure -  -\n"
                                 "10:00:27 141 127.0.0.9 -     ftp.login    PASS failure -  -\n"
                                 "10:00:29 141 127.0.0.9 alice ftp.login    PASS success -  -\n";
        const std::string all = "10:00:25 141 127.0.0.9 -     ftp.login    PASS failure -  -\n"
                                "10:00:27 141 127.0.0.9 -     ftp.login    PASS failure -  -\n";
        const std::string rotated = "10:00:29 141 127.0.0.9 alice ftp.login    PASS success -  -\n"
                                    "10:00:30 141 127.0.0.9 alice ftp.transfer STOR success /a 500\n";
        const std::string got = picture({{"/p/auth.log", "proftpd-extended", auth},
                                         {"/p/all.log", "proftpd-extended", rotated},
                                         {"/p/all.log.1", "proftpd-extended", all}});
        QCOMPARE(got, std::string("\n127.0.0.9 alice logged_in_after_failures 3/2 7 lines not-ended pass-without-user "
                                  "transfers; 95% #141 500 bytes\n"));
    }

    void anExtendedLogAlone()
    {
        const std::string log = "10:00:00 - 10.0.0.1 -     ftp.command USER -       alice -\n"
                                "10:00:01 - 10.0.0.1 alice ftp.login   PASS success -     -\n"
                                "10:00:02 - 10.0.0.1 alice ftp.command QUIT success -     -\n"
                                "10:00:03 - 10.0.0.1 -     ftp.command USER -       bob   -\n"
                                "10:00:04 - 10.0.0.1 -     ftp.login   PASS failure -     -\n"
                                "10:30:00 - 10.0.0.1 -     ftp.command USER -       bob   -\n";
        QCOMPARE(picture({{"/p/extended.log", "proftpd-extended", log}}),
                 std::string("\n10.0.0.1 alice logged_in 1/0 3 lines; 60%\n"
                             "10.0.0.1 - refused 1/1 2 lines not-ended; 60%\n"
                             "10.0.0.1 - no_login 0/0 1 lines not-ended; 60%\n"));
    }

    // Other programs' processes are not FTP sessions; a PID comes back, on the same host and on another.
    void ftpdInASyslog()
    {
        const std::string log = "10:00:00 900 10.0.0.5 -    other       - -       - - one\n"
                                "10:00:01 900 10.0.0.5 anna ftp.login   - success - - one\n"
                                "10:00:01 901 10.0.0.7 root auth.failure - failure - - one\n"
                                "10:00:02 900 10.0.0.6 bert ftp.login   - failure - - two\n"
                                "10:00:03 900 10.0.0.5 -    ftp.command QUIT success - - one\n"
                                "10:00:04 900 10.0.0.5 anna ftp.login   - failure - - one\n"
                                "14:00:04 900 10.0.0.5 anna ftp.login   - failure - - one\n";
        QCOMPARE(picture({{"/s/messages", "syslog", log}}),
                 std::string("\n10.0.0.5 anna logged_in 1/0 3 lines; 95% #900\n"
                             "10.0.0.6 bert refused 1/1 1 lines not-ended reused-id; 95% #900\n"
                             "10.0.0.5 anna refused 1/1 1 lines not-ended reused-id; 95% #900\n"
                             "10.0.0.5 anna refused 1/1 1 lines not-ended reused-id; 95% #900\n"));
    }

    void aConnectionThatDidNothing()
    {
        QCOMPARE(picture({{"/s/messages", "syslog",
                           "10:00:00 900 10.0.0.5 - other - - ftpd - one\n"
                           "10:00:00 901 10.0.0.6 - other - - sshd - one\n"}}),
                 std::string("\n10.0.0.5 - no_login 0/0 1 lines not-ended; 95% #900\n"));
    }

    // PAM writes under the PID of the process that judges the login.
    void vsftpdInASyslog()
    {
        const std::string log = "13:00:00 23383 10.0.0.10 -     other        CONNECT -       vsftpd -  h\n"
                                "13:00:01 23381 10.0.0.10 alice auth.failure -       failure vsftpd -  h\n"
                                "13:00:02 23381 10.0.0.10 alice ftp.login    LOGIN   failure -      -  h\n"
                                "13:00:03 23381 10.0.0.10 alice auth.failure -       failure vsftpd -  h\n"
                                "13:00:04 23381 10.0.0.10 alice ftp.login    LOGIN   failure -      -  h\n";
        QCOMPARE(picture({{"/s/messages", "syslog", log}}),
                 std::string("\n10.0.0.10 alice refused 2/2 4 lines not-ended; 90% #23383\n"));
    }

    void foldersAreHosts()
    {
        const std::string system = "10:00:00 7 10.0.0.1 a ftp.login - success - -\n";
        const std::string xferlog = "10:00:05 - 10.0.0.1 a ftp.transfer RETR success /x 5\n";
        QCOMPARE(picture({{"/one/system.log", "proftpd-system", system}, {"/two/xferlog", "xferlog", xferlog}}),
                 std::string("\n10.0.0.1 a logged_in 1/0 1 lines not-ended; 95% #7\n"
                             "10.0.0.1 a logged_in 0/0 1 lines not-ended begun-before; 50% 5 bytes\n"));
    }
};

SPOOR_TEST(TestFtpDaemons)
#include "test_ftp_daemons.moc"
