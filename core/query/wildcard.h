// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace spoor::query {

/// A text with `*` (any run of characters, none too) and `?` (one character). Compares without regard to case, the
/// whole value. Takes time in proportion to pattern × value at worst, whatever the pattern.
class Wildcard {
public:
    Wildcard() = default;
    /// `wild`: at which places of `text` the `*` or `?` is one; elsewhere they are themselves.
    Wildcard(std::string_view text, const std::vector<std::uint32_t>& wild);

    /// `buffer` is reused.
    bool matches(std::string_view value, std::string& buffer) const;

    /// Nothing but `*`.
    bool any() const { return pieces_.size() == 1 && pieces_[0].kind == Piece::Run; }
    /// For a search within longer text: `*` at the ends says nothing there.
    /// The regular expression (ASCII only, for bytes) that finds it within one line.
    std::string as_expression() const;

    /// As it was written, folded, with what was escaped escaped.
    std::string text() const;

private:
    struct Piece {
        enum Kind : std::uint8_t { Byte, One, Run } kind;
        char byte = 0;
    };
    bool ends_fit(std::string_view value) const;
    bool matches_folded(std::string_view value) const;

    std::vector<Piece> pieces_;
};

/// A text as a regular expression over bytes that finds it without regard to case (ASCII by the expression's own
/// flag): characters beyond ASCII as UTF-8 in both cases and, up to U+00FF, as the one byte of Windows-1252, because
/// the raw bytes of a source may be either.
void append_expression(std::string& out, std::string_view text);

}
