// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/proftpd/message.h"

#include "core/formats/message_parts.h"

#include <algorithm>
#include <array>
#include <optional>

namespace spoor::proftpd {
namespace {

constexpr auto npos = std::string_view::npos;

/// `: no such user found from HOST [ADDRESS] to ADDRESS:PORT` at the end of the text: where it begins.
std::size_t unknown_user_tail(std::string_view text)
{
    const std::size_t at = text.rfind(": no such user found from ");
    if (at == npos)
        return npos;
    // The server's addresses follow and nothing else: not a blank more than they have.
    std::string_view tail = text.substr(at + 26);
    const auto host = take_until(tail, " [");
    const auto address = host ? take_until(tail, "] to ") : std::nullopt;
    if (!address || host->find(' ') != npos || !looks_like_address(*address))
        return npos;
    return tail.find(' ') == npos ? at : npos;
}

/// What follows `USER ` or `ANON `.
std::optional<MessageReading> login(std::string_view text)
{
    MessageReading r;
    std::string_view whole = text;
    if (whole.ends_with('.'))
        whole.remove_suffix(1);
    if (constexpr std::string_view ok = ": Login successful"; whole.ends_with(ok)) {
        r.kind = Kind::FtpLogin;
        r.outcome = Outcome::Success;
        r.user = whole.substr(0, whole.size() - ok.size());
        return r;
    }
    if (const std::size_t at = unknown_user_tail(text); at != npos) {
        r.kind = Kind::FtpLogin;
        r.outcome = Outcome::Failure;
        r.user = text.substr(0, at);
        r.reason = text.substr(at + 2, std::string_view("no such user found").size());
        return r;
    }
    constexpr std::string_view failed = " (Login failed): ";
    const std::size_t at = text.rfind(failed);
    if (at == npos)
        return std::nullopt;
    r.kind = Kind::FtpLogin;
    r.outcome = Outcome::Failure;
    r.user = text.substr(0, at);
    r.reason = text.substr(at + failed.size());
    return r;
}

/// `Transfer completed: 4096 bytes in 0.00 seconds`, `Transfer aborted after 0 bytes in 0.00 seconds`.
std::optional<MessageReading> transfer(std::string_view text)
{
    MessageReading r;
    r.kind = Kind::FtpTransfer;
    if (take_prefix(text, "Transfer completed: "))
        r.outcome = Outcome::Success;
    else if (take_prefix(text, "Transfer aborted after "))
        r.outcome = Outcome::Failure;
    else
        return std::nullopt;
    if (const auto bytes = number_of<std::uint64_t>(until_any(text, " ")))
        r.bytes = *bytes;
    return r;
}

/// `notice: user bob: aborting transfer: Data connection closed`
std::optional<MessageReading> aborted(std::string_view text)
{
    const std::size_t at = text.rfind(": aborting transfer: ");
    if (!take_prefix(text, "notice: user ") || at == npos || at < 13)
        return std::nullopt;
    MessageReading r;
    r.kind = Kind::FtpTransfer;
    r.outcome = Outcome::Failure;
    r.user = text.substr(0, at - 13);
    r.reason = text.substr(at - 13 + 21);
    return r;
}

/// The signal that a process says it ended by, of those that ProFTPD catches (its src/main.c); numbers as Linux has them.
std::string_view signal_of(std::string_view text)
{
    struct Signal {
        std::string_view number, name;
    };
    constexpr std::array signals = {
        Signal{"4", "SIGILL"},   Signal{"6", "SIGABRT"},  Signal{"7", "SIGBUS"},   Signal{"8", "SIGFPE"},
        Signal{"11", "SIGSEGV"}, Signal{"15", "SIGTERM"}, Signal{"24", "SIGXCPU"},
    };
    for (const std::string_view words :
         {"ProFTPD terminating (signal ", "ProFTPD killed (signal ", "ProFTPD CPU limit exceeded (signal "}) {
        if (!text.starts_with(words))
            continue;
        const auto found = std::ranges::find(signals, until_any(text.substr(words.size()), ")"), &Signal::number);
        return found == signals.end() ? "another signal" : found->name;
    }
    if (take_prefix(text, "ProFTPD received ")) {
        const auto found = std::ranges::find(signals, until_any(text, " "), &Signal::name);
        return found == signals.end() ? "" : found->name;
    }
    return {};
}

MessageReading refused(std::string_view client, std::string_view user = {})
{
    MessageReading r;
    r.outcome = Outcome::Failure;
    if (looks_like_address(client))
        r.client = client;
    r.user = user;
    return r;
}

/// Connections that were turned away, by whom it may be.
std::optional<MessageReading> refusal(std::string_view text)
{
    // mod_wrap2: what stands before the last @ is what the client typed.
    const bool allowed = text.starts_with("allowed connection from ");
    if (allowed || text.starts_with("refused connection from ")) {
        text.remove_prefix(24);
        const std::size_t at = text.rfind('@');
        MessageReading r = refused(at == npos ? text : text.substr(at + 1), at == npos ? "" : text.substr(0, at));
        if (allowed)
            r.outcome = Outcome::Success;
        return r;
    }
    // libwrap: `refused connect from name (192.168.1.2)`
    if (take_prefix(text, "refused connect from ")) {
        const std::size_t open = text.rfind('(');
        if (open == npos || !text.ends_with(')'))
            return refused(text);
        return refused(text.substr(open + 1, text.size() - open - 2));
    }
    // <Limit LOGIN>, HostsDeny: `Connection from name [66.249.66.80] denied.`
    if (text.starts_with("Connection from ")) {
        const std::size_t denied = text.rfind("] denied");
        const std::size_t open = denied == npos ? npos : text.rfind('[', denied);
        if (open != npos)
            return refused(text.substr(open + 1, denied - open - 1));
        return std::nullopt;
    }
    // mod_ban
    for (const std::string_view host : {"login from host '", "Login denied: host '"}) {
        const std::size_t at = text.find(host);
        if (at == npos || at > 40)
            continue;
        return refused(until_any(text.substr(at + host.size()), "'"));
    }
    if (const std::size_t at = text.find("-triggered autoban for host '"); text.starts_with("added ") && at < 64) {
        MessageReading r = refused(until_any(text.substr(at + 29), "'"));
        r.outcome = Outcome::Unknown;
        return r;
    }
    if (text.starts_with("Maximum login attempts (") || text.starts_with("ProFTPD terminating (signal ") ||
        text.starts_with("ProFTPD received SIG") || text.starts_with("ProFTPD CPU limit exceeded") ||
        text.starts_with("Fatal: ") || text.starts_with("fatal: "))
        return refused({});
    return std::nullopt;
}

std::optional<MessageReading> service(std::string_view text)
{
    if (!text.starts_with("ProFTPD "))
        return std::nullopt;
    MessageReading r;
    if (text.ends_with(" STARTUP"))
        r.kind = Kind::ServiceStart;
    else if (text.ends_with(" SHUTDOWN"))
        r.kind = Kind::ServiceStop;
    else
        return std::nullopt;
    r.outcome = Outcome::Success;
    return r;
}

}

namespace {

MessageReading with_signal(MessageReading r, std::string_view text)
{
    r.detail = signal_of(text);
    return r;
}

}

MessageReading read_message(std::string_view message)
{
    std::string_view rest = message;
    // ` - ` before the message in 1.2 and 1.3.0 leaves nothing behind; a second blank may.
    while (take_prefix(rest, " "))
        ;
    if (rest.starts_with("USER ") || rest.starts_with("ANON ")) {
        if (auto r = login(rest.substr(5)))
            return *r;
        return {};
    }
    if (rest.starts_with("SECURITY VIOLATION: ")) {
        MessageReading r;
        r.kind = Kind::AuthFailure;
        r.outcome = Outcome::Failure;
        r.reason = rest.substr(20);
        if (r.reason.starts_with("Root login") || r.reason.starts_with("root login"))
            r.user = "root";
        return r;
    }
    for (const auto read : {&transfer, &aborted, &service, &refusal})
        if (const auto r = read(rest))
            return with_signal(*r, rest);
    return with_signal({}, rest);
}

}
