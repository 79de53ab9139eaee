// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/message_parts.h"
#include "core/formats/syslog/programs.h"

#include <array>

namespace spoor::syslog {
namespace {

// A session of these is no login of anybody.
constexpr std::array by_themselves = {"cron",      "crond",    "atd",  "systemd-user", "sudo",
                                      "run-parts", "polkit-1", "smtp", "runuser",      "anacron"};

/// `logname= uid=0 euid=0 tty=ssh ruser= rhost=10.0.0.1  user=anna`: the host has no blanks, the name comes last and
/// may have.
void read_failure(std::string_view text, MessageReading& r)
{
    r.kind = Kind::AuthFailure;
    r.outcome = Outcome::Failure;
    const std::size_t host = text.find(" rhost=");
    if (host == std::string_view::npos)
        return;
    text.remove_prefix(host + 7);
    const std::string_view client = until_any(text, " ");
    r.client = plain_address(client);
    text.remove_prefix(client.size());
    if (const std::size_t user = text.find(" user="); user != std::string_view::npos)
        r.user = trimmed(text.substr(user + 6));
}

}

MessageReading read_pam(std::string_view service, std::string_view message)
{
    MessageReading r;
    std::string_view text = message;
    if (text.starts_with("authentication failure;")) {
        read_failure(text, r);
    } else if (is_digit(text.empty() ? ' ' : text.front()) && text.find(" more authentication failure") < 8) {
        // How many more is in the text; the first was a line of its own.
        read_failure(text, r);
        r.kind = Kind::Other;
    } else if (text.starts_with("session opened for user ")) {
        // `anna(uid=1000) by (uid=0)`, `root by anna(uid=1000)`
        text.remove_prefix(24);
        r.user = until_any(text, "( ");
        // root needs no password to become somebody else; jobs at night do so.
        bool login = service != "su" || text.find("(uid=0)", text.find(" by ")) == std::string_view::npos;
        for (const std::string_view name : by_themselves)
            login = login && service != name;
        if (login) {
            r.kind = Kind::AuthSuccess;
            r.outcome = Outcome::Success;
        }
    } else if (take_prefix(text, "session closed for user ")) {
        r.user = until_any(text, "( ");
    } else if (take_prefix(text, "password changed for ")) {
        r.user = text;
    } else if (text.starts_with("check pass; user unknown")) {
        r.outcome = Outcome::Failure;
        r.reason = "nonexistent user";
    }
    return r;
}

MessageReading read_wrappers(std::string_view message)
{
    MessageReading r;
    if (take_prefix(message, "refused connect from ")) {
        r.outcome = Outcome::Failure;
        r.reason = "TCP wrappers";
    } else if (!take_prefix(message, "connect from ")) {
        return r;
    }
    // `name (address)`, `name[address]`, `user@name`, or an address.
    std::string_view client = until_any(message, " ");
    if (const std::size_t at = client.rfind('@'); at != std::string_view::npos)
        client.remove_prefix(at + 1);
    for (const std::string_view marks : {"()", "[]"}) {
        const std::size_t open = message.find(marks[0]);
        if (open == std::string_view::npos)
            continue;
        const std::string_view inner = until_any(message.substr(open + 1), marks.substr(1));
        if (looks_like_address(inner))
            client = inner;
    }
    r.client = plain_address(client);
    return r;
}

}
