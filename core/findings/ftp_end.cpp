// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/ftp_end.h"

#include "core/formats/kerio/ftp_target.h"

#include <algorithm>
#include <array>

namespace spoor {

std::string FtpEnd::words() const
{
    const bool v6 = address.find(':') != std::string::npos;
    return (v6 ? '[' + address + ']' : address) + ':' + std::to_string(port);
}

std::optional<query::Address> address_in(std::string_view text)
{
    std::string_view zone;
    return query::parse_address(text, zone);
}

std::optional<FtpEnd> ftp_end(std::string_view verb, std::string_view text)
{
    std::string upper(verb.substr(0, 8));
    std::ranges::transform(upper, upper.begin(), [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
    const auto target = kerio::read_target(upper, text);
    if (!target)
        return std::nullopt;
    return FtpEnd{target->address, address_in(target->address), target->port};
}

bool is_inner(const query::Address& address)
{
    static const std::array ranges = {
        query::parse_address_range("10.0.0.0/8"),     query::parse_address_range("172.16.0.0/12"),
        query::parse_address_range("192.168.0.0/16"), query::parse_address_range("100.64.0.0/10"),
        query::parse_address_range("169.254.0.0/16"), query::parse_address_range("fc00::/7"),
        query::parse_address_range("fe80::/10")};
    return std::ranges::any_of(ranges, [&](const auto& range) { return range->contains(address, ""); });
}

}
