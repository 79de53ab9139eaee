// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/evtx/walk.h"

#include <algorithm>

namespace spoor::evtx {
namespace {

/// Where the next record's frame might begin.
std::size_t next_magic(std::string_view chunk, std::size_t at)
{
    return std::min(chunk.find(record_magic, at), chunk.size());
}

// Frames can be forged to overlap; all tries together may look at this many bytes.
constexpr std::size_t most_tried = 32 * chunk_size;

class Walk {
public:
    Walk(std::string_view chunk, RecordVisitor& visitor)
        : chunk_(chunk), visitor_(visitor), header_(chunk_header(chunk))
    {
    }

    void run()
    {
        if (!header_.magic) {
            visitor_.damaged(0, std::min(chunk_header_size, chunk_.size()));
            return recover(0);
        }
        if (!header_.sum_is_right)
            visitor_.damaged(0, std::min(chunk_header_size, chunk_.size()));
        const std::size_t end = regular();
        if (!damage_ && header_.sum_is_right && !records_sum_is_right(chunk_, header_))
            visitor_.damaged(chunk_header_size, std::min<std::size_t>(header_.free, chunk_.size()) -
                                                    std::min(chunk_header_size, chunk_.size()));
        recover(end);
    }

private:
    std::size_t regular()
    {
        std::size_t at = chunk_header_size;
        for (std::uint64_t before = 0;;) {
            const auto frame = record_at(chunk_, at);
            // The offset of free space has been seen to lag behind the number of the last record.
            const bool used = at < header_.free || (frame && before != 0 && frame->number == before + 1 &&
                                                    frame->number <= header_.last_number);
            if (!used || !frame) {
                damage_ = damage_ || used;
                return at;
            }
            if (!visitor_.record(*frame, false)) {
                visitor_.damaged(at, frame->size);
                damage_ = true;
            }
            before = frame->number;
            at += frame->size;
        }
    }

    void recover(std::size_t at)
    {
        const std::size_t used = header_.magic ? header_.free : 0;
        std::size_t gap = at, tried = 0;
        while (at < chunk_.size() && tried < most_tried) {
            at = next_magic(chunk_, at);
            const auto frame = record_at(chunk_, at);
            if (frame)
                tried += frame->size;
            if (frame && visitor_.record(*frame, true)) {
                close(gap, at, used);
                at += frame->size;
                gap = at;
            } else {
                ++at;
            }
        }
        close(gap, std::max(used, chunk_.size()), used);
    }

    /// What lies between two records of the used space is damage.
    void close(std::size_t from, std::size_t to, std::size_t used)
    {
        const std::size_t end = std::min(to, used);
        if (from >= end)
            return;
        damage_ = true;
        if (from < chunk_.size())
            visitor_.damaged(from, std::min(end, chunk_.size()) - from);
        else  // cut off between two records: the header tells of more
            visitor_.damaged(0, std::min(chunk_header_size, chunk_.size()));
    }

    std::string_view chunk_;
    RecordVisitor& visitor_;
    ChunkHeader header_;
    bool damage_ = false;
};

}

void walk_chunk(std::string_view chunk, RecordVisitor& visitor)
{
    if (!is_all_zero(chunk))
        Walk(chunk, visitor).run();
}

std::vector<RecordMark> marks_of(std::string_view chunk)
{
    std::vector<RecordMark> marks;
    const ChunkHeader header = chunk_header(chunk);
    const std::size_t end = header.magic ? std::min<std::size_t>(header.free, chunk.size()) : chunk.size();
    for (std::size_t at = std::min(chunk_header_size, chunk.size()); at < end;) {
        if (const auto frame = record_at(chunk, at)) {
            marks.push_back({frame->number, frame->written, frame->size});
            at += frame->size;
        } else {
            at = next_magic(chunk, at + 1);
        }
    }
    return marks;
}

}
