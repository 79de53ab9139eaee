// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace spoor::report {

/// How every report of these kinds begins: up to the digest of itself. It stands before anything that a log could have
/// had a part in, so that no text can pass for it.
extern const std::string_view html_head;
extern const std::string_view json_head;

/// Stands where the digest will.
extern const std::string_view no_digest;

/// Puts SHA-256 of the whole text, with zeros where the digest goes, at `at`, where no_digest stands.
void seal(std::string& text, std::size_t at);

/// Whether the text is as it was sealed. Nothing where it is no report.
std::optional<bool> seal_holds(std::string_view text);

}
