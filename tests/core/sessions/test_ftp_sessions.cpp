// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sessions/ftp_picture.h"
#include "tests/support/loaded.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

std::string header(const std::string& date)
{
    return "#Software: Microsoft Internet Information Services 6.0\n#Version: 1.0\n#Date: " + date +
           "\n#Fields: date time c-ip cs-username s-sitename s-ip s-port cs-method cs-uri-stem sc-status "
           "sc-win32-status sc-bytes cs-bytes\n";
}

/// `03-02 10:00:00 client user [7]USER argument 331 [bytes]` a line; `03-02 …` alone is a header of that time.
std::string iis6(const std::string& text, const std::string& site = "MSFTPSVC1")
{
    std::string log;
    for (const QString& line : QString::fromStdString(text).split('\n', Qt::SkipEmptyParts)) {
        const QStringList word = line.simplified().split(' ');
        if (word.size() == 2) {
            log += header("2026-" + line.simplified().toStdString());
            continue;
        }
        log += "2026-" + (word[0] + ' ' + word[1] + ' ' + word[2] + ' ' + word[3] + ' ').toStdString() + site +
               " 192.168.10.21 21 " + (word[4] + ' ' + word[5] + ' ' + word[6]).toStdString() +
               (word[6] == "530" ? " 1326" : " 0") + " 0 " + word.value(7, "0").toStdString() + '\n';
    }
    return log;
}

std::string picture(Scratch& scratch, const std::vector<std::pair<std::string, std::string>>& files)
{
    for (const auto& [name, text] : files)
        scratch.write(name, text);
    const auto snapshot = loaded({scratch.path()});
    const auto one = ftp_sessions_of(snapshot, 1);
    const auto many = ftp_sessions_of(snapshot, 5);
    if (ftp_picture_with_lines(*one) != ftp_picture_with_lines(*many))
        return "differs with the number of threads";
    return '\n' + ftp_picture(*one);
}

}

class TestFtpSessions : public QObject {
    Q_OBJECT
private slots:
    // The log and the numbers of "Understanding IIS FTP log": 6 connections, 5 refused logins, one that succeeded.
    void theSeedsOwnExample()
    {
        Scratch scratch;
        const std::string got = picture(
            scratch, {{"ex041116.log", "#Software: Microsoft Internet Information Services 5.0\n"
                                       "#Version: 1.0\n"
                                       "#Date: 2004-11-16 10:54:13\n"
                                       "#Fields: time c-ip cs-username s-port cs-method cs-uri-stem sc-status\n"
                                       "10:54:13 ip1\n"
                                       "anonymous@ftp.microsoft.com 21 [135]USER anonymous@ftp.microsoft.com 331\n"
                                       "10:54:13 ip1 - 21 [135]PASS - 530\n"
                                       "11:48:04 ip2 anonymous 21 [136]USER anonymous 331\n"
                                       "11:48:04 ip2 - 21 [136]PASS\n"
                                       "Cgpuser@home.com 530\n"
                                       "13:50:27 ip3 Anonymous 21 [137]USER Anonymous 331\n"
                                       "13:50:27 ip3 - 21 [137]PASS\n"
                                       "guest@my.net 530\n"
                                       "17:40:30 ip4 anonymous 21 [138]USER anonymous 331\n"
                                       "17:40:30 ip4 - 21 [138]PASS IEUser@ 530\n"
                                       "17:40:30 ip4 anonymous 21 [139]USER anonymous 331\n"
                                       "17:40:30 ip4 - 21 [139]PASS IEUser@ 530\n"
                                       "17:40:41 ip4 Administrator 21 [140]USER Administrator 331\n"
                                       "17:40:41 ip4 Administrator 21 [140]PASS - 230\n"}});
        QCOMPARE(got, std::string("\n"
                                  "ip1 anonymous@ftp.microsoft.com refused 1/1 2 lines not-ended; 100% #1\n"
                                  "ip2 anonymous refused 1/1 2 lines not-ended anonymous; 100% #1\n"
                                  "ip3 Anonymous refused 1/1 2 lines not-ended anonymous; 100% #1\n"
                                  "ip4 anonymous refused 1/1 2 lines not-ended anonymous; 100% #1\n"
                                  "ip4 anonymous refused 1/1 2 lines not-ended anonymous; 100% #1\n"
                                  "ip4 Administrator logged_in 1/0 2 lines not-ended; 100% #1\n"));
    }

    void numbers_data()
    {
        QTest::addColumn<std::string>("log");
        QTest::addColumn<std::string>("sessions");
        QTest::newRow("many pairs on one connection") << std::string("03-02 10:00:00\n"
                                                                     "03-02 10:00:00 a root [5]USER root 331\n"
                                                                     "03-02 10:00:01 a - [5]PASS - 530\n"
                                                                     "03-02 10:00:02 a admin [5]USER admin 331\n"
                                                                     "03-02 10:00:03 a - [5]PASS - 530\n"
                                                                     "03-02 10:00:04 a anna [5]USER anna 331\n"
                                                                     "03-02 10:00:05 a anna [5]PASS - 230\n"
                                                                     "03-02 10:00:06 a anna [5]created /x 226 700\n"
                                                                     "03-02 10:00:07 a anna [5]created /y 550 0\n"
                                                                     "03-02 10:00:08 a anna [5]QUIT - 226\n")
                                                      << std::string("\na anna logged_in_after_failures 3/2 9 lines "
                                                                     "transfers; 100% #1 700 bytes\n");
        // jewel's question of 10 July 2006: can there be a 530 without a 331 before it?
        QTest::newRow("PASS without USER")
            << std::string("03-02 10:00:00\n"
                           "03-02 10:00:01 a - [5]PASS - 530\n"
                           "03-02 10:00:02 b x [6]USER x 331\n"
                           "03-02 10:00:03 b - [6]PASS - 530\n"
                           "03-02 10:00:04 b - [6]PASS - 530\n")
            << std::string("\na - refused 1/1 1 lines not-ended pass-without-user; 100% #1\n"
                           "b x refused 2/2 3 lines not-ended pass-without-user; 100% #1\n");
        QTest::newRow("ids out of order are no restart")
            << std::string("03-02 10:00:00\n"
                           "03-02 10:00:00 a anonymous [2]USER anonymous 331\n"
                           "03-02 10:00:00 a anonymous [3]USER anonymous 331\n"
                           "03-02 10:00:01 a anonymous [1]USER anonymous 331\n"
                           "03-02 10:00:02 a - [3]PASS x@ 530\n"
                           "03-02 10:00:02 a - [2]PASS x@ 530\n")
            << std::string("\na anonymous refused 1/1 2 lines not-ended anonymous; 100% #1\n"
                           "a anonymous refused 1/1 2 lines not-ended anonymous; 100% #1\n"
                           "a anonymous no_login 0/0 1 lines not-ended anonymous; 100% #1\n");
        QTest::newRow("a number that comes back")
            << std::string("03-02 10:00:00\n"
                           "03-02 10:00:00 a u [1]USER u 331\n"
                           "03-02 10:00:01 a u [1]QUIT - 226\n"
                           "03-02 10:00:01 a u [1]closed - 421\n"
                           "03-02 10:00:02 a u [1]USER u 331\n"
                           "03-02 10:00:03 b u [1]USER u 331\n"
                           "03-02 12:00:00\n"
                           "03-02 12:00:01 b u [1]USER u 331\n")
            << std::string("\na u no_login 0/0 3 lines; 100% #1\n"
                           "a u no_login 0/0 1 lines not-ended reused-id; 100% #2\n"
                           "b u no_login 0/0 1 lines not-ended reused-id; 90% #3\n"
                           "b u no_login 0/0 1 lines not-ended reused-id; 100% #4\n");
        QTest::newRow("daily logs put together")
            << std::string("03-02 10:00:00\n"
                           "03-02 23:59:00 a u [1]USER u 331\n"
                           "03-02 23:59:01 b u [2]USER u 331\n"
                           "03-03 00:01:00\n"
                           "03-03 00:01:00 a u [1]PASS - 230\n"
                           "03-03 02:00:00 b u [2]USER u 331\n")
            << std::string("\na u logged_in 1/0 2 lines not-ended; 90% #1\n"
                           "b u no_login 0/0 1 lines not-ended; 100% #1\n"
                           "b u no_login 0/0 1 lines not-ended reused-id; 90% #2\n");
        QTest::newRow("what came before is not there")
            << std::string("03-02 10:00:00\n"
                           "03-02 10:00:00 a u [1]sent /x 226\n"
                           "03-02 10:00:00 b - [2]closed - 421\n"
                           "03-02 10:00:00 c u [3]CWD /x 250\n")
            << std::string("\na u logged_in 0/0 1 lines not-ended begun-before; 60% #1\n"
                           "b - unknown 0/0 1 lines begun-before; 100% #1\n"
                           "c u unknown 0/0 1 lines not-ended begun-before; 100% #1\n");
    }
    void numbers()
    {
        QFETCH(std::string, log);
        QFETCH(std::string, sessions);
        Scratch scratch;
        QCOMPARE(picture(scratch, {{"ex260302.log", iis6(log)}}), sessions);
    }

    void overMidnightInTwoFiles()
    {
        Scratch scratch;
        // 3 goes on; 4 was closed; 5 has another client; 6 comes back two hours later.
        const std::string first = iis6("03-02 08:00:00\n"
                                       "03-02 23:30:00 a u [3]USER u 331\n"
                                       "03-02 23:30:01 a u [3]PASS - 230\n"
                                       "03-02 23:31:00 b u [4]USER u 331\n"
                                       "03-02 23:31:01 b u [4]QUIT - 226\n"
                                       "03-02 23:32:00 c u [5]USER u 331\n"
                                       "03-02 23:33:00 d u [6]USER u 331\n");
        const std::string second = iis6("03-03 00:00:10\n"
                                        "03-03 00:00:10 a u [3]created /x 226 500\n"
                                        "03-03 00:01:00 b u [4]USER u 331\n"
                                        "03-03 00:02:00 e u [5]USER u 331\n"
                                        "03-03 01:33:01 d u [6]USER u 331\n"
                                        "03-03 01:34:00 a u [3]QUIT - 226\n");
        QCOMPARE(picture(scratch, {{"ex260302.log", first}, {"ex260303.log", second}}),
                 std::string("\na u logged_in 1/0 4 lines transfers; 90% #1 500 bytes\n"
                             "b u no_login 0/0 2 lines; 100% #1\n"
                             "c u no_login 0/0 1 lines not-ended; 100% #1\n"
                             "d u no_login 0/0 1 lines not-ended; 100% #1\n"
                             "b u no_login 0/0 1 lines not-ended; 100% #1\n"
                             "e u no_login 0/0 1 lines not-ended; 100% #1\n"
                             "d u no_login 0/0 1 lines not-ended; 100% #1\n"));
    }

    // Only a file that begins as IIS begins one can be the next of a row of files.
    void nothingGoesOnWithoutAHeader()
    {
        Scratch scratch;
        const std::string columns =
            "#Fields: date time c-ip cs-username s-sitename s-computername s-ip s-port cs-method "
            "cs-uri-stem cs-uri-query sc-status sc-win32-status sc-bytes cs-bytes time-taken "
            "cs-version cs-host cs(User-Agent) cs(Cookie) cs(Referer)\n";
        const std::string site = " MSFTPSVC1 HOST 10.0.0.1 21 ";
        const std::string tail = " 0 0 0 0 FTP - - - -\n";
        const std::string before = columns + "2026-03-02 23:50:00 10.0.0.9 u" + site + "[3]USER u - 331" + tail;
        const std::string after = "2026-03-03 00:00:10 10.0.0.9 u" + site + "[3]PASS - - 230" + tail +
                                  "2026-03-03 00:00:11 10.0.0.9 u" + site + "[3]QUIT - - 226" + tail;
        QCOMPARE(picture(scratch, {{"ex260302.log", before}, {"ex260303.log", after}}),
                 std::string("\n10.0.0.9 u no_login 0/0 1 lines not-ended; 100% #1\n"
                             "10.0.0.9 u logged_in 1/0 2 lines pass-without-user; 100% #1\n"));
        Scratch other;
        QCOMPARE(picture(other, {{"ex260302.log", before}, {"ex260303.log", columns + after}}),
                 std::string("\n10.0.0.9 u logged_in 1/0 3 lines; 90% #1\n"));
    }

    void nothingGoesOnBehindARestart()
    {
        Scratch scratch;
        const std::string first = iis6("03-02 08:00:00\n03-02 23:50:00 a u [3]USER u 331\n"
                                       "03-02 23:55:00\n03-02 23:56:00 a u [9]USER u 331\n");
        const std::string second = iis6("03-03 00:00:10\n03-03 00:00:10 a u [3]PASS - 230\n"
                                        "03-03 00:00:11 a u [9]PASS - 230\n");
        QCOMPARE(picture(scratch, {{"ex260302.log", first}, {"ex260303.log", second}}),
                 std::string("\na u no_login 0/0 1 lines not-ended; 100% #1\n"
                             "a u logged_in 1/0 2 lines not-ended; 90% #1\n"
                             "a u logged_in 1/0 1 lines not-ended pass-without-user; 100% #1\n"));
    }

    void sitesHaveTheirOwnNumbers()
    {
        Scratch scratch;
        const std::string log = "03-02 08:00:00\n03-02 10:00:00 a u [1]USER u 331\n03-02 10:00:05 a u [1]PASS - 230\n";
        // In two files of one folder, and line by line in one.
        const std::string both = iis6("03-02 08:00:00\n03-02 11:00:00 b u [1]USER u 331\n") +
                                 iis6("03-02 11:00:01 b u [1]USER u 331\n", "MSFTPSVC2") +
                                 iis6("03-02 11:00:02 b u [1]PASS - 230\n") +
                                 iis6("03-02 11:00:03 b u [1]PASS - 530\n", "MSFTPSVC2");
        QCOMPARE(picture(scratch, {{"one.log", iis6(log)}, {"two.log", iis6(log, "MSFTPSVC2")}, {"x/both.log", both}}),
                 std::string("\na u logged_in 1/0 2 lines not-ended; 100% #1\n"
                             "a u logged_in 1/0 2 lines not-ended; 100% #1\n"
                             "b u logged_in 1/0 2 lines not-ended; 100% #1\n"
                             "b u refused 1/1 2 lines not-ended; 100% #1\n"));
    }

    // Copies are not told from other logs: what was found twice is there twice.
    void aCopyIsFoundTwice()
    {
        Scratch scratch;
        const std::string log =
            iis6("03-02 08:00:00\n03-02 10:00:00 a u [1]USER u 331\n03-02 10:00:00 a u [1]QUIT - 226\n");
        QCOMPARE(picture(scratch, {{"ex260302.log", log}, {"copy.log", log}}),
                 std::string("\na u no_login 0/0 2 lines; 100% #1\na u no_login 0/0 2 lines; 100% #1\n"));
    }

    void guidsOfFtpsvc()
    {
        Scratch scratch;
        const std::string fields =
            "#Software: Microsoft Internet Information Services 10.0\n#Fields: date time c-ip "
            "cs-username s-ip s-port cs-method cs-uri-stem sc-status sc-win32-status sc-substatus "
            "x-session x-fullpath\n";
        const std::string one = " 0 0 2cf9cd35-e364-4b1a-ab27-fe9050daa5ea -\n";
        const std::string two = " 0 0 8124db49-68d2-461c-a95b-d92ad1e8af15 -\n";
        const std::string log = fields + "2026-03-02 23:27:23 a - s 21 ControlChannelOpened - -" + one +
                                "2026-03-02 23:27:23 a - s 21 USER gorba 331" + one +
                                "2026-03-02 23:27:24 a HOST\\Gorba s 21 PASS *** 230" + one +
                                "2026-03-02 23:27:25 a HOST\\Gorba s 57348 DataChannelOpened - -" + one +
                                "2026-03-02 23:27:26 a HOST\\Gorba s 21 RETR x.zip 226" + one +
                                "2026-03-02 23:29:00 b user1 s 21 ControlChannelClosed - -" + two;
        const std::string next = fields + "2026-03-03 03:00:00 a HOST\\Gorba s 21 ControlChannelClosed - -" + one;
        QCOMPARE(picture(scratch, {{"u_ex260302.log", log}, {"u_ex260303.log", next}}),
                 std::string("\na HOST\\Gorba logged_in 1/0 6 lines; 100%\n"
                             "b user1 unknown 0/0 1 lines begun-before; 100%\n"));
    }

    void linesWithoutAnIdAreNobodys()
    {
        Scratch scratch;
        QCOMPARE(
            picture(scratch, {{"pure.log", "#Version: 1.0\n#Software: Pure-FTPd\n#Fields: date time c-ip cs-username "
                                           "cs-method cs-uri-stem sc-status sc-bytes\n"
                                           "2026-03-02 10:00:00 a u []created /x 226 5\n"}}),
            std::string("\n"));
    }
};

SPOOR_TEST(TestFtpSessions)
#include "test_ftp_sessions.moc"
