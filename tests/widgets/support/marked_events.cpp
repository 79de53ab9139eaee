// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/support/marked_events.h"

namespace spoor::test {

std::shared_ptr<const PlacedBookmarks> marked(const std::shared_ptr<const Snapshot>& snapshot,
                                              const std::vector<Mark>& marks)
{
    const std::string case_path = "/cases/test.spoor";
    std::vector<CaseSource> sources{case_source(*snapshot->sources.front(), case_path)};
    sources.front().id = 1;
    std::vector<Bookmark> bookmarks;
    for (const Mark& mark : marks) {
        Bookmark bookmark;
        bookmark.id = std::int64_t(bookmarks.size()) + 1;
        bookmark.on = mark.on;
        bookmark.source = 1;
        bookmark.offset = snapshot->key(EventId{mark.event}).offset.value;
        bookmark.key = mark.key;
        bookmark.time = snapshot->time(EventId{mark.event});
        bookmark.colour = std::uint8_t(mark.colour);
        bookmark.tags = mark.tags;
        bookmark.note = mark.note;
        bookmarks.push_back(std::move(bookmark));
    }
    return std::make_shared<const PlacedBookmarks>(std::move(bookmarks), sources, case_path, *snapshot);
}

}
