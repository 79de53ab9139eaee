// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/loaded.h"
#include "tests/support/scratch.h"

#include <string>
#include <vector>

namespace spoor::test {

/// Follows from the beginning, without a cache, and waits shorter than people would.
LoadOptions following_options();

/// Lines of a web server's log, each with its number, from `first` to before `end`.
std::string numbered(int first, int end, const char* line_end = "\n");

/// The numbers of the lines that the events of a snapshot came from: `0-9`, or `0-9 11; more than once: 3 5`.
std::string numbers_of(const Snapshot&);
std::string run_of(int first, int end);

/// The first lines in which two pictures differ, for a message; empty where they are equal.
std::string difference(const std::string& expected, const std::string& actual);

/// The source of this file; ids are given in whatever order threads come to files. It has to be there.
FileId id_of(const Snapshot&, const std::string& path);

void append(const std::string& path, std::string_view text);

}
