// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/stretch_digests.h"

#include <algorithm>

namespace spoor::report {

void StretchDigests::piece(std::string_view bytes)
{
    if (!begun_) {
        next_ = digests_.begin();
        begun_ = true;
    }
    const std::uint64_t end = at_ + bytes.size();
    for (; next_ != digests_.end() && next_->first.first < end; ++next_)
        running_.push_back({next_->first, Sha256()});
    std::erase_if(running_, [&](Running& r) {
        const auto [offset, length] = r.stretch;
        const std::uint64_t from = std::max(offset, at_);
        // A length that reaches beyond all numbers is one that no file has.
        const std::uint64_t until = length > UINT64_MAX - offset ? UINT64_MAX : offset + length;
        const std::uint64_t to = std::min(until, end);
        if (from < to)
            r.digest.update(bytes.substr(static_cast<std::size_t>(from - at_), static_cast<std::size_t>(to - from)));
        if (until > end)
            return false;
        digests_[r.stretch] = r.digest.hex();
        return true;
    });
    at_ = end;
}

std::optional<std::string> StretchDigests::of(Stretch stretch) const
{
    const auto found = digests_.find(stretch);
    if (found == digests_.end() || found->second.empty())
        return std::nullopt;
    return found->second;
}

}
