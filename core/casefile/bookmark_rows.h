// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/bookmark.h"
#include "core/casefile/database.h"
#include "core/casefile/detail.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace spoor {

/// Tags as a case keeps them: each a tag_of, ascending, each once.
std::vector<std::string> plain_tags(std::span<const std::string> tags);
/// With one blank between them, as they stand in a row.
std::string joined_tags(std::span<const std::string> tags);

/// The table of bookmarks, by id.
Result<std::vector<Bookmark>> read_bookmarks(const Database& database);

/// Bookmarks on their way into the table.
class BookmarkInsert {
public:
    static Result<BookmarkInsert> prepare(Database& database);

    /// The id of the one that is there with the same on, source, offset and key.
    Result<std::optional<std::int64_t>> with_place_of(const Bookmark& bookmark);
    /// Under its own id where that is set and free, else under a new one, which is given back.
    Result<std::int64_t> run(const Bookmark& bookmark);

private:
    BookmarkInsert(Database& database, Statement find, Statement taken, Statement insert)
        : database_(&database), find_(std::move(find)), taken_(std::move(taken)), insert_(std::move(insert))
    {
    }
    Database* database_;
    Statement find_, taken_, insert_;
};

/// What the audit trail says of added and removed bookmarks: all but the digest; of more than a thousand their ids alone,
/// so that the trail of a case does not outgrow what it tells of.
Json bookmarks_json(std::span<const Bookmark> bookmarks);
/// Of a change: of which, and what was set.
Json change_json(Json ids, const BookmarkChange& change);

}
