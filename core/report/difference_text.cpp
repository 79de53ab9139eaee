// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/difference_text.h"

#include <format>

namespace spoor {

std::string difference_text(Micros difference)
{
    // As unsigned, because the most negative number has no opposite.
    const auto value = static_cast<std::uint64_t>(difference.value);
    const std::uint64_t size = difference.value < 0 ? 0 - value : value;
    const std::uint64_t micros = size % 1'000'000;
    const std::uint64_t whole = size / 1'000'000;
    std::string text(1, difference.value < 0 ? '-' : '+');
    if (whole >= 86'400)
        text += std::format("{}d ", whole / 86'400);
    text += std::format("{:02}:{:02}:{:02}", whole / 3600 % 24, whole / 60 % 60, whole % 60);
    return text + (micros % 1000 ? std::format(".{:06}", micros) : std::format(".{:03}", micros / 1000));
}

}
