// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/w3c/record.h"

#include "core/events/segment.h"
#include "core/formats/ftp_verbs.h"
#include "core/formats/w3c/tokens.h"
#include "core/io/encoding.h"

#include <algorithm>

namespace spoor::w3c {

Verb split_verb(std::string_view value)
{
    if (value.starts_with('[')) {
        const std::size_t end = value.find(']');
        if (end != std::string_view::npos)
            return {value.substr(1, end - 1), value.substr(end + 1)};
    }
    return {{}, value};
}

std::int64_t number(std::string_view value)
{
    if (value.empty() || value.size() > 18)
        return Facet::none;
    std::int64_t n = 0;
    for (const char c : value) {
        if (c < '0' || c > '9')
            return Facet::none;
        n = n * 10 + (c - '0');
    }
    return n;
}

std::uint64_t bytes_of(std::string_view sent, std::string_view received)
{
    const std::int64_t one = number(sent);
    const std::int64_t other = number(received);
    if (one < 0 && other < 0)
        return no_bytes;
    return static_cast<std::uint64_t>(std::max<std::int64_t>(one, 0) + std::max<std::int64_t>(other, 0));
}

std::string restore_blanks(std::string_view agent)
{
    std::string out = to_utf8(agent);
    for (char& c : out) {
        if (c == '+')
            c = ' ';
    }
    return out;
}

Facet facet_of(const Columns& c, std::span<const std::string_view> row, const RecordTraits& traits,
               StringPool::Front& names)
{
    const auto value = [&](int column) -> std::string {
        if (column < 0 || static_cast<std::size_t>(column) >= row.size())
            return {};
        const std::string_view raw = row[static_cast<std::size_t>(column)];
        return is_absent(raw) ? std::string() : to_utf8(unquote(raw));
    };
    const auto integer = [&](int column, std::int64_t most) {
        const std::int64_t n = number(value(column));
        return n <= most ? n : Facet::none;
    };
    constexpr std::int64_t most32 = 0x7FFFFFFF;
    Facet f;
    const std::string method = value(c.method);
    f.method = names.intern(traits.ftp ? split_verb(method).verb : std::string_view(method));
    f.host = names.intern(value(c.host));
    f.server = names.intern(value(c.server));
    f.site = names.intern(value(c.site));
    f.server_port = static_cast<std::int32_t>(integer(c.server_port, 65535));
    f.status = static_cast<std::int32_t>(integer(c.status, most32));
    f.sub = static_cast<std::int32_t>(integer(c.sub, most32));
    const std::string win32 = value(c.win32);
    // Some programs write the code as a signed number; it is one of 32 bits either way.
    if (win32.size() > 1 && win32.front() == '-' && number(std::string_view(win32).substr(1)) > 0)
        f.win32 = (-number(std::string_view(win32).substr(1))) & 0xFFFFFFFF;
    else
        f.win32 = integer(c.win32, 0xFFFFFFFF);
    f.time = traits.time;
    f.rejoined = traits.rejoined;
    f.own_zone = traits.own_zone;
    if (traits.ftp) {
        f.kind = ftp_kind(split_verb(method).verb, f.status);
        f.outcome = ftp_outcome(f.status);
    } else {
        f.kind = Kind::HttpRequest;
        f.outcome = f.status >= 400 ? Outcome::Failure : f.status >= 100 ? Outcome::Success : Outcome::Unknown;
    }
    return f;
}

}
