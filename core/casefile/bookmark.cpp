// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/bookmark.h"

#include "core/io/encoding.h"

namespace spoor {

std::string tag_of(std::string_view text)
{
    std::string tag;
    bool gap = false;
    for (const char c : to_utf8(text)) {
        // Control characters too: a tag is a word in a list, on a terminal and in a filter.
        if (static_cast<unsigned char>(c) <= ' ' || c == '\x7f' || c == ',') {
            gap = true;
            continue;
        }
        if (gap && !tag.empty())
            tag += '-';
        gap = false;
        tag += c;
    }
    return tag;
}

}
