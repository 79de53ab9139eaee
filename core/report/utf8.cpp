// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/utf8.h"

namespace spoor {

CodePoint first_code_point(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const std::uint8_t lead = byte(0);
    if (lead < 0x80)
        return {lead, 1, true};
    constexpr std::uint32_t replacement = 0xFFFD;
    if (lead < 0xC2 || lead > 0xF4)
        return {replacement, 1, false};
    const std::uint32_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    std::uint32_t value = lead & (0xFFu >> (length + 1));
    for (std::uint32_t i = 1; i < length; ++i) {
        if (i >= text.size())
            return {replacement, i, false};
        // Only the second byte has narrower bounds than 80–BF (Unicode 15, table 3-7).
        const std::uint8_t low = i != 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        const std::uint8_t high = i != 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (byte(i) < low || byte(i) > high)
            return {replacement, i, false};
        value = (value << 6) | (byte(i) & 0x3Fu);
    }
    return {value, length, true};
}

std::size_t code_points(std::string_view text)
{
    std::size_t count = 0;
    while (!text.empty()) {
        text.remove_prefix(first_code_point(text).bytes);
        ++count;
    }
    return count;
}

}
