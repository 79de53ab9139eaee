// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/account_numbers.h"
#include "core/findings/evidence.h"

#include <cstdint>
#include <span>
#include <vector>

namespace spoor {

/// Places in Attempts::rows of those with an account and a time that were granted, or refused, by account (name with domain) in the
/// order in which accounts are first met, each in order of time. Accounts for everybody are left out. O(n).
struct ByAccount {
    std::vector<std::uint32_t> places;
    std::vector<std::uint32_t> begins;  ///< where each account begins in `places`, and one more for the end

    std::size_t size() const { return begins.size() - 1; }
    std::span<const std::uint32_t> operator[](std::size_t account) const
    {
        return std::span(places).subspan(begins[account], begins[account + 1] - begins[account]);
    }
};
ByAccount by_account(const Evidence& evidence, bool granted);

}
