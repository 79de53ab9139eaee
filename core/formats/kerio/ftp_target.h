// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace spoor::kerio {

/// Where a data connection was to go, as an FTP command or reply says it.
struct FtpTarget {
    std::string address;   ///< empty in a 229, which keeps the server's
    std::uint16_t port = 0;
};

/// Of the arguments of PORT and LPRT and the replies 227 and 228 (numbers with commas; RFC 959 §4.1.2, RFC 1639), of
/// EPRT (`|1|10.0.0.1|2048|`) and 229 (`(|||2048|)`; RFC 2428). `verb`: the command, or the reply's code. Nothing where
/// a number is missing or out of its range.
std::optional<FtpTarget> read_target(std::string_view verb, std::string_view text);

}
