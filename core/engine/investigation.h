// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/base/zone.h"
#include "core/engine/follow_timing.h"
#include "core/engine/snapshot.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace spoor {

struct LoadOptions {
    unsigned jobs = 0;                 ///< threads that read; 0: as many as the machine has
    bool background = false;           ///< threads of low priority: a window that draws meanwhile goes first
    bool use_cache = true;
    std::string cache_folder;          ///< empty: the user's cache folder (XDG_CACHE_HOME/spoor/index)
    /// From the beginning as if `follow` had been called. What is read for this has its unfinished last line left out until
    /// its end has come.
    bool follow = false;
    /// While following, the oldest events of the sources that grow are let go once there are more than this in all;
    /// dictionaries stay. 0: nothing is let go. A source says in SourceInfo::let_go how much of it is gone.
    std::uint64_t keep_events = 0;
    FollowTiming follow_timing;
    Zone default_zone;  ///< of Clock::Local sources; Clock::Utc ones stay UTC unless `zones` says else
    std::vector<std::pair<std::string, Zone>> zones;  ///< glob of path → zone; the first that fits
    std::vector<std::pair<std::string, std::string>> formats;  ///< glob of path → format id; the first that fits
};

/// A set of sources being read or read. All members may be called from any thread; none blocks but `wait` and the
/// destructor (which cancels).
class Investigation {
public:
    explicit Investigation(LoadOptions options = {});
    ~Investigation();

    /// Begins to read these files, folders and archives, beside what is being read already. Files are read while the
    /// rest of a folder is still looked through.
    void add(std::vector<std::string> paths);

    /// Takes a source out; of what is still being read, too. It does not come back when its archive is read again.
    void remove(FileId id);

    /// Sets the zone of a source. No text is read: a new snapshot has the times moved. Holds for later readings of the
    /// source as well.
    void set_zone(FileId id, const Zone& zone);

    // Reading again, in both of the next: the source keeps its FileId, so that an EventKey of text that has not changed
    // stays good. Until it is read it stands in snapshots as Waiting, without events; what was being read of it is
    // dropped. Members of an archive cannot be read alone, so the whole archive is read: all its members keep their
    // ids (one that is at another place or of another name is a new source). A file that can no longer be read is
    // Failed, with the reason. Ids that are unknown are ignored.

    /// Reads the source with this format. Nothing: as it was opened, with what LoadOptions::formats says or else what
    /// its content says. No such format: the source is Failed with BadFormat. Nothing is done where that is its choice
    /// already.
    void set_format(FileId id, std::optional<std::string> format_id);

    /// Reads the file of the source as it is now, without the cache, and digests it anew.
    void reread(FileId id);

    /// Takes out the sources whose path (for members: `archive/member`) or last part of it fits the glob, as of
    /// fnmatch(3), and keeps out those that are found later. Snapshot::excluded lists the patterns.
    void exclude(std::string glob);

    /// Takes a pattern back: what it alone kept out is read. What `remove` took out stays out.
    void include(std::string glob);

    /// Follows the sources from now on, or no more. While it does, lines that are appended become events of a next
    /// snapshot, at most 250 ms after they were written on a local file system; files that come into folders that were
    /// added are read; and rotation neither loses nor doubles an event:
    ///
    /// - A file that was renamed stays the source that it was (its SourceInfo::path changes), and is followed under its new
    ///   name; what takes its name is another source.
    /// - A copy of a source that is then truncated takes over the source; what is written into the truncated file is
    ///   another source. Without a copy the source stays with its events, which can no longer be seen in the file.
    /// - A compressed file that takes the place of a source is that source.
    /// - A last line without its end waits for it, 60 s; then it is an event as it is, and if it goes on after all, the
    ///   file is read again.
    /// - What cannot be gone on with (formats of records that change in place, as .evtx; UTF-16) is read again, and
    ///   stands in snapshots as it was until that is done.
    ///
    /// Files are opened for reading alone, for each look, and not locked. Snapshot::complete is true whenever all that
    /// was written has been read.
    void follow(bool on);
    bool following() const;

    /// The newest view. Never null.
    std::shared_ptr<const Snapshot> snapshot() const;

    Progress progress() const;

    /// Called after each new snapshot and at least four times a second while something is read, from a thread of the
    /// engine. Must be quick and not call back into the investigation other than snapshot() and progress().
    void on_change(std::function<void()> listener);

    /// Stops looking through folders and reading. Within 100 ms (or when the system call under way is back) nothing more
    /// is read; sources not finished are Cancelled and what was read stays.
    void cancel();

    /// Until nothing is being read and caches are written, or stop is asked for (then it cancels). Returns the last
    /// snapshot.
    std::shared_ptr<const Snapshot> wait(const TaskContext& context = {});

private:
    struct State;
    std::unique_ptr<State> state_;
};

}
