// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/syslog/header.h"

#include "core/formats/message_parts.h"

namespace spoor::syslog {
namespace {

/// `<34>`. Takes nothing where it is none.
void take_priority(std::string_view& line, int& priority)
{
    if (!line.starts_with('<'))
        return;
    const std::size_t end = line.substr(0, 5).find('>');
    if (end == std::string_view::npos)
        return;
    const auto number = number_of<int>(line.substr(1, end - 1));
    if (!number || *number > 191)
        return;
    priority = *number;
    line.remove_prefix(end + 1);
}

/// A word of RFC 5424, which writes `-` for nothing.
std::string_view take_word(std::string_view& text)
{
    const std::string_view word = until_any(text, " ");
    text.remove_prefix(std::min(word.size() + 1, text.size()));
    return word == "-" ? std::string_view() : word;
}

/// `[id name="value"…]…`; a quote, a backslash and a closing bracket within a value have a backslash before them.
std::string_view take_data(std::string_view& text)
{
    if (text.starts_with('-')) {
        text.remove_prefix(std::min<std::size_t>(2, text.size()));
        return {};
    }
    std::size_t at = 0;
    while (at < text.size() && text[at] == '[') {
        bool quoted = false;
        std::size_t end = at + 1;
        for (; end < text.size() && (quoted || text[end] != ']'); ++end) {
            if (quoted && text[end] == '\\')
                ++end;
            else if (text[end] == '"')
                quoted = !quoted;
        }
        if (end >= text.size())
            return {};  // it never ends: part of the message, rather
        at = end + 1;
    }
    const std::string_view data = text.substr(0, at);
    text.remove_prefix(std::min(at + 1, text.size()));
    return data;
}

/// RFC 5424 behind `<PRI>1 `.
std::optional<Header> read_5424(std::string_view text, int priority)
{
    Header header;
    header.priority = priority;
    const std::string_view time_text = take_word(text);
    if (!time_text.empty()) {
        const auto stamp = read_stamp(time_text);
        if (!stamp || stamp->length != time_text.size())
            return std::nullopt;
        header.stamp = *stamp;
    }
    header.host = take_word(text);
    header.program = take_word(text);
    header.pid = take_word(text);
    if (!is_number(header.pid))
        header.pid = {};
    header.message_id = take_word(text);
    header.data = take_data(text);
    take_prefix(text, "\xEF\xBB\xBF");
    header.message = text;
    header.whole_tag = true;
    return header;
}

/// Whether a word is a tag: `cron:`, `sshd[12]:`, `sshd[12]`. Sets what it says.
bool read_tag(std::string_view word, Header& header)
{
    const bool colon = word.ends_with(':');
    if (colon)
        word.remove_suffix(1);
    std::string_view pid;
    if (word.ends_with(']')) {
        const std::size_t bracket = word.rfind('[');
        if (bracket != std::string_view::npos && is_number(word.substr(bracket + 1, word.size() - bracket - 2))) {
            pid = word.substr(bracket + 1, word.size() - bracket - 2);
            word = word.substr(0, bracket);
        }
    }
    if (word.empty() || (!colon && pid.empty()))
        return false;
    header.pid = pid;
    header.program = word;
    if (word.ends_with(')')) {
        if (const std::size_t open = word.find('('); open != std::string_view::npos && open > 0) {
            header.program = word.substr(0, open);
            header.service = word.substr(open + 1, word.size() - open - 2);
        }
    }
    header.whole_tag = true;
    return true;
}

/// A tag of two words, `syslogd 1.4.1:`, or of some that end with a PID.
std::size_t long_tag(std::string_view text)
{
    constexpr std::size_t longest = 48;
    const std::size_t colon = text.substr(0, longest).find(": ");
    const std::size_t blank = text.find(' ');
    if (colon == std::string_view::npos || blank == std::string_view::npos || blank > colon)
        return 0;
    const bool version = is_digit(text[blank + 1]) && text.substr(blank + 1, colon - blank - 1).find(' ') == text.npos;
    return version || text[colon - 1] == ']' ? colon + 1 : 0;
}

void take_tag(std::string_view& text, Header& header)
{
    std::size_t end = std::min(text.find(' '), text.size());
    if (!read_tag(text.substr(0, end), header)) {
        end = long_tag(text);
        if (end == 0 || !read_tag(text.substr(0, end), header))
            return;
        if (header.pid.empty())
            header.program = until_any(header.program, " ");
    }
    text.remove_prefix(std::min(end + 1, text.size()));
}

/// Solaris: `[ID 800047 auth.info] `.
void take_solaris_id(std::string_view& text)
{
    if (!text.starts_with("[ID "))
        return;
    const std::size_t end = text.substr(0, 48).find("] ");
    if (end != std::string_view::npos)
        text.remove_prefix(end + 2);
}

}

std::optional<Header> read_header(std::string_view line)
{
    // The octet count of a frame.
    if (!line.empty() && is_digit(line.front())) {
        const std::size_t blank = line.substr(0, 8).find(' ');
        if (blank != std::string_view::npos && is_number(line.substr(0, blank)) &&
            line.substr(blank + 1).starts_with('<'))
            line.remove_prefix(blank + 1);
    }
    Header header;
    take_priority(line, header.priority);
    if (header.priority >= 0 && line.starts_with("1 "))
        return read_5424(line.substr(2), header.priority);
    // Cisco marks a clock that is not set, or that lost its server.
    if (line.starts_with('*') || line.starts_with('.'))
        line.remove_prefix(1);

    const auto stamp = read_stamp(line);
    if (!stamp || stamp->length >= line.size())
        return std::nullopt;
    header.stamp = *stamp;
    std::string_view rest = line.substr(stamp->length);
    if (rest.front() == ':') {
        rest.remove_prefix(1);  // Cisco: no host
        rest = trimmed(rest);
    } else if (rest.front() == ' ') {
        rest.remove_prefix(1);
        if (rest.starts_with('<') && rest.substr(0, 24).find("> ") != std::string_view::npos)
            take_until(rest, "> ");  // FreeBSD
        const std::string_view word = until_any(rest, " ");
        // The first word is the host, unless it is a tag already. Cisco writes `10.0.0.1:`.
        const bool colon = word.ends_with(':');
        const std::string_view host = colon ? word.substr(0, word.size() - 1) : word;
        if ((!colon && !word.ends_with(']')) || (looks_like_address(host) && host.find('.') != host.npos)) {
            header.host = host;
            rest.remove_prefix(std::min(word.size() + 1, rest.size()));
            take_prefix(rest, ": ");
        }
    } else {
        return std::nullopt;
    }
    take_tag(rest, header);
    take_solaris_id(rest);
    header.message = rest;
    return header;
}

std::optional<Repeat> read_repeat(std::string_view message)
{
    const bool last = take_prefix(message, "last ");
    if (!take_prefix(message, "message repeated "))
        return std::nullopt;
    const auto times = number_of<int>(until_any(message, " "));
    if (!times)
        return std::nullopt;
    Repeat repeat{*times, {}};
    if (!last && take_until(message, ": [ ") && message.ends_with(']'))
        repeat.message = message.substr(0, message.size() - 1);
    return repeat;
}

}
