// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace spoor {

// Pieces of the sentences of findings. Lengths of time: core/sessions/span_words.h.

/// `once`, `twice`, `17 times`.
std::string times_words(std::uint64_t n);
/// `1 login`, `17 logins`.
std::string counted_words(std::uint64_t n, std::string_view one, std::string_view many);
/// A text from the log, or what stands for it where the log has none: `an unnamed server`.
std::string or_words(std::string_view text, std::string_view otherwise);

/// A text from the log of which a sentence holds the beginning: at most 100 bytes, never within a letter, then `…`.
std::string short_words(std::string_view text);

}
