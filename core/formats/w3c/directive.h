// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace spoor::w3c {

/// A line that begins with `#`. Several directives can stand on one line (`#Version: 1.0 #Date: 2009-01-01 02:48:20`).
struct Directives {
    std::optional<std::vector<std::string>> fields;
    std::optional<Micros> date;          ///< `#Date` or `#Start-Date`: date and clock as written
    std::optional<Micros> gmt_offset;    ///< `#GMT-Offset: -0800`, east positive
    bool software = false;               ///< `#Software`: a service announces itself
    std::string software_name;
};

bool is_directive(std::string_view line);

Directives read_directives(std::string_view line);

/// `2004-11-16 10:54:13` or `2004-11-16`, with anything behind it.
std::optional<Micros> read_date(std::string_view text);

/// `10:54:13` with an optional fraction: microseconds of the day.
std::optional<Micros> read_clock(std::string_view text);

}
