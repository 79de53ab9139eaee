// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <optional>
#include <string_view>

namespace spoor::syslog {

/// When a line was written, as it says.
struct Stamp {
    Micros time = no_time;  ///< UTC where `carried`, else the wall clock; no_time where the year is not there
    bool carried = false;   ///< its offset stands beside it
    int month = 0, day = 0, hour = 0, minute = 0, second = 0, micros = 0;  ///< of a time without a year
    std::size_t length = 0;  ///< of its text

    bool without_year() const { return time == no_time; }
    /// In that year; nothing where that year has no such day (29 February).
    std::optional<Micros> in_year(int year) const;
};

/// Reads what stands at the beginning of `text`:
///   Nov 16 10:54:13   Nov  6 10:54:13.250   août 19 11:08:37   (RFC 3164 §4.1.2; names: month_names.h)
///   Nov 16 2004 10:54:13                                        (Cisco's `service timestamps … year`)
///   2004-11-16T10:54:13.123456+02:00   …Z                       (RFC 3339, as RFC 5424 and rsyslog have it)
std::optional<Stamp> read_stamp(std::string_view text);

/// The parts of a line, as views into it. Empty where the line does not have them.
struct Header {
    int priority = -1;             ///< facility × 8 + severity (RFC 3164 §4.1.1)
    Stamp stamp;                   ///< RFC 5424's `-` gives no time, and no month either
    std::string_view host;
    std::string_view program;  ///< the tag without its PID: `sshd`, `postfix/smtpd`; of `syslogd 1.4.1:` the name
    std::string_view service;  ///< what an old PAM adds to the tag: `pam_unix` of `sshd(pam_unix)`
    std::string_view pid;  ///< digits
    std::string_view message_id;  ///< RFC 5424's MSGID
    std::string_view data;  ///< RFC 5424's structured data, brackets included
    std::string_view message;
    bool whole_tag = false;  ///< the tag ends as a tag should, with a colon or its PID
};

/// Nothing where the line does not begin as a syslog line does: `<PRI>` or not, then a time and something behind it.
/// Sources: RFC 3164, RFC 5424, RFC 6587 §3.4.1 (the octet count before a frame), rsyslog's RSYSLOG_FileFormat,
/// FreeBSD's `<facility.severity>`, Cisco's lines, Solaris's `[ID … facility.severity]`.
std::optional<Header> read_header(std::string_view line);

/// `last message repeated 3 times` (syslogd), `message repeated 3 times: [ …]` (rsyslog).
struct Repeat {
    int times = 0;
    std::string_view message;  ///< what was repeated, where the line says it
};
std::optional<Repeat> read_repeat(std::string_view message);

}
