// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/message_parts.h"
#include "core/formats/syslog/programs.h"

namespace spoor::syslog {
namespace {

std::string_view unquoted(std::string_view text)
{
    if (text.size() >= 2 && text.starts_with('\'') && text.ends_with('\''))
        text = text.substr(1, text.size() - 2);
    return text;
}

/// The word behind a mark, without quotes; `(null)` and nothing are nobody.
std::string_view word_after(std::string_view text, std::string_view mark)
{
    const std::size_t at = text.find(mark);
    if (at == std::string_view::npos)
        return {};
    std::string_view rest = text.substr(at + mark.size());
    const std::string_view word =
        rest.starts_with('\'') ? rest.substr(0, rest.find('\'', 1) + 1) : until_any(rest, " ,");
    return word == "(null)" ? std::string_view() : unquoted(word);
}

}

MessageReading read_login(std::string_view message)
{
    MessageReading r;
    std::string_view text = message;
    if (text.starts_with("FAILED LOGIN")) {
        // FAILED LOGIN [SESSION] [(]1[)] [on '/dev/tty1'] FROM host FOR 'anna', reason
        r.kind = Kind::AuthFailure;
        r.outcome = Outcome::Failure;
        r.client = plain_address(word_after(text, " FROM "));
        if (const std::size_t at = text.find(" FOR "); at != std::string_view::npos) {
            std::string_view rest = text.substr(at + 5);
            const std::size_t comma = rest.rfind(", ");
            r.user = unquoted(rest.substr(0, comma));
            if (comma != std::string_view::npos)
                r.reason = rest.substr(comma + 2);
        }
    } else if (text.starts_with("invalid password for ") || text.find(" LOGIN FAILURE") < 8) {
        // invalid password for 'anna' on 'pts/1' from 'host'; 3 LOGIN FAILURES FROM host, anna
        r.kind = Kind::AuthFailure;
        r.outcome = Outcome::Failure;
        if (text.starts_with("invalid")) {
            r.user = word_after(text, " for ");
            r.client = plain_address(word_after(text, " from "));
        } else {
            r.client = plain_address(word_after(text, " FROM "));
            if (const std::size_t comma = text.rfind(", "); comma != std::string_view::npos)
                r.user = text.substr(comma + 2);
        }
    } else if (text.starts_with("ROOT LOGIN") || text.starts_with("LOGIN ON ") || text.starts_with("DIALUP AT ")) {
        r.kind = Kind::AuthSuccess;
        r.outcome = Outcome::Success;
        r.user = text.starts_with("ROOT") ? std::string_view("root") : word_after(text, " BY ");
        r.client = plain_address(word_after(text, " FROM "));
    }
    return r;
}

MessageReading read_rlogind(std::string_view message)
{
    MessageReading r;
    std::string_view text = message;
    if (take_prefix(text, "Authentication failed from ")) {
        // name (address): why
        r.kind = Kind::AuthFailure;
        r.outcome = Outcome::Failure;
        const std::string_view name = until_any(text, " ");
        r.client = plain_address(name);
        const std::size_t open = text.find('(');
        const std::size_t close = text.find("): ");
        if (open != std::string_view::npos && close != std::string_view::npos && open < close) {
            if (const auto address = text.substr(open + 1, close - open - 1); looks_like_address(address))
                r.client = plain_address(address);
            r.reason = text.substr(close + 3);
        }
    } else if (text.starts_with("Kerberos authentication failed")) {
        r.outcome = Outcome::Failure;  // the line before it has the client
    } else if (take_prefix(text, "Connection from ") || take_prefix(text, "connection from ")) {
        r.client = plain_address(until_any(text, " "));
    } else if (const std::size_t denied = text.find(": permission denied. "); denied != std::string_view::npos) {
        // rshd: `anna@host as root: permission denied. cmd='id'`
        r.kind = Kind::AuthFailure;
        r.outcome = Outcome::Failure;
        const std::string_view who = text.substr(0, denied);
        const std::size_t as = who.rfind(" as ");
        const std::size_t at = who.substr(0, as).rfind('@');
        if (at != std::string_view::npos)
            r.client = plain_address(who.substr(at + 1, as == who.npos ? as : as - at - 1));
        r.user = as == std::string_view::npos ? who.substr(0, at) : who.substr(as + 4);
    }
    return r;
}

}
