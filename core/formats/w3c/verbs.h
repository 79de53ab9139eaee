// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace spoor::w3c {

/// True for HTTP verbs (RFC 9110, RFC 4918, and those that Exchange and BITS add).
bool is_http_method(std::string_view value);

/// True for FTP verbs (RFC 959 and its successors, and the words that IIS writes), with or without a connection id in
/// front.
bool is_ftp_verb(std::string_view value);

}
