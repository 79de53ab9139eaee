// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/marked_text.h"

#include <algorithm>

namespace spoor {

std::size_t MarkedText::add(std::uint64_t offset, std::uint64_t length)
{
    const std::size_t number = digests_.size();
    digests_.emplace_back();
    // A forged length may go beyond all numbers.
    waiting_.push_back({number, offset, length > UINT64_MAX - offset ? UINT64_MAX : offset + length, Sha256()});
    return number;
}

void MarkedText::update(std::string_view piece)
{
    if (!sorted_)
        std::ranges::sort(waiting_, std::ranges::greater(), &Stretch::begin);
    sorted_ = true;
    const std::uint64_t end = at_ + piece.size();
    while (!waiting_.empty() && waiting_.back().begin < end) {
        open_.push_back(std::move(waiting_.back()));
        waiting_.pop_back();
    }
    for (Stretch& stretch : open_) {
        const std::uint64_t from = std::max(stretch.begin, at_);
        stretch.digest.update(piece.substr(from - at_, std::min(stretch.end, end) - from));
        if (stretch.end <= end)
            digests_[stretch.number] = stretch.digest.hex();
    }
    std::erase_if(open_, [&](const Stretch& stretch) { return stretch.end <= end; });
    at_ = end;
}

std::vector<std::optional<std::string>> MarkedText::finish()
{
    // Empty stretches right at the end of the text stand.
    for (Stretch& stretch : waiting_)
        if (stretch.begin == at_ && stretch.end == at_)
            digests_[stretch.number] = stretch.digest.hex();
    return std::move(digests_);
}

}
