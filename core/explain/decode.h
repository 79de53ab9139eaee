// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace spoor::explain {

/// A path or query with its escapes resolved, for people to read.
struct Decoded {
    /// UTF-8. Control characters and NUL are written `\x00`, so that nothing invisible is left.
    std::string text;
    unsigned layers = 0;    ///< how many times over it was escaped: 2 for `%255c`. At most `max_layers`
    bool overlong = false;  ///< an ASCII character was written as two or more bytes (`%c0%af` for `/`; RFC 3629 §3)

    bool operator==(const Decoded&) const = default;
};

constexpr unsigned max_layers = 4;

/// Resolves `%xx` (RFC 3986 §2.1), `%uxxxx` (IIS) and, in a query, `+` as a blank. Broken escapes stay as they are.
/// Overlong forms are read as IIS 4 and 5 read them, a bad second byte included (`%c1%1c` is `\`).
Decoded decode_escapes(std::string_view raw, bool query);

/// For matching words in it: ASCII lower case, comments `/**/` and runs of blanks as one blank.
std::string flattened(std::string_view text);

}
