// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/block_pool.h"
#include "core/engine/chunker.h"
#include "core/engine/file_trace.h"
#include "core/engine/source_builder.h"
#include "core/io/digest.h"
#include "core/io/file_identity.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <stop_token>

namespace spoor {

/// 8-bit text that was read to its end, with all that is needed to read on where it ended: parser, unfinished text,
/// digest. One thread at a time.
class LiveText {
public:
    using Time = std::chrono::steady_clock::time_point;

    /// `blocks`: how many were committed to the builder so far. `trace` is of the bytes that the digest has.
    LiveText(std::shared_ptr<SourceBuilder> builder, Chunker chunker, Sha256 digest, FileTrace trace,
             std::size_t blocks);

    enum class Outcome {
        Read,     ///< up to the size that the file had when it was opened (less where a stop was asked for)
        Changed,  ///< it does not begin with what was read
        Failed,   ///< it could not be read
    };
    /// Reads what has come behind what was read. `tick` is called after each block.
    Outcome read_on(const OpenFile& file, Block& block, Fronts& fronts, const std::stop_token& stop,
                    const std::function<void()>& tick);

    /// The text that was kept back is read as it is: there is no end to come. If the file goes on after that, this state
    /// is of no use: `over`.
    void finish(Block& block, Fronts& fronts);
    bool over() const { return over_; }

    /// Where the parser has such records (ShowsLastRecord), shows the whole lines that were kept back; with
    /// `unfinished`, all that was.
    bool shows_last_record() const { return shows_last_; }
    void show_last(bool unfinished, Fronts& fronts);
    /// How much was kept back, and of that, how much is shown. Of a parser that shows nothing in advance: 0 and 0.
    bool has_more_to_show(bool unfinished) const;

    bool holds_back() const { return chunker_.holds_back(); }
    const FileTrace& trace() const { return trace_; }
    const std::shared_ptr<SourceBuilder>& builder() const { return builder_; }

private:
    void take(char* data, std::size_t size, bool last, Fronts& fronts);
    std::string_view showable(bool unfinished) const;

    std::shared_ptr<SourceBuilder> builder_;
    Chunker chunker_;
    Sha256 digest_;
    FileTrace trace_;
    std::size_t next_block_;
    bool over_ = false;
    const bool shows_last_;
    std::uint64_t shown_to_ = 0;
};

}
