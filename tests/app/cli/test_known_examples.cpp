// SPDX-License-Identifier: GPL-3.0-or-later
// The examples by which the authors of these logs and rules explain them, as the command line tells them.
#include "tests/app/cli/spoor_cli.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace spoor::test;

namespace {

QJsonObject json_of(const QStringList& arguments)
{
    const Ran ran = spoor_cli(arguments);
    if (ran.status != 0)
        qWarning("%s", qPrintable(ran.err));
    return QJsonDocument::fromJson(ran.out.toUtf8()).object();
}

// One line a session: verdict, client, user, how many events, attempts and failures, marks.
QString sessions_of(const QString& path, const QString& kind)
{
    QStringList lines;
    const QJsonObject document = json_of({"sessions", path, "--json", "--kind", kind});
    for (const auto& entry : document["sessions"].toArray()) {
        const QJsonObject s = entry.toObject();
        QStringList marks;
        for (const auto& mark : s["marks"].toArray())
            marks << mark.toString();
        lines << QString("%1 %2 %3 %4 events %5/%6 %7")
                     .arg(s["verdict"].toString(), s["client"].toString("-"), s["user"].toString("-"))
                     .arg(s["events"].toInt())
                     .arg(s["failures"].toInt())
                     .arg(s["attempts"].toInt())
                     .arg(marks.join(' '))
                     .trimmed();
    }
    return lines.join('\n') + '\n';
}

// What a session's ladder says: request and reply of each step, those that the log does not hold in brackets.
QString ladder_of(const QString& path, const QString& id)
{
    QStringList lines;
    for (const auto& entry : json_of({"sessions", path, "--json", "--show", id})["steps"].toArray()) {
        const QJsonObject step = entry.toObject();
        const QString text = step["request"].toString() + " | " + step["reply"].toString();
        lines << (step["line"].isNull() ? '(' + text + ')' : text);
    }
    return lines.join('\n') + '\n';
}

}

class TestKnownExamples : public QObject {
    Q_OBJECT

    Scratch scratch_;

    QString log(const char* name, const QByteArray& text) { return write(scratch_, name, text); }
    static QString write(Scratch& scratch, const char* name, const QByteArray& text)
    {
        return QString::fromStdString(scratch.write(name, text.toStdString()));
    }

private slots:
    // The log by which B. Cheah explained IIS FTP logs in 2005, wrapped as it was posted.
    void ftpLoginsByConnectionId()
    {
        const QString path =
            log("ex041116.log", "#Software: Microsoft Internet Information Services 5.0\n"
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
                                "17:40:41 ip4 Administrator 21 [140]PASS - 230\n");
        QCOMPARE(sessions_of(path, "ftp"), "refused ip1 anonymous@ftp.microsoft.com 2 events 1/1 not_ended\n"
                                           "refused ip2 anonymous 2 events 1/1 not_ended anonymous\n"
                                           "refused ip3 Anonymous 2 events 1/1 not_ended anonymous\n"
                                           "refused ip4 anonymous 2 events 1/1 not_ended anonymous\n"
                                           "refused ip4 anonymous 2 events 1/1 not_ended anonymous\n"
                                           "logged_in ip4 Administrator 2 events 0/1 not_ended\n");
        const QJsonObject summary = json_of({"summary", path, "--json"});
        QCOMPARE(summary["logins"].toObject()["failed"].toInt(), 5);
        QCOMPARE(summary["logins"].toObject()["succeeded"].toInt(), 1);
        QCOMPARE(summary["sessions"].toObject()["ftp"].toInt(), 6);
    }

    // "Can this event be alone, without 331?": the question that was left open below the same article.
    void passWithoutUser()
    {
        const QString path = log("alone.log", "#Software: Microsoft Internet Information Services 5.0\n"
                                              "#Version: 1.0\n"
                                              "#Date: 2006-07-10 05:37:00\n"
                                              "#Fields: time c-ip cs-username s-port cs-method cs-uri-stem sc-status\n"
                                              "05:37:01 192.0.2.4 - 21 [7]PASS - 530\n"
                                              "05:37:04 192.0.2.5 Administrator 21 [8]USER Administrator 331\n"
                                              "05:37:05 192.0.2.5 - 21 [8]PASS - 530\n");
        QCOMPARE(sessions_of(path, "ftp"), "refused 192.0.2.4 - 1 events 1/1 not_ended pass_without_user\n"
                                           "refused 192.0.2.5 Administrator 2 events 1/1 not_ended\n");
    }

    // KB 969060, both of its pairs of entries. 192.0.2.80 is the server.
    void kerberosAndNtlm()
    {
        const QByteArray header = "#Software: Microsoft Internet Information Services 6.0\n"
                                  "#Version: 1.0\n"
                                  "#Date: 2009-01-01 02:48:20\n"
                                  "#Fields: date time s-sitename s-ip cs-method cs-uri-stem cs-uri-query s-port "
                                  "cs-username c-ip cs(User-Agent) sc-status sc-substatus sc-win32-status\n";
        const auto row = [](const char* time, const char* user, const char* codes) {
            return QByteArray("2009-01-01 ") + time + " W3SVC1 192.0.2.80 GET / - 80 " + user +
                   " 192.0.2.9 Mozilla/4.0+(compatible;+MSIE+6.0;+Windows+NT+5.1) " + codes + "\n";
        };
        const QString kerberos = log("kerberos.log", header + row("02:48:20", "-", "401 2 2148074254") +
                                                         row("02:48:21", "Domain\\User", "200 0 0"));
        QCOMPARE(sessions_of(kerberos, "http_auth"), "kerberos 192.0.2.9 Domain\\User 2 events 0/1\n");
        const QString ntlm =
            log("ntlm.log", header + row("02:29:47", "-", "401 2 2148074254") + row("02:29:47", "-", "401 1 0") +
                                row("02:29:47", "Domain\\User", "200 0 0"));
        QCOMPARE(sessions_of(ntlm, "http_auth"), "ntlm 192.0.2.9 Domain\\User 3 events 0/1\n");
        const QJsonObject rates = json_of({"summary", ntlm, "--json"})["failure_rate"].toObject();
        QCOMPARE(rates["raw"].toDouble(), 0.6667);
        QCOMPARE(rates["adjusted"].toDouble(), 0.0);
        const QString told = ladder_of(ntlm, "http_auth-1");
        for (const char* unlogged : {"WWW-Authenticate", "type 1", "type 2", "type 3"})
            QVERIFY2(told.contains(unlogged, Qt::CaseInsensitive), qPrintable(told));
    }

    // A guess that comes right in the end does not make the guesses before it legs of a handshake.
    void guessesStayFailures()
    {
        QByteArray text = "#Software: Microsoft Internet Information Services 6.0\n"
                          "#Version: 1.0\n"
                          "#Date: 2009-01-01 02:48:20\n"
                          "#Fields: date time s-sitename s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username "
                          "c-ip cs(User-Agent) sc-status sc-substatus sc-win32-status\n";
        for (int i = 0; i < 8; ++i)
            text += "2009-01-01 02:48:2" + QByteArray::number(i) + " W3SVC1 192.0.2.80 GET / - 80 admin 192.0.2.9 x " +
                    (i < 7 ? "401 1 1326" : "200 0 0") + "\n";
        const QJsonObject rates = json_of({"summary", log("guess.log", text), "--json"})["failure_rate"].toObject();
        QCOMPARE(rates["raw"].toDouble(), 0.875);
        QCOMPARE(rates["adjusted"].toDouble(), 0.875);
    }

    // The block in the documentation of mod_log_forensic.
    void forensicBlock()
    {
        const QString path =
            log("forensic.log",
                "-----BEGIN FAILED LOGIN FORENSICS-----\n"
                "Client-Address: 127.0.0.1\n"
                "Server-Address: ::ffff:127.0.0.1:5376\n"
                "Elapsed: 1245\n"
                "Protocol: ftp\n"
                "User: tj\n"
                "UID: 501\n"
                "GID: 501\n"
                "Raw-Bytes-In: 46\n"
                "Raw-Bytes-Out: 158\n"
                "Total-Bytes-In: 0\n"
                "Total-Bytes-Out: 0\n"
                "Total-Files-In: 0\n"
                "Total-Files-Out: 0\n"
                "\n"
                "[syslog:7, PID 16044] dispatching CMD command 'PASS (hidden)' to mod_auth\n"
                "[syslog:7, PID 16044] ROOT PRIVS at mod_auth_pam.c:312\n"
                "[SystemLog:5] familiar proftpd[15509] localhost (localhost[127.0.0.1]): USER tj (Login failed): "
                "Incorrect password.\n"
                "[syslog:7, PID 16044] dispatching LOG_CMD_ERR command 'PASS (hidden)' to mod_log\n"
                "-----END FAILED LOGIN FORENSICS-----\n");
        const QJsonObject counts = json_of({"summary", path, "--json"})["sessions"].toObject()["forensic"].toObject();
        QCOMPARE(counts["failed_login"].toInt(), 1);
        const QJsonObject session = json_of({"sessions", path, "--json", "--show", "forensic-1"});
        QCOMPARE(session["client"].toString(), "127.0.0.1");
        QCOMPARE(session["user"].toString(), "tj");
        QCOMPARE(session["events"].toInt(), 6);  // the two markers and what was captured between them
        QStringList facts;
        for (const auto& fact : session["facts"].toArray())
            facts << fact.toObject()["value"].toString();
        for (const char* value : {"1245", "501", "158"})
            QVERIFY2(facts.join('\n').contains(value), qPrintable(facts.join('\n')));
    }

    // Chapter 22.11 of the administrator's guide of Kerio WinRoute Firewall.
    void kerioSecurityLog()
    {
        const QString path =
            log("security.log",
                "[17/Jul/2008 11:46:38] Anti-Spoofing: Packet from LAN, proto:TCP, len:48, ip/port:61.173.81.166:1864 "
                "-> 195.39.55.10:445, flags: SYN, seq:3819654104 ack:0, win:16384, tcplen:0\n"
                "[17/Jul/2008 11:55:14] FTP: Bounce attack attempt: client: 1.2.3.4, server: 5.6.7.8, command: PORT "
                "10,11,12,13,14,15\n"
                "[17/Jul/2008 11:56:27] FTP: Malicious server reply: client: 1.2.3.4, server: 5.6.7.8, response: 227 "
                "Entering Passive Mode (10,11,12,13,14,15)\n"
                "[17/Jul/2008 12:00:00] Authentication: WebAdmin SSL: Client: 10.0.0.9: wrong password\n"
                "[17/Dec/2008 12:11:33] Engine: Startup.\n"
                "[17/Dec/2008 12:22:43] Engine: Shutdown.\n");
        const Ran ran =
            spoor_cli({"events", path, "--format", "csv", "--fields", "time,kind,ip,server,ftp.address,ftp.port"});
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.out, "time,kind,ip,server,ftp.address,ftp.port\n"
                          "2008-07-17T11:46:38.000000Z,net.spoofed,61.173.81.166,195.39.55.10,,\n"
                          "2008-07-17T11:55:14.000000Z,ftp.bounce,1.2.3.4,5.6.7.8,10.11.12.13,3599\n"
                          "2008-07-17T11:56:27.000000Z,ftp.malicious-reply,1.2.3.4,5.6.7.8,10.11.12.13,3599\n"
                          "2008-07-17T12:00:00.000000Z,auth.failure,10.0.0.9,,,\n"
                          "2008-12-17T12:11:33.000000Z,service.start,,,,\n"
                          "2008-12-17T12:22:43.000000Z,service.stop,,,,\n");
    }

    // What was found out on the loganalysis list in January 2003: a program that IIS runs is made under the token of
    // its parent (592), given the visitor's (600), and ends as the visitor (593); or it never ends.
    void processesUnderTheWebAccount()
    {
        const auto row = [](const char* time, int event, const char* header, const QByteArray& text) {
            return QByteArray("17.1.2003\t") + time + "\tSecurity\tSuccess Audit\tDetailed Tracking\t" +
                   QByteArray::number(event) + '\t' + header + "\tWEB1\t" + text + " \r\n";
        };
        const auto start = [&](const char* time, const char* pid, const char* program) {
            return row(time, 592, "NT AUTHORITY\\SYSTEM",
                       QByteArray("A new process has been created:  New Process ID:\t") + pid + "  Image File Name:\t" +
                           program +
                           "  Creator Process ID:\t800  User Name:\tWEB1$  Domain:\t\tCORP  Logon ID:\t\t(0x0,0x3E7)");
        };
        const auto token = [&](const char* time, const char* pid, const char* program) {
            return row(time, 600, "NT AUTHORITY\\SYSTEM",
                       QByteArray("A process was assigned a primary token.  Assigning Process Information:  "
                                  "Process ID:\t800  Image File Name:\tC:\\WINNT\\system32\\inetsrv\\inetinfo.exe  "
                                  "Primary User Name:\tWEB1$  Primary Domain:\tCORP  Primary Logon ID:\t(0x0,0x3E7)  "
                                  "New Process Information:  Process ID:\t") +
                           pid + "  Image File Name:\t" + program +
                           "  Target User Name:\tIUSR_WEB1  Target Domain:\tWEB1  Target Logon ID:\t(0x0,0x1F3A2)");
        };
        const QByteArray end =
            row("04:00:02", 593, "WEB1\\IUSR_WEB1",
                "A process has exited:  Process ID:\t1520  Image File Name:\tC:\\WINNT\\system32\\cmd.exe  User "
                "Name:\tIUSR_WEB1  Domain:\t\tWEB1  Logon ID:\t\t(0x0,0x1F3A2)");
        const char* const shell = "C:\\WINNT\\system32\\cmd.exe";
        const char* const netcat = "C:\\upload\\nc.exe";
        const QString path =
            log("security.txt", start("04:00:00", "1520", shell) + token("04:00:00", "1520", shell) + end +
                                    start("04:00:10", "1532", netcat) + token("04:00:10", "1532", netcat));
        QCOMPARE(sessions_of(path, "process"), "ended - WEB1\\IUSR_WEB1 3 events 0/0 token_changed\n"
                                               "never_ended - WEB1\\IUSR_WEB1 2 events 0/0 not_ended token_changed\n");
        const QString why = json_of({"sessions", path, "--json", "--show", "process-2"})["why"].toString();
        QVERIFY2(why.contains("IUSR_WEB1"), qPrintable(why));
    }
};

SPOOR_TEST(TestKnownExamples)

#include "test_known_examples.moc"
