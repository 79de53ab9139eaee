// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/plain_read.h"

#include "core/engine/parse_chunk.h"

#include <algorithm>
#include <utility>

namespace spoor {

PlainRead::PlainRead(OpenFile file, std::shared_ptr<SourceBuilder> builder, std::size_t text_start, bool goes_on)
    : file_(std::move(file)), builder_(std::move(builder)),
      blocks_(std::max<std::size_t>(1, (file_.identity().size + Block::size - 1) / Block::size)), goes_on_(goes_on),
      chunker_(text_start)
{
    file_.advise_sequential();
}

void PlainRead::run(std::size_t index, BlockPool& pool, Fronts& fronts, std::stop_token stop,
                    std::atomic<std::uint64_t>& bytes_done)
{
    Block block = pool.take();
    const std::uint64_t from = std::uint64_t{index} * Block::size;
    const std::size_t wanted = std::min<std::uint64_t>(Block::size, file_.identity().size - from);
    std::size_t size = 0;
    std::optional<Error> problem;
    if (stop.stop_requested()) {
        stopped_ = true;
    } else if (auto read = file_.read_at(block.data(), wanted, from)) {
        size = *read;
        if (size < wanted)
            problem = Error{ErrorCode::SourceChanged, builder_->view().info->path, "truncated", 0, 0};
    } else {
        problem = read.error();
    }

    Chunker::Pieces pieces;
    std::vector<std::shared_ptr<const ChunkState>> states;
    {
        std::unique_lock lock(turn_mutex_);
        turn_came_.wait(lock, [&] { return turn_ == index; });
        if (problem && !problem_)
            problem_ = std::move(problem);
        if (!stopped_) {
            pieces = chunker_.next(block.data(), size, Block::headroom, index + 1 == blocks_ && !goes_on_,
                                   builder_->parser());
            for (const Chunk& chunk : pieces.chunks)
                states.push_back(builder_->parser().scan(chunk));
        }
        ++turn_;
    }
    turn_came_.notify_all();

    ParsedBlock parsed;
    for (std::size_t i = 0; i < pieces.chunks.size(); ++i)
        parsed.parts.push_back(parse_chunk(pieces.chunks[i], std::move(states[i]), builder_->parser(), fronts));
    builder_->commit(index, std::move(parsed));
    bytes_done += wanted;
    digest(index, std::move(block), size, pool);
}

void PlainRead::digest(std::size_t index, Block block, std::size_t size, BlockPool& pool)
{
    std::unique_lock lock(digest_mutex_);
    ready_.emplace(index, Ready{std::move(block), size});
    if (digesting_)
        return;
    digesting_ = true;
    for (auto next = ready_.find(next_digest_); next != ready_.end(); next = ready_.find(next_digest_)) {
        Ready ready = std::move(next->second);
        ready_.erase(next);
        lock.unlock();
        if (!stopped_) {
            digest_.update({ready.block.data(), ready.size});
            trace_.add({ready.block.data(), ready.size});
        }
        pool.give_back(std::move(ready.block));
        lock.lock();
        ++next_digest_;
    }
    digesting_ = false;
}

std::string PlainRead::sha256() { return digest_.hex(); }

std::optional<Error> PlainRead::problem() const
{
    const std::lock_guard lock(turn_mutex_);
    if (problem_)
        return problem_;
    if (!stopped_ && file_.now().size < file_.identity().size)
        return Error{ErrorCode::SourceChanged, builder_->view().info->path, "truncated", 0, 0};
    return std::nullopt;
}

}
