// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace spoor::report {

/// A piece of what an investigator wrote as Markdown, read. No piece is HTML or a picture, and no link leads elsewhere
/// than to http, https and mailto: such things have become plain text.
struct NoteNode {
    enum class Kind : std::uint8_t {
        Root,
        Paragraph,
        Heading,
        Quote,
        List,
        Numbered,
        Item,
        Code,
        Rule,
        Table,
        Row,
        HeadCell,
        Cell,
        Text,
        Emphasis,
        Strong,
        Strike,
        Link,
        CodeSpan,
        Break,
    };
    Kind kind = Kind::Root;
    std::string text;  ///< Text; Link: where to, printable ASCII alone
    unsigned number = 0;  ///< Heading: 1 to 6; Numbered: the first
    std::vector<NoteNode> children;

    bool is_inline() const { return kind >= Kind::Text; }
};

/// Reads Markdown (CommonMark 0.31 with GFM's tables and strike-through; md4c). What is nested deeper than 16 is taken
/// as part of what it stands in, so whoever walks the tree may recurse. NULs and what is no UTF-8 have become U+FFFD.
NoteNode read_note(std::string_view markdown);

/// The note as HTML (well-formed as XML too); its headings begin at `heading` (2 to 6) and stay at 6.
std::string note_html(std::string_view markdown, int heading);

/// The note as Markdown that means the same wherever it is put between blank lines; headings likewise.
std::string note_markdown(std::string_view markdown, int heading);

}
