// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace spoor::query {

/// An IP address as a value. IPv4 addresses that are written as IPv6 (`::ffff:10.0.0.1`, RFC 4291 2.5.5.2) are the
/// IPv4 address: servers with one socket for both log them so.
struct Address {
    bool v6 = false;
    std::array<std::uint8_t, 16> bytes{};  ///< the first four for IPv4

    auto operator<=>(const Address&) const = default;
};

/// Dotted IPv4, or IPv6 in any of its spellings (RFC 4291 2.2), in brackets or not, with or without a zone
/// (RFC 4007 11), which goes to `zone` as a part of `text`.
std::optional<Address> parse_address(std::string_view text, std::string_view& zone);

/// Addresses of one family from first to last.
struct AddressRange {
    Address first, last;
    std::string zone;  ///< folded; empty: whatever the zone

    bool contains(const Address& address, std::string_view address_zone) const;
};

/// An address alone, or with the length of a prefix (`10.0.0.0/8`, `fe80::%eth0/64`; bits past the prefix are ignored).
std::optional<AddressRange> parse_address_range(std::string_view text);

}
