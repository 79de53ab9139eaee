// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_text.h"
#include "core/casefile/bookmark.h"
#include "core/casefile/case_source.h"

#include <string>
#include <vector>

namespace spoor::cli {

/// What `case FILE list` and `export` tell of a case.
struct CaseContent {
    std::string id;
    std::vector<CaseSource> sources;
    std::vector<Bookmark> bookmarks;
};

/// `event`, `session` or `finding`.
std::string_view name(BookmarkOn on);
/// `logs.zip › ex041116.log`, with the path as it was noted; empty where the case has no such source.
std::string source_name(const std::vector<CaseSource>& sources, std::int64_t id);

Json bookmark_json(const Bookmark& bookmark);
Json source_json(const CaseSource& source);

std::string case_text(const CaseContent& content);
std::string case_json(const CaseContent& content);
/// With a header row; cells cannot start a formula.
std::string case_csv(const CaseContent& content);
/// A heading for each bookmark, its note as a quotation. Text from logs is escaped.
std::string case_markdown(const CaseContent& content);

}
