// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/base/zone.h"
#include "core/engine/snapshot.h"

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace spoor {

struct LoadOptions {
    unsigned jobs = 0;                 ///< threads that read; 0: as many as the machine has
    bool background = false;           ///< threads of low priority: a window that draws meanwhile goes first
    bool use_cache = true;
    std::string cache_folder;          ///< empty: the user's cache folder (XDG_CACHE_HOME/spoor/index)
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

    /// Begins to read these files, folders and archives, beside what is being read already.
    void add(std::vector<std::string> paths);

    /// Takes a source out; of what is still being read, too.
    void remove(FileId id);

    /// Sets the zone of a source. No text is read: a new snapshot has the times moved.
    void set_zone(FileId id, const Zone& zone);

    /// The newest view. Never null.
    std::shared_ptr<const Snapshot> snapshot() const;

    Progress progress() const;

    /// Called after each new snapshot and at least four times a second while something is read, from a thread of the
    /// engine. Must be quick and not call back into the investigation other than snapshot() and progress().
    void on_change(std::function<void()> listener);

    /// Stops reading. Within 100 ms nothing more is read; sources not finished are Cancelled and what was read stays.
    void cancel();

    /// Until nothing is being read and caches are written, or stop is asked for (then it cancels). Returns the last
    /// snapshot.
    std::shared_ptr<const Snapshot> wait(const TaskContext& context = {});

private:
    struct State;
    std::unique_ptr<State> state_;
};

}
