// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/casefile/bookmark.h"
#include "core/casefile/case_source.h"
#include "core/engine/snapshot.h"
#include "core/query/event_notes.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace spoor {

/// The bookmarks of a case, found again among the sources that are open. Immutable: any thread. Keys of events hold as
/// long as their sources are loaded, so it has to be made anew only when bookmarks or the list of sources change.
class PlacedBookmarks {
public:
    PlacedBookmarks() = default;
    PlacedBookmarks(std::vector<Bookmark> bookmarks, std::span<const CaseSource> sources, const std::string& case_path,
                    const Snapshot& snapshot);

    const std::vector<Bookmark>& all() const { return bookmarks_; }
    /// The event of a bookmark (its first); nothing where its source is not open.
    std::optional<EventKey> event(std::size_t index) const { return events_[index]; }
    /// The bookmark on this event itself, not on a session or finding that begins with it; null where there is none.
    const Bookmark* on(const EventKey& event) const;
    /// What filters know of them.
    const std::shared_ptr<const EventNotes>& notes() const { return notes_; }

private:
    std::vector<Bookmark> bookmarks_;
    std::vector<std::optional<EventKey>> events_;  // by bookmark
    std::vector<std::pair<EventKey, std::size_t>> on_events_;  // ascending
    std::shared_ptr<const EventNotes> notes_ = std::make_shared<EventNotes>();
};

}
