// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/bookmark_history.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace spoor {
namespace {

using Part = BookmarkStep::Part;

int count(const BookmarkStep& step, bool before, bool after)
{
    return int(std::ranges::count_if(
        step.parts, [&](const Part& p) { return p.before.has_value() == before && p.after.has_value() == after; }));
}

BookmarkStep reversed(BookmarkStep step)
{
    for (Part& part : step.parts)
        std::swap(part.before, part.after);
    return step;
}

bool same(Bookmark a, const Bookmark& b)
{
    a.changed = b.changed;
    return a == b;
}

/// From `before` to `after`.
Result<void> apply(CaseFile& file, const BookmarkStep& step)
{
    std::vector<Bookmark> added;
    std::vector<std::int64_t> removed;
    for (const Part& part : step.parts) {
        if (!part.before)
            added.push_back(*part.after);
        else if (!part.after)
            removed.push_back(part.before->id);
    }
    if (!added.empty())
        if (const auto done = file.add_bookmarks(added); !done)
            return std::unexpected(done.error());
    if (!removed.empty())
        if (const auto done = file.remove_bookmarks(removed); !done)
            return done;
    for (const Part& part : step.parts) {
        if (!part.before || !part.after)
            continue;
        BookmarkChange change;
        change.colour = part.after->colour;
        change.tags = part.after->tags;
        change.note = part.after->note;
        if (const auto done = file.change_bookmarks(std::array{part.after->id}, change); !done)
            return done;
    }
    return {};
}

}

int BookmarkStep::added() const { return count(*this, false, true); }
int BookmarkStep::removed() const { return count(*this, true, false); }
int BookmarkStep::altered() const { return count(*this, true, true); }

BookmarkStep difference(const std::vector<Bookmark>& before, const std::vector<Bookmark>& after)
{
    BookmarkStep step;
    auto b = before.begin();
    auto a = after.begin();
    while (b != before.end() || a != after.end()) {
        if (a == after.end() || (b != before.end() && b->id < a->id)) {
            step.parts.push_back({*b++, {}});
        } else if (b == before.end() || a->id < b->id) {
            step.parts.push_back({{}, *a++});
        } else {
            if (!same(*b, *a))
                step.parts.push_back({*b, *a});
            ++b;
            ++a;
        }
    }
    return step;
}

void BookmarkHistory::belong_to(const std::string& case_id)
{
    if (case_id == case_id_)
        return;
    case_id_ = case_id;
    done_.clear();
    undone_.clear();
}

void BookmarkHistory::add(BookmarkStep step)
{
    if (step.parts.empty())
        return;
    done_.push_back(std::move(step));
    undone_.clear();
    if (done_.size() > limit)
        done_.pop_front();
}

Result<void> BookmarkHistory::undo(CaseFile& file)
{
    if (done_.empty())
        return {};
    if (const auto done = apply(file, reversed(done_.back())); !done)
        return done;
    undone_.push_back(std::move(done_.back()));
    done_.pop_back();
    return {};
}

Result<void> BookmarkHistory::redo(CaseFile& file)
{
    if (undone_.empty())
        return {};
    if (const auto done = apply(file, undone_.back()); !done)
        return done;
    done_.push_back(std::move(undone_.back()));
    undone_.pop_back();
    return {};
}

}
