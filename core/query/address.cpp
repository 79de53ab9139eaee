// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/address.h"

#include "core/query/fold.h"

#include <algorithm>
#include <arpa/inet.h>
#include <charconv>

namespace spoor::query {
namespace {

constexpr std::array<std::uint8_t, 12> mapped = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};

bool is_mapped(const Address& a) { return a.v6 && std::equal(mapped.begin(), mapped.end(), a.bytes.begin()); }

Address without_mapping(const Address& a)
{
    Address plain;
    std::copy_n(a.bytes.begin() + 12, 4, plain.bytes.begin());
    return plain;
}

std::optional<Address> parse_plain(std::string_view text)
{
    char buffer[INET6_ADDRSTRLEN + 1];
    if (text.empty() || text.size() > INET6_ADDRSTRLEN || text.find('\0') != text.npos)
        return std::nullopt;
    *std::copy(text.begin(), text.end(), buffer) = '\0';
    Address a;
    a.v6 = text.find(':') != text.npos;
    if (inet_pton(a.v6 ? AF_INET6 : AF_INET, buffer, a.bytes.data()) != 1)
        return std::nullopt;
    return a;
}

std::optional<Address> parse_zoned(std::string_view text, std::string_view& zone)
{
    zone = {};
    if (text.size() > 2 && text.front() == '[' && text.back() == ']')
        text = text.substr(1, text.size() - 2);
    const std::size_t percent = text.find('%');
    if (percent != text.npos) {
        zone = text.substr(percent + 1);
        text = text.substr(0, percent);
        if (zone.empty())
            return std::nullopt;
    }
    std::optional<Address> a = parse_plain(text);
    if (a && !a->v6 && percent != std::string_view::npos)
        return std::nullopt;
    return a;
}

}

std::optional<Address> parse_address(std::string_view text, std::string_view& zone)
{
    std::optional<Address> a = parse_zoned(text, zone);
    if (a && is_mapped(*a))
        return without_mapping(*a);
    return a;
}

bool AddressRange::contains(const Address& address, std::string_view address_zone) const
{
    return address >= first && address <= last && address.v6 == first.v6 &&
           (zone.empty() || equal_folded(address_zone, zone));
}

std::optional<AddressRange> parse_address_range(std::string_view text)
{
    const std::size_t slash = text.rfind('/');
    std::string_view zone;
    std::optional<Address> a = parse_zoned(text.substr(0, slash), zone);
    if (!a)
        return std::nullopt;
    unsigned bits = a->v6 ? 128 : 32;
    if (slash != text.npos) {
        const std::string_view digits = text.substr(slash + 1);
        unsigned n = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), n);
        if (error != std::errc{} || end != digits.data() + digits.size() || n > bits)
            return std::nullopt;
        bits = n;
    }
    if (is_mapped(*a) && bits >= 96) {
        a = without_mapping(*a);
        bits -= 96;
    }
    AddressRange range{*a, *a, folded(zone)};
    for (unsigned bit = bits; bit < (a->v6 ? 128u : 32u); ++bit) {
        const auto mask = static_cast<std::uint8_t>(0x80u >> bit % 8);
        range.first.bytes[bit / 8] &= static_cast<std::uint8_t>(~mask);
        range.last.bytes[bit / 8] |= mask;
    }
    return range;
}

}
