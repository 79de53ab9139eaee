// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/file_trace.h"
#include "core/engine/follow_timing.h"
#include "core/io/walk.h"

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace spoor {

/// Files that appeared while others are followed: which of them are new logs, and which may turn out to be what another
/// log is rotated into. One thread.
class Newcomers {
public:
    explicit Newcomers(const FollowTiming& timing) : timing_(timing) {}

    /// A file that is followed, as a newcomer is compared with it.
    struct Known {
        const void* file;  ///< who it is
        std::string path;
        const FileTrace* trace;  ///< null where its bytes are not remembered
        bool lost;  ///< it is nowhere to be seen
        bool changed;  ///< its name is there, but not its bytes
        bool reading;  ///< it is being read: `trace` is of its bytes before, if there are any
    };

    struct Verdict {
        enum What {
            New,  ///< a log of its own
            Wait,  ///< not known yet: ask again
            Packed,  ///< `of` in compressed form
            Known,  ///< nothing to be done: it stands beside what it holds
        } what = New;
        const void* of = nullptr;
    };
    Verdict judge(const FoundFile& file, const std::vector<Known>& known);

    /// The newcomer that holds what this file held before it was truncated: the last one that was told to wait as a
    /// copy of it. It is no newcomer any more.
    std::optional<FoundFile> copy_of(const void* file);

    /// Only these are there.
    void keep(const std::set<std::string>& paths);

    bool waiting() const { return !waiting_.empty(); }

private:
    using Steady = std::chrono::steady_clock;
    struct Waiting {
        FoundFile file;
        Steady::time_point since;
        const void* copy_of = nullptr;
    };
    Verdict wait(const FoundFile& file, const void* copy_of);

    const FollowTiming timing_;
    std::map<std::string, Waiting> waiting_;
};

/// `path` without `.gz`, `.xz`, `.bz2`, `.zst`; nothing where it ends in none of these.
std::optional<std::string> without_packing(const std::string& path);

/// Whether a path is that of a file with what rotation puts behind it: `access.log.1`, `access.log-20041116.gz`.
bool is_rotated_name(const std::string& path, const std::string& file);

}
