// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/case_bookmarks.h"

#include "core/casefile/make_bookmark.h"
#include "widgets/jobs/free_elsewhere.h"
#include "widgets/models/bookmark_history.h"

#include <algorithm>
#include <utility>

namespace spoor {
namespace {

/// Of what the places of bookmarks depend on: which sources there are, and which of them are read.
std::vector<std::uint64_t> shape_of(const Snapshot& snapshot)
{
    std::vector<std::uint64_t> shape;
    shape.reserve(snapshot.sources.size());
    for (const auto& source : snapshot.sources)
        shape.push_back(std::uint64_t(source->id.value) * 8 + std::uint64_t(source->state));
    return shape;
}

bool says_something(const BookmarkChange& change)
{
    return change.colour || change.tags || change.note || !change.add_tags.empty() || !change.remove_tags.empty();
}

Result<void> note_read(CaseFile& file, const Snapshot& snapshot)
{
    std::vector<CaseSource> read;
    for (const auto& source : snapshot.sources)
        if (source->state == LoadState::Done && !source->sha256.empty())
            read.push_back(case_source(*source, file.path()));
    const auto noted = file.note_sources(read);
    return noted ? Result<void>() : std::unexpected(noted.error());
}

}

/// What the case's thread alone looks at.
struct CaseBookmarks::Keeper {
    std::shared_ptr<const Snapshot> snapshot;  // of the request that is being done
    LineReader reader;
    BookmarkHistory history;

    /// Keeps what could be drafted; what could not is told.
    Result<std::vector<std::int64_t>> add(CaseFile& file, std::vector<Result<BookmarkDraft>> drafts) const
    {
        std::vector<CaseSource> sources;
        std::vector<Bookmark> bookmarks;
        std::optional<Error> error;
        for (auto& draft : drafts) {
            if (!draft) {
                if (!error)
                    error = std::move(draft.error());
                continue;
            }
            sources.push_back(std::move(draft->source));
            bookmarks.push_back(std::move(draft->bookmark));
        }
        if (bookmarks.empty())
            return error ? Result<std::vector<std::int64_t>>(std::unexpected(*error)) : std::vector<std::int64_t>{};
        const auto ids = file.note_sources(sources);
        if (!ids)
            return std::unexpected(ids.error());
        for (std::size_t i = 0; i < bookmarks.size(); ++i)
            bookmarks[i].source = (*ids)[i];
        auto added = file.add_bookmarks(bookmarks);
        if (added && error)
            return std::unexpected(*error);
        return added;
    }
    Result<std::vector<std::int64_t>> add_events(CaseFile& file, const std::vector<EventKey>& events)
    {
        std::vector<Result<BookmarkDraft>> drafts;
        for (const EventKey& key : events)
            if (const auto event = snapshot ? snapshot->find(key) : std::nullopt)
                drafts.push_back(draft_of_event(*snapshot, *event, file.path(), reader));
        return add(file, std::move(drafts));
    }
    Result<PlacedBookmarks> placed(const CaseFile& file) const
    {
        auto bookmarks = file.bookmarks();
        if (!bookmarks)
            return std::unexpected(bookmarks.error());
        auto sources = file.sources();
        if (!sources)
            return std::unexpected(sources.error());
        return PlacedBookmarks(std::move(*bookmarks), *sources, file.path(), snapshot ? *snapshot : Snapshot());
    }
    void run(CaseFile& file, const std::shared_ptr<const Snapshot>& now, Kind kind, const Work& work, Read& read);
};

/// What a request brings back.
struct CaseBookmarks::Read {
    std::shared_ptr<const PlacedBookmarks> placed;  // null where the case could not be read
    std::vector<CaseSource> sources;
    BookmarkStep step;
    bool can_undo = false, can_redo = false;
    std::optional<Error> error;
};

void CaseBookmarks::Keeper::run(CaseFile& file, const std::shared_ptr<const Snapshot>& now, Kind kind, const Work& work,
                                Read& read)
{
    snapshot = now;
    if (const auto id = file.id())
        history.belong_to(*id);
    const auto before = file.bookmarks();
    if (const auto done = work(*this, file); !done)
        read.error = done.error();
    auto there = placed(file);
    snapshot.reset();
    if (!before || !there) {
        read.error = before ? there.error() : before.error();
        return;
    }
    if (kind != Kind::Look)
        read.step = difference(*before, there->all());
    if (kind == Kind::Change)
        history.add(read.step);
    read.placed = std::make_shared<PlacedBookmarks>(std::move(*there));
    read.sources = file.sources().value_or(std::vector<CaseSource>{});
    read.can_undo = history.can_undo();
    read.can_redo = history.can_redo();
}

CaseBookmarks::CaseBookmarks(CaseJob& job, QObject* parent)
    : BookmarkStore(parent), job_(job), keeper_(std::make_shared<Keeper>())
{
    connect(&job, &CaseJob::state_changed, this, [this](const CaseState& state) {
        if (state.id == case_id_ && state.path == case_path_)
            return;
        case_id_ = state.id;
        case_path_ = state.path;
        noted_ = false;
        if (state.there)
            return read();
        Read none;
        none.placed = std::make_shared<PlacedBookmarks>();
        take(none);
    });
}

void CaseBookmarks::set_snapshot(std::shared_ptr<const Snapshot> snapshot)
{
    auto shape = snapshot ? shape_of(*snapshot) : std::vector<std::uint64_t>();
    const bool same = shape == shape_;
    const bool complete_now = snapshot && snapshot->complete && !(snapshot_ && snapshot_->complete);
    free_elsewhere(std::exchange(snapshot_, std::move(snapshot)));
    // A log that is followed is all read again and again: noted once, it changes no place.
    const bool followed = snapshot_ && std::ranges::any_of(snapshot_->sources, &SourceInfo::followed);
    if (same && (!complete_now || (followed && noted_)))
        return;
    shape_ = std::move(shape);
    noted_ = false;
    if (!case_id_.isEmpty())
        read();
}

void CaseBookmarks::read()
{
    if (std::exchange(reading_, true)) {
        read_again_ = true;
        return;
    }
    // Noted once, and with the reading, so that what follows sees it.
    const bool complete = snapshot_ && snapshot_->complete;
    const bool note = complete && !std::exchange(noted_, complete);
    ask(Kind::Look, [note](Keeper& keeper, CaseFile& file) {
        return note && !file.read_only() ? note_read(file, *keeper.snapshot) : Result<void>();
    });
}

void CaseBookmarks::ask(Kind kind, Work work)
{
    auto read = std::make_shared<Read>();
    auto look = [kind, keeper = keeper_, snapshot = snapshot_, work = std::move(work), read](CaseFile* file) {
        if (file)
            keeper->run(*file, snapshot, kind, work, *read);
        return Result<void>();
    };
    const auto make = kind == Kind::Change ? CaseJob::Make::Yes : CaseJob::Make::No;
    job_.run(std::move(look), make, [this, kind, read, path = case_path_](const Result<void>& done) {
        if (kind == Kind::Look) {
            reading_ = false;
            if (std::exchange(read_again_, false))
                this->read();
        }
        if (!done)
            emit failed(done.error());
        // What was open before is over. Without a path it was just being opened.
        else if (path.isEmpty() || path == case_path_)
            take(*read);
    });
}

void CaseBookmarks::take(const Read& read)
{
    if (read.placed) {
        const bool none = read.placed->all().empty() && placed_->all().empty();
        placed_ = read.placed;
        sources_ = read.sources;
        can_undo_ = read.can_undo;
        can_redo_ = read.can_redo;
        if (!none)
            emit changed();
        if (!read.step.parts.empty())
            emit kept(read.step.added(), read.step.removed(), read.step.altered());
    }
    if (read.error)
        emit failed(*read.error);
}

void CaseBookmarks::toggle_events(const std::vector<EventKey>& events)
{
    if (events.empty())
        return;
    ask(Kind::Change, [events](Keeper& keeper, CaseFile& file) -> Result<void> {
        // As the case has it by then: what was asked for before may still have been under way.
        const auto placed = keeper.placed(file);
        if (!placed)
            return std::unexpected(placed.error());
        std::vector<std::int64_t> marked;
        for (const EventKey& key : events)
            if (const Bookmark* mark = placed->on(key))
                marked.push_back(mark->id);
        if (marked.size() == events.size())
            return file.remove_bookmarks(marked);
        const auto added = keeper.add_events(file, events);
        return added ? Result<void>() : std::unexpected(added.error());
    });
}

void CaseBookmarks::mark_events(const std::vector<EventKey>& events, const BookmarkChange& change)
{
    if (events.empty())
        return;
    ask(Kind::Change, [events, change](Keeper& keeper, CaseFile& file) -> Result<void> {
        const auto ids = keeper.add_events(file, events);
        if (!ids)
            return std::unexpected(ids.error());
        return says_something(change) ? file.change_bookmarks(*ids, change) : Result<void>();
    });
}

void CaseBookmarks::add_sessions(std::shared_ptr<const SessionTable> table, const std::vector<std::uint32_t>& rows)
{
    if (!table || rows.empty())
        return;
    ask(Kind::Change, [table, rows](Keeper& keeper, CaseFile& file) -> Result<void> {
        std::vector<Result<BookmarkDraft>> drafts;
        for (const std::uint32_t row : rows)
            drafts.push_back(draft_of_session(*table, row, file.path(), keeper.reader));
        const auto added = keeper.add(file, std::move(drafts));
        return added ? Result<void>() : std::unexpected(added.error());
    });
}

void CaseBookmarks::add_findings(std::shared_ptr<const FindingSet> set, const std::vector<std::uint32_t>& rows)
{
    if (!set || rows.empty())
        return;
    ask(Kind::Change, [set, rows](Keeper& keeper, CaseFile& file) -> Result<void> {
        std::vector<Result<BookmarkDraft>> drafts;
        for (const std::uint32_t row : rows)
            drafts.push_back(draft_of_finding(*set, set->rows[row], file.path(), keeper.reader));
        const auto added = keeper.add(file, std::move(drafts));
        return added ? Result<void>() : std::unexpected(added.error());
    });
}

void CaseBookmarks::change(const std::vector<std::int64_t>& ids, const BookmarkChange& change)
{
    if (!ids.empty() && says_something(change))
        ask(Kind::Change, [ids, change](Keeper&, CaseFile& file) { return file.change_bookmarks(ids, change); });
}

void CaseBookmarks::remove(const std::vector<std::int64_t>& ids)
{
    if (!ids.empty())
        ask(Kind::Change, [ids](Keeper&, CaseFile& file) { return file.remove_bookmarks(ids); });
}

void CaseBookmarks::undo()
{
    ask(Kind::Back, [](Keeper& keeper, CaseFile& file) { return keeper.history.undo(file); });
}

void CaseBookmarks::redo()
{
    ask(Kind::Back, [](Keeper& keeper, CaseFile& file) { return keeper.history.redo(file); });
}

}
