// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/forensic/prefix.h"

#include "core/formats/message_parts.h"

#include <algorithm>
#include <array>

namespace spoor::forensic {
namespace {

struct Label {
    std::string_view text;
    LogType type;
};

constexpr std::array<Label, 6> labels = {{
    {"[Unspec:", LogType::Unspec},
    {"[TransferLog:", LogType::TransferLog},
    {"[syslog:", LogType::Syslog},
    {"[SystemLog:", LogType::SystemLog},
    {"[ExtendedLog:", LogType::ExtendedLog},
    {"[TraceLog:", LogType::TraceLog},
}};

const Label* label_at(std::string_view text)
{
    if (!text.starts_with('['))
        return nullptr;
    const auto found = std::ranges::find_if(labels, [&](const Label& l) { return text.starts_with(l.text); });
    return found == labels.end() ? nullptr : &*found;
}

/// `2026-11-22 10:05:33`: most bodies begin so, and the digits of a level may stand right before it.
bool time_here(std::string_view text)
{
    constexpr std::string_view shape = "dddd-dd-dd dd:dd:dd";
    if (text.size() < shape.size())
        return false;
    for (std::size_t i = 0; i < shape.size(); ++i)
        if (shape[i] == 'd' ? !is_digit(text[i]) : text[i] != shape[i])
            return false;
    return true;
}

constexpr std::string_view pid_piece = ", PID ";

/// How many bytes of another process's prefix, or of several, the text begins with.
std::size_t pieces_length(std::string_view text, int& label_count)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const std::string_view rest = text.substr(at);
        if (time_here(rest))
            break;
        if (const Label* label = label_at(rest)) {
            at += label->text.size();
            ++label_count;
        } else if (rest.starts_with("] ") || rest == "]") {
            at += std::min<std::size_t>(2, rest.size());
        } else if (rest.starts_with(pid_piece)) {
            at += pid_piece.size();
        } else if (is_digit(rest.front())) {
            ++at;
        } else {
            break;
        }
    }
    return at;
}

/// A whole prefix at the start of the text, and how long it is.
std::optional<std::size_t> whole_prefix(std::string_view text, Prefixed& p)
{
    const Label* label = label_at(text);
    if (!label)
        return std::nullopt;
    std::string_view rest = text.substr(label->text.size());
    const std::string_view level = until_any(rest, ",]");
    if (!is_number(level) || level.size() > 2)
        return std::nullopt;
    rest.remove_prefix(level.size());
    if (take_prefix(rest, pid_piece)) {
        const std::string_view pid = until_any(rest, "]");
        const auto number = number_of<std::uint32_t>(pid);
        if (!number || *number == no_pid)
            return std::nullopt;
        p.pid = *number;
        rest.remove_prefix(pid.size());
    }
    if (rest == "]")
        rest = {};
    else if (!take_prefix(rest, "] "))
        return std::nullopt;
    p.type = label->type;
    p.level = *number_of<int>(level);
    return text.size() - rest.size();
}

/// Whether a whole prefix is followed by the rest of another one: `[SystemLog:7] 7, PID 6002] ROOT PRIVS …`
bool has_pieces(const Prefixed& p)
{
    if (p.type != LogType::SystemLog && p.type != LogType::Unspec)
        return false;
    int count = 0;
    return p.body.substr(0, pieces_length(p.body, count)).find(']') != std::string_view::npos;
}

constexpr std::string_view dashes = "-----";
constexpr std::string_view marker_end = " FORENSICS-----";

bool is_criterion(std::string_view text)
{
    return !text.empty() && text.size() <= 40 &&
           std::ranges::all_of(text, [](char c) { return (c >= 'A' && c <= 'Z') || c == ' '; });
}

std::optional<Marker> marker_at(std::string_view line, std::size_t at)
{
    Marker marker;
    marker.at = at;
    std::string_view rest = line.substr(at);
    if (!take_prefix(rest, dashes))
        return std::nullopt;
    marker.begin = take_prefix(rest, "BEGIN ");
    if (!marker.begin && !take_prefix(rest, "END "))
        return std::nullopt;
    if (rest.size() < marker_end.size())
        return std::nullopt;
    marker.criterion = rest.substr(0, rest.size() - marker_end.size());
    return is_criterion(marker.criterion) ? std::optional(marker) : std::nullopt;
}

/// Whether the line's message may be one for syslog: all others begin with a time and end with their newline.
bool is_syslog_body(std::string_view line)
{
    const Prefixed p = read_prefix(line);
    return (p.type == LogType::Syslog || p.torn) && !p.body.empty() && !time_here(p.body);
}

}

std::string_view name(LogType type)
{
    const auto found = std::ranges::find(labels, type, &Label::type);
    return found == labels.end() ? std::string_view() : found->text.substr(1, found->text.size() - 2);
}

Prefixed read_prefix(std::string_view line)
{
    Prefixed p;
    if (const auto whole = whole_prefix(line, p)) {
        p.labels = 1;
        p.body = line.substr(*whole);
        // `[Unspec:0] [SystemLog:2026-11-22 …`: another process's pieces between the prefix and its body, or the
        // prefix of a body that comes later.
        if (!label_at(p.body) && !has_pieces(p))
            return p;
        p.type = LogType::Unknown;
        p.level = -1;
        p.pid = no_pid;
    }
    p.torn = true;
    p.labels = 0;
    const std::size_t length = pieces_length(line, p.labels);
    p.pieces = line.substr(0, length);
    p.body = line.substr(length);
    // A label that begins behind the body, whose newline is a write of its own.
    for (const Label& label : labels) {
        if (p.body.size() > label.text.size() && p.body.ends_with(label.text)) {
            p.body.remove_suffix(label.text.size());
            ++p.labels;
            break;
        }
    }
    // A body whose newline had not been written when the next one came: that one names its time and its process.
    for (std::size_t at = 1; !time_here(p.body) && at + 19 < p.body.size(); ++at) {
        if (time_here(p.body.substr(at))) {
            p.pieces = line.substr(0, length + at);
            p.body.remove_prefix(at);
            break;
        }
    }
    return p;
}

std::optional<Marker> marker_of(std::string_view line)
{
    if (!line.ends_with(marker_end))
        return std::nullopt;
    int count = 0;
    return marker_at(line, pieces_length(line, count));
}

std::optional<Marker> marker_behind_body(std::string_view line)
{
    if (!line.ends_with(marker_end) || !is_syslog_body(line))
        return std::nullopt;
    std::size_t at = line.rfind("-----BEGIN ");
    if (at == std::string_view::npos)
        at = line.rfind("-----END ");
    return at == std::string_view::npos ? std::nullopt : marker_at(line, at);
}

std::optional<std::size_t> header_start(std::string_view line)
{
    constexpr std::string_view first = "Client-Address:";
    if (line.starts_with(first))
        return 0;
    int count = 0;
    const std::size_t at = pieces_length(line, count);
    return at > 0 && line.substr(at).starts_with(first) ? std::optional(at) : std::nullopt;
}

std::optional<std::size_t> header_behind_body(std::string_view line)
{
    constexpr std::string_view first = "Client-Address: ";
    const std::size_t at = line.rfind(first);
    if (at == std::string_view::npos || !looks_like_address(line.substr(at + first.size())) || !is_syslog_body(line))
        return std::nullopt;
    return at;
}

std::optional<HeaderField> header_field(std::string_view line)
{
    const std::size_t colon = line.find(':');
    if (colon == 0 || colon == std::string_view::npos || colon > 40)
        return std::nullopt;
    const std::string_view name = line.substr(0, colon);
    const bool word = std::ranges::all_of(name, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || is_digit(c) || c == '-' || c == '_';
    });
    if (!word || is_digit(name.front()))
        return std::nullopt;
    return HeaderField{name, trimmed(line.substr(colon + 1))};
}

}
