// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/block_pool.h"
#include "core/engine/file_slot.h"
#include "core/engine/index_cache.h"
#include "core/engine/investigation.h"
#include "core/engine/plain_read.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace spoor {

class Follower;

/// Reads files with a number of threads. Files are begun in order; a large one is read by all threads at once.
class Loader {
public:
    Loader(LoadOptions options, Pools& pools);
    ~Loader();

    /// Files of a request that was stopped are noted as cancelled.
    void add(std::vector<FoundFile> files, const std::stop_token& asked);
    void cancel();
    void remove(FileId id);
    void set_zone(FileId id, const Zone& zone);

    /// Reads the file of a source again, with another format (nothing: the one that it was opened with), or because it
    /// may have changed. Ids stay.
    void set_format(FileId id, const std::optional<std::string>& format);
    void reread(FileId id);

    // Following. The next two from one thread.

    /// As in Investigation.
    void follow(bool on);
    /// Follows no more, and leaves things as they are. Must be called while `walking` can be.
    void stop_following();
    bool following() const { return following_; }
    /// Files that come into these folders are read while following; those that are there are added by `add`.
    void add_roots(const std::vector<std::string>& roots);
    /// Not idle until each file has been looked at once more.
    void look_now();
    /// Set before anything is followed. Whether a walk may be about to add files; called without a lock.
    std::function<bool()> walking;
    /// There is something to show, or something is read again. From the follower's thread.
    std::function<void()> on_news;

    /// As in Investigation.
    void exclude(const std::string& glob);
    void include(const std::string& glob);

    /// Everything that was added is read (or given up) and written to the cache.
    bool idle() const;

    /// The sources and failures as they are, in order of finding, and what patterns keep out.
    struct View {
        std::vector<std::shared_ptr<SourceBuilder>> sources;
        std::vector<Skipped> failed;
        std::vector<Exclusion> excluded;
    };
    View view() const;

    std::uint64_t bytes_done() const { return bytes_done_; }
    std::uint64_t bytes_total() const { return bytes_total_; }
    std::uint32_t files_done() const { return files_done_; }
    std::uint32_t files_total() const { return files_total_; }
    std::string current() const;
    /// All that is left is to write indexes.
    bool storing() const;

    /// Called from a reading thread whenever the loader becomes idle.
    std::function<void()> on_idle;

    // For the follower.

    using Slot = std::shared_ptr<FileSlot>;
    /// A file as following sees it.
    struct Followed {
        Slot slot;
        std::string path;
        FoundFile found;
        bool finished, removed, dead;
        std::optional<ErrorCode> failed;
        std::shared_ptr<LiveText> live;
        std::shared_ptr<LiveRecords> records;
        bool whole_head;
        std::shared_ptr<SourceBuilder> source;  ///< its first, where it has any
        std::chrono::steady_clock::duration took;  ///< to read it
        std::chrono::steady_clock::time_point ended;
    };
    std::vector<Followed> followed() const;
    std::vector<std::string> roots() const;
    /// Reads a file again, which stands as it is until that is done. Null where it has been taken out.
    Slot read_again(const Slot& slot, const FoundFile& now);
    void moved(const Slot& slot, const FoundFile& now);
    void lost(const Slot& slot, bool lost);
    void dead(const Slot& slot);
    /// Takes out a file that was gone before it could be read.
    void forget(const Slot& slot);
    void add_newcomers(std::vector<FoundFile> files);
    void let_old_go();
    /// Around the work of a look.
    void begin_look(bool wanted);
    void end_look(bool news);
    Pools& pools() { return pools_; }
    const LoadOptions& options() const { return options_; }

private:
    void work();
    void open(const Slot& slot, Fronts& fronts);
    void open_plain(const Slot& slot, OpenFile file, Fronts& fronts);
    void read_utf16(const Slot& slot, OpenFile file, std::shared_ptr<SourceBuilder> builder, std::size_t start,
                    Fronts& fronts);
    void read_container(const Slot& slot, const FileIdentity& identity, bool archive, Fronts& fronts);
    void finish_plain(const Slot& slot, PlainRead& read, Fronts& fronts);
    std::shared_ptr<LiveText> go_on(PlainRead& read, Fronts& fronts);
    void store(const Slot& slot, const FileIdentity& identity);
    bool from_cache(const Slot& slot, const OpenFile& file, Fronts& fronts);
    std::shared_ptr<SourceBuilder> add_source(const Slot& slot, SourceInfo info, std::shared_ptr<SourceParser> parser);
    void fail(const Slot& slot, Error error);
    void done(const Slot& slot);

    FileId id_for(FileSlot& slot, const std::optional<std::string>& member, std::uint32_t member_index);
    SourceInfo new_info(const Slot& slot, const FileIdentity& identity, const std::optional<std::string>& member = {},
                        std::uint32_t member_index = 0);
    /// Whether this member is to be read. Where a pattern keeps it out, the slot notes that.
    bool wanted(const Slot& slot, const std::string& member, std::uint32_t member_index);
    std::string format_of(const FileSlot& slot, std::uint32_t member_index, const std::string& path) const;
    std::string format_key(const FileSlot& slot) const;
    Zone zone_of(const SourceInfo& info) const;

    // With the mutex held.
    struct Held {
        std::size_t slot;
        std::shared_ptr<SourceBuilder> source;
    };
    std::optional<Held> find(FileId id) const;
    void again(std::size_t slot, std::map<std::uint32_t, std::string> formats, bool bypass_cache);
    void give_up(const Slot& slot);
    void swap_in(FileSlot& slot);
    const Exclusion* exclusion_of(const std::string& path) const;

    const LoadOptions options_;
    Pools& pools_;
    IndexCache cache_;
    BlockPool blocks_;
    std::atomic<std::uint64_t> bytes_done_{0}, bytes_total_{0};
    std::atomic<std::uint32_t> files_done_{0}, files_total_{0};
    std::atomic<std::uint32_t> next_file_id_{0};
    std::atomic<bool> following_{false};

    struct Active {
        std::shared_ptr<PlainRead> read;
        Slot slot;
        std::size_t next_block = 0;
    };
    mutable std::mutex mutex_;  // guards all that follows
    std::condition_variable work_came_;
    std::vector<Slot> slots_;
    std::deque<Slot> pending_;
    std::list<Active> active_;
    std::map<FileId, Zone> zones_;  ///< that the user chose
    std::vector<Exclusion> exclusions_;  ///< counts are made for a view
    std::vector<std::string> roots_;
    bool look_wanted_ = false;
    std::uint32_t busy_ = 0;
    std::uint32_t storing_ = 0;
    std::string current_;
    bool ending_ = false;

    std::vector<std::jthread> threads_;
    std::unique_ptr<Follower> follower_;
};

}
