// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/case_file.h"

#include <deque>
#include <optional>
#include <vector>

namespace spoor {

/// What a request did to bookmarks, as they were before and after. So each has an inverse, whatever was asked for.
struct BookmarkStep {
    struct Part {
        std::optional<Bookmark> before, after;  ///< of one id; one of them is there at least
    };
    std::vector<Part> parts;

    int added() const;
    int removed() const;
    int altered() const;
};

/// Both by id. What differs in times of change alone counts as the same.
BookmarkStep difference(const std::vector<Bookmark>& before, const std::vector<Bookmark>& after);

/// What was done, to be taken back and done again, the last first. One thread.
class BookmarkHistory {
public:
    static constexpr std::size_t limit = 200;

    /// Steps of another case (by its id) are forgotten.
    void belong_to(const std::string& case_id);
    void add(BookmarkStep step);
    /// Nothing is done where there is nothing to take back. What the case refuses stays to be taken back.
    Result<void> undo(CaseFile& file);
    Result<void> redo(CaseFile& file);
    bool can_undo() const { return !done_.empty(); }
    bool can_redo() const { return !undone_.empty(); }

private:
    std::string case_id_;
    std::deque<BookmarkStep> done_, undone_;
};

}
