// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/placed_bookmarks.h"
#include "core/sessions/session_table.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace spoor {

/// The bookmarks on sessions and findings themselves, found by what lists of them know. Immutable once made.
class BookmarkSigns {
public:
    BookmarkSigns() = default;
    explicit BookmarkSigns(std::shared_ptr<const PlacedBookmarks> placed);

    /// Null where there is none.
    const Bookmark* on_session(const SessionTable& table, std::size_t index) const;
    /// By FindingSet::key_of.
    const Bookmark* on_finding(std::string_view key) const;
    bool has_findings() const { return !findings_.empty(); }

private:
    std::shared_ptr<const PlacedBookmarks> placed_;  // owns what is pointed to
    std::map<std::pair<std::string, EventKey>, const Bookmark*, std::less<>> sessions_;  // by kind and first event
    std::map<std::string, const Bookmark*, std::less<>> findings_;
};

}
