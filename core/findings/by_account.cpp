// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/by_account.h"

namespace spoor {

ByAccount by_account(const Evidence& evidence, bool granted)
{
    const auto& rows = evidence.attempts.rows;
    AccountNumbers numbers(evidence.snapshot->pools->user);
    std::vector<std::uint32_t> account_of_name;  // by AccountNumbers::full; 0 for none yet, else 1 more
    std::vector<std::uint32_t> counts;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> chosen;  // account, place
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
        const Attempt& a = rows[i];
        if (a.succeeded != granted || a.user == StringPool::absent || a.time == no_time || a.anonymous)
            continue;
        const std::uint32_t full = numbers.full(a.user);
        if (full >= account_of_name.size())
            account_of_name.resize(2 * std::size_t{full} + 1);
        if (account_of_name[full] == 0) {
            counts.push_back(0);
            account_of_name[full] = static_cast<std::uint32_t>(counts.size());
        }
        const std::uint32_t account = account_of_name[full] - 1;
        ++counts[account];
        chosen.emplace_back(account, i);
    }
    ByAccount out;
    out.begins.push_back(0);
    for (const std::uint32_t n : counts)
        out.begins.push_back(out.begins.back() + n);
    std::vector<std::uint32_t> next(out.begins.begin(), out.begins.end() - 1);
    out.places.resize(chosen.size());
    for (const auto& [account, place] : chosen)
        out.places[next[account]++] = place;
    return out;
}

}
