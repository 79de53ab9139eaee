// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/make_bookmark.h"

#include "core/casefile/bookmark_title.h"
#include "core/io/digest.h"

namespace spoor {
namespace {

/// What all kinds share: the event's place and the digest of its record.
Result<BookmarkDraft> draft_at(const Snapshot& snapshot, EventId event, const std::string& case_path,
                               LineReader& reader)
{
    const Snapshot::Place place = snapshot.place(event);
    const EventKey key = snapshot.key(event);
    const SourceInfo& source = snapshot.source(event);
    BookmarkDraft draft;
    draft.source = case_source(source, case_path);
    Bookmark& made = draft.bookmark;
    made.offset = key.offset.value;
    made.length = snapshot.segments[place.segment].data->text_length(place.row);
    made.line = snapshot.line(event);
    made.time = snapshot.time(event);
    const auto bytes = reader.bytes(snapshot, key.file, key.offset, made.length);
    if (!bytes)
        return std::unexpected(bytes.error());
    Sha256 digest;
    digest.update(*bytes);
    made.record_sha256 = digest.hex();
    return draft;
}

}

Result<BookmarkDraft> draft_of_event(const Snapshot& snapshot, EventId event, const std::string& case_path,
                                     LineReader& reader)
{
    auto draft = draft_at(snapshot, event, case_path, reader);
    if (draft)
        draft->bookmark.title = title_of_event(snapshot, event, reader);
    return draft;
}

Result<BookmarkDraft> draft_of_session(const SessionTable& table, std::size_t index, const std::string& case_path,
                                       LineReader& reader)
{
    const Session& session = table.rows[index];
    auto draft = draft_at(*table.snapshot, EventId{table.events_of(session)[0]}, case_path, reader);
    if (!draft)
        return draft;
    draft->bookmark.on = BookmarkOn::Session;
    draft->bookmark.key = name(table.kind);
    draft->bookmark.title = title_of_session(table, session);
    return draft;
}

Result<BookmarkDraft> draft_of_finding(const FindingSet& set, const Finding& finding, const std::string& case_path,
                                       LineReader& reader)
{
    auto draft = draft_at(*set.snapshot, EventId{set.events_of(finding)[0]}, case_path, reader);
    if (!draft)
        return draft;
    draft->bookmark.on = BookmarkOn::Finding;
    draft->bookmark.key = set.key_of(finding);
    draft->bookmark.title = title_of_finding(finding);
    return draft;
}

}
