// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace spoor::explain {

/// Why the way in which a text is written hides what it says. Blanks, letters beyond ASCII and the characters that a
/// URL reserves are escaped by everybody and are none of these.
enum class Hiding : std::uint8_t {
    Plain,      ///< letters or digits were escaped, or ASCII was written as `%uxxxx`: nothing needs that
    Separator,  ///< `.`, `/` or `\` was escaped; in a query `.` alone, because forms escape the other two there
    Layers,     ///< escaped more than once
    Overlong,   ///< an ASCII character was written as two or more bytes (`%c0%af` for `/`; RFC 3629 §3)
    Lookalike,  ///< a full-width or similar form of a dot, slash, bracket or quote, which IIS reads as the plain one
    Entity,     ///< a character was written as a reference of HTML (`&#60;`)
    Nul,        ///< NUL
    LineEnd,    ///< CR or LF
    Control,    ///< another control character
    Invisible,  ///< characters that change the direction of text or are not seen (UAX #9; category Cf)
    Traversal,  ///< a step to the folder above that can be seen only in the decoded text
};
constexpr int hiding_count = 11;

/// A word to tell them by in machine output: `plain`, `separator`, …
std::string_view name(Hiding);

/// A path or query with its escapes resolved, for people to read.
struct Decoded {
    /// UTF-8. Control characters and NUL are written `\x00`, other characters that cannot be seen `\u202e`, so that
    /// nothing invisible is left.
    std::string text;
    unsigned layers = 0;  ///< how many times over it was escaped: 2 for `%255c`. At most `max_layers`
    bool deeper = false;  ///< there are escapes below `max_layers`; they stand in `text` as they are
    bool overlong = false;  ///< Hiding::Overlong is in `hidden`
    std::vector<Hiding> hidden;  ///< in order of the enumeration, each once; empty where nothing is hidden

    bool operator==(const Decoded&) const = default;
};

constexpr unsigned max_layers = 4;

/// Resolves `%xx` (RFC 3986 §2.1), `%uxxxx` (IIS), numeric references of HTML with `&lt;`, `&gt;`, `&quot;` and
/// `&apos;`, and, in a query, `+` as a blank. Broken escapes stay as they are.
/// Overlong forms are read as IIS 4 and 5 read them, a bad second byte included (`%c1%1c` is `\`).
Decoded decode_escapes(std::string_view raw, bool query);

/// For matching words in it: ASCII lower case, comments `/**/` and runs of blanks as one blank.
std::string flattened(std::string_view text);

}
