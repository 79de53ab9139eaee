// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/record_copies.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace spoor {
namespace {

constexpr std::int64_t second = 1'000'000;

/// What is compared. The account is not, where there is a logon id: exports write it in more than one way.
using Key = std::tuple<std::int32_t, std::uint32_t, std::uint32_t, StringPool::Id, StringPool::Id, StringPool::Id>;

class Copies {
public:
    Copies(const Snapshot& snapshot, const std::vector<WindowsEvent>& events) : snapshot_(snapshot)
    {
        for (const WindowsEvent& e : events)
            if (e.time != no_time)
                fine_[place_of(e)] |= e.time.value % second != 0;
    }

    bool any() const { return fine_.size() > 1; }

    bool met(const WindowsEvent& e)
    {
        if (e.time == no_time)
            return false;
        if (e.time.value / second != second_) {
            second_ = e.time.value / second;
            counts_.clear();
        }
        const std::uint64_t place = place_of(e);
        const Facet& f = snapshot_.pools->facets[e.facet];
        auto& same = counts_[Key{f.event_id, e.pid, e.parent, e.session, e.session ? 0 : e.user, e.client}];
        const auto count = [&](std::uint64_t where, bool exact) {
            return std::ranges::count_if(
                same, [&](const Met& m) { return m.place == where && (!exact || m.time == e.time); });
        };
        bool copy = false;
        for (const auto& [other, fine] : fine_) {
            if (other == place)
                continue;
            const bool exact = fine && fine_[place];
            copy = copy || count(other, exact) > count(place, exact);
        }
        // A log may hold the same thing thousands of times a second, and then nothing is lost by not comparing.
        constexpr std::size_t most = 64;
        if (same.size() < most)
            same.push_back({place, e.time});
        return copy;
    }

private:
    struct Met {
        std::uint64_t place;
        Micros time;
    };
    std::uint64_t place_of(const WindowsEvent& e) const
    {
        return std::uint64_t{e.source} << 1 | (snapshot_.pools->facets[e.facet].recovered ? 1 : 0);
    }

    const Snapshot& snapshot_;
    std::map<std::uint64_t, bool> fine_;  // by source, and whether its times are finer than a second
    std::map<Key, std::vector<Met>> counts_;
    std::int64_t second_ = -1;
};

}

void mark_copies(const Snapshot& snapshot, std::vector<WindowsEvent>& events)
{
    Copies copies(snapshot, events);
    if (!copies.any())
        return;
    for (WindowsEvent& e : events)
        e.copy = copies.met(e);
}

}
