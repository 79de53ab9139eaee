// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/syslog/programs.h"

#include "core/formats/message_parts.h"

#include <array>

namespace spoor::syslog {
namespace {

struct Program {
    std::string_view name;
    MessageReading (*read)(std::string_view message);
};

constexpr std::array table = {
    Program{"sshd", &read_sshd},
    Program{"sshd-session", &read_sshd},  // OpenSSH 9.8 and later
    Program{"sshd-auth", &read_sshd},
    Program{"dropbear", &read_dropbear},
    Program{"ftpd", &read_ftpd},
    Program{"in.ftpd", &read_ftpd},
    Program{"wu-ftpd", &read_ftpd},
    Program{"wu.ftpd", &read_ftpd},
    Program{"proftpd", &read_proftpd},
    Program{"pure-ftpd", &read_pure_ftpd},
    Program{"vsftpd", &read_vsftpd},
    Program{"login", &read_login},
    Program{"su", &read_su},
    Program{"sudo", &read_sudo},
    Program{"klogind", &read_rlogind},
    Program{"rlogind", &read_rlogind},
    Program{"in.rlogind", &read_rlogind},
    Program{"rshd", &read_rlogind},
    Program{"in.rshd", &read_rlogind},
    Program{"telnetd", &read_rlogind},
    Program{"in.telnetd", &read_rlogind},
    Program{"syslogd", &read_syslogd},
    Program{"rsyslogd", &read_syslogd},
    Program{"syslog-ng", &read_syslogd},
};

/// `pam_unix(sshd:auth): `, `pam_unix(sshd:session): `, and `PAM 2 more authentication failures; …`.
bool take_pam(std::string_view& message, std::string_view& service)
{
    if (message.starts_with("PAM ") && message.find(" more authentication failure") < 12) {
        message.remove_prefix(4);
        return true;
    }
    if (!message.starts_with("pam_"))
        return false;
    const std::size_t open = message.substr(0, 32).find('(');
    const std::size_t close = message.substr(0, 96).find("): ");
    if (open == std::string_view::npos || close == std::string_view::npos || close < open)
        return false;
    service = until_any(message.substr(open + 1, close - open - 1), ":");
    message.remove_prefix(close + 3);
    return true;
}

}

MessageReading read_message(const Header& header)
{
    std::string_view message = trimmed(header.message);
    if (const auto repeat = read_repeat(message)) {
        if (repeat->message.empty())
            return {};
        message = trimmed(repeat->message);
    }
    std::string_view service = header.program;
    if (header.service.starts_with("pam_") || take_pam(message, service))
        return read_pam(service, message);
    if (message.starts_with("connect from ") || message.starts_with("refused connect from "))
        return read_wrappers(message);
    for (const Program& program : table)
        if (program.name == header.program)
            return program.read(message);
    return {};
}

}
