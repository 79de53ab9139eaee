// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/live_text.h"

#include "core/engine/parse_chunk.h"
#include "core/formats/last_record.h"

#include <algorithm>
#include <utility>

namespace spoor {

LiveText::LiveText(std::shared_ptr<SourceBuilder> builder, Chunker chunker, Sha256 digest, FileTrace trace,
                   std::size_t blocks)
    : builder_(std::move(builder)), chunker_(std::move(chunker)), digest_(std::move(digest)), trace_(std::move(trace)),
      next_block_(blocks), shows_last_(dynamic_cast<const ShowsLastRecord*>(&builder_->parser()) != nullptr)
{
    builder_->merge_small();
}

LiveText::Outcome LiveText::read_on(const OpenFile& file, Block& block, Fronts& fronts, const std::stop_token& stop,
                                    const std::function<void()>& tick)
{
    // A file that was truncated and has grown beyond where we were looks like one that grew: its bytes tell.
    if (trace_.fit(file) != FileTrace::Fit::Yes)
        return Outcome::Changed;
    const FileIdentity& now = file.identity();
    Outcome outcome = Outcome::Read;
    while (trace_.size() < now.size && !stop.stop_requested()) {
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(Block::size, now.size - trace_.size()));
        const auto got = file.read_at(block.data(), wanted, trace_.size());
        if (!got || *got < wanted) {
            outcome = got ? Outcome::Changed : Outcome::Failed;
            break;
        }
        digest_.update({block.data(), wanted});
        trace_.add({block.data(), wanted});
        take(block.data(), wanted, false, fronts);
        tick();
    }
    std::string digest = digest_.hex_so_far();
    builder_->update([&](SourceInfo& info) {
        info.identity = now;
        info.identity.size = trace_.size();
        info.bytes = trace_.size();
        info.sha256 = std::move(digest);
    });
    return outcome;
}

void LiveText::take(char* data, std::size_t size, bool last, Fronts& fronts)
{
    SourceParser& parser = builder_->parser();
    const Chunker::Pieces pieces = chunker_.next(data, size, Block::headroom, last, parser);
    ParsedBlock parsed;
    for (const Chunk& chunk : pieces.chunks)
        parsed.parts.push_back(parse_chunk(chunk, parser.scan(chunk), parser, fronts));
    if (!parsed.parts.empty())
        shown_to_ = 0;
    builder_->commit(next_block_++, std::move(parsed));
}

void LiveText::finish(Block& block, Fronts& fronts)
{
    if (std::exchange(over_, true) || !chunker_.holds_back())
        return;
    take(block.data(), 0, true, fronts);
}

std::string_view LiveText::showable(bool unfinished) const
{
    if (!shows_last_)
        return {};
    const std::string_view tail = chunker_.tail();
    return unfinished ? tail : tail.substr(0, tail.rfind('\n') + 1);
}

bool LiveText::has_more_to_show(bool unfinished) const { return showable(unfinished).size() > shown_to_; }

void LiveText::show_last(bool unfinished, Fronts& fronts)
{
    SourceParser& parser = builder_->parser();
    Chunk chunk;
    chunk.text = showable(unfinished);
    chunk.offset = chunker_.offset();
    chunk.first = chunk.offset == 0;
    chunk.last = unfinished;
    shown_to_ = chunk.text.size();
    builder_->show(parse_chunk(chunk, parser.scan(chunk), parser, fronts));
}

}
