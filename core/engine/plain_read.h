// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/block_pool.h"
#include "core/engine/chunker.h"
#include "core/engine/file_trace.h"
#include "core/engine/source_builder.h"
#include "core/io/digest.h"
#include "core/io/file_identity.h"

#include <atomic>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <stop_token>

namespace spoor {

/// One file of 8-bit text, read by several threads at once. A block goes through three stages: it is read (any order),
/// cut into chunks and scanned (in order: each block waits for its turn), parsed (any order). Its bytes are digested
/// in order by whichever thread comes to it.
class PlainRead {
public:
    /// `goes_on`: what stands behind the last whole record waits for more to be written.
    PlainRead(OpenFile file, std::shared_ptr<SourceBuilder> builder, std::size_t text_start, bool goes_on = false);

    std::size_t blocks() const { return blocks_; }

    /// Does block `index`. Every block up to the last must be begun, in order of index, by some thread, or the turns
    /// after it never come. Stop: the block is passed over, turns go on.
    void run(std::size_t index, BlockPool& pool, Fronts& fronts, std::stop_token stop,
             std::atomic<std::uint64_t>& bytes_done);

    /// True for the one call in which the last block was done by all.
    bool finished_now() { return done_.fetch_add(1) + 1 == blocks_; }

    /// After the last block: SHA-256 of what was read, and what became of the file meanwhile.
    std::string sha256();
    std::optional<Error> problem() const;
    bool stopped() const { return stopped_.load(); }

    /// After the last block, for who reads on. The digest and the chunker are gone from here then.
    bool goes_on() const { return goes_on_; }
    std::string sha256_so_far() const { return digest_.hex_so_far(); }
    Sha256 take_digest() { return std::move(digest_); }
    FileTrace take_trace() { return std::move(trace_); }
    Chunker take_chunker() { return std::move(chunker_); }

    const std::shared_ptr<SourceBuilder>& builder() const { return builder_; }
    const OpenFile& file() const { return file_; }

private:
    void digest(std::size_t index, Block block, std::size_t size, BlockPool& pool);

    OpenFile file_;
    std::shared_ptr<SourceBuilder> builder_;
    const std::size_t blocks_;
    const bool goes_on_;
    std::atomic<std::size_t> done_{0};
    std::atomic<bool> stopped_{false};

    mutable std::mutex turn_mutex_;  // guards chunker_, turn_ and problem_
    std::condition_variable turn_came_;
    std::size_t turn_ = 0;
    Chunker chunker_;
    std::optional<Error> problem_;

    struct Ready {
        Block block;
        std::size_t size;
    };
    std::mutex digest_mutex_;  // guards ready_, next_digest_ and digesting_; digest_ belongs to who set digesting_
    std::map<std::size_t, Ready> ready_;
    std::size_t next_digest_ = 0;
    bool digesting_ = false;
    Sha256 digest_;
    FileTrace trace_;  // as digest_
};

}
