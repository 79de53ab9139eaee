// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/machine_numbers.h"

#include "core/explain/table.h"
#include "core/findings/event_ids.h"
#include "core/sessions/record_copies.h"

#include <algorithm>

namespace spoor {

std::uint32_t MachineNumbers::of(std::uint32_t event)
{
    const StringPool::Id host = snapshot_.facet(EventId{event}).host;
    const std::uint64_t key =
        host != StringPool::absent ? host : std::uint64_t{snapshot_.key(EventId{event}).file.value} << 32;
    const auto [place, is_new] = by_key_.try_emplace(key, count());
    if (is_new) {
        const std::string_view name = snapshot_.pools->name.view(host);
        if (host != StringPool::absent)
            place->second = by_name_.try_emplace(explain::lower(name), count()).first->second;
        if (place->second == count())
            names_.push_back(name);
    }
    return place->second;
}

std::vector<WindowsHost> records_by_machine(const Snapshot& snapshot, std::span<const std::uint32_t> events,
                                            MachineNumbers& machines)
{
    std::vector<WindowsHost> hosts;
    for (const std::uint32_t event : events) {
        const auto [segment, row] = snapshot.place(EventId{event});
        const Segment& data = *snapshot.segments[segment].data;
        const EventIds ids = ids_of(data, row);
        WindowsEvent e;
        e.time = snapshot.time(EventId{event});
        e.event = event;
        e.facet = ids.facet;
        e.pid = data.pid.empty() ? no_pid : data.pid[row];
        e.parent = data.parent.empty() ? no_pid : data.parent[row];
        e.session = ids.session;
        e.user = ids.user;
        e.path = ids.path;
        e.client = ids.client;
        e.source = data.file.value;
        const std::uint32_t machine = machines.of(event);
        if (machine >= hosts.size())
            hosts.resize(machine + 1);
        hosts[machine].events.push_back(e);
    }
    for (WindowsHost& host : hosts) {
        const auto key = [](const WindowsEvent& e) { return std::pair(e.time, e.event); };
        if (!std::ranges::is_sorted(host.events, {}, key))
            std::ranges::sort(host.events, {}, key);
        mark_copies(snapshot, host.events);
    }
    return hosts;
}

}
