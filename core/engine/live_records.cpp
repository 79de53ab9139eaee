// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/live_records.h"

#include "core/engine/chunker.h"
#include "core/engine/parse_chunk.h"
#include "core/formats/changed_in_place.h"
#include "core/io/digest.h"

#include <algorithm>
#include <utility>

namespace spoor {

LiveRecords::Outcome LiveRecords::read_on(const OpenFile& file, Block& block, Fronts& fronts,
                                          const std::stop_token& stop)
{
    SourceParser& parser = builder_->parser();
    auto& in_place = dynamic_cast<ChangedInPlace&>(parser);
    const auto from = in_place.stands_to(
        [&](char* to, std::size_t size, std::uint64_t offset) { return file.read_at(to, size, offset).value_or(0); });
    if (!from)
        return Outcome::Another;
    in_place.back_to(*from);
    lacks_digest_ = true;
    Chunker chunker = Chunker::from(*from);
    // In one with what takes its place, or a reader would see a log without its last records.
    std::optional<std::uint64_t> instead = *from;
    const std::uint64_t size = file.identity().size;
    Outcome outcome = Outcome::Read;
    for (std::uint64_t at = *from; at < size && !stop.stop_requested();) {
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(Block::size, size - at));
        const auto got = file.read_at(block.data(), wanted, at);
        if (!got || *got < wanted) {
            outcome = Outcome::Failed;
            break;
        }
        at += wanted;
        const Chunker::Pieces pieces = chunker.next(block.data(), wanted, Block::headroom, at == size, parser);
        ParsedBlock parsed;
        for (const Chunk& chunk : pieces.chunks)
            parsed.parts.push_back(parse_chunk(chunk, parser.scan(chunk), parser, fronts));
        if (!parsed.parts.empty())
            parsed.instead_from = std::exchange(instead, std::nullopt);
        builder_->commit(next_block_++, std::move(parsed));
    }
    builder_->update([&](SourceInfo& info) {
        info.identity = file.identity();
        info.bytes = size;
        info.sha256.clear();
    });
    return outcome;
}

bool LiveRecords::digest(const OpenFile& file, const std::stop_token& stop)
{
    const auto began = std::chrono::steady_clock::now();
    const auto digest = sha256_of(file, stop);
    if (!digest)
        return false;
    digest_took_ = std::chrono::steady_clock::now() - began;
    if (!(file.now() == file.identity()))
        return false;
    lacks_digest_ = false;
    builder_->update([&](SourceInfo& info) { info.sha256 = *digest; });
    return true;
}

}
