// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/placed_bookmarks.h"

#include <memory>
#include <string>
#include <vector>

namespace spoor::test {

/// A bookmark as a test wants it, on an event of the first source.
struct Mark {
    std::uint32_t event = 0;
    int colour = 0;
    std::vector<std::string> tags{};
    std::string note{};
    BookmarkOn on = BookmarkOn::Event;
    std::string key{};  ///< of sessions and findings
};

std::shared_ptr<const PlacedBookmarks> marked(const std::shared_ptr<const Snapshot>& snapshot,
                                              const std::vector<Mark>& marks);

}
