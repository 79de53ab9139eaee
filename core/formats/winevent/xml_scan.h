// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace spoor::winevent {

/// A piece of XML between two places where something begins.
struct XmlPiece {
    enum class What : unsigned char { End, Text, Literal, Open, Closed, Close, Other };
    What what = What::End;        ///< Literal: CDATA; Closed: `<a/>`; Other: comments, declarations
    std::string_view name;        ///< of an element, without its prefix
    std::string_view rest;        ///< attributes, or the text
};

/// Reads on from `at`, which is moved. Whatever is cut reaches to the end of the text.
XmlPiece next_piece(std::string_view xml, std::size_t& at);

/// Takes the next `name="value"` off the front; false at the end. The value is as written.
bool next_attribute(std::string_view& attributes, std::string_view& name, std::string_view& value);

/// Appends a text with its references resolved (XML 1.0 §4.1, §4.6); never more bytes than `raw` has.
void append_unescaped(std::string& out, std::string_view raw);

}
