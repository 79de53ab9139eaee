// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace spoor::test {

/// A W3C log of at least `bytes` bytes: #Fields change now and then, lines that are directives, blank, garbage, or
/// hard-wrapped at a blank occur. Non-ASCII letters occur where `wide`.
std::string w3c_text(std::size_t bytes, unsigned seed, const char* line_end = "\n", bool wide = false);

/// A W3C log of rows with a clock and no date, of `days` days and `rows` rows a day; the #Date stands at the start
/// alone. `expected`: the time of each row.
std::string clock_only_text(int days, int rows, std::vector<std::int64_t>& expected);

/// An application's log with stack traces.
std::string trace_text(std::size_t bytes, unsigned seed);

}
