// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/w3c/verbs.h"

#include <algorithm>
#include <cctype>
#include <string>

namespace spoor::w3c {

bool is_http_method(std::string_view v)
{
    static constexpr std::string_view known[] = {
        "GET",     "POST",        "HEAD",         "PUT",          "DELETE",   "OPTIONS",     "TRACE",
        "CONNECT", "PATCH",       "PROPFIND",     "PROPPATCH",    "MKCOL",    "COPY",        "MOVE",
        "LOCK",    "UNLOCK",      "SEARCH",       "DEBUG",        "REPORT",   "BPROPPATCH",  "SUBSCRIBE",
        "POLL",    "RPC_IN_DATA", "RPC_OUT_DATA", "BITS_POST",    "NOTIFY",   "UNSUBSCRIBE", "TRACK",
        "LINK",    "UNLINK",      "PURGE",        "MERGE",        "CHECKOUT", "MKACTIVITY",  "VERSION-CONTROL",
        "BMOVE",   "BCOPY",       "BDELETE",      "X-MS-ENUMATTS"};
    return std::ranges::find(known, v) != std::end(known);
}

bool is_ftp_verb(std::string_view v)
{
    if (v.starts_with('[')) {
        const std::size_t end = v.find(']');
        return end != v.npos && (end == 1 || v.substr(1, end - 1).find_first_not_of("0123456789") == v.npos) &&
               end + 1 < v.size();
    }
    static constexpr std::string_view known[] = {"USER",
                                                 "PASS",
                                                 "ACCT",
                                                 "CWD",
                                                 "CDUP",
                                                 "SMNT",
                                                 "REIN",
                                                 "QUIT",
                                                 "PORT",
                                                 "PASV",
                                                 "EPRT",
                                                 "EPSV",
                                                 "TYPE",
                                                 "STRU",
                                                 "MODE",
                                                 "RETR",
                                                 "STOR",
                                                 "STOU",
                                                 "APPE",
                                                 "ALLO",
                                                 "REST",
                                                 "RNFR",
                                                 "RNTO",
                                                 "ABOR",
                                                 "DELE",
                                                 "RMD",
                                                 "MKD",
                                                 "PWD",
                                                 "LIST",
                                                 "NLST",
                                                 "SITE",
                                                 "SYST",
                                                 "STAT",
                                                 "HELP",
                                                 "NOOP",
                                                 "FEAT",
                                                 "OPTS",
                                                 "AUTH",
                                                 "ADAT",
                                                 "PROT",
                                                 "PBSZ",
                                                 "CCC",
                                                 "MIC",
                                                 "CONF",
                                                 "ENC",
                                                 "SIZE",
                                                 "MDTM",
                                                 "MLSD",
                                                 "MLST",
                                                 "HOST",
                                                 "LANG",
                                                 "XCRC",
                                                 "XCWD",
                                                 "XMKD",
                                                 "XPWD",
                                                 "XRMD",
                                                 "XCUP",
                                                 "CLNT",
                                                 "SENT",
                                                 "CREATED",
                                                 "APPENDED",
                                                 "CLOSED",
                                                 "CONTROLCHANNELOPENED",
                                                 "CONTROLCHANNELCLOSED",
                                                 "DATACHANNELOPENED",
                                                 "DATACHANNELCLOSED",
                                                 "SSLNEGOTIATION",
                                                 "SESSIONOPENED",
                                                 "SESSIONCLOSED"};
    std::string upper(v.substr(0, 32));
    std::ranges::transform(upper, upper.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return std::ranges::find(known, upper) != std::end(known);
}

}
