// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

/// What tells who somebody is by its form, wherever it stands. Each looks at `at`, the beginning of a word, of a text
/// that is folded (query::folded), and gives the part that it is. Any thread, pure.
namespace spoor::report {

/// An IPv4 or IPv6 address (RFC 4291 2.2); not a time of day, not the first part of a longer number with dots.
std::optional<std::string_view> address_at(std::string_view text, std::size_t at);
/// Loopback and the unspecified address tell of nobody.
bool is_nobodys_address(std::string_view address);
/// An e-mail address, its `@` written as such or as `%40`; with a domain, or without one as browsers send it to
/// anonymous FTP (`IEUser@`).
std::optional<std::string_view> mail_at(std::string_view text, std::size_t at);
/// A security identifier of an account: S-1-5-21- and four numbers ([MS-DTYP] 2.4.2).
std::optional<std::string_view> sid_at(std::string_view text, std::size_t at);
/// What follows the verb PASS of FTP, `password "`, or a `password=` of a query. Not what a server has hidden already (`***`,
/// `(hidden)`, `-`), and not a reply after a verb without its argument.
std::optional<std::string_view> secret_at(std::string_view text, std::size_t at);

}
