// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace spoor::bench {

/// What a program took: wall clock, both kinds of processor time, and its greatest resident set.
struct Cost {
    double wall = 0;          ///< seconds
    double cpu = 0;           ///< seconds
    double peak_mebibytes = 0;
    int status = 0;
};

/// Runs a program to its end with its output thrown away. Nothing where it is not installed.
std::optional<Cost> run_program(const std::vector<std::string>& command);

}
