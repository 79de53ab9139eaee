// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/evtx/chunk_heads.h"

#include "core/formats/evtx/bytes.h"
#include "core/formats/evtx/chunk.h"

#include <algorithm>
#include <array>

namespace spoor::evtx {
namespace {

// What stands behind it are tables, and they change with the records.
constexpr std::size_t fixed_part = 128;
constexpr std::size_t first_record_number = 8;

}

ChunkHeads::Head ChunkHeads::head_of(std::string_view chunk)
{
    const std::string_view head = chunk.substr(0, fixed_part);
    Head out;
    out.digest = std::hash<std::string_view>{}(head);
    out.used = !is_all_zero(head);
    if (head.size() == fixed_part)
        out.first_number = number_at<std::uint64_t>(head, first_record_number);
    return out;
}

void ChunkHeads::add(std::string_view chunk) { heads_.push_back(head_of(chunk)); }

void ChunkHeads::keep(std::size_t count) { heads_.resize(std::min(count, heads_.size())); }

std::optional<std::size_t> ChunkHeads::first_to_read(const Peek& peek) const
{
    std::size_t last_used = 0, first_other = heads_.size();
    bool same_log = heads_.empty() || !heads_.front().used;
    std::array<char, fixed_part> now{};
    for (std::size_t i = 0; i < heads_.size(); ++i) {
        const Head head = head_of({now.data(), peek(now.data(), now.size(), i)});
        if (heads_[i].used)
            last_used = i;
        if (head == heads_[i])
            same_log = same_log || head.used;
        else
            first_other = std::min(first_other, i);
        if (i == 0 && head.used && head.first_number == heads_[0].first_number)
            same_log = true;
    }
    if (!same_log)
        return std::nullopt;
    return std::min(last_used, first_other);
}

}
