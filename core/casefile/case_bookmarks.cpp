// SPDX-License-Identifier: GPL-3.0-or-later
// Bookmarks as a case keeps them.
#include "core/casefile/bookmark_rows.h"
#include "core/casefile/case_state.h"
#include "core/casefile/detail.h"

#include <algorithm>

namespace spoor {
namespace {

using Detail = Result<std::optional<std::string>>;

constexpr std::uint8_t last_colour = 9;

std::unexpected<Error> no_colour()
{
    return failure(ErrorCode::BadOption, "colour", "expected a number from 0 to " + std::to_string(last_colour));
}

Result<void> has_source(Database& database, std::int64_t source)
{
    auto known = database.prepare("SELECT 1 FROM sources WHERE id = ?");
    if (!known)
        return std::unexpected(known.error());
    const auto row = known->bind(1, source).step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? Result<void>()
                : failure(ErrorCode::BadOption, "source", "the case has no source " + std::to_string(source));
}

/// What a bookmark is after a change.
Bookmark changed_by(Bookmark bookmark, const BookmarkChange& change)
{
    bookmark.colour = change.colour.value_or(bookmark.colour);
    bookmark.note = change.note.value_or(bookmark.note);
    std::vector<std::string> tags = change.tags ? *change.tags : bookmark.tags;
    for (const std::string& tag : change.remove_tags)
        std::erase(tags, tag_of(tag));
    std::ranges::copy(change.add_tags, std::back_inserter(tags));
    bookmark.tags = plain_tags(tags);
    return bookmark;
}

}

Result<std::vector<Bookmark>> CaseFile::bookmarks() const { return read_bookmarks(state_->database); }

Result<std::vector<std::int64_t>> CaseFile::add_bookmarks(std::span<const Bookmark> bookmarks)
{
    std::vector<std::int64_t> ids;
    const auto done = state_->change("bookmarks.added", [&]() -> Detail {
        auto insert = BookmarkInsert::prepare(state_->database);
        if (!insert)
            return std::unexpected(insert.error());
        std::vector<Bookmark> added;
        for (const Bookmark& given : bookmarks) {
            if (given.colour > last_colour)
                return no_colour();
            const auto here = insert->with_place_of(given);
            if (!here)
                return std::unexpected(here.error());
            if (*here) {
                ids.push_back(**here);
                continue;
            }
            if (const auto known = has_source(state_->database, given.source); !known)
                return std::unexpected(known.error());
            Bookmark bookmark = given;
            bookmark.tags = plain_tags(given.tags);
            if (bookmark.author.empty())
                bookmark.author = state_->author;
            if (bookmark.created == Micros{})
                bookmark.created = state_->now();
            if (bookmark.changed == Micros{})
                bookmark.changed = bookmark.created;
            const auto id = insert->run(bookmark);
            if (!id)
                return std::unexpected(id.error());
            bookmark.id = *id;
            ids.push_back(*id);
            added.push_back(std::move(bookmark));
        }
        return added.empty() ? Detail(std::nullopt) : Detail(detail_text(bookmarks_json(added)));
    });
    if (!done)
        return std::unexpected(done.error());
    return ids;
}

Result<void> CaseFile::change_bookmarks(std::span<const std::int64_t> ids, const BookmarkChange& change)
{
    if (change.colour.value_or(0) > last_colour)
        return no_colour();
    return state_->change("bookmarks.changed", [&]() -> Detail {
        const auto all = read_bookmarks(state_->database);
        if (!all)
            return std::unexpected(all.error());
        auto update =
            state_->database.prepare("UPDATE bookmarks SET colour = ?, tags = ?, note = ?, changed = ? WHERE id = ?");
        if (!update)
            return std::unexpected(update.error());
        const Micros now = state_->now();
        Json told = Json::array();
        for (const std::int64_t id : ids) {
            const auto found = std::ranges::lower_bound(*all, id, {}, &Bookmark::id);
            if (found == all->end() || found->id != id)
                continue;
            const Bookmark after = changed_by(*found, change);
            if (after == *found)
                continue;
            const auto done = update->bind(1, static_cast<std::int64_t>(after.colour))
                                  .bind(2, joined_tags(after.tags))
                                  .bind(3, after.note)
                                  .bind(4, now.value)
                                  .bind(5, id)
                                  .run();
            if (!done)
                return std::unexpected(done.error());
            told.push_back(id);
        }
        return told.empty() ? Detail(std::nullopt) : Detail(detail_text(change_json(std::move(told), change)));
    });
}

Result<void> CaseFile::remove_bookmarks(std::span<const std::int64_t> ids)
{
    return state_->change("bookmarks.removed", [&]() -> Detail {
        const auto all = read_bookmarks(state_->database);
        if (!all)
            return std::unexpected(all.error());
        auto remove = state_->database.prepare("DELETE FROM bookmarks WHERE id = ?");
        if (!remove)
            return std::unexpected(remove.error());
        std::vector<Bookmark> gone;
        for (const std::int64_t id : ids) {
            if (const auto done = remove->bind(1, id).run(); !done)
                return std::unexpected(done.error());
            if (state_->database.changed_rows() > 0)
                gone.push_back(*std::ranges::lower_bound(*all, id, {}, &Bookmark::id));
        }
        return gone.empty() ? Detail(std::nullopt) : Detail(detail_text(bookmarks_json(gone)));
    });
}

}
