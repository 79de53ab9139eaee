// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/line.h"
#include "core/explain/pattern.h"
#include "core/explain/sentence.h"
#include "core/explain/table.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <vector>

using namespace spoor;

namespace {

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

std::vector<std::string> columns_of(const char* names)
{
    std::vector<std::string> out;
    for (const QString& name : QString(names).split(' ', Qt::SkipEmptyParts))
        out.push_back(name.toStdString());
    return out;
}

}

class TestSentence : public QObject {
    Q_OBJECT

private slots:
    void patterns_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("expected");
        QTest::newRow("all there") << "{who} did {what}[ as {user}]." << "192.0.2.1 did x as anna.";
        QTest::newRow("part left out") << "{who}[ on {host}] went" << "192.0.2.1 went";
        QTest::newRow("two names in a part") << "a[ {who} {host}]b" << "ab";
        QTest::newRow("nothing for a name") << "a{host}b" << "ab";
        QTest::newRow("values are not read again") << "{evil}[ {evil}]" << "{who}[x] {who}[x]";
        QTest::newRow("open ends stay") << "a[b{who" << "a[b{who";
        QTest::newRow("empty") << "" << "";
    }
    void patterns()
    {
        QFETCH(QString, pattern);
        const std::map<std::string, std::string, std::less<>> values = {
            {"who", "192.0.2.1"}, {"what", "x"}, {"user", "anna"}, {"evil", "{who}[x]"}};
        const std::string filled = explain::filled_by_name(pattern.toStdString(), [&](std::string_view name) {
            const auto found = values.find(name);
            return found == values.end() ? std::string() : found->second;
        });
        QTEST(text(filled), "expected");
    }

    void everyFormat_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("columns");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const QString& line, const char* format, const char* sentence,
                            const char* columns = "") {
            QTest::newRow(name) << line << QString(columns) << QString(format) << QString::fromUtf8(sentence);
        };
        row("FTP, header of IIS 5", "10:54:13 198.51.100.7 [135]PASS IEUser@ 530 1326", "iis-w3c-ftp",
            "At 10:54:13, of a day that the record does not name, 198.51.100.7 tried to log in over FTP, with IEUser@ "
            "for a password; the server refused it (530 Not logged in). Windows: Unknown user name or wrong password "
            "(1326).",
            "time c-ip cs-method cs-uri-stem sc-status sc-win32-status");
        row("FTP, no header",
            "2004-11-16 10:54:13 198.51.100.7 - MSFTPSVC1 FTPSRV 192.0.2.1 21 [135]PASS - - 530 1326 0 0 0 FTP - - - -",
            "iis-w3c-ftp",
            "On 2004-11-16 at 10:54:13 UTC, 198.51.100.7 tried to log in over FTP; the server refused it (530 Not "
            "logged in). Windows: Unknown user name or wrong password (1326).");
        row("FTP, name", "10:54:12 198.51.100.7 [135]USER anonymous 331 0", "iis-w3c-ftp",
            "At 10:54:12, of a day that the record does not name, 198.51.100.7 gave a name to the FTP server: "
            "anonymous; the server answered 331 Need password.",
            "time c-ip cs-method cs-uri-stem sc-status sc-win32-status");
        row("FTP, login", "2004-11-16 10:54:13 198.51.100.7 Administrator [135]PASS - 230 0", "iis-w3c-ftp",
            "On 2004-11-16 at 10:54:13 UTC, 198.51.100.7 logged in over FTP as Administrator; the server let it in "
            "(230 User logged in).",
            "date time c-ip cs-username cs-method cs-uri-stem sc-status sc-win32-status");
        row("FTP, upload", "2004-11-16 10:54:13 198.51.100.7 kunde [135]created /web/shell.asp 226 0", "iis-w3c-ftp",
            "On 2004-11-16 at 10:54:13 UTC, 198.51.100.7 uploaded the file /web/shell.asp as kunde (226 Transfer "
            "complete).",
            "date time c-ip cs-username cs-method cs-uri-stem sc-status sc-win32-status");
        row("FTP, download broken off", "2004-11-16 10:54:13 198.51.100.7 kunde [135]sent /a.zip 426 10054",
            "iis-w3c-ftp",
            "On 2004-11-16 at 10:54:13 UTC, 198.51.100.7 tried to download the file /a.zip as kunde, and did not get "
            "it whole (426 Transfer aborted). Windows: The other side reset the connection (10054).",
            "date time c-ip cs-username cs-method cs-uri-stem sc-status sc-win32-status");
        row("FTP, IIS 7",
            "2010-11-16 10:54:13 198.51.100.7 - 192.0.2.1 21 PASS *** 530 1326 41 5c3f9f0e-0000-4000-8000-000000000001 "
            "-",
            "iis-w3c-ftp",
            "On 2010-11-16 at 10:54:13 UTC, 198.51.100.7 tried to log in over FTP; the server refused it (530.41 Not "
            "logged in: Authentication error). Windows: Unknown user name or wrong password (1326).",
            "date time c-ip cs-username s-ip s-port cs-method cs-uri-stem sc-status sc-win32-status sc-substatus "
            "x-session x-fullpath");
        row("HTTP, first leg",
            "2009-03-01 08:00:00 W3SVC1 192.0.2.5 GET /portal/ - 80 - 198.51.100.1 Agent 401 2 2148074254",
            "iis-w3c-http",
            "On 2009-03-01 at 08:00:00 UTC, 198.51.100.1 asked for /portal/; the server answered 401.2 First leg, no "
            "credentials sent yet.",
            "date time s-sitename s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) "
            "sc-status sc-substatus sc-win32-status");
        row("HTTP, attack",
            "2001-09-18 13:00:01 198.51.100.9 - W3SVC1 WEB 192.0.2.5 80 GET /scripts/..%255c../winnt/system32/cmd.exe "
            "/c+dir 404 3 0 0 0 HTTP/1.0 www - - -",
            "iis-w3c-http",
            "On 2001-09-18 at 13:00:01 UTC, 198.51.100.9 asked for /scripts/..%255c../winnt/system32/cmd.exe, with the "
            "query /c+dir; the server answered 404 Folder not found. Signs of attacks or tools in it: Escaped twice, "
            "Directory traversal, Command interpreter, System folder.",
            "date time c-ip cs-username s-sitename s-computername s-ip s-port cs-method cs-uri-stem cs-uri-query "
            "sc-status sc-win32-status sc-bytes cs-bytes time-taken cs-version cs-host cs(User-Agent) cs(Cookie) "
            "cs(Referer)");
        row("HTTP, user",
            "2009-03-01 08:00:00 192.0.2.5 POST /save.aspx id=7 443 CORP\\anna 198.51.100.1 Agent 200 0 0 12",
            "iis-w3c-http",
            "On 2009-03-01 at 08:00:00 UTC, 198.51.100.1, logged in as CORP\\anna, sent data to /save.aspx, with the "
            "query id=7; the server answered 200 OK.");
        row("HTTPERR", "2018-01-01 08:09:10 198.51.100.6 2094 192.0.2.6 80 HTTP/1.1 GET /x 503 - ConnLimit -",
            "iis-w3c-http",
            "On 2018-01-01 at 08:09:10 UTC, 198.51.100.6 asked for /x; the server answered 503 Service Unavailable. "
            "http.sys: 503: the site has as many connections as it may have (ConnLimit).",
            "date time c-ip c-port s-ip s-port cs-version cs-method cs-uri sc-status s-siteid s-reason s-queuename");
        row("native",
            "198.51.100.4, anna, 11/17/09, 4:25:10, W3SVC1, OLDSRV, 192.0.2.12, 888, 310, 2193, 404, 2, GET, /x.asp, "
            "-,",
            "iis-native",
            "On 2009-11-17 at 04:25:10 by the server's clock, 198.51.100.4, logged in as anna, asked for /x.asp; the "
            "server answered 404 File not found.");
        row("NCSA", "198.51.100.4 - john [08/Apr/2024:17:39:04 -0800] \"GET /a.dll?x=1 HTTP/1.0\" 200 3401", "ncsa",
            "On 2024-04-09 at 01:39:04 UTC, 198.51.100.4, logged in as john, asked for /a.dll, with the query x=1; the "
            "server answered 200 OK.");
        row("Kerio, spoofed",
            "[16/Nov/2009 08:45:50] Anti-Spoofing: Packet from LAN, proto:TCP, len:48, ip/port:192.0.2.76:2010 -> "
            "198.51.100.118:80, flags: SYN, seq:1 ack:0, win:16384, tcplen:0",
            "kerio-security",
            "On 2009-11-16 at 08:45:50 by the server's clock, a packet that claims to come from 192.0.2.76, port 2010, "
            "for 198.51.100.118, port 80, went from the interface LAN, where that address cannot be.");
        row("Kerio, bounce",
            "[17/Nov/2009 03:58:12] FTP: Bounce attack attempt: client: 198.51.100.66, server: 192.0.2.10, command: "
            "PORT 192,0,2,12,0,139",
            "kerio-security",
            "On 2009-11-17 at 03:58:12 by the server's clock, 198.51.100.66 told the FTP server 192.0.2.10 by PORT "
            "192,0,2,12,0,139 to open the data connection to 192.0.2.12, port 139: an address that is not its own, "
            "which is how a server is made to attack others.");
        row("Kerio, login",
            "[17/Nov/2009 05:02:08] Authentication: WebAdmin: Client: 192.0.2.10: Invalid password for user admin",
            "kerio-security",
            "On 2009-11-17 at 05:02:08 by the server's clock, 192.0.2.10 tried to log in to WebAdmin as admin and was "
            "refused: Invalid password for user admin.");
        row("Kerio, IPS",
            "[17/Nov/2009 04:08:09] IPS: Packet drop, severity: High, Rule ID: 1:2001 Command shell banner, proto:TCP, "
            "ip/port:192.0.2.10:3127 -> 198.51.100.66:443",
            "kerio-security",
            "On 2009-11-17 at 04:08:09 by the server's clock, a packet from 192.0.2.10, port 3127, to 198.51.100.66, "
            "port 443, met a rule of the intrusion prevention, Command shell banner (1:2001), of High severity: A "
            "packet matched a rule of the intrusion prevention, or came from a listed address, and was dropped.");
        row("Kerio, start", "[16/Nov/2009 06:02:11] Engine: Startup.", "kerio-security",
            "On 2009-11-16 at 06:02:11 by the server's clock, the server started: Startup.");
        row("syslog, no year",
            "Nov 17 02:21:04 mx01 sshd[20311]: Failed password for invalid user test from 198.51.100.66 port 48905 "
            "ssh2",
            "syslog",
            "On 11-17 at 02:21:04 by the server's clock, in a year that the record does not name, 198.51.100.66 tried "
            "to log in as test on mx01 over sshd and was refused: password.");
        row("syslog, leap day", "Feb 29 02:21:04 mx01 postfix/smtpd[4020]: connect from mail.example.org[192.0.2.4]",
            "syslog",
            "On 02-29 at 02:21:04 by the server's clock, in a year that the record does not name, postfix/smtpd on "
            "mx01 wrote: connect from mail.example.org[192.0.2.4].");
        row("syslog, ISO", "2009-11-17T02:21:04+01:00 mx01 su[77]: FAILED su for root by anna", "syslog",
            "On 2009-11-17 at 01:21:04 UTC, a client that the log does not name tried to log in as anna, to become "
            "root, on mx01 over su and was refused.");
        row("vsftpd, login", "Sun Nov 22 13:12:19 2026 [pid 7] [bob] FAIL LOGIN: Client \"198.51.100.12\"", "vsftpd",
            "On 2026-11-22 at 13:12:19 UTC, 198.51.100.12 tried to log in over FTP as bob; the server refused it.");
        row("vsftpd, folder", "Sun Nov 22 13:12:17 2026 [pid 7] [bob] FAIL MKDIR: Client \"198.51.100.12\", \"/srv/x\"",
            "vsftpd",
            "On 2026-11-22 at 13:12:17 UTC, 198.51.100.12 tried to make the folder /srv/x as bob; the server refused "
            "it.");
        row("vsftpd, connection", "Sun Nov 22 13:12:17 2026 [pid 7] CONNECT: Client \"198.51.100.12\"", "vsftpd",
            "On 2026-11-22 at 13:12:17 UTC, 198.51.100.12 opened an FTP connection.");
        row("xferlog", "Sun Nov 22 10:05:27 2026 1 198.51.100.30 512 /srv/alice/big.bin b _ o r alice ftp 0 * i",
            "xferlog",
            "On 2026-11-22 at 10:05:27 by the server's clock, 198.51.100.30 tried to download the file "
            "/srv/alice/big.bin as alice, and did not get it whole; the record says Incomplete.");
        row("ProFTPD, forensic block",
            "-----BEGIN FAILED LOGIN FORENSICS-----\nClient-Address: 198.51.100.12\nServer-Address: "
            "192.0.2.1:21\nElapsed: 35\nProtocol: ftp\nUID: 65534\nGID: 65534\nRaw-Bytes-In: 25\nRaw-Bytes-Out: "
            "82\nTotal-Bytes-In: 0\nTotal-Bytes-Out: 0\nTotal-Files-In: 0\nTotal-Files-Out: 0",
            "proftpd-forensic",
            "At a time that is not logged, a forensic block begins: A login failed, for whatever reason; the messages "
            "of the session that were kept in memory are written out. The client was 198.51.100.12, 35 ms after it had "
            "connected.");
        row("ProFTPD, kept line",
            "[SystemLog:5] 2026-11-22 10:05:25,174 vm proftpd[21945] 192.0.2.1 (198.51.100.12[198.51.100.12]): USER "
            "alice (Login failed): Incorrect password",
            "proftpd-forensic",
            "On 2026-11-22 at 10:05:25.174 by the server's clock, a line that was kept in memory for 198.51.100.12, "
            "meant for the System log (Notice), says: USER alice (Login failed): Incorrect password.");
        row("ProFTPD, system log",
            "2026-11-22 10:05:25,174 vm proftpd[21945] 192.0.2.1 (198.51.100.12[198.51.100.12]): USER alice (Login "
            "failed): Incorrect password",
            "proftpd-system",
            "On 2026-11-22 at 10:05:25.174 by the server's clock, 198.51.100.12 tried to log in over FTP as alice on "
            "vm and was refused: Incorrect password.");
        row("ProFTPD, extended log",
            "198.51.100.10 UNKNOWN alice [22/Nov/2026:10:05:24 +0000] \"STOR report.pdf\" 226 75674",
            "proftpd-extended",
            "On 2026-11-22 at 10:05:24 UTC, 198.51.100.10 uploaded the file report.pdf as alice, 75674 bytes (226 "
            "Transfer complete).");
        row("Windows, logon refused",
            "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider "
            "Name='Microsoft-Windows-Security-Auditing'/><EventID>4625</EventID><Keywords>0x8010000000000000</"
            "Keywords><TimeCreated "
            "SystemTime='2009-11-17T04:00:00.000000Z'/><Channel>Security</Channel><Computer>SRV</Computer></"
            "System><EventData><Data Name='TargetUserName'>administrator</Data><Data "
            "Name='TargetDomainName'>SRV</Data><Data Name='Status'>0xc000006d</Data><Data "
            "Name='SubStatus'>0xc000006a</Data><Data Name='LogonType'>3</Data><Data "
            "Name='IpAddress'>198.51.100.7</Data></EventData></Event>",
            "winevent-xml",
            "On 2009-11-17 at 04:00:00 UTC, SRV\\administrator tried to log on to SRV from 198.51.100.7 (Network, "
            "logon type 3) and was refused: The account exists, the password is wrong (0xC000006A).");
        row("Windows, process",
            "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider "
            "Name='Microsoft-Windows-Security-Auditing'/><EventID>4688</EventID><Keywords>0x8020000000000000</"
            "Keywords><TimeCreated "
            "SystemTime='2009-11-17T04:00:00.000000Z'/><Channel>Security</Channel><Computer>SRV</Computer></"
            "System><EventData><Data Name='SubjectUserName'>anna</Data><Data Name='SubjectDomainName'>CORP</Data><Data "
            "Name='NewProcessId'>0x1f4</Data><Data Name='NewProcessName'>C:\\WINDOWS\\system32\\cmd.exe</Data><Data "
            "Name='ProcessId'>0x64</Data><Data Name='CommandLine'>cmd /c whoami</Data></EventData></Event>",
            "winevent-xml",
            "On 2009-11-17 at 04:00:00 UTC, CORP\\anna started C:\\WINDOWS\\system32\\cmd.exe on SRV, as process 500, "
            "from process 100, with the command line cmd /c whoami.");
        row("Windows, log cleared",
            "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider "
            "Name='Microsoft-Windows-Eventlog'/><EventID>1102</EventID><TimeCreated "
            "SystemTime='2009-11-17T04:00:00.000000Z'/><Channel>Security</Channel><Computer>SRV</Computer></"
            "System><UserData><LogFileCleared "
            "xmlns='x'><SubjectUserName>anna</SubjectUserName><SubjectDomainName>CORP</SubjectDomainName></"
            "LogFileCleared></UserData></Event>",
            "winevent-xml", "On 2009-11-17 at 04:00:00 UTC, CORP\\anna cleared the Security log of SRV.");
        row("Windows, Kerberos",
            "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider "
            "Name='Microsoft-Windows-Security-Auditing'/><EventID>4771</EventID><Keywords>0x8010000000000000</"
            "Keywords><TimeCreated "
            "SystemTime='2009-11-17T04:00:00.000000Z'/><Channel>Security</Channel><Computer>SRV</Computer></"
            "System><EventData><Data Name='TargetUserName'>anna</Data><Data Name='Status'>0x18</Data><Data "
            "Name='IpAddress'>198.51.100.7</Data></EventData></Event>",
            "winevent-xml",
            "On 2009-11-17 at 04:00:00 UTC, SRV checked the credentials of anna, sent from 198.51.100.7, and refused "
            "them: The proof of the password was wrong (0x18).");
        row("Windows, another event",
            "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider "
            "Name='Microsoft-Windows-Security-Auditing'/><EventID>4719</EventID><Keywords>0x8020000000000000</"
            "Keywords><TimeCreated "
            "SystemTime='2009-11-17T04:00:00.000000Z'/><Channel>Security</Channel><Computer>SRV</Computer></"
            "System><EventData><Data Name='SubjectUserName'>anna</Data><Data "
            "Name='SubjectDomainName'>CORP</Data></EventData></Event>",
            "winevent-xml",
            "On 2009-11-17 at 04:00:00 UTC, SRV wrote event 4719, Audit policy changed, about CORP\\anna. What is "
            "audited was changed.");
        row("Windows, unknown component",
            "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider "
            "Name='Contoso'/><EventID>77</EventID><Keywords>0x80000000000000</Keywords><TimeCreated "
            "SystemTime='2009-11-17T04:00:00.000000Z'/><Channel>Security</Channel><Computer>SRV</Computer></"
            "System><EventData><Data Name='a'>b</Data></EventData></Event>",
            "winevent-xml",
            "On 2009-11-17 at 04:00:00 UTC, SRV: the component Contoso wrote event 77; what its numbers mean its own "
            "documentation says.");
        row("Windows, JSON",
            "{\"Event\":{\"System\":{\"Provider\":{\"#attributes\":{\"Name\":\"Microsoft-Windows-Security-Auditing\"}},"
            "\"EventID\":4624,\"Keywords\":\"0x8020000000000000\",\"TimeCreated\":{\"#attributes\":{\"SystemTime\":"
            "\"2009-11-17T04:00:00.000000Z\"}},\"Channel\":\"Security\",\"Computer\":\"SRV\"},\"EventData\":{"
            "\"TargetUserName\":\"anna\",\"TargetDomainName\":\"CORP\",\"LogonType\":10,\"IpAddress\":\"198.51.100.7\"}"
            "}}",
            "winevent-json",
            "On 2009-11-17 at 04:00:00 UTC, CORP\\anna logged on to SRV from 198.51.100.7 (RemoteInteractive, logon "
            "type 10).");
        row("Windows, agent",
            "Jul 28 20:50:09 192.0.2.50 SRV\tMSWinEventLog\t0\tSecurity\t406\tWed Jul 28 20:50:09 "
            "2004\t592\tSecurity\tJBrown\tUser\tSuccess Audit\tSRV\tDetailed Tracking\t\tA new process has been "
            "created:     New Process ID: 2004     Image File Name: \\WINNT\\notepad.exe     Creator Process ID: 1416  "
            "   User Name: JBrown     Domain: CORP     Logon ID: (0x0,0x15923)\t0",
            "winevent-text",
            "On 2004-07-28 at 20:50:09 by the server's clock, CORP\\JBrown started \\WINNT\\notepad.exe on SRV, as "
            "process 2004, from process 1416.");
        row("text with a time", "2020-05-01 10:00:00 something happened", "generic",
            "On 2020-05-01 at 10:00:00 by the server's clock, the record says: 2020-05-01 10:00:00 something "
            "happened.");
        row("text", "something happened", "text", "At a time that is not logged, the record says: something happened.");
        row("empty", "", "text", "");
    }
    void everyFormat()
    {
        QFETCH(QString, line);
        QFETCH(QString, columns);
        const ExplainedLine told = explain_line(line.toStdString(), columns_of(qPrintable(columns)));
        QTEST(text(std::string(told.format->id())), "format");
        QTEST(text(told.sentence), "sentence");
        QCOMPARE(told.fields.size(), told.meanings.size());
    }

    void howTheColumnsWereTold()
    {
        const auto named = explain_line("10:54:13 198.51.100.7 [135]PASS - 530 1326",
                                        columns_of("time c-ip cs-method cs-uri-stem sc-status sc-win32-status"));
        QVERIFY(named.layout && !named.layout->inferred);
        const auto guessed = explain_line("2004-11-16 10:54:13 198.51.100.7 - GET /x - 404 Agent");
        QVERIFY(guessed.layout && guessed.layout->inferred && !guessed.layout->note.empty());
    }

    void patternsAskForNamesThatTheyCanHave()
    {
        for (const Explanation& row : explain::table("sentence").rows()) {
            const auto count = [&](char c) { return std::ranges::count(row.meaning, c); };
            QVERIFY2(count('{') == count('}') && count('[') == count(']'), row.code.c_str());
            QVERIFY2(!row.meaning.ends_with('.'), row.code.c_str());
        }
    }

    void valuesAreCut()
    {
        EventFacts facts;
        facts.kind = Kind::FtpCommand;
        facts.method = "CWD";
        facts.outcome = Outcome::Success;
        facts.path = std::string(100'000, 'x');
        QVERIFY(event_sentence(facts, {}, {}, true).size() < 400);
    }

    void anyBytes()
    {
        std::minstd_rand random(11);
        static constexpr std::string_view pieces[] = {"192.0.2.1", " ",    "[1]PASS",    "-",        "530",     "{who}",
                                                      "[",         "]",    "2004-11-16", "10:54:13", "<Event>", "\t",
                                                      "\n",        "\xff", "\"",         "GET"};
        for (int i = 0; i < 3000; ++i) {
            std::string line;
            for (unsigned n = random() % 14; n > 0; --n)
                line += pieces[random() % std::size(pieces)];
            const ExplainedLine told = explain_line(line);
            QVERIFY(told.format);
            QCOMPARE(told.fields.size(), told.meanings.size());
            QVERIFY(told.sentence.empty() || told.sentence.ends_with('.'));
        }
    }
};

SPOOR_TEST(TestSentence)
#include "test_sentence.moc"
