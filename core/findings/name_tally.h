// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace spoor {

/// How often each name came, for a sentence. A value.
class NameTally {
public:
    void add(std::string_view name, std::uint64_t times = 1)
    {
        const auto known = counts_.find(name);
        (known != counts_.end() ? known : counts_.emplace(name, 0).first)->second += times;
    }
    void add(const NameTally& other)
    {
        for (const auto& [name, times] : other.counts_)
            add(name, times);
    }

    std::size_t size() const { return counts_.size(); }
    bool empty() const { return counts_.empty(); }
    const std::string& only() const { return counts_.begin()->first; }  ///< where size() is 1

    /// `root (12), Administrator (4), guest and 3 others`: the most frequent first, equal ones by name; at most `most` + 1
    /// (most ≥ 1) are named, long ones cut. Without the numbers where `counted` is false. Empty where there is none.
    std::string words(std::size_t most, bool counted = true) const;

private:
    std::map<std::string, std::uint64_t, std::less<>> counts_;
};

/// The same of a list in which names stand as often as they came.
std::string counted_names(const std::vector<std::string>& names, std::size_t most = 6);

}
