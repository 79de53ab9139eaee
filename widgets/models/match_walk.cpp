// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/match_walk.h"

#include <algorithm>

namespace spoor {

MatchWalk::MatchWalk(std::shared_ptr<const std::vector<std::uint32_t>> rows) : rows_(std::move(rows)) {}

MatchWalk::Step MatchWalk::step(std::size_t index, bool wrapped) const
{
    return {(*rows_)[index], std::uint32_t(index) + 1, wrapped};
}

std::optional<MatchWalk::Step> MatchWalk::next(std::optional<std::uint32_t> from) const
{
    if (count() == 0)
        return std::nullopt;
    if (!from)
        return step(0, false);
    const auto after = std::ranges::upper_bound(*rows_, *from);
    return after == rows_->end() ? step(0, true) : step(std::size_t(after - rows_->begin()), false);
}

std::optional<MatchWalk::Step> MatchWalk::previous(std::optional<std::uint32_t> from) const
{
    if (count() == 0)
        return std::nullopt;
    if (!from)
        return step(rows_->size() - 1, false);
    const auto here = std::ranges::lower_bound(*rows_, *from);
    return here == rows_->begin() ? step(rows_->size() - 1, true) : step(std::size_t(here - rows_->begin()) - 1, false);
}

std::optional<MatchWalk::Step> MatchWalk::at_or_next(std::optional<std::uint32_t> from) const
{
    if (from && number(*from) > 0)
        return step(number(*from) - 1, false);
    return next(from);
}

std::uint32_t MatchWalk::number(std::uint32_t row) const
{
    if (count() == 0)
        return 0;
    const auto here = std::ranges::lower_bound(*rows_, row);
    return here != rows_->end() && *here == row ? std::uint32_t(here - rows_->begin()) + 1 : 0;
}

}
