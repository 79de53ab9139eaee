// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/message_parts.h"
#include "core/formats/syslog/programs.h"

namespace spoor::syslog {
namespace {

/// `/a b.txt uploaded  (12 bytes, 3.40KB/sec)`, from its end.
void read_transfer(std::string_view text, MessageReading& r)
{
    for (const std::string_view words : {" uploaded  (", " downloaded  ("}) {
        const std::size_t at = text.rfind(words);
        if (at == std::string_view::npos)
            continue;
        const auto bytes = number_of<std::uint64_t>(until_any(text.substr(at + words.size()), " "));
        if (!bytes)
            continue;
        r.kind = Kind::FtpTransfer;
        r.outcome = Outcome::Success;
        r.verb = words.substr(1, words.size() - 4);
        r.path = text.substr(0, at);
        r.bytes = *bytes;
        return;
    }
}

}

MessageReading read_pure_ftpd(std::string_view message)
{
    // `(anna@10.0.0.1) [INFO] …`; `?` before the login.
    MessageReading r;
    std::string_view text = message;
    if (!take_prefix(text, "("))
        return r;
    const auto session = take_until(text, ") [");
    if (!session || !take_until(text, "] "))
        return r;
    const std::size_t at = session->rfind('@');
    if (at == std::string_view::npos)
        return r;
    r.client = plain_address(session->substr(at + 1));
    if (session->substr(0, at) != "?")
        r.user = session->substr(0, at);

    constexpr std::string_view logged_in = " is now logged in";
    if (text.ends_with(logged_in)) {
        r.kind = Kind::FtpLogin;
        r.outcome = Outcome::Success;
        r.user = text.substr(0, text.size() - logged_in.size());
    } else if (text == "Anonymous user logged in") {
        r.kind = Kind::FtpLogin;
        r.outcome = Outcome::Success;
        r.user = "anonymous";
    } else if (take_prefix(text, "Authentication failed for user [")) {
        r.kind = Kind::FtpLogin;
        r.outcome = Outcome::Failure;
        r.user = text.ends_with(']') ? text.substr(0, text.size() - 1) : text;
    } else if (take_prefix(text, "Command [")) {
        r.kind = Kind::FtpCommand;
        r.verb = until_any(text, "]");
        text.remove_prefix(r.verb.size());
        if (take_prefix(text, "] [") && text.ends_with(']') && r.verb != "pass")
            r.path = text.substr(0, text.size() - 1);
    } else if (take_prefix(text, "Deleted ")) {
        r.kind = Kind::FtpCommand;
        r.outcome = Outcome::Success;
        r.verb = "Deleted";
        r.path = text;
    } else {
        read_transfer(text, r);
    }
    return r;
}

}
