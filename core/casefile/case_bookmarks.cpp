// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/case_state.h"

namespace spoor {

std::string tag_of(std::string_view text) { return std::string(text); }

Result<std::vector<CaseSource>> CaseFile::sources() const { return failure(ErrorCode::Internal); }
Result<std::vector<std::int64_t>> CaseFile::note_sources(std::span<const CaseSource>)
{
    return failure(ErrorCode::Internal);
}
Result<std::vector<Bookmark>> CaseFile::bookmarks() const { return failure(ErrorCode::Internal); }
Result<std::vector<std::int64_t>> CaseFile::add_bookmarks(std::span<const Bookmark>)
{
    return failure(ErrorCode::Internal);
}
Result<void> CaseFile::change_bookmarks(std::span<const std::int64_t>, const BookmarkChange&)
{
    return failure(ErrorCode::Internal);
}
Result<void> CaseFile::remove_bookmarks(std::span<const std::int64_t>) { return failure(ErrorCode::Internal); }
Result<std::vector<SavedView>> CaseFile::views() const { return failure(ErrorCode::Internal); }
Result<void> CaseFile::save_view(const SavedView&) { return failure(ErrorCode::Internal); }
Result<void> CaseFile::remove_view(std::string_view) { return failure(ErrorCode::Internal); }
Result<std::string> CaseFile::text(std::string_view) const { return failure(ErrorCode::Internal); }
Result<void> CaseFile::set_text(std::string_view, std::string_view, std::string_view)
{
    return failure(ErrorCode::Internal);
}
Result<std::string> CaseFile::redaction_key() { return failure(ErrorCode::Internal); }
Result<Micros> CaseFile::changed() const { return failure(ErrorCode::Internal); }
Result<void> CaseFile::copy_to(const std::string&) const { return failure(ErrorCode::Internal); }

}
