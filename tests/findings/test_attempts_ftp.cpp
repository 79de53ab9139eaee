// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/attempts.h"
#include "tests/support/loaded.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>
#include <tuple>

using namespace spoor;
using namespace spoor::test;

namespace {

// `line client user outcome session`, one a line, in order of time; `!` marks an anonymous name, `?` one that does not
// exist.
QString attempts_of(const std::vector<std::string>& paths)
{
    const auto snapshot = loaded(paths);
    const auto sessions = find_sessions(snapshot, {}, 2);
    std::vector<Attempt> found;
    ftp_attempts(*snapshot, *sessions, {}, 2, found);
    std::ranges::sort(found, {}, [](const Attempt& a) { return std::tie(a.time, a.event); });
    QString text;
    for (const Attempt& a : found) {
        const auto view = [](std::string_view v) {
            return v.empty() ? QString("-") : QString::fromUtf8(v.data(), qsizetype(v.size()));
        };
        const SessionTable& table = *(*sessions)[SessionKind::Ftp];
        const std::string path = snapshot->source(EventId{a.event}).path;
        text +=
            QString("%1:%2 %3 %4%5%6 %7 %8\n")
                .arg(QString::fromStdString(path.substr(path.rfind('/') + 1)))
                .arg(snapshot->line(EventId{a.event}))
                .arg(view(snapshot->pools->client.view(a.client)), view(snapshot->pools->user.view(a.user)),
                     QString(a.anonymous ? "!" : ""), QString(a.no_such_user ? "?" : ""),
                     QString(a.succeeded ? "in" : "refused"),
                     a.session == Attempt::no_session ? QString("-") : QString::fromStdString(table.id_of(a.session)));
        if (a.service != Service::Ftp || a.time != snapshot->time(EventId{a.event}))
            text += "wrong service or time\n";
    }
    return text;
}

}

class TestAttemptsFtp : public QObject {
    Q_OBJECT

    Scratch scratch_;

    QString of(const char* name, const char* text) { return attempts_of({scratch_.write(name, text)}); }

private slots:
    // The refused PASS names nobody; two pairs in one connection are two attempts; PASS alone has no account.
    void accountOfTheUserLine()
    {
        QCOMPARE(of("a/ex050101.log",
                    "#Software: Microsoft Internet Information Services 5.0\n"
                    "#Version: 1.0\n"
                    "#Date: 2005-01-01 08:00:00\n"
                    "#Fields: time c-ip cs-username s-port cs-method cs-uri-stem sc-status sc-win32-status\n"
                    "08:00:00 192.0.2.1 root 21 [1]USER root 331 0\n"
                    "08:00:00 192.0.2.2 anonymous 21 [2]USER anonymous 331 0\n"
                    "08:00:01 192.0.2.1 - 21 [1]PASS - 530 1317\n"
                    "08:00:01 192.0.2.2 - 21 [2]PASS IEUser@ 530 1326\n"
                    "08:00:02 192.0.2.1 admin 21 [1]USER admin 331 0\n"
                    "08:00:03 192.0.2.1 admin 21 [1]PASS - 230 0\n"
                    "08:00:04 192.0.2.3 - 21 [3]PASS - 530 1326\n"
                    "08:00:05 192.0.2.3 - 21 [3]PASS - 503 0\n"),
                 "ex050101.log:7 192.0.2.1 root? refused ftp-1\n"
                 "ex050101.log:8 192.0.2.2 anonymous! refused ftp-2\n"
                 "ex050101.log:10 192.0.2.1 admin in ftp-1\n"
                 "ex050101.log:11 192.0.2.3 - refused ftp-3\n");
    }

    void ftpsvc()
    {
        QCOMPARE(of("b/u_ex231229.log",
                    "#Software: Microsoft Internet Information Services 10.0\n"
                    "#Fields: date time c-ip cs-username s-ip s-port cs-method cs-uri-stem sc-status sc-win32-status "
                    "sc-substatus x-session x-fullpath\n"
                    "2023-12-29 06:00:00 192.0.2.9 - 192.0.2.21 21 USER anna 331 0 0 "
                    "00000000-0000-4000-8000-000000000001 -\n"
                    "2023-12-29 06:00:01 192.0.2.9 - 192.0.2.21 21 PASS *** 530 1326 41 "
                    "00000000-0000-4000-8000-000000000001 -\n"
                    "2023-12-29 06:00:02 192.0.2.9 - 192.0.2.21 21 USER anna 331 0 0 "
                    "00000000-0000-4000-8000-000000000001 -\n"
                    "2023-12-29 06:00:03 192.0.2.9 FTP1\\anna 192.0.2.21 21 PASS *** 230 0 0 "
                    "00000000-0000-4000-8000-000000000001 /\n"),
                 "u_ex231229.log:4 192.0.2.9 anna refused ftp-1\n"
                 "u_ex231229.log:6 192.0.2.9 FTP1\\anna in ftp-1\n");
    }

    // Without an id of the connection, the USER of the same client counts, and for one PASS alone.
    void withoutConnectionId()
    {
        QCOMPARE(of("c/u_ex231230.log", "#Software: Microsoft Internet Information Services 10.0\n"
                                        "#Fields: date time c-ip cs-username cs-method cs-uri-stem sc-status\n"
                                        "2023-12-30 06:00:00 192.0.2.9 - USER anna 331\n"
                                        "2023-12-30 06:00:00 192.0.2.8 - USER bob 331\n"
                                        "2023-12-30 06:00:01 192.0.2.9 - PASS *** 530\n"
                                        "2023-12-30 06:00:02 192.0.2.9 - PASS *** 530\n"
                                        "2023-12-30 07:00:00 192.0.2.8 - PASS *** 530\n"),
                 "u_ex231230.log:5 192.0.2.9 anna refused -\n"
                 "u_ex231230.log:6 192.0.2.9 - refused -\n"
                 "u_ex231230.log:7 192.0.2.8 - refused -\n");
    }

    void nativeFormat()
    {
        QCOMPARE(of("d/in010320.log",
                    "192.0.2.1, -, 3/20/01, 7:55:20, MSFTPSVC1, FTP1, 192.0.2.21, 0, 0, 0, 331, 0, "
                    "[7]USER, root, -,\n"
                    "192.0.2.1, -, 3/20/01, 7:55:21, MSFTPSVC1, FTP1, 192.0.2.21, 0, 0, 0, 530, 1326, "
                    "[7]PASS, -, -,\n"
                    "192.0.2.2, -, 3/20/01, 7:55:22, W3SVC1, FTP1, 192.0.2.21, 0, 0, 0, 401, 5, "
                    "USER, /x, -,\n"),
                 "in010320.log:2 192.0.2.1 root refused ftp-1\n");
    }

    void daemons()
    {
        QCOMPARE(of("e/vsftpd.log", "Mon Mar  2 08:00:00 2009 [pid 2001] CONNECT: Client \"198.51.100.7\"\n"
                                    "Mon Mar  2 08:00:02 2009 [pid 2000] [root] FAIL LOGIN: Client \"198.51.100.7\"\n"
                                    "Mon Mar  2 08:00:05 2009 [pid 2000] [ftp] OK LOGIN: Client \"198.51.100.7\", anon "
                                    "password \"x@\"\n"),
                 "vsftpd.log:2 198.51.100.7 root refused ftp-1\n"
                 "vsftpd.log:3 198.51.100.7 ftp! in ftp-1\n");
        // The name that was tried stands in the argument of USER alone.
        QCOMPARE(of("f/extended.log", "192.0.2.9 - - [02/Mar/2009:08:00:00 +0000] \"USER zoe\" 331 -\n"
                                      "192.0.2.9 - - [02/Mar/2009:08:00:01 +0000] \"PASS (hidden)\" 530 -\n"),
                 "extended.log:2 192.0.2.9 zoe refused ftp-1\n");
    }

    // Three logs of one server tell of the same logins; one of them knows refusals alone.
    void oneLoginInSeveralLogs()
    {
        const auto write = [&](const char* name, const char* text) { return scratch_.write(name, text); };
        const std::vector<std::string> logs = {
            write("g/system.log",
                  "2009-03-02 08:00:01,100 ftp1 proftpd[77] 192.0.2.21 (192.0.2.9[192.0.2.9]): USER anna "
                  "(Login failed): Incorrect password\n"
                  "2009-03-02 08:00:02,100 ftp1 proftpd[77] 192.0.2.21 (192.0.2.9[192.0.2.9]): USER anna "
                  "(Login failed): Incorrect password\n"),
            write("g/extended.log", "192.0.2.9 - - [02/Mar/2009:08:00:00 +0000] \"USER anna\" 331 -\n"
                                    "192.0.2.9 - - [02/Mar/2009:08:00:01 +0000] \"PASS (hidden)\" 530 -\n"
                                    "192.0.2.9 - - [02/Mar/2009:08:00:01 +0000] \"USER anna\" 331 -\n"
                                    "192.0.2.9 - - [02/Mar/2009:08:00:02 +0000] \"PASS (hidden)\" 530 -\n"
                                    "192.0.2.9 - - [02/Mar/2009:08:00:02 +0000] \"USER anna\" 331 -\n"
                                    "192.0.2.9 - anna [02/Mar/2009:08:00:03 +0000] \"PASS (hidden)\" 230 -\n")};
        QCOMPARE(attempts_of(logs), "system.log:1 192.0.2.9 anna refused ftp-1\n"
                                    "system.log:2 192.0.2.9 anna refused ftp-1\n"
                                    "extended.log:6 192.0.2.9 anna in ftp-1\n");
    }

    // Three connections of one client within a second; the log without PIDs cannot tell which line is of which.
    void connectionsAtOneMoment()
    {
        std::string system, extended;
        for (const char* pid : {"77", "78"})
            for (int i = 0; i < 3; ++i) {
                system += std::string("2009-03-02 08:00:01,100 ftp1 proftpd[") + pid +
                          "] 192.0.2.21 (192.0.2.9[192.0.2.9]): USER root (Login failed): Incorrect password\n";
                extended += "192.0.2.9 - - [02/Mar/2009:08:00:01 +0000] \"USER root\" 331 -\n"
                            "192.0.2.9 - - [02/Mar/2009:08:00:01 +0000] \"PASS (hidden)\" 530 -\n";
            }
        system +=
            "2009-03-02 08:00:01,200 ftp1 proftpd[79] 192.0.2.21 (192.0.2.9[192.0.2.9]): mod_ban/0.8: Login denied: "
            "host '192.0.2.9' banned\n";
        const QString found =
            attempts_of({scratch_.write("h/system.log", system), scratch_.write("h/extended.log", extended)});
        QCOMPARE(found.count("root refused"), 6);
        QCOMPARE(found.count("system.log"), 6);
    }
};

SPOOR_TEST(TestAttemptsFtp)

#include "test_attempts_ftp.moc"
