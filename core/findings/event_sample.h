// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace spoor {

/// The events that stand for a crowd of them: the first ones and the last, as they are added. A finding about a million
/// lines needs its beginning, its end and enough to look through; its count says how many there were.
class EventSample {
public:
    static constexpr std::size_t most = 1000;

    void add(std::uint32_t event)
    {
        ++count_;
        if (events_.size() < most)
            events_.push_back(event);
        else
            events_.back() = event;
    }
    /// Those of `later` come after these.
    void add(const EventSample& later)
    {
        const std::uint64_t count = count_ + later.count_;
        for (const std::uint32_t event : later.events_)
            add(event);
        count_ = count;
    }

    bool empty() const { return events_.empty(); }
    std::uint64_t count() const { return count_; }  ///< of all that were added
    const std::vector<std::uint32_t>& all() const { return events_; }  ///< of those that are kept
    std::uint32_t first() const { return events_.front(); }
    std::uint32_t last() const { return events_.back(); }
    std::vector<std::uint32_t> taken() { return std::move(events_); }

private:
    std::vector<std::uint32_t> events_;
    std::uint64_t count_ = 0;
};

}
