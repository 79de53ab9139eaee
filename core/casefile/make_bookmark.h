// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/bookmark.h"
#include "core/casefile/case_source.h"
#include "core/engine/line_reader.h"
#include "core/findings/finding.h"

namespace spoor {

/// A bookmark that is not kept yet, and the source that it names: CaseFile::note_sources gives the id that
/// Bookmark::source is to have. The record is read for its digest and its sentence; where it can no longer be read
/// (SourceChanged, …) there is no bookmark: what is kept in a case can be checked. Blocking.
struct BookmarkDraft {
    Bookmark bookmark;
    CaseSource source;
};
Result<BookmarkDraft> draft_of_event(const Snapshot& snapshot, EventId event, const std::string& case_path,
                                     LineReader& reader);
Result<BookmarkDraft> draft_of_session(const SessionTable& table, std::size_t index, const std::string& case_path,
                                       LineReader& reader);
Result<BookmarkDraft> draft_of_finding(const FindingSet& set, const Finding& finding, const std::string& case_path,
                                       LineReader& reader);

}
