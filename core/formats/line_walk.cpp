// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/line_walk.h"

#include "core/io/encoding.h"

namespace spoor {

bool is_utf8(const Chunk& chunk)
{
    if (chunk.ascii)
        return true;
    std::string_view text = chunk.text;
    if (chunk.cut_line_length) {
        // At most three bytes of a character that goes on behind the cut.
        for (int i = 0; i < 3 && !text.empty() && (text.back() & 0xC0) == 0x80; ++i)
            text.remove_suffix(1);
        if (!text.empty() && static_cast<unsigned char>(text.back()) >= 0xC0)
            text.remove_suffix(1);
    }
    return is_utf8(text);
}

int confidence_of(std::size_t fitting, std::size_t lines, int most)
{
    if (lines == 0 || fitting * 2 < lines)
        return 0;
    return static_cast<int>(static_cast<std::size_t>(most) * fitting / lines);
}

StringPool::Id intern_text(StringPool::Front& pool, std::string_view raw, bool clean)
{
    return clean ? pool.intern(raw) : pool.intern(raw, &to_utf8);
}

RawField raw_field(Field field, std::string_view name, std::string_view value)
{
    if (value.empty() || value == "-")
        return {field, std::string(name), {}, true};
    return {field, std::string(name), to_utf8(value), false};
}

}
