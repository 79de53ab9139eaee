// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/message_parts.h"
#include "core/formats/syslog/programs.h"

namespace spoor::syslog {
namespace {

/// `10.0.0.1 port 4711 ssh2`, `10.0.0.1`, and the `10.0.0.1: 11: Bye` of old.
bool read_peer(std::string_view text, MessageReading& r)
{
    std::string_view client = until_any(text, " ");
    text.remove_prefix(client.size());
    if (client.ends_with(':') || client.ends_with(','))
        client.remove_suffix(1);
    if (client.empty())
        return false;
    r.client = plain_address(client);
    if (take_prefix(text, " port "))
        r.client_port = until_any(text, " :[");
    return true;
}

/// Behind the last ` from `, as a name before it may hold one of its own.
bool read_last_from(std::string_view& text, MessageReading& r)
{
    const std::size_t at = text.rfind(" from ");
    if (at == std::string_view::npos || !read_peer(text.substr(at + 6), r))
        return false;
    text = text.substr(0, at);
    return true;
}

bool take_unknown_user(std::string_view& text)
{
    return take_prefix(text, "invalid user ") || take_prefix(text, "illegal user ");
}

/// `password for [invalid user ]anna from 10.0.0.1 port 4711 ssh2`.
void read_failed(std::string_view text, MessageReading& r)
{
    const auto method = take_until(text, " for ");
    if (!method || !read_last_from(text, r))
        return;
    r.reason = *method;
    r.outcome = Outcome::Failure;
    // Clients ask with `none` which methods there are; nothing was tried.
    r.kind = *method == "none" ? Kind::Other : Kind::AuthFailure;
    take_unknown_user(text);
    r.user = text;
}

/// The same with `Accepted`: the name is one that the system has, so the first ` from ` is the right one; what stands
/// behind it may be text of a certificate.
void read_accepted(std::string_view text, MessageReading& r)
{
    const auto method = take_until(text, " for ");
    const auto user = take_until(text, " from ");
    if (!method || !user || !read_peer(text, r))
        return;
    r.reason = *method;
    r.user = *user;
    r.kind = Kind::AuthSuccess;
    r.outcome = Outcome::Success;
}

/// `[invalid user anna |authenticating user anna |user anna ]10.0.0.1 port 4711[ [preauth]]`.
void read_closed(std::string_view text, MessageReading& r)
{
    const std::size_t port = text.rfind(" port ");
    const std::size_t before = text.substr(0, port).rfind(' ');
    if (!read_peer(text.substr(port == std::string_view::npos || before == std::string_view::npos ? 0 : before + 1), r))
        return;
    if (port == std::string_view::npos || before == std::string_view::npos)
        return;
    text = text.substr(0, before);
    if (take_unknown_user(text) || take_prefix(text, "authenticating user ") || take_prefix(text, "user "))
        r.user = text;
}

/// Of an attempt that another line judges.
void read_refused(std::string_view text, MessageReading& r)
{
    if (!read_last_from(text, r))
        return;
    take_unknown_user(text);
    r.user = text;
    r.outcome = Outcome::Failure;
}

}

MessageReading read_sshd(std::string_view message)
{
    MessageReading r;
    std::string_view text = message;
    take_prefix(text, "error: ");
    if (take_prefix(text, "Failed ")) {
        read_failed(text, r);
    } else if (take_prefix(text, "Accepted ")) {
        read_accepted(text, r);
    } else if (take_prefix(text, "Invalid user ") || take_prefix(text, "Illegal user ")) {
        read_refused(text, r);
        r.reason = "invalid user";
    } else if (take_prefix(text, "maximum authentication attempts exceeded for ")) {
        read_refused(text, r);
        r.reason = "too many attempts";
    } else if (take_prefix(text, "PAM: ") && take_until(text, " for ")) {
        read_refused(text, r);
        r.reason = "PAM";
    } else if (text.starts_with("User ") && text.find(" not allowed because ") != std::string_view::npos) {
        r.reason = text.substr(text.rfind(" not allowed because ") + 1);
        text = text.substr(5, text.rfind(" not allowed because ") - 5);
        read_refused(text, r);
    } else if (take_prefix(text, "Connection closed by ") || take_prefix(text, "Connection reset by ") ||
               take_prefix(text, "Disconnected from ") || take_prefix(text, "Disconnecting ")) {
        read_closed(text, r);
    } else if (take_prefix(text, "Received disconnect from ") || take_prefix(text, "Connection from ") ||
               take_prefix(text, "Timeout before authentication for connection from ") ||
               take_prefix(text, "fatal: Timeout before authentication for ")) {
        read_peer(text, r);
    } else if (text.starts_with("Did not receive identification string") ||
               text.starts_with("Bad protocol version identification ")) {
        read_last_from(text, r);
    } else if (take_prefix(text, "reverse mapping checking getaddrinfo for ")) {
        if (take_until(text, " ["))
            r.client = plain_address(until_any(text, "]"));
    } else if (take_prefix(text, "Address ")) {
        read_peer(text, r);
    } else if (text.starts_with("Server listening on ")) {
        r.kind = Kind::ServiceStart;
    } else if (text.starts_with("Received signal ") && text.ends_with("; terminating.")) {
        r.kind = Kind::ServiceStop;
    }
    return r;
}

MessageReading read_dropbear(std::string_view message)
{
    MessageReading r;
    std::string_view text = message;
    const std::size_t from = text.rfind(" from ");
    if (from == std::string_view::npos)
        return r;
    std::string_view peer = until_any(text.substr(from + 6), " ");
    const auto set_peer = [&] {
        if (const std::size_t colon = peer.rfind(':'); colon != std::string_view::npos) {
            r.client_port = peer.substr(colon + 1);
            peer = peer.substr(0, colon);
        }
        if (peer.starts_with('<'))  // `<10.0.0.1:4711>` of `Exit before auth from`
            peer.remove_prefix(1);
        r.client = plain_address(peer);
    };
    text = text.substr(0, from);
    const auto quoted = [&] {
        const std::size_t open = text.find('\'');
        const std::size_t close = text.rfind('\'');
        return open == close ? std::string_view() : text.substr(open + 1, close - open - 1);
    };
    if (text.starts_with("Password auth succeeded for ") || text.starts_with("Pubkey auth succeeded for ") ||
        text.starts_with("PAM password auth succeeded for ")) {
        r.kind = Kind::AuthSuccess;
        r.outcome = Outcome::Success;
        r.user = quoted();
    } else if (text.starts_with("Bad password attempt for ") || text.starts_with("Bad PAM password attempt for ")) {
        r.kind = Kind::AuthFailure;
        r.outcome = Outcome::Failure;
        r.user = quoted();
    } else if (text.starts_with("Login attempt for nonexistent user")) {
        r.kind = Kind::AuthFailure;
        r.outcome = Outcome::Failure;
        r.user = quoted();
        r.reason = "nonexistent user";
    } else if (!text.starts_with("Child connection") && !text.starts_with("Exit before auth")) {
        return r;
    }
    set_peer();
    return r;
}

}
