// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/block_pool.h"
#include "core/engine/index_cache.h"
#include "core/engine/investigation.h"
#include "core/engine/plain_read.h"
#include "core/engine/source_builder.h"
#include "core/io/walk.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace spoor {

/// A file that was found, and the sources it turned out to hold: one, or the members of an archive.
struct FileSlot {
    FoundFile found;
    std::vector<std::shared_ptr<SourceBuilder>> sources;
    std::optional<Error> failed;  ///< nothing of it could be read, and there is no source to say so
    bool removed = false;
    bool taken_out = false;       ///< a source of it was removed: what is left is not all of the file
    std::stop_token stop;         ///< of the cancel that means this file
};

/// Reads files with a number of threads. Files are begun in order; a large one is read by all threads at once.
class Loader {
public:
    Loader(LoadOptions options, Pools& pools);
    ~Loader();

    void add(std::vector<FoundFile> files);
    void cancel();
    void remove(FileId id);

    /// Everything that was added is read (or given up) and written to the cache.
    bool idle() const;

    /// The sources and failures as they are, in order of finding.
    std::vector<FileSlot> slots() const;
    std::shared_ptr<SourceBuilder> builder(FileId id) const;

    std::uint64_t bytes_done() const { return bytes_done_; }
    std::uint64_t bytes_total() const { return bytes_total_; }
    std::uint32_t files_done() const { return files_done_; }
    std::uint32_t files_total() const { return files_total_; }
    std::string current() const;

    /// Called from a reading thread whenever the loader becomes idle.
    std::function<void()> on_idle;

private:
    void work();
    void open(std::size_t slot, Fronts& fronts);
    void open_plain(std::size_t slot, OpenFile file, Fronts& fronts);
    void read_utf16(std::size_t slot, OpenFile file, std::shared_ptr<SourceBuilder> builder, std::size_t start,
                    Fronts& fronts);
    void read_container(std::size_t slot, const FileIdentity& identity, bool archive, Fronts& fronts);
    void finish_plain(std::size_t slot, PlainRead& read);
    void store(std::size_t slot, const FileIdentity& identity);
    bool from_cache(std::size_t slot, const OpenFile& file, Fronts& fronts);
    std::shared_ptr<SourceBuilder> add_source(std::size_t slot, SourceInfo info, std::shared_ptr<SourceParser> parser);
    void fail(std::size_t slot, Error error);
    SourceInfo new_info(std::size_t slot, const FileIdentity& identity);
    std::string path_of(std::size_t slot) const;
    std::stop_token stop(std::size_t slot) const;

    const LoadOptions options_;
    Pools& pools_;
    IndexCache cache_;
    BlockPool blocks_;
    std::atomic<std::uint64_t> bytes_done_{0}, bytes_total_{0};
    std::atomic<std::uint32_t> files_done_{0}, files_total_{0};
    std::atomic<std::uint32_t> next_file_id_{0};

    struct Active {
        std::shared_ptr<PlainRead> read;
        std::size_t slot;
        std::size_t next_block = 0;
    };
    mutable std::mutex mutex_;  // guards all that follows
    std::condition_variable work_came_;
    std::vector<FileSlot> slots_;
    std::deque<std::size_t> pending_;
    std::list<Active> active_;
    std::uint32_t busy_ = 0;
    std::stop_source stop_;
    std::string current_;
    bool ending_ = false;

    std::vector<std::jthread> threads_;
};

}
