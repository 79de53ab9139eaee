// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/evt/parser.h"

#include "core/formats/evt/layout.h"
#include "core/formats/evt/record.h"
#include "core/formats/winevent/meaning.h"

#include <algorithm>

namespace spoor::evt {
namespace {

struct State final : ChunkState {
    Extent extent;
    bool at_front = false;  // no record stands before the chunk
    std::string rest;       // of the last chunk alone: the end of the record that it ends with
};

std::size_t start_of(const Chunk& chunk)
{
    // Without a header (a file that was carved out of a disk) records begin at once.
    if (chunk.offset >= header_size || (chunk.offset == 0 && claimed_length(chunk.text, 0) > 0))
        return 0;
    return std::min<std::size_t>(header_size - chunk.offset, chunk.text.size());
}

/// Whether bytes between the header and the first record can be the end of a longer record.
bool ends_a_record(std::string_view bytes)
{
    if (bytes.size() < 4)
        return false;
    const std::size_t length = number32(bytes, bytes.size() - 4);
    return length > bytes.size() && length <= longest_record;
}

class ChunkRows {
public:
    ChunkRows(const Chunk& chunk, const State& state, Fronts& fronts)
        : chunk_(chunk), state_(state), fronts_(fronts), extent_(state.extent), at_front_(state.at_front),
          builder_(winevent::row_columns(), chunk.text.size() / least_record + 2)
    {
    }

    ParsedChunk run() &&
    {
        Walk walk(chunk_.text, start_of(chunk_));
        for (Piece piece; walk.next(piece);)
            take(piece);
        ParsedChunk out = std::move(builder_).finish();
        out.recovered = recovered_;
        return out;
    }

private:
    void take(const Piece& piece)
    {
        const std::string_view bytes = chunk_.text.substr(piece.offset, piece.length);
        switch (piece.kind) {
        case PieceKind::Record:
            at_front_ = false;
            record(piece, bytes);
            break;
        case PieceKind::End:
            at_front_ = false;
            extent_.meet(*read_end_mark(chunk_.text, piece.offset), chunk_.offset + piece.offset);
            builder_.directive();
            break;
        case PieceKind::Fill:
            builder_.blank();
            break;
        case PieceKind::Empty:
            if (extent_.sure() && !at_front_)
                lose(piece);
            else
                builder_.blank();
            break;
        case PieceKind::Cut:
            cut(piece, bytes);
            break;
        case PieceKind::Damaged:
            if (at_front_ && extent_.may_wrap() && ends_a_record(bytes))
                builder_.continuation();
            else
                lose(piece);
            break;
        }
    }

    void record(const Piece& piece, std::string_view bytes)
    {
        if (!record_.read(bytes)) {
            lose(piece);
            return;
        }
        winevent::Record meaning = record_.meaning();
        meaning.recovered = !extent_.live(chunk_.offset + piece.offset);
        SegmentBuilder::Row row = winevent::row_of(meaning, fronts_);
        row.offset = static_cast<std::uint32_t>(piece.offset);
        row.length = static_cast<std::uint32_t>(piece.length);
        builder_.event(row);
        recovered_ += meaning.recovered;
    }

    void cut(const Piece& piece, std::string_view bytes)
    {
        const std::size_t missing = claimed_length(bytes, 0) - bytes.size();
        std::string joined;
        if (chunk_.last && missing <= state_.rest.size()) {
            joined.append(bytes).append(state_.rest, 0, missing);
            if (framed_record(joined, 0) > 0) {
                record(piece, joined);
                return;
            }
        }
        lose(piece);
    }

    void lose(const Piece& piece)
    {
        // In the free part anything may stand.
        if (extent_.live(chunk_.offset + piece.offset))
            builder_.reject(static_cast<std::uint32_t>(piece.offset), static_cast<std::uint32_t>(piece.length));
        else
            builder_.blank();
    }

    const Chunk& chunk_;
    const State& state_;
    Fronts& fronts_;
    Extent extent_;
    bool at_front_;
    SegmentBuilder builder_;
    Record record_;
    std::uint32_t recovered_ = 0;
};

}

void Parser::look_over(const Chunk& chunk)
{
    if (extent_.sure() && !rest_open_)
        return;
    Walk walk(chunk.text, start_of(chunk));
    for (Piece piece; walk.next(piece);) {
        if (piece.kind == PieceKind::End)
            extent_.meet(*read_end_mark(chunk.text, piece.offset), chunk.offset + piece.offset);
        if (piece.kind == PieceKind::End || piece.kind == PieceKind::Record)
            rest_open_ = false;
        else if (rest_open_ && rest_.size() <= longest_record)
            rest_.append(chunk.text.substr(piece.offset, std::min(piece.length, longest_record)));
        if (extent_.sure() && !rest_open_)
            break;
    }
}

std::shared_ptr<const ChunkState> Parser::scan(const Chunk& chunk)
{
    auto state = std::make_shared<State>();
    state->extent = extent_;
    state->at_front = rest_open_;
    look_over(chunk);
    if (chunk.last)
        state->rest = rest_;
    return state;
}

ParsedChunk Parser::parse(const Chunk& chunk, const ChunkState* state, Fronts& fronts) const
{
    return ChunkRows(chunk, static_cast<const State&>(*state), fronts).run();
}

}
