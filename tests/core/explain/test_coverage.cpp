// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/explain.h"
#include "core/explain/table.h"
#include "core/explain/windows.h"
#include "tests/support/loaded.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QStringList>
#include <QTest>

#include <initializer_list>
#include <set>
#include <string>
#include <string_view>

using namespace spoor;
using namespace spoor::test;

// The lists are written down anew from the standards and from Microsoft's lists: what a table has to have is not read
// from it.
namespace {

struct Range {
    int first, last;
};

QStringList missing(const char* table, const QStringList& codes)
{
    QStringList out;
    for (const QString& code : codes)
        if (!explain::table(table).find(code.toStdString()))
            out += code;
    return out;
}

QStringList words(const char* text) { return QString::fromUtf8(text).split(' ', Qt::SkipEmptyParts); }

QStringList numbers(std::initializer_list<Range> ranges)
{
    QStringList out;
    for (const Range& range : ranges)
        for (int i = range.first; i <= range.last; ++i)
            out += QString::number(i);
    return out;
}

QStringList of(const char* prefix, std::initializer_list<Range> ranges)
{
    QStringList out;
    for (const QString& number : numbers(ranges))
        out += QString::fromUtf8(prefix) + number;
    return out;
}

/// Whether a code of a record has a row of its own; a class (4xx) is none.
bool told(const std::optional<Explanation>& e) { return e && !e->code.ends_with("xx"); }

}

class TestCoverage : public QObject {
    Q_OBJECT

private slots:
    void everyCodeOfTheLists_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QStringList>("codes");
        const auto row = [](const char* name, const char* table, const QStringList& codes) {
            QTest::newRow(name) << QString(table) << codes;
        };
        row("RFC 959 replies", "ftp-reply",
            words("110 120 125 150 200 202 211 212 213 214 215 220 221 225 226 227 230 250 257 331 332 350 421 425 426 "
                  "450 451 452 500 501 502 503 504 530 532 550 551 552 553"));
        row("RFC 2228 replies", "ftp-reply", words("232 234 235 334 335 336 431 533 534 535 536 537 631 632 633"));
        row("RFC 1639 and 2428 replies", "ftp-reply", words("228 229 522"));
        row("RFC 959, 2228, 2389, 2428, 3659, 7151 commands", "ftp-verb",
            words("USER PASS ACCT CWD CDUP SMNT REIN QUIT PORT PASV TYPE STRU MODE RETR STOR STOU APPE ALLO REST RNFR "
                  "RNTO ABOR DELE RMD MKD PWD LIST NLST SITE SYST STAT HELP NOOP AUTH ADAT PROT PBSZ CCC MIC CONF ENC "
                  "FEAT OPTS EPRT EPSV LPRT LPSV LANG HOST MDTM SIZE MLST MLSD"));
        row("KB 969061", "ftp-sub-status", numbers({{0, 55}}));
        row("RFC 9110 and registry", "http-status",
            numbers({{100, 103},
                     {200, 208},
                     {226, 226},
                     {300, 308},
                     {400, 418},
                     {421, 426},
                     {428, 429},
                     {431, 431},
                     {451, 451},
                     {500, 508},
                     {510, 511}}));
        row("KB 943891 and 318380: 400", "http-status", of("400.", {{1, 9}}));
        row("401", "http-status", of("401.", {{1, 5}, {7, 7}, {501, 504}}));
        row("403", "http-status", of("403.", {{1, 22}, {501, 504}}));
        row("404", "http-status", of("404.", {{0, 20}, {501, 504}}));
        row("500", "http-status", of("500.", {{0, 0}, {11, 24}, {50, 53}, {100, 100}}));
        row("502, 503", "http-status", of("502.", {{1, 7}}) + of("503.", {{0, 0}, {2, 4}}));
        row("RFC 9110, 4918, 3253, 5789 methods", "http-method",
            words("GET HEAD POST PUT DELETE CONNECT OPTIONS TRACE PATCH PROPFIND PROPPATCH MKCOL COPY MOVE LOCK UNLOCK "
                  "SEARCH REPORT VERSION-CONTROL CHECKOUT CHECKIN"));
        row("codes in logs of IIS", "win32",
            words("0 1 2 3 5 13 32 50 53 59 64 87 109 121 123 183 206 233 258 995 1113 1229 1236 1260 1314 1326 1327 "
                  "1328 1329 1330 1331 1385 1450 1460 1793 1907 1909 10013 10048 10053 10054 10060 10061 10065 11001 "
                  "12002 12029 2148074241 2148074244 2148074245 2148074248 2148074252 2148074253 2148074254 2148074255 "
                  "2148074257 2148074274 2148074276 2148074310 2148081683 2148204801 2148204809"));
        row("Security, old numbering", "windows-event",
            numbers({{512, 521},
                     {528, 553},
                     {560, 572},
                     {576, 578},
                     {592, 602},
                     {608, 698},
                     {768, 801},
                     {805, 809},
                     {848, 861}}));
        row("Security, new numbering", "windows-event",
            numbers({{4608, 4612}, {4614, 4616}, {4618, 4618}, {4621, 4622}, {4624, 4627}, {4634, 4634}, {4646, 4646},
                     {4648, 4668}, {4670, 4675}, {4688, 4707}, {4709, 4720}, {4722, 4735}, {4737, 4794}, {4797, 4803},
                     {4816, 4826}, {4864, 4900}, {4902, 4902}, {4904, 4913}, {4928, 4937}, {4944, 4954}, {4956, 4958},
                     {4960, 4965}, {4976, 4985}, {5024, 5025}, {5027, 5035}, {5037, 5051}, {5056, 5070}, {5120, 5127},
                     {5136, 5159}, {5168, 5168}, {5376, 5378}, {5440, 5444}, {5446, 5453}, {5456, 5468}, {5471, 5474},
                     {5477, 5480}, {5483, 5485}, {5632, 5633}, {5712, 5712}, {5888, 5890}, {6144, 6145}, {6272, 6281},
                     {6400, 6410}, {6416, 6424}}));
        row("Security, log service", "windows-event", words("1100 1101 1102 1104 1105 1108"));
        row("EventLog", "windows-event", of("EventLog ", {{6005, 6006}, {6008, 6009}, {6011, 6011}, {6013, 6013}}));
        row("Kernel-General", "windows-event", of("Microsoft-Windows-Kernel-General ", {{1, 1}, {12, 13}}));
        row("Service Control Manager", "windows-event",
            of("Service Control Manager ", {{7000, 7001},
                                            {7009, 7009},
                                            {7011, 7011},
                                            {7022, 7024},
                                            {7026, 7026},
                                            {7030, 7032},
                                            {7034, 7036},
                                            {7040, 7040},
                                            {7045, 7045}}));
        row("Sysmon", "windows-event", of("Microsoft-Windows-Sysmon ", {{1, 29}, {255, 255}}));
        row("PowerShell", "windows-event",
            of("PowerShell ", {{400, 400}, {403, 403}, {600, 600}, {800, 800}}) +
                of("Microsoft-Windows-PowerShell ", {{4103, 4106}}));
        row("Remote desktop", "windows-event",
            of("Microsoft-Windows-TerminalServices-LocalSessionManager ", {{21, 25}, {39, 40}}) +
                of("Microsoft-Windows-TerminalServices-RemoteConnectionManager ", {{1149, 1149}}));
        row("Task Scheduler", "windows-event",
            of("Microsoft-Windows-TaskScheduler ", {{100, 102}, {106, 106}, {129, 129}, {140, 142}, {200, 203}}));
        row("NTLM", "windows-event", of("Microsoft-Windows-NTLM ", {{4001, 4003}, {8001, 8004}}));
        row("logon types", "logon-type", numbers({{0, 13}}));
        row("failure sub-statuses of 4625", "ntstatus",
            words("0xC000005E 0xC0000064 0xC000006A 0xC000006D 0xC000006E 0xC000006F 0xC0000070 0xC0000071 0xC0000072 "
                  "0xC00000DC 0xC0000133 0xC000015B 0xC000018C 0xC0000192 0xC0000193 0xC0000224 0xC0000225 0xC0000234 "
                  "0xC00002EE 0xC0000371 0xC0000413 0x00000000"));
        QStringList kerberos;
        for (int code = 0; code <= 76; ++code)
            // RFC 4120 §7.5.9 leaves these out.
            if (code != 30 && code != 43 && !(code >= 53 && code <= 59))
                kerberos += "0x" + QString::number(code, 16).toUpper();
        row("RFC 4120 §7.5.9", "kerberos", kerberos);
        row("encryption", "kerberos-encryption", words("0x1 0x3 0x11 0x12 0x17 0x18"));
        row("HTTPERR", "s-reason",
            words("AppOffline AppPoolTimer AppShutdown BadRequest Client_Reset Connection_Abandoned_By_AppPool "
                  "Connection_Abandoned_By_ReqQueue Connection_Dropped Connection_Dropped_List_Full ConnLimit "
                  "Connections_Refused Disabled EntityTooLarge FieldLength Forbidden Header Hostname Internal "
                  "Invalid_CR/LF LengthRequired N/A N/I Number Precondition QueueFull RequestLength Timer_AppPool "
                  "Timer_ConnectionIdle Timer_EntityBody Timer_HeaderWait Timer_MinBytesPerSecond Timer_ReqQueue "
                  "Timer_Response Timer_SslRenegotiation URL URL_Length Verb Version_N/S"));
        row("RFC 5424 facilities", "facility", numbers({{0, 23}}));
        row("RFC 5424 severities", "severity", numbers({{0, 7}}));
        row("ProFTPD's blocks", "forensic",
            {"FAILED LOGIN", "UNTIMELY DEATH", "MODULE CONFIG", "Unspec", "TransferLog", "syslog", "SystemLog",
             "ExtendedLog", "TraceLog"});
        row("Kerio's records", "kerio-record",
            {"Anti-Spoofing", "FTP: Bounce attack attempt", "FTP: Malicious server reply", "Authentication",
             "Engine: Startup", "Engine: Shutdown", "IPS: Packet drop", "IPS: Alert", "IPS: Port Scan"});
        row("data of Security events", "column-windows",
            words(
                "SubjectUserSid SubjectUserName SubjectDomainName SubjectLogonId TargetUserSid TargetUserName "
                "TargetDomainName TargetLogonId LogonType LogonProcessName AuthenticationPackageName LogonGuid "
                "TransmittedServices LmPackageName KeyLength ImpersonationLevel RestrictedAdminMode VirtualAccount "
                "ElevatedToken WorkstationName IpAddress IpPort Status SubStatus FailureReason ProcessId ProcessName "
                "NewProcessId NewProcessName TokenElevationType CommandLine MandatoryLabel ParentProcessName "
                "ObjectServer ObjectType ObjectName HandleId AccessList AccessMask PrivilegeList ServiceName "
                "ServiceFileName ServiceType ServiceStartType ServiceAccount TaskName TaskContent MemberName MemberSid "
                "SamAccountName TicketOptions TicketEncryptionType PreAuthType ShareName RelativeTargetName "
                "Application "
                "SourceAddress SourcePort DestAddress DestPort Protocol FilterRTID LayerName LayerRTID"));
    }
    void everyCodeOfTheLists()
    {
        QFETCH(QString, table);
        QFETCH(QStringList, codes);
        QVERIFY(!codes.isEmpty());
        QCOMPARE(missing(table.toLatin1().constData(), codes).join(' '), QString());
    }

    void everyRowNamesItsSource()
    {
        for (const explain::Table& t : explain::all_tables())
            for (const Explanation& e : t.rows())
                QVERIFY2(!e.source.empty(), (e.domain + " " + e.code).c_str());
    }

    // Codes that a standard or a maker defines are not "observed": those are behaviours of servers that nobody wrote down.
    void observedIsTheLastResort()
    {
        const std::set<std::string> undocumented = {
            "http-status 0",  // what fills the column
            "ftp-reply 0",
            "ftp-reply 430",  // in no RFC
            "ftp-reply 434", "ftp-reply 555", "windows-event Microsoft-Windows-AppXDeployment 325",
        };
        for (const char* table : {"http-status", "ftp-reply", "ftp-sub-status", "win32", "ntstatus", "kerberos",
                                  "logon-type", "windows-event", "windows-parameter", "s-reason", "facility",
                                  "severity", "kerberos-encryption", "http-method"})
            for (const Explanation& e : explain::table(table).rows()) {
                const std::string row = e.domain + " " + e.code;
                QVERIFY2(!e.source.starts_with("observed") || undocumented.contains(row), row.c_str());
            }
    }

    // What occurs in real logs, where there are such.
    void everyCodeOfTheSamples()
    {
        const auto folder_of_samples = samples_folder();
        if (!folder_of_samples)
            QSKIP("no samples here");
        const QDir samples(QString::fromStdString(*folder_of_samples));
        QStringList unknown;
        for (const char* folder :
             {"evt", "evtx", "iis-ftp", "iis-ftp7", "iis-http", "iis-native", "kerio", "proftpd"}) {
            const auto snapshot = loaded({samples.filePath(folder).toStdString()});
            const Pools& pools = *snapshot->pools;
            for (FacetId id = 0; id < pools.facets.size(); ++id) {
                const Facet& facet = pools.facets[id];
                const bool ftp =
                    facet.kind == Kind::FtpCommand || facet.kind == Kind::FtpLogin || facet.kind == Kind::FtpTransfer;
                if (facet.event_id != Facet::none)
                    continue;  // told with their provider, which a facet does not have
                if (facet.status != Facet::none &&
                    !told(ftp ? explain_ftp_reply(facet.status) : explain_http_status(facet.status)))
                    unknown += QString("%1: status %2").arg(folder).arg(facet.status);
                // 862954 is a number of bytes in a row without header whose columns were told wrongly.
                if (facet.win32 != Facet::none && facet.win32 != 862954 &&
                    !explain_win32(static_cast<std::uint32_t>(facet.win32)))
                    unknown += QString("%1: win32 %2").arg(folder).arg(facet.win32);
            }
        }
        QCOMPARE(unknown.join('\n'), QString());
    }
};

SPOOR_TEST(TestCoverage)
#include "test_coverage.moc"
