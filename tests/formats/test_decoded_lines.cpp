// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/format.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;

namespace {

/// The fields of a line, one after the other; the message and what is absent left out.
QByteArray fields_of(const char* format, const QByteArray& line)
{
    QByteArray text;
    for (const RawField& f : format_by_id(format)->decode({line.data(), std::size_t(line.size())}, nullptr)) {
        if (f.absent || f.field == Field::Message)
            continue;
        text +=
            (text.isEmpty() ? "" : "; ") + QByteArray::fromStdString(f.name) + " " + QByteArray::fromStdString(f.value);
    }
    return text;
}

}

// Lines whose fields the pictures in the formats' folders do not show, as those are of each first event.
class TestDecodedLines : public QObject {
    Q_OBJECT

private slots:
    void kerio_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("fields");
        const auto row = [](const char* name, const char* line, const char* fields) {
            QTest::newRow(name) << QByteArray("[09/Jan/2009 08:14:38] ") + line << QByteArray(fields);
        };
        row("spoofed",
            "Anti-Spoofing: Packet to Internet, DSL, proto:TCP, len:48, ip/port:203.0.113.7:1864 -> 192.0.2.10:445, "
            "flags: ACK PSH, seq:38 ack:7, win:16384, tcplen:8",
            "kerio.record Anti-Spoofing; ip 203.0.113.7; port 1864; server 192.0.2.10; sport 445; kerio.direction to; "
            "interface Internet, DSL; proto TCP; len 48; seq 38; ack 7; win 16384; tcplen 8; flags ACK PSH");
        row("spoofed ping",
            "Anti-Spoofing: Packet from LAN, proto:ICMP, len:84, ip:10.9.8.7 -> 198.51.100.4, type:8 code:0",
            "kerio.record Anti-Spoofing; ip 10.9.8.7; server 198.51.100.4; kerio.direction from; interface LAN; proto "
            "ICMP; "
            "len 84; type 8; code 0");
        row("bounce to a third host",
            "FTP: Bounce attack attempt: client: 1.2.3.4, server: 5.6.7.8, command: PORT 10,11,12,13,14,15",
            "kerio.record FTP: Bounce attack attempt; ip 1.2.3.4; server 5.6.7.8; verb PORT; path 10,11,12,13,14,15; "
            "ftp.address 10.11.12.13; ftp.port 3599; ftp.target third-host");
        row("bounce to the client itself",
            "FTP: Bounce attack attempt: client: 1.2.3.4, server: 5.6.7.8, command: PORT 1,2,3,4,14,15",
            "kerio.record FTP: Bounce attack attempt; ip 1.2.3.4; server 5.6.7.8; verb PORT; path 1,2,3,4,14,15; "
            "ftp.address 1.2.3.4; ftp.port 3599; ftp.target client");
        row("bounce to a mail server",
            "FTP: Bounce attack attempt: client: 1.2.3.4, server: 5.6.7.8, command: PORT 10,0,0,1,0,25",
            "kerio.record FTP: Bounce attack attempt; ip 1.2.3.4; server 5.6.7.8; verb PORT; path 10,0,0,1,0,25; "
            "ftp.address 10.0.0.1; ftp.port 25; ftp.target third-host; ftp.target-port well-known");
        row("a number too great",
            "FTP: Bounce attack attempt: client: 1.2.3.4, server: 5.6.7.8, command: PORT 256,0,0,1,0,25",
            "kerio.record FTP: Bounce attack attempt; ip 1.2.3.4; server 5.6.7.8; verb PORT; path 256,0,0,1,0,25");
        row("reply",
            "FTP: Malicious server reply: client: 1.2.3.4, server: 5.6.7.8, response: 227 Entering Passive Mode "
            "(10,11,12,13,14,15)",
            "kerio.record FTP: Malicious server reply; ip 1.2.3.4; server 5.6.7.8; ftp.reply 227; path Entering "
            "Passive "
            "Mode (10,11,12,13,14,15); ftp.address 10.11.12.13; ftp.port 3599; ftp.target third-host");
        row("extended",
            "FTP: Malicious server reply: client: 1.2.3.4, server: 5.6.7.8, response: 229 Extended (|||2048|)",
            "kerio.record FTP: Malicious server reply; ip 1.2.3.4; server 5.6.7.8; ftp.reply 229; path Extended "
            "(|||2048|); "
            "ftp.address 5.6.7.8; ftp.port 2048; ftp.target server");
        row("long address",
            "FTP: Bounce attack attempt: client: 1.2.3.4, server: 5.6.7.8, command: LPRT "
            "6,16,32,1,13,184,0,0,0,0,0,0,0,0,0,0,0,5,2,4,0",
            "kerio.record FTP: Bounce attack attempt; ip 1.2.3.4; server 5.6.7.8; verb LPRT; path "
            "6,16,32,1,13,184,0,0,0,0,0,0,0,0,0,0,0,5,2,4,0; ftp.address 2001:db8:0:0:0:0:0:5; ftp.port 1024; "
            "ftp.target third-host");
        row("password", "Authentication: WebAdmin SSL: Client: 2001:db8::9: wrong password",
            "kerio.record Authentication; site WebAdmin SSL; ip 2001:db8::9; kerio.reason wrong password");
        row("password of somebody", "Authentication: VPN Client: Client: 198.51.100.3: user: anna: wrong password",
            "kerio.record Authentication; site VPN Client; ip 198.51.100.3; user anna; kerio.reason wrong password");
        row("IPS",
            "IPS: Packet drop, severity: High, Rule ID: 1:2 A, B, proto:TCP, ip/port:1.2.3.4:80(a.example) -> "
            "10.0.0.1:99(pc,user:wsmith)",
            "kerio.record IPS: Packet drop; ip 1.2.3.4; port 80; client-name a.example; server 10.0.0.1; sport 99; "
            "server-name pc; user wsmith; kerio.severity High; rule 1:2; rule-name A, B; proto TCP");
    }
    void kerio()
    {
        QFETCH(QByteArray, line);
        QTEST(fields_of("kerio-security", line), "fields");
    }

    void syslog_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("fields");
        const auto row = [](const char* name, const char* line, const char* fields) {
            QTest::newRow(name) << QByteArray(line) << QByteArray(fields);
        };
        row("sudo",
            "Nov  3 09:47:02 a sudo: bob : command not allowed ; TTY=pts/6 ; PWD=/x ; USER=root ; COMMAND=/bin/sh -c x",
            "host a; process sudo; user bob; target root; command /bin/sh -c x; reason command not allowed");
        row("su", "Nov  3 09:47:02 a su[1]: FAILED SU (to root) bob on pts/0",
            "host a; process su; pid 1; user bob; target root");
        row("repeated",
            "Nov  3 09:47:02 a sshd[1]: message repeated 2 times: [ Failed password for root from 192.0.2.1 port 5 "
            "ssh2]",
            "host a; process sshd; pid 1; repeated 2; ip 192.0.2.1; port 5; user root; reason password");
        row("structured", "<165>1 2003-08-24T05:14:15Z h p - M1 [a@1 x=\"1\\\"2\" y=\"\"][b z=\"3\"] text",
            "facility 20; severity 5; host h; process p; msgid M1; a@1.x 1\"2; b.z 3");
        row("structured without end", "<165>1 2003-08-24T05:14:15Z h p - - [a@1 x=\"1",
            "facility 20; severity 5; host h; process p");
        row("vsftpd",
            "Nov  3 09:47:02 a vsftpd[7]: [anna] OK UPLOAD: Client \"192.0.2.1\", \"/a\", 12 bytes, 1.00Kbyte/sec",
            "host a; process vsftpd; pid 7; ip 192.0.2.1; user anna; verb UPLOAD; path /a; bytes 12");
        row("old PAM",
            "Nov  3 09:47:02 a sshd(pam_unix)[7]: authentication failure; logname= uid=0 euid=0 tty=x ruser= rhost=h  "
            "user=root",
            "host a; process sshd; service pam_unix; pid 7; ip h; user root");
    }
    void syslog()
    {
        QFETCH(QByteArray, line);
        QTEST(fields_of("syslog", line), "fields");
    }

    void vsftpd_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("fields");
        const QByteArray time = "Sun Jan  6 18:43:28 2019 ";
        QTest::newRow("upload")
            << time + "[pid 3] [anna] OK UPLOAD: Client \"192.0.2.9\", \"/a b\", 18 bytes, 4.44Kbyte/sec"
            << QByteArray("pid 3; ip 192.0.2.9; user anna; verb UPLOAD; path /a b; bytes 18; rate 4.44");
        QTest::newRow("anonymous") << time + "[pid 3] [ftp] OK LOGIN: Client \"192.0.2.9\", anon password \"a\"b\""
                                   << QByteArray("pid 3; ip 192.0.2.9; user ftp; verb LOGIN; anon-password a\"b");
        QTest::newRow("two readings")
            << time + "[pid 3] [ftp] OK LOGIN: Client \"6.6.6.6\", anon password \"x] FAIL LOGIN: Client \"192.0.2.9\""
            << QByteArray("pid 3; note ambiguous-record");
    }
    void vsftpd()
    {
        QFETCH(QByteArray, line);
        QTEST(fields_of("vsftpd", line), "fields");
    }

    // The other way round of otherTextIsNoLog: logs that only look like one of these.
    void whoseLogItIs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("Snare in a syslog")
            << QByteArray("Jul 28 20:50:09 10.1.1.50 HOST\tMSWinEventLog\t0\tSecurity\t406\tx\n")
            << QByteArray("not syslog");
        QTest::newRow("times without a tag")
            << QByteArray("Nov 16 10:54:13 something happened\nNov 16 10:54:14 and again\n") << QByteArray("generic");
        QTest::newRow("a table of rules")
            << QByteArray("[a]\nlog 1 pass = Jan 04 22:51:57 server proftpd[26169]: x\nrule = 1\n")
            << QByteArray("text");
        QTest::newRow("another log of Kerio")
            << QByteArray("[18/Apr/2013 13:39:45] ALLOW URL 'x' 192.0.2.2 anna HTTP GET http://a/\n")
            << QByteArray("generic");
        QTest::newRow("xferlog") << QByteArray(
                                        "Sun Nov 22 13:12:17 2026 1 127.0.0.10 12345 /a b _ i r alice ftp 0 * c\n")
                                 << QByteArray("not vsftpd");
    }
    void whoseLogItIs()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, format);
        const auto found = detect({{text.data(), std::size_t(text.size())}, true}).format->id();
        const QByteArray id(found.data(), qsizetype(found.size()));
        if (format.startsWith("not "))
            QVERIFY2(id != format.mid(4), id);
        else
            QCOMPARE(id, format);
    }
};

SPOOR_TEST(TestDecodedLines)

#include "test_decoded_lines.moc"
