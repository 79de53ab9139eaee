// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/kerio/ftp_target.h"

#include "core/formats/message_parts.h"

#include <array>
#include <charconv>
#include <vector>

namespace spoor::kerio {
namespace {

/// Numbers of a byte each with commas between them, the first run in the text.
std::vector<int> bytes_of(std::string_view text)
{
    std::vector<int> bytes;
    // Behind the bracket of a reply, where there is one: `227 Entering …` has numbers before it.
    const std::size_t open = text.rfind('(');
    text.remove_prefix(open == std::string_view::npos ? 0 : open + 1);
    text.remove_prefix(std::min(text.find_first_of("0123456789"), text.size()));
    while (bytes.size() < 21) {
        std::size_t digits = 0;
        while (digits < text.size() && is_digit(text[digits]))
            ++digits;
        const auto value = digits <= 3 ? number_of<int>(text.substr(0, digits)) : std::nullopt;
        if (!value || *value > 255)
            return {};
        bytes.push_back(*value);
        text.remove_prefix(digits);
        if (!take_prefix(text, ","))
            break;
    }
    return bytes;
}

std::string ipv4(const std::vector<int>& b, std::size_t at)
{
    std::string text;
    for (std::size_t i = 0; i < 4; ++i)
        text += (i ? "." : "") + std::to_string(b[at + i]);
    return text;
}

/// All eight groups: a shorter spelling would be another text for the same address.
std::string ipv6(const std::vector<int>& b, std::size_t at)
{
    std::string text;
    for (std::size_t i = 0; i < 8; ++i) {
        std::array<char, 4> hex{};
        const int group = b[at + 2 * i] * 256 + b[at + 2 * i + 1];
        const auto end = std::to_chars(hex.data(), hex.data() + hex.size(), group, 16).ptr;
        text += (i ? ":" : "") + std::string(hex.data(), end);
    }
    return text;
}

std::optional<FtpTarget> short_form(std::string_view text)
{
    const auto b = bytes_of(text);
    if (b.size() != 6)
        return std::nullopt;
    return FtpTarget{ipv4(b, 0), static_cast<std::uint16_t>(b[4] * 256 + b[5])};
}

/// Family, length of the address, the address, length of the port, the port.
std::optional<FtpTarget> long_form(std::string_view text)
{
    const auto b = bytes_of(text);
    if (b.size() == 9 && b[0] == 4 && b[1] == 4 && b[6] == 2)
        return FtpTarget{ipv4(b, 2), static_cast<std::uint16_t>(b[7] * 256 + b[8])};
    if (b.size() == 21 && b[0] == 6 && b[1] == 16 && b[18] == 2)
        return FtpTarget{ipv6(b, 2), static_cast<std::uint16_t>(b[19] * 256 + b[20])};
    return std::nullopt;
}

/// `|family|address|port|` with any mark in place of the bar.
std::optional<FtpTarget> extended_form(std::string_view text)
{
    if (const std::size_t open = text.rfind('('); open != std::string_view::npos)
        text.remove_prefix(open + 1);
    if (text.empty() || is_digit(text.front()))
        return std::nullopt;
    const std::string_view mark = text.substr(0, 1);
    text.remove_prefix(1);
    const auto family = take_until(text, mark);
    const auto address = take_until(text, mark);
    const auto port = take_until(text, mark);
    const auto number = port ? number_of<std::uint16_t>(*port) : std::nullopt;
    if (!family || !number || (!address->empty() && !looks_like_address(*address)))
        return std::nullopt;
    return FtpTarget{std::string(*address), *number};
}

}

std::optional<FtpTarget> read_target(std::string_view verb, std::string_view text)
{
    if (verb == "PORT" || verb == "227")
        return short_form(text);
    if (verb == "LPRT" || verb == "228")
        return long_form(text);
    if (verb == "EPRT" || verb == "229")
        return extended_form(text);
    return std::nullopt;
}

}
