// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/bookmark_signs.h"

namespace spoor {

BookmarkSigns::BookmarkSigns(std::shared_ptr<const PlacedBookmarks> placed) : placed_(std::move(placed))
{
    if (!placed_)
        return;
    for (std::size_t i = 0; i < placed_->all().size(); ++i) {
        const Bookmark& mark = placed_->all()[i];
        if (mark.on == BookmarkOn::Finding)
            findings_.emplace(mark.key, &mark);
        else if (const auto event = placed_->event(i); event && mark.on == BookmarkOn::Session)
            sessions_.emplace(std::pair(mark.key, *event), &mark);
    }
}

const Bookmark* BookmarkSigns::on_session(const SessionTable& table, std::size_t index) const
{
    if (sessions_.empty() || table.rows[index].event_count == 0)
        return nullptr;
    const EventKey first = table.snapshot->key(EventId{table.events_of(table.rows[index]).front()});
    const auto found = sessions_.find(std::pair(std::string(name(table.kind)), first));
    return found == sessions_.end() ? nullptr : found->second;
}

const Bookmark* BookmarkSigns::on_finding(std::string_view key) const
{
    const auto found = findings_.find(key);
    return found == findings_.end() ? nullptr : found->second;
}

}
