// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/filter_window.h"

#include <algorithm>
#include <format>

namespace spoor {

Result<std::vector<EventId>> matching(const Filter& filter, const Snapshot& snapshot, std::span<const EventId> events)
{
    std::vector<std::uint32_t> wanted;
    for (const EventId event : events)
        wanted.push_back(event.value);
    std::ranges::sort(wanted);
    auto part = std::make_shared<Snapshot>();
    part->pools = snapshot.pools;
    part->sources = snapshot.sources;
    std::vector<std::uint32_t> firsts;
    auto next = wanted.begin();
    for (const SegmentRef& ref : snapshot.segments) {
        next = std::ranges::lower_bound(next, wanted.end(), ref.first_event);
        if (next == wanted.end() || *next >= ref.first_event + ref.data->rows)
            continue;
        part->segments.push_back(ref);
        firsts.push_back(ref.first_event);
    }
    part->finish();
    const auto found = run(filter, part, {}, {}, 1);
    if (!found)
        return std::unexpected(found.error());
    std::vector<EventId> matches;
    for (std::uint32_t i = 0; i < found->rows.size(); ++i) {
        const auto [segment, row] = part->place(found->rows[i]);
        const std::uint32_t event = firsts[segment] + row;
        if (std::ranges::binary_search(wanted, event))
            matches.push_back(EventId{event});
    }
    std::ranges::sort(matches);
    return matches;
}

std::vector<Alert> FilterWindow::take(const Snapshot& snapshot, std::span<const EventId> events, bool known)
{
    std::vector<Alert> alerts;
    for (const EventId event : events) {
        const Micros time = snapshot.time(event);
        const std::string name(snapshot.client(event));
        if (time == no_time) {
            if (rule_.threshold > 1 || known)
                continue;
            Alert one = alert(name);
            one.count = 1;
            one.events = {snapshot.key(event)};
            one.why = "An event without a time matches.";
            alerts.push_back(std::move(one));
            continue;
        }
        newest_ = std::max(newest_, time.value);
        add(clients_[name], {time.value, snapshot.key(event)});
    }
    for (auto& [name, client] : clients_)
        if (client.fresh)
            judge(name, client, known, alerts);
    const std::int64_t old = newest_ - 2 * seconds(rule_.window.count()).value;
    std::erase_if(clients_,
                  [&](const auto& entry) { return entry.second.seen.empty() || entry.second.seen.back().time < old; });
    return alerts;
}

void FilterWindow::add(Client& client, const Seen& seen)
{
    const auto at = std::ranges::upper_bound(client.seen, seen);
    client.seen.insert(at, seen);
    client.fresh_from = client.fresh ? std::min(client.fresh_from, seen.time) : seen.time;
    client.fresh_to = client.fresh ? std::max(client.fresh_to, seen.time) : seen.time;
    client.fresh = true;
    if (client.seen.size() > most_kept)
        client.seen.pop_front();
}

void FilterWindow::judge(const std::string& name, Client& client, bool known, std::vector<Alert>& alerts)
{
    client.fresh = false;
    const std::int64_t window = seconds(rule_.window.count()).value;
    // The fullest window that what came is in.
    std::size_t best = 0, best_first = 0, first = 0;
    for (std::size_t last = 0; last < client.seen.size(); ++last) {
        const std::int64_t end = client.seen[last].time;
        while (end - client.seen[first].time >= window)
            ++first;
        const bool touches = end >= client.fresh_from && client.seen[first].time <= client.fresh_to;
        if (touches && last - first + 1 > best) {
            best = last - first + 1;
            best_first = first;
        }
    }
    const auto from = client.seen.begin() + std::ptrdiff_t(best_first);
    if (best >= rule_.threshold) {
        const bool same = client.told > 0 && from->time <= client.told_to + window;
        if (known || !same || best * 2 >= client.told * 3) {
            if (!known) {
                Alert one = alert(name);
                one.count = best;
                one.first = Micros{from->time};
                one.last = Micros{(from + std::ptrdiff_t(best) - 1)->time};
                one.again = same;
                for (auto e = from; e < from + std::ptrdiff_t(std::min<std::size_t>(best, 20)); ++e)
                    one.events.push_back(e->event);
                one.why = std::format("{} matched within {} s: {}",
                                      best == 1 ? std::string("1 event") : std::to_string(best) + " events",
                                      rule_.window.count(), rule_.filter);
                alerts.push_back(std::move(one));
            }
            client.told = best;
        }
        client.told_to = std::max(client.told_to, (from + std::ptrdiff_t(best) - 1)->time);
    }
    while (!client.seen.empty() && client.seen.front().time < client.seen.back().time - 2 * window)
        client.seen.pop_front();
}

Alert FilterWindow::alert(const std::string& name) const
{
    Alert one;
    one.watch_rule = rule_.name;
    one.severity = Severity::Medium;
    one.subject = name.empty() ? rule_.name : name;
    one.key = rule_.name + '\n' + name;
    return one;
}

}
