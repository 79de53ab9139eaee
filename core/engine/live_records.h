// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/block_pool.h"
#include "core/engine/source_builder.h"
#include "core/io/file_identity.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <stop_token>

namespace spoor {

/// A binary log that was read to its end and changes where it stands (ChangedInPlace), with what it takes to read on from
/// the chunk that had its last record. One thread at a time.
class LiveRecords {
public:
    /// Of a builder whose parser is ChangedInPlace, to which so many blocks were committed.
    LiveRecords(std::shared_ptr<SourceBuilder> builder, std::size_t blocks)
        : builder_(std::move(builder)), next_block_(blocks)
    {
    }

    enum class Outcome {
        Read,  ///< up to the size that the file had when it was opened (less where a stop was asked for)
        Another,  ///< it is another log; nothing was read
        Failed,  ///< it could not be read to the end
    };
    /// Reads what has changed and what has come. The source has no digest from then on, until `digest`.
    Outcome read_on(const OpenFile& file, Block& block, Fronts& fronts, const std::stop_token& stop);

    /// Digests the whole file, for its header changes too. False where it changed meanwhile, or a stop was asked for.
    bool digest(const OpenFile& file, const std::stop_token& stop);
    bool lacks_digest() const { return lacks_digest_; }
    /// How long the last digest took, 0 where there was none.
    std::chrono::steady_clock::duration digest_took() const { return digest_took_; }

    const std::shared_ptr<SourceBuilder>& builder() const { return builder_; }

private:
    std::shared_ptr<SourceBuilder> builder_;
    std::size_t next_block_;
    bool lacks_digest_ = false;
    std::chrono::steady_clock::duration digest_took_{};
};

}
