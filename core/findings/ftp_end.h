// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/address.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace spoor {

/// The end of a data connection that a command or reply of FTP names.
struct FtpEnd {
    std::string address;  ///< as text; empty where it is the server's own (229)
    std::optional<query::Address> value;  ///< of `address`
    std::uint16_t port = 0;

    std::string words() const;  ///< `10.11.12.13:3599`
};

/// Of the argument of PORT, EPRT or LPRT, or of a reply 227, 228 or 229; the verb in any case. Nothing where it holds no
/// address (RFC 959 §4.1.2, RFC 2428, RFC 1639).
std::optional<FtpEnd> ftp_end(std::string_view verb, std::string_view text);

/// The address in a text that may be one.
std::optional<query::Address> address_in(std::string_view text);

/// Not to be reached from the Internet: RFC 1918, RFC 6598 (carriers), RFC 3927 and RFC 4193; fe80::/10.
bool is_inner(const query::Address& address);

}
