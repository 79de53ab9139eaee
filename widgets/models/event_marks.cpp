// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/event_marks.h"

#include <algorithm>

namespace spoor {

void TimeExtent::add(Micros time)
{
    ++events;
    if (time == no_time)
        return;
    first = first ? std::min(*first, time) : time;
    last = last ? std::max(*last, time) : time;
}

bool EventMarks::toggle(const EventKey& key)
{
    if (keys_.erase(key) == 0) {
        if (keys_.size() >= limit)
            return false;
        keys_.insert(key);
    }
    emit changed();
    return true;
}

void EventMarks::clear()
{
    if (keys_.empty())
        return;
    keys_.clear();
    emit changed();
}

TimeExtent EventMarks::extent(const Snapshot& snapshot) const
{
    TimeExtent extent;
    for (const EventKey& key : keys_)
        if (const auto event = snapshot.find(key))
            extent.add(snapshot.time(*event));
    return extent;
}

}
