// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/message_reading.h"
#include "core/formats/syslog/header.h"

#include <string_view>

namespace spoor::syslog {

// What programs say about who came in. A new program: a function here, its file beside it, a row in programs.cpp.
//
// auth.failure and ftp.login are for attempts that were judged. What else a program says of the same attempt (sshd's
// `Invalid user` before its `Failed password`) is `other` with outcome failure, so that an attempt counts once for each
// program that judged it; sshd and PAM both do.

/// What a line's message says. Nothing known of it: kind other.
MessageReading read_message(const Header& header);

// Each takes the message behind the tag. Names are taken from where no visitor can have written what stands around them.
MessageReading read_sshd(std::string_view message);  ///< OpenSSH's auth.c, auth2.c, packet.c
MessageReading read_dropbear(std::string_view message);  ///< Dropbear's svr-auth*.c
MessageReading read_ftpd(std::string_view message);  ///< BSD, netkit and Heimdal ftpd, wu-ftpd
MessageReading read_proftpd(std::string_view message);  ///< mod_auth.c, main.c
MessageReading read_pure_ftpd(std::string_view message);  ///< pure-ftpd's messages_en.h
MessageReading read_vsftpd(std::string_view message);  ///< logging.c; see vsftpd/record.h
MessageReading read_login(std::string_view message);  ///< login of util-linux, shadow and BSD
MessageReading read_su(std::string_view message);  ///< su of util-linux, shadow and BSD
MessageReading read_sudo(std::string_view message);  ///< sudoers(5), LOG FORMAT
MessageReading read_rlogind(std::string_view message);  ///< rlogind, klogind, rshd, telnetd
MessageReading
read_syslogd(std::string_view message);  ///< the log's own service: starts and stops are where it has gaps

/// pam_unix and its like, whatever program they speak for (`service`: sshd, login, …). Linux-PAM's pam_unix_auth.c,
/// support.c, pam_unix_sess.c.
MessageReading read_pam(std::string_view service, std::string_view message);

/// `refused connect from …` and `connect from …` of TCP wrappers (tcpd), in any program that links them.
MessageReading read_wrappers(std::string_view message);

}
