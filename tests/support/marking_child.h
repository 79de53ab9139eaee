// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/case_file.h"

#include <cstdint>
#include <string>
#include <vector>

namespace spoor::test {

/// A bookmark on a place of source 1, with a note of 3000 bytes.
Bookmark mark_at(std::uint64_t n);
/// A source for such bookmarks.
bool note_a_source(CaseFile& file);

/// A process of its own opens the case and adds one bookmark after the other, telling the id of each as soon as it is
/// confirmed; so many microseconds after it has opened the case it is killed with SIGKILL. The ids that were told.
std::vector<std::int64_t> mark_until_killed(const std::string& path, unsigned micros);

}
