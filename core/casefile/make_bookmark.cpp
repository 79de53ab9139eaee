// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/make_bookmark.h"

namespace spoor {

Result<BookmarkDraft> draft_of_event(const Snapshot&, EventId, const std::string&, LineReader&)
{
    return failure(ErrorCode::Internal);
}

Result<BookmarkDraft> draft_of_session(const SessionTable&, std::size_t, const std::string&, LineReader&)
{
    return failure(ErrorCode::Internal);
}

Result<BookmarkDraft> draft_of_finding(const FindingSet&, const Finding&, const std::string&, LineReader&)
{
    return failure(ErrorCode::Internal);
}

}
