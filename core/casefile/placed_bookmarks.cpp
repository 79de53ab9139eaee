// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/placed_bookmarks.h"

#include <algorithm>

namespace spoor {

PlacedBookmarks::PlacedBookmarks(std::vector<Bookmark> bookmarks, std::span<const CaseSource> sources,
                                 const std::string& case_path, const Snapshot& snapshot)
    : bookmarks_(std::move(bookmarks)), events_(bookmarks_.size())
{
    const auto files = match_sources(sources, case_path, snapshot);
    auto notes = std::make_shared<EventNotes>();
    for (std::size_t i = 0; i < bookmarks_.size(); ++i) {
        const Bookmark& bookmark = bookmarks_[i];
        const auto source = std::ranges::find(sources, bookmark.source, &CaseSource::id);
        if (source == sources.end())
            continue;
        const auto file = files[static_cast<std::size_t>(source - sources.begin())];
        if (!file)
            continue;
        events_[i] = EventKey{*file, ByteOffset{bookmark.offset}};
        if (bookmark.on != BookmarkOn::Event)
            continue;
        on_events_.emplace_back(*events_[i], i);
        notes->add({*events_[i], bookmark.tags, bookmark.note});
    }
    std::ranges::sort(on_events_);
    notes_ = std::move(notes);
}

const Bookmark* PlacedBookmarks::on(const EventKey& event) const
{
    const auto found = std::ranges::lower_bound(on_events_, event, {}, &std::pair<EventKey, std::size_t>::first);
    return found != on_events_.end() && found->first == event ? &bookmarks_[found->second] : nullptr;
}

}
