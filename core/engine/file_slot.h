// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/live_records.h"
#include "core/engine/live_text.h"
#include "core/engine/source_builder.h"
#include "core/io/walk.h"

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace spoor {

/// A source as an earlier reading of its file had it, so that the next one gives it the same id.
struct KnownSource {
    std::uint32_t member_index = 0;
    std::optional<std::string> member;
    FileId id;
    bool removed = false;  ///< the user took it out: it is not to come back
};

/// One reading of a file, and the sources that the file turned out to hold: one, or the members of an archive. Reading
/// it again makes another slot in its place; threads that still have the old one fill it in vain.
///
/// What is said to be fixed is set before a thread is given the slot. All else is guarded by the loader's mutex.
struct FileSlot {
    FoundFile found;                               ///< fixed until it is finished
    std::map<std::uint32_t, std::string> formats;  ///< fixed: by index of member, 0 for a file's one source
    bool bypass_cache = false;                     ///< fixed: a cached index is not to be believed
    bool quiet = false;     ///< fixed: what the reading before had stands until this one is through, in `sources`
    std::stop_source stop;                         ///< of this reading; any thread

    std::uint64_t size = 0;  ///< what it counts for in the loader's total
    std::vector<KnownSource> known;
    std::vector<std::shared_ptr<SourceBuilder>> sources;
    /// Of `sources`, those that stand for what the reading before had, until this one comes to them.
    std::vector<std::shared_ptr<SourceBuilder>> places;
    std::vector<std::string> excluded_members;  ///< names that patterns keep out, as `path/member`
    std::optional<Error> failed;  ///< nothing of it could be read, and there is no source to say so
    bool finished = false;  ///< nobody is reading it, nor will
    /// With `quiet`, what will take the place of `sources`.
    std::vector<std::shared_ptr<SourceBuilder>> coming;
    /// What to go on with when the file grows. Used by the follower's thread alone, once it is here.
    std::shared_ptr<LiveText> live;
    std::shared_ptr<LiveRecords> records;  ///< the same of a binary log
    /// What grows in the file is not to be read on.
    void end_live()
    {
        live.reset();
        records.reset();
    }
    bool whole_head =
        false;  ///< what it is was told from less than formats ask for: to be told again when there is more
    bool dead = false;        ///< its events are no longer in any file
    std::chrono::steady_clock::time_point began, ended;  ///< of the reading
    bool removed = false;
    bool excluded = false;   ///< all of it, by a pattern
    bool taken_out = false;  ///< a source of it was removed: what is left is not all of the file
};

}
