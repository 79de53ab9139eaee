// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace spoor::test {

/// Two connections of MSFTPSVC; six events, a login that fails and one that succeeds.
inline constexpr std::string_view ftp_log = "#Software: Microsoft Internet Information Services 5.0\r\n"
                                            "#Version: 1.0\r\n"
                                            "#Date: 2004-11-16 10:54:13\r\n"
                                            "#Fields: time c-ip cs-method cs-uri-stem sc-status sc-win32-status\r\n"
                                            "10:54:13 192.0.2.10 [1]USER admin 331 0\r\n"
                                            "10:54:14 192.0.2.10 [1]PASS - 530 1326\r\n"
                                            "10:54:15 192.0.2.11 [2]USER kunde 331 0\r\n"
                                            "10:54:20 192.0.2.11 [2]PASS - 230 0\r\n"
                                            "10:54:21 192.0.2.11 [2]sent =SUM(A1).txt 550 2\r\n"
                                            "10:54:30 192.0.2.11 [2]QUIT - 226 0\r\n";

/// Three requests, one before and two after those of ftp_log; a path with an escape sequence.
inline constexpr std::string_view http_log =
    "#Software: Microsoft Internet Information Services 6.0\n"
    "#Version: 1.0\n"
    "#Date: 2004-11-16 09:00:00\n"
    "#Fields: date time c-ip cs-username s-ip s-port cs-method cs-uri-stem cs-uri-query sc-status sc-substatus "
    "sc-win32-status cs-host cs(User-Agent)\n"
    "2004-11-16 09:00:00 192.0.2.7 - 192.0.2.1 80 GET /a,\"b\" id=1 200 0 0 www.example.org Mozilla/4.0+(x;+y)\n"
    "2004-11-16 11:00:00 192.0.2.8 CORP\\anna 192.0.2.1 80 POST /x\x1b[31m - 401 2 2148074254 intra -\n"
    "2004-11-16 11:00:01 192.0.2.8 CORP\\anna 192.0.2.1 80 POST /y - 200 0 0 intra -\n";

/// Rows of a W3C log whose header was lost.
inline constexpr std::string_view headless_log =
    "2006-10-19 08:57:37 192.0.2.9 Administrator MSFTPSVC1 FTP-SERVER 172.16.1.99 21 [423]USER Administrator - 331 0 0 "
    "0 0 FTP - - - -\n"
    "2006-10-19 08:57:44 192.0.2.9 - MSFTPSVC1 FTP-SERVER 172.16.1.99 21 [423]PASS - - 530 1326 0 0 0 FTP - - - -\n";

/// Local time.
inline constexpr std::string_view native_log =
    "192.168.114.201, -, 03/20/01, 7:55:20, W3SVC2, SALES1, 172.21.13.45, 4502, 163, 3223, 200, 0, GET, /DeptLogo.gif, "
    "-,\n";

}
