// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"
#include "core/formats/message_reading.h"

#include <optional>
#include <string_view>

namespace spoor::vsftpd {

/// A record of vsftpd.log behind its time, or a message of vsftpd in a syslog. Source: vsf_log_do_log in vsftpd's
/// logging.c (3.0.x), and real logs:
///   [pid 2] CONNECT: Client "10.0.0.1"
///   [pid 1] [anna] OK LOGIN: Client "10.0.0.1"            also FAIL; anonymous: …, anon password "x@y"
///   [pid 3] [anna] OK UPLOAD: Client "10.0.0.1", "/a b.txt", 12 bytes, 1.00Kbyte/sec
///   [pid 3] [anna] FTP command: Client "10.0.0.1", "CWD /x"     (log_ftp_protocol; also FTP response, DEBUG)
/// Views into the text that it was read from.
struct Record {
    MessageReading reading;
    std::string_view pid;            ///< digits; empty in a syslog, where it stands in the tag
    std::string_view anon_password;
    std::string_view rate;           ///< of a transfer, in Kbyte/sec
    std::string_view text;           ///< what stands in the last quotes: path, command, reply
    /// A user name or a path has the text of a record in it, and nothing says where the real one begins: client, user
    /// and outcome stay unknown. vsftpd writes names and paths as they came, quotes included.
    bool ambiguous = false;
};

/// Nothing where the text is no such record. `pid_needed`: `[pid N]` must stand at its beginning.
std::optional<Record> read_record(std::string_view text, bool pid_needed);

/// The record's fields behind its PID, for `Format::decode`.
void add_fields(const Record& record, std::vector<RawField>& fields);

}
