// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace spoor {

/// What a bookmark is on.
enum class BookmarkOn : std::uint8_t { Event, Session, Finding };

/// A place that an investigator wants to come back to. Texts that come from a log (title, key) are hostile.
struct Bookmark {
    std::int64_t id = 0;  ///< within the case; 0: not kept yet
    BookmarkOn on = BookmarkOn::Event;
    /// Where its event (of a session or a finding: the first) stands: a CaseSource::id, and bytes of that source's text.
    std::int64_t source = 0;
    /// As LineReader::bytes counts: without the last line end; UTF-16 as UTF-8. Of a record that a binary log wraps
    /// around its end, the piece before that end.
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
    std::uint64_t line = 0;  ///< from 1; for binary logs the record's number
    std::string record_sha256;  ///< of just these bytes, when it was marked
    /// What it is known by beside its place: empty for events; `ftp` (the kind) for sessions; FindingSet::key_of for
    /// findings. Together with `on`, source and offset it is unique within a case.
    std::string key;
    std::string title;  ///< one line of what it is: the event in a sentence, the session or finding in its words
    Micros time = no_time;  ///< of the event
    std::uint8_t colour = 0;  ///< 1 to 9; 0: none
    std::vector<std::string> tags;  ///< no blanks within, no comma; ascending, each once
    std::string note;  ///< Markdown
    std::string author;
    Micros created{};  ///< UTC
    Micros changed{};

    bool operator==(const Bookmark&) const = default;
};

/// What is to be changed of bookmarks; what is not set stays.
struct BookmarkChange {
    std::optional<std::uint8_t> colour;
    std::optional<std::vector<std::string>> tags;
    std::optional<std::string> note;
    std::vector<std::string> add_tags, remove_tags;
};

/// A tag as cases keep it: without blanks around it, inner blanks and commas as `-`. Empty for a blank text.
std::string tag_of(std::string_view text);

/// A filter or a whole view under a name.
struct SavedView {
    std::string name;  ///< unique within a case, never blank
    std::string filter;
    std::string view;  ///< JSON of whoever saved it (columns, order, zone, range); empty: a filter alone

    bool operator==(const SavedView&) const = default;
};

}
