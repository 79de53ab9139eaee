// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <string>
#include <vector>

namespace spoor {

/// What an investigator said of events, for the fields `bookmarked`, `tag` and `note` of filters, columns and exports.
/// Filled once, then immutable: any thread.
class EventNotes {
public:
    struct Note {
        EventKey event;
        std::vector<std::string> tags;
        std::string note;  ///< Markdown
    };
    /// One for each event at most.
    void add(Note note) { notes_.push_back(std::move(note)); }
    const std::vector<Note>& all() const { return notes_; }
    bool empty() const { return notes_.empty(); }

private:
    std::vector<Note> notes_;
};

}
