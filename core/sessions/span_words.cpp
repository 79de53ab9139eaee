// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/span_words.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace spoor {

std::string span_words(Micros length)
{
    struct Unit {
        std::int64_t seconds;
        const char* name;
    };
    constexpr std::array units = {Unit{86'400, " d"}, Unit{3'600, " h"}, Unit{60, " min"}, Unit{1, " s"}};
    std::int64_t left = std::max<std::int64_t>(length.value, 0) / 1'000'000;
    std::string text;
    int parts = 0;
    for (const Unit& unit : units) {
        const std::int64_t n = left / unit.seconds;
        left %= unit.seconds;
        if (parts > 0)
            ++parts;
        if (n == 0 || parts > 2)
            continue;
        text += (text.empty() ? "" : " ") + std::to_string(n) + unit.name;
        parts = std::max(parts, 1);
    }
    return text.empty() ? "0 s" : text;
}

}
