// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/message_parts.h"
#include "core/formats/syslog/programs.h"

namespace spoor::syslog {
namespace {

void judge(MessageReading& r, bool success)
{
    r.kind = success ? Kind::AuthSuccess : Kind::AuthFailure;
    r.outcome = success ? Outcome::Success : Outcome::Failure;
}

}

MessageReading read_su(std::string_view message)
{
    MessageReading r;
    std::string_view text = message;
    // shadow: `Successful su for root by anna`, `FAILED su for root by anna`
    if (const bool ok = text.starts_with("Successful su for "); ok || text.starts_with("FAILED su for ")) {
        take_until(text, " for ");
        const std::size_t by = text.rfind(" by ");
        if (by == std::string_view::npos)
            return r;
        judge(r, ok);
        r.target = text.substr(0, by);
        r.user = text.substr(by + 4);
        return r;
    }
    // util-linux: `(to root) anna on pts/0`, `FAILED SU (to root) anna on pts/0`
    const bool failed = take_prefix(text, "FAILED SU ");
    if (take_prefix(text, "(to ")) {
        const auto target = take_until(text, ") ");
        const std::size_t on = text.rfind(" on ");
        if (!target)
            return r;
        judge(r, !failed);
        r.target = *target;
        r.user = text.substr(0, on);
        return r;
    }
    // BSD: `anna to root on /dev/ttyp0`, `BAD SU anna to root on /dev/ttyp0`
    const bool bad = take_prefix(text, "BAD SU ");
    const std::size_t on = text.rfind(" on ");
    const std::size_t to = text.find(" to ");
    if (to != std::string_view::npos && on != std::string_view::npos && to < on &&
        text.substr(0, to).find(' ') == text.npos) {
        judge(r, !bad);
        r.user = text.substr(0, to);
        r.target = text.substr(to + 4, on - to - 4);
        return r;
    }
    // Debian, beside the first form: `+ pts/0 anna:root` and `- pts/0 anna:root`
    if (text.size() > 2 && (text[0] == '+' || text[0] == '-') && text[1] == ' ') {
        const std::size_t blank = text.rfind(' ');
        const std::size_t colon = text.find(':', blank);
        if (colon != std::string_view::npos) {
            r.user = text.substr(blank + 1, colon - blank - 1);
            r.target = text.substr(colon + 1);
        }
    }
    return r;
}

MessageReading read_sudo(std::string_view message)
{
    // `anna : TTY=pts/6 ; PWD=/x ; USER=root ; COMMAND=/bin/ls`, where it was refused with the reason before TTY.
    MessageReading r;
    std::string_view text = message;
    const auto user = take_until(text, " : ");
    const std::size_t command = text.find("COMMAND=");
    if (!user || (command == std::string_view::npos && text.find("TTY=") == std::string_view::npos))
        return r;
    const bool refused = !text.starts_with("TTY=") && !text.starts_with("HOST=") && !text.starts_with("PWD=");
    judge(r, !refused);
    r.user = trimmed(*user);
    if (refused)
        r.reason = text.substr(0, text.find(" ; "));
    if (command != std::string_view::npos)
        r.command = text.substr(command + 8);
    const std::string_view before = text.substr(0, command);
    if (const std::size_t target = before.find("; USER="); target != std::string_view::npos)
        r.target = until_any(before.substr(target + 7), " ");
    return r;
}

}
