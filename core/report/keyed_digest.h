// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace spoor::report {

/// HMAC-SHA-256 (RFC 2104) of a text, 64 hexadecimal digits. Any thread.
std::string keyed_digest(std::string_view key, std::string_view text);

}
