// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/message_parts.h"
#include "core/formats/syslog/programs.h"

#include <array>

namespace spoor::syslog {
namespace {

struct Login {
    std::string_view words;
    Outcome outcome;
    bool anonymous;
};

// Longer ones before those that they begin with.
constexpr std::array logins = {
    Login{"ANONYMOUS FTP LOGIN REFUSED FROM ", Outcome::Failure, true},
    Login{"ANONYMOUS FTP LOGIN FROM ", Outcome::Success, true},
    Login{"FTP LOGIN REFUSED FROM ", Outcome::Failure, false},
    Login{"FTP LOGIN REFUSED (", Outcome::Failure, false},
    Login{"FTP LOGIN FAILED FROM ", Outcome::Failure, false},
    Login{"FTP LOGIN FROM ", Outcome::Success, false},
    Login{"failed login from ", Outcome::Failure, false},
    Login{"login failed from ", Outcome::Failure, false},
};

constexpr std::array commands = {"USER", "PASS", "RETR", "STOR", "STOU", "APPE", "CWD",  "CDUP", "PORT",
                                 "PASV", "LIST", "NLST", "TYPE", "QUIT", "DELE", "MKD",  "RMD",  "SYST",
                                 "SITE", "RNFR", "RNTO", "SIZE", "MDTM", "EPSV", "EPRT", "STAT", "PWD"};

/// `name [10.0.0.1]`, `name (10.0.0.1)`, `10.0.0.1 (name)`, `10.0.0.1`: the address where there is one. Takes it.
void take_client(std::string_view& text, MessageReading& r)
{
    std::string_view name = until_any(text, " ,([)");
    text.remove_prefix(name.size());
    std::string_view inner = text;
    if (inner.starts_with(' '))
        inner.remove_prefix(1);
    if (inner.starts_with('[') || inner.starts_with('(')) {
        const char close = inner.front() == '[' ? ']' : ')';
        if (const std::size_t end = inner.find(close); end != std::string_view::npos) {
            const std::string_view address = inner.substr(1, end - 1);
            if (looks_like_address(address) && (!looks_like_address(name) || address.find('.') != address.npos))
                name = looks_like_address(name) ? name : address;
            text = inner.substr(end + 1);
        }
    }
    r.client = plain_address(name);
}

bool read_login_line(std::string_view text, MessageReading& r)
{
    for (const Login& login : logins) {
        if (!take_prefix(text, login.words))
            continue;
        if (login.words.ends_with('(') && !take_until(text, ") FROM "))
            return false;
        r.kind = Kind::FtpLogin;
        r.outcome = login.outcome;
        take_client(text, r);
        if (login.anonymous) {
            r.user = "anonymous";
            if (take_prefix(text, ", "))
                r.reason = trimmed(text);  // what was typed for a password
        } else if (take_prefix(text, ", ") || take_prefix(text, " as ")) {
            r.user = trimmed(text);
        }
        return true;
    }
    return false;
}

/// `get /a b.txt = 12 bytes`; the verbs are ftpd's own words.
bool read_transfer(std::string_view text, MessageReading& r)
{
    for (const std::string_view verb : {"get ", "put ", "append ", "send ", "recv "}) {
        if (!text.starts_with(verb))
            continue;
        const std::size_t size = text.rfind(" = ");
        if (size == std::string_view::npos || size < verb.size() || !text.ends_with(" bytes"))
            return false;
        const auto bytes = number_of<std::uint64_t>(text.substr(size + 3, text.size() - size - 9));
        if (!bytes)
            return false;
        r.kind = Kind::FtpTransfer;
        r.verb = verb.substr(0, verb.size() - 1);
        r.path = text.substr(verb.size(), size - verb.size());
        r.bytes = *bytes;
        return true;
    }
    return false;
}

bool read_command(std::string_view text, MessageReading& r)
{
    const std::string_view verb = until_any(text, " ");
    for (const std::string_view known : commands) {
        if (verb != known)
            continue;
        text.remove_prefix(std::min(verb.size() + 1, text.size()));
        r.kind = Kind::FtpCommand;
        r.verb = verb;
        if (verb != "PASS")  // nobody's path
            r.path = text;
        return true;
    }
    return false;
}

}

MessageReading read_ftpd(std::string_view message)
{
    MessageReading r;
    std::string_view text = message;
    if (take_prefix(text, "connection from ")) {
        take_client(text, r);
    } else if (take_prefix(text, "repeated login failures from ")) {
        take_client(text, r);
        r.outcome = Outcome::Failure;
    } else if (take_prefix(text, "lost connection to ")) {
        take_client(text, r);
    } else if (text.starts_with("User ") && text.find(" timed out after ") != std::string_view::npos) {
        r.user = text.substr(5, text.rfind(" timed out after ") - 5);
        if (r.user == "unknown")  // nobody had logged in
            r.user = {};
    } else if (!read_login_line(text, r) && !read_transfer(text, r)) {
        read_command(text, r);
    }
    return r;
}

}
