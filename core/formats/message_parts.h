// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>

namespace spoor {

// Small cuts of which the readers of messages are made. None allocates.

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Whether all of it is digits, and there is one at least.
inline bool is_number(std::string_view text) { return !text.empty() && std::ranges::all_of(text, is_digit); }

inline bool take_prefix(std::string_view& text, std::string_view prefix)
{
    if (!text.starts_with(prefix))
        return false;
    text.remove_prefix(prefix.size());
    return true;
}

/// Takes what stands before the first `mark`, and the mark; nothing where there is none.
inline std::optional<std::string_view> take_until(std::string_view& text, std::string_view mark)
{
    const std::size_t at = text.find(mark);
    if (at == std::string_view::npos)
        return std::nullopt;
    const std::string_view part = text.substr(0, at);
    text.remove_prefix(at + mark.size());
    return part;
}

/// The text up to the first of these characters, or all of it.
inline std::string_view until_any(std::string_view text, std::string_view characters)
{
    return text.substr(0, text.find_first_of(characters));
}

inline std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    return text;
}

template <class T>
std::optional<T> number_of(std::string_view digits)
{
    T value{};
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc() && end == digits.data() + digits.size() && is_number(digits) ? std::optional(value)
                                                                                             : std::nullopt;
}

/// Made of the characters of an IPv4 or IPv6 address, with a point or a colon in it; a zone (`%eth0`) may follow.
inline bool looks_like_address(std::string_view text)
{
    bool mark = false;
    for (const char c : text.substr(0, text.find('%'))) {
        mark = mark || c == '.' || c == ':';
        if (!is_digit(c) && !(c >= 'a' && c <= 'f') && !(c >= 'A' && c <= 'F') && c != '.' && c != ':')
            return false;
    }
    return mark && text.size() <= 64;
}

/// `10.0.0.1` of `::ffff:10.0.0.1`: servers that listen on IPv6 write IPv4 clients so (RFC 4291 §2.5.5.2).
inline std::string_view plain_address(std::string_view text)
{
    if ((text.starts_with("::ffff:") || text.starts_with("::FFFF:")) && text.find('.') != std::string_view::npos)
        text.remove_prefix(7);
    return text;
}

}
