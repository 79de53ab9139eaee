// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace spoor::query {

/// Case is folded for ASCII, Latin-1, Latin Extended-A, Greek and Cyrillic (simple foldings of Unicode's
/// CaseFolding.txt within U+0000–U+052F that keep the length in UTF-8); everything else is itself. The result is as
/// long as the text. Bytes that are not UTF-8 are themselves.
char32_t fold(char32_t c);
void fold(std::string_view text, std::string& out);
std::string folded(std::string_view text);

/// Another character that folds to the same as `c`, or `c`.
char32_t other_case(char32_t c);

/// Whether a text is, folded, this folded text.
bool equal_folded(std::string_view text, std::string_view folded_text);

inline char fold_ascii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

/// The character that starts at `at`, and how many bytes it takes; a byte that starts none is {U+FFFD, 1}.
struct Decoded {
    char32_t c;
    unsigned length;
};
Decoded decode_at(std::string_view text, std::size_t at);

}
