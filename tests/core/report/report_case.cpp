// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/report_case.h"

#include "core/findings/find.h"
#include "tests/support/loaded.h"

namespace spoor::test {
namespace {

std::string ftp_log()
{
    std::string text = "#Software: Microsoft Internet Information Services 6.0\n#Version: 1.0\n"
                       "#Date: 2004-11-16 10:00:00\n"
                       "#Fields: date time c-ip cs-username cs-method cs-uri-stem sc-status sc-win32-status\n";
    const auto add = [&](int second, const std::string& rest) {
        char time[32];
        std::snprintf(time, sizeof time, "2004-11-16 10:%02d:%02d ", second / 60, second % 60);
        text += time + rest + '\n';
    };
    for (int i = 0; i < 30; ++i) {
        add(4 * i, "192.0.2.66 - [7]USER Administrator 331 0");
        add(4 * i + 1, "192.0.2.66 - [7]PASS - 530 1326");
    }
    add(130, "192.0.2.66 - [7]USER Administrator 331 0");
    add(131, "192.0.2.66 Administrator [7]PASS - 230 0");
    add(140, "192.0.2.66 Administrator [7]created /up/<script>alert(1)</script>.asp 226 0");
    return text;
}

const char* const web_log = "#Software: Microsoft Internet Information Services 6.0\n#Version: 1.0\n"
                            "#Date: 2004-11-16 10:00:00\n"
                            "#Fields: date time c-ip cs-username cs-method cs-uri-stem sc-status\n"
                            "2004-11-16 10:10:00 192.0.2.1 - GET /index.htm 200\n"
                            "2004-11-16 10:10:01 192.0.2.1 - GET /secret/ 401\n"
                            "2004-11-16 10:10:02 192.0.2.1 J\xFCrgen GET /secret/ 403\n"
                            "this is no line of this log\n";

const char* const firewall_log =
    "[16/Nov/2004 10:20:00] FTP: Malicious server reply: client: 192.0.2.40, server: 203.0.113.21, response: 227 "
    "Entering Passive Mode (10,1,2,3,8,0)\n";

}

ReportCaseLogs::ReportCaseLogs()
{
    scratch.write("logs/ftp/ex041116.log", ftp_log());
    scratch.write("logs/web/ex041116.log", web_log);
    scratch.write("logs/security.log", firewall_log);
}

report::ReportInput ReportCaseLogs::input(unsigned jobs) const
{
    report::ReportInput input;
    input.snapshot = loaded({folder()}, plain_options(jobs));
    input.sessions = find_sessions(input.snapshot, {}, jobs).value_or(SessionSet{});
    if (const auto evidence = gather_evidence(input.snapshot, input.sessions, {}, jobs))
        input.findings = find_findings(**evidence, {}, {}, jobs).value_or(FindingSet{});
    return input;
}

}
