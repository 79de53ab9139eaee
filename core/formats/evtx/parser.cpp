// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/evtx/parser.h"

#include "core/formats/changed_in_place.h"
#include "core/formats/evtx/chunk.h"
#include "core/formats/evtx/chunk_heads.h"
#include "core/formats/evtx/event_reader.h"
#include "core/formats/evtx/walk.h"
#include "core/formats/winevent/meaning.h"

#include <algorithm>
#include <mutex>
#include <string>
#include <vector>

namespace spoor::evtx {
namespace {

constexpr std::size_t remembered_chunks = 4;

struct Before final : ChunkState {
    std::vector<std::vector<RecordMark>> chunks;  // the records of the chunks before, the oldest chunk first
    bool header_is_sound = true;
};

/// What one thread works with: templates stay compiled from one call to the next.
struct Desk {
    EventReader reader;
};

/// Pieces of a stretch of the file, each of which is a chunk of it.
std::vector<std::string_view> pieces_of(std::string_view text, std::uint64_t offset, std::size_t base)
{
    std::vector<std::string_view> pieces;
    const std::size_t phase = static_cast<std::size_t>((offset + chunk_size - base % chunk_size) % chunk_size);
    std::size_t size = offset < base ? base - static_cast<std::size_t>(offset) : chunk_size - phase;
    if (offset < base)
        text.remove_prefix(std::min(size, text.size()));
    for (size = offset < base ? chunk_size : size; !text.empty(); size = chunk_size) {
        pieces.push_back(text.substr(0, size));
        text.remove_prefix(pieces.back().size());
    }
    return pieces;
}

class Collector final : public RecordVisitor {
public:
    Collector(const Chunk& chunk, const Before* before, EventReader& reader, Fronts& fronts)
        : text_(chunk.text), reader_(reader), fronts_(fronts),
          builder_(winevent::row_columns(), chunk.text.size() / smallest_event + 1)
    {
        if (before)
            earlier_ = before->chunks;
    }

    void read(std::string_view piece)
    {
        own_.clear();
        place_ = static_cast<std::size_t>(piece.data() - text_.data());
        reader_.enter(piece);
        walk_chunk(piece, *this);
        passed_.push_back(piece);
    }

    bool record(const RecordFrame& frame, bool recovered) override
    {
        const winevent::Record* record = reader_.read(frame, recovered);
        if (!record)
            return false;
        const RecordMark mark{frame.number, frame.written, frame.size};
        if (recovered && is_left_over(mark))
            return true;
        own_.push_back(mark);
        SegmentBuilder::Row row = winevent::row_of(*record, fronts_);
        row.offset = static_cast<std::uint32_t>(place_ + frame.offset);
        row.length = frame.size;
        builder_.event(row);
        recovered_ += recovered;
        return true;
    }

    void damaged(std::size_t offset, std::size_t size) override
    {
        builder_.reject(static_cast<std::uint32_t>(place_ + offset), static_cast<std::uint32_t>(size));
    }

    ParsedChunk finish() &&
    {
        ParsedChunk parsed = std::move(builder_).finish();
        parsed.recovered = recovered_;
        return parsed;
    }

private:
    // Frame, an empty instance, and a template that was defined before.
    static constexpr std::size_t smallest_event = 29;

    bool is_left_over(const RecordMark& mark)
    {
        // Few chunks have anything in their slack, so the records of the neighbours are looked up when one has.
        for (; !passed_.empty(); passed_.erase(passed_.begin()))
            earlier_.push_back(marks_of(passed_.front()));
        if (earlier_.size() > remembered_chunks)
            earlier_.erase(earlier_.begin(), earlier_.end() - remembered_chunks);
        const auto has = [&](const std::vector<RecordMark>& marks) { return std::ranges::contains(marks, mark); };
        return has(own_) || std::ranges::any_of(earlier_, has);
    }

    std::string_view text_;
    std::size_t place_ = 0;  // of the piece in the text
    EventReader& reader_;
    Fronts& fronts_;
    SegmentBuilder builder_;
    std::uint32_t recovered_ = 0;
    std::vector<std::vector<RecordMark>> earlier_;
    std::vector<std::string_view> passed_;  // chunks whose marks are not in earlier_ yet
    std::vector<RecordMark> own_;  // of the piece, so far
};

class EvtxParser final : public SourceParser, public ChangedInPlace {
public:
    explicit EvtxParser(std::string_view head) : base_(first_chunk(head)) {}

    std::size_t split(std::string_view text) const override
    {
        const std::size_t start = scanned_.empty() ? base_ : 0;
        return text.size() < start + chunk_size ? 0 : start + (text.size() - start) / chunk_size * chunk_size;
    }

    std::shared_ptr<const ChunkState> scan(const Chunk& chunk) override
    {
        auto before = std::make_shared<Before>();
        before->chunks = recent_;
        before->header_is_sound = chunk.offset > 0 || base_ == 0 || file_header_is_sound(chunk.text);
        scanned_.push_back({chunk.offset, before});
        const auto pieces = pieces_of(chunk.text, chunk.offset, base_);
        for (const std::string_view piece : pieces)
            heads_.add(piece);
        const std::size_t first = pieces.size() - std::min(pieces.size(), remembered_chunks);
        for (std::size_t i = first; i < pieces.size(); ++i)
            recent_.push_back(marks_of(pieces[i]));
        if (recent_.size() > remembered_chunks)
            recent_.erase(recent_.begin(), recent_.end() - remembered_chunks);
        return before;
    }

    ParsedChunk parse(const Chunk& chunk, const ChunkState* state, Fronts& fronts) const override
    {
        std::unique_ptr<Desk> desk = take_desk();
        const auto* const before = static_cast<const Before*>(state);
        Collector collector(chunk, before, desk->reader, fronts);
        if (before && !before->header_is_sound)
            collector.damaged(0, std::min<std::size_t>(128, chunk.text.size()));
        for (const std::string_view piece : pieces_of(chunk.text, chunk.offset, base_))
            collector.read(piece);
        give_back(std::move(desk));
        return std::move(collector).finish();
    }

    std::optional<std::uint64_t> stands_to(const Peek& peek) const override
    {
        const auto chunk = heads_.first_to_read([&](char* to, std::size_t size, std::size_t index) {
            return peek(to, size, base_ + std::uint64_t{index} * chunk_size);
        });
        if (!chunk || scanned_.empty())
            return std::nullopt;
        // What was scanned at once is read again at once.
        const std::uint64_t place = base_ + std::uint64_t{*chunk} * chunk_size;
        const auto behind = std::ranges::upper_bound(scanned_, place, {}, &Scanned::offset);
        return behind == scanned_.begin() ? 0 : std::prev(behind)->offset;
    }

    void back_to(std::uint64_t offset) override
    {
        const auto from = std::ranges::lower_bound(scanned_, offset, {}, &Scanned::offset);
        if (from == scanned_.end())
            return;
        recent_ = from->before->chunks;
        heads_.keep(offset < base_ ? 0 : static_cast<std::size_t>((offset - base_) / chunk_size));
        scanned_.erase(from, scanned_.end());
    }

private:
    struct Scanned {
        std::uint64_t offset;
        std::shared_ptr<const Before> before;
    };

    std::unique_ptr<Desk> take_desk() const
    {
        const std::lock_guard lock(mutex_);
        if (desks_.empty())
            return std::make_unique<Desk>();
        std::unique_ptr<Desk> desk = std::move(desks_.back());
        desks_.pop_back();
        return desk;
    }
    void give_back(std::unique_ptr<Desk> desk) const
    {
        const std::lock_guard lock(mutex_);
        desks_.push_back(std::move(desk));
    }

    const std::size_t base_;
    std::vector<std::vector<RecordMark>> recent_;  // of scan, in order
    std::vector<Scanned> scanned_;  // as recent_
    ChunkHeads heads_;  // as recent_
    mutable std::mutex mutex_;  // guards desks_
    mutable std::vector<std::unique_ptr<Desk>> desks_;  // as many as threads have been at work at once
};

}

std::size_t first_chunk(std::string_view head) { return head.starts_with(chunk_magic) ? 0 : file_header_size; }

std::unique_ptr<SourceParser> make_parser(std::string_view head) { return std::make_unique<EvtxParser>(head); }

}
