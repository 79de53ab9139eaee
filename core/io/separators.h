// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace spoor {

/// Where the blanks and line ends of a text are, found with vector code. Reused from one text to the next.
struct Separators {
    std::vector<std::uint32_t> all;    ///< positions of ' ', '\t' and '\n'; room for more than `count`
    std::vector<std::uint32_t> lines;  ///< positions of '\n' alone
    std::size_t count = 0;
    std::size_t line_count = 0;

    /// text.size() < 2^32 − 64.
    void find(std::string_view text);
};

/// How many line ends a text has.
std::size_t count_line_ends(std::string_view text);

}
