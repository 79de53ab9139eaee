// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/vsftpd/record.h"

#include "core/formats/ftp_verbs.h"
#include "core/formats/message_parts.h"

#include <array>

namespace spoor::vsftpd {
namespace {

/// What may follow the client's address.
enum class Tail { Nothing, Login, Path, Transfer, Text };

struct Action {
    std::string_view words;
    std::string_view verb;
    bool judged;  ///< OK or FAIL stands before it
    Tail tail;
    Kind kind;
};

// In the order of vsftpd's own enumeration.
constexpr std::array actions = {
    Action{"DOWNLOAD", "DOWNLOAD", true, Tail::Transfer, Kind::FtpTransfer},
    Action{"UPLOAD", "UPLOAD", true, Tail::Transfer, Kind::FtpTransfer},
    Action{"MKDIR", "MKDIR", true, Tail::Path, Kind::FtpCommand},
    Action{"LOGIN", "LOGIN", true, Tail::Login, Kind::FtpLogin},
    Action{"FTP response", "FTP response", false, Tail::Text, Kind::FtpCommand},
    Action{"FTP command", "FTP command", false, Tail::Text, Kind::FtpCommand},
    Action{"CONNECT", "CONNECT", false, Tail::Nothing, Kind::Other},
    Action{"DELETE", "DELETE", true, Tail::Path, Kind::FtpCommand},
    Action{"RENAME", "RENAME", true, Tail::Path, Kind::FtpCommand},
    Action{"RMDIR", "RMDIR", true, Tail::Path, Kind::FtpCommand},
    Action{"CHMOD", "CHMOD", true, Tail::Path, Kind::FtpCommand},
    Action{"DEBUG", "DEBUG", false, Tail::Text, Kind::Other},
};

// A command of FTP has 4096 bytes at most in vsftpd, and so has a name; a line that has more brackets than this is torn.
constexpr std::size_t most_brackets = 256;

bool is_rate(std::string_view text)
{
    constexpr std::string_view unit = "Kbyte/sec";
    return text.ends_with(unit) && text.size() > unit.size() &&
           text.substr(0, text.size() - unit.size()).find_first_not_of("0123456789.") == std::string_view::npos;
}

/// `, "…"[, N bytes][, N.NNKbyte/sec]`, taken from the end, as the name in the quotes can hold anything.
bool read_named(std::string_view tail, bool transfer, Record& record)
{
    const auto last_part = [&] {
        const std::size_t comma = tail.rfind(", ");
        return comma == std::string_view::npos ? std::string_view() : tail.substr(comma + 2);
    };
    if (transfer && is_rate(last_part())) {
        record.rate = last_part();
        record.rate.remove_suffix(std::string_view("Kbyte/sec").size());
        tail = tail.substr(0, tail.rfind(", "));
    }
    if (std::string_view size = last_part(); transfer && size.ends_with(" bytes")) {
        size.remove_suffix(6);
        if (const auto bytes = number_of<std::uint64_t>(size)) {
            record.reading.bytes = *bytes;
            tail = tail.substr(0, tail.rfind(", "));
        }
    }
    if (tail.size() < 4 || !tail.starts_with(", \"") || !tail.ends_with('"'))
        return tail.empty();
    record.text = tail.substr(3, tail.size() - 4);
    return true;
}

bool read_tail(std::string_view tail, const Action& action, Record& record)
{
    switch (action.tail) {
    case Tail::Nothing:
        return tail.empty();
    case Tail::Login:
        if (tail.empty())
            return true;
        if (!take_prefix(tail, ", anon password \"") || !tail.ends_with('"'))
            return false;
        record.anon_password = tail.substr(0, tail.size() - 1);
        return true;
    case Tail::Path:
        return read_named(tail, false, record);
    case Tail::Transfer:
        return read_named(tail, true, record);
    case Tail::Text:
        return read_named(tail, false, record) && !record.text.empty();
    }
    return false;
}

/// A command or a reply of the control connection.
void read_protocol(const Action& action, Record& record)
{
    MessageReading& r = record.reading;
    if (action.words == "FTP command") {
        std::string_view rest = record.text;
        r.verb = until_any(rest, " ");
        rest.remove_prefix(std::min(r.verb.size() + 1, rest.size()));
        // What is typed for a password is nobody's path, masked or not.
        if (r.verb != "PASS")
            r.path = rest;
    } else if (action.words == "FTP response") {
        if (const auto reply = number_of<int>(record.text.substr(0, 3)); reply && record.text.size() >= 3) {
            r.status = *reply;
            r.outcome = ftp_outcome(*reply);
        }
    } else if (action.tail != Tail::Text) {
        r.path = record.text;
    }
}

/// The record's part from OK, FAIL or the action on.
std::optional<Record> read_action(std::string_view text)
{
    Record record;
    MessageReading& r = record.reading;
    bool judged = true;
    if (take_prefix(text, "OK "))
        r.outcome = Outcome::Success;
    else if (take_prefix(text, "FAIL "))
        r.outcome = Outcome::Failure;
    else
        judged = false;
    for (const Action& action : actions) {
        if (!text.starts_with(action.words))
            continue;
        text.remove_prefix(action.words.size());
        if (judged != action.judged || !take_prefix(text, ": Client \""))
            return std::nullopt;
        r.kind = action.kind;
        r.verb = action.verb;
        const auto client = take_until(text, "\"");
        if (!client || !looks_like_address(*client) || !read_tail(text, action, record))
            return std::nullopt;
        r.client = plain_address(*client);
        read_protocol(action, record);
        return record;
    }
    return std::nullopt;
}

}

std::optional<Record> read_record(std::string_view text, bool pid_needed)
{
    text = trimmed(text);
    std::string_view pid;
    if (take_prefix(text, "[pid ")) {
        const auto digits = take_until(text, "] ");
        if (!digits || !is_number(*digits))
            return std::nullopt;
        pid = *digits;
    } else if (pid_needed) {
        return std::nullopt;
    }
    std::optional<Record> found;
    if (!text.starts_with('[')) {
        found = read_action(text);
    } else {
        // The name ends at a bracket, but which? Each that a whole record follows is a candidate.
        const std::string_view named = text.substr(1);
        std::size_t tried = 0;
        for (std::size_t at = named.find("] "); at != std::string_view::npos && tried < most_brackets;
             at = named.find("] ", at + 2), ++tried) {
            auto candidate = read_action(named.substr(at + 2));
            if (!candidate)
                continue;
            if (found) {
                const bool login = found->reading.kind == Kind::FtpLogin || candidate->reading.kind == Kind::FtpLogin;
                Record ambiguous;
                ambiguous.ambiguous = true;
                ambiguous.reading.kind = login ? Kind::FtpLogin : found->reading.kind;
                found = ambiguous;
                break;
            }
            candidate->reading.user = named.substr(0, at);
            found = candidate;
        }
    }
    if (found)
        found->pid = pid;
    return found;
}

}
