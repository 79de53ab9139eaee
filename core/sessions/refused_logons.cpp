// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/refused_logons.h"

#include <algorithm>

namespace spoor {
namespace {

constexpr Micros same_attempt = seconds(2);

bool within(Micros earlier, Micros later, Micros most)
{
    return earlier != no_time && later != no_time && later - earlier <= most;
}

}

RefusedLogons::RefusedLogons(const Snapshot& snapshot, LogonRuns& out)
    : snapshot_(snapshot), out_(out), names_(snapshot.pools->user)
{
}

void RefusedLogons::add(std::uint32_t run, const WindowsEvent& e)
{
    LogonRun& r = out_.runs[run];
    out_.events.emplace_back(run, e.event);
    if (!r.first)
        r.first = e;
    if (e.time != no_time) {
        r.first_time = std::min(r.first_time, e.time);
        r.last_time = r.last_time == no_time ? e.time : std::max(r.last_time, e.time);
    }
    r.recovered |= snapshot_.pools->facets[e.facet].recovered;
}

std::uint32_t RefusedLogons::group_of(const WindowsEvent& e)
{
    const std::uint64_t key = std::uint64_t{e.client} << 32 | names_.full(e.user);
    const auto [place, is_new] = groups_.try_emplace(key);
    if (is_new || !within(place->second.last, e.time, refusal_gap)) {
        place->second.run = static_cast<std::uint32_t>(out_.runs.size());
        out_.runs.emplace_back().reason = LogonReason::RefusedUnproven;
    }
    place->second.last = e.time;
    return place->second.run;
}

void RefusedLogons::refused(const WindowsEvent& e)
{
    settle(e.time);
    const std::uint32_t run = group_of(e);
    const std::uint32_t bare = names_.bare(e.user);
    bool checked = false;
    if (!e.copy) {
        const auto check =
            std::ranges::find_if(checks_, [&](const WindowsEvent& c) { return names_.bare(c.user) == bare; });
        if (check != checks_.end()) {
            add(run, *check);
            checks_.erase(check);
            checked = true;
        }
    }
    add(run, e);
    LogonRun& r = out_.runs[run];
    r.reason = LogonReason::Refused;
    r.logon = e;
    if (e.copy)
        return;
    ++r.attempts;
    ++r.failures;
    attempts_[bare] = {run, e.time, checked};
}

void RefusedLogons::unproven(const WindowsEvent& e)
{
    settle(e.time);
    if (!e.copy) {
        const auto attempt = attempts_.find(names_.bare(e.user));
        if (attempt != attempts_.end() && !attempt->second.checked &&
            within(attempt->second.time, e.time, same_attempt)) {
            attempt->second.checked = true;
            add(attempt->second.run, e);
            return;
        }
    }
    checks_.push_back(e);
}

void RefusedLogons::settle(Micros now)
{
    while (!checks_.empty() && !within(checks_.front().time, now, same_attempt)) {
        const WindowsEvent e = checks_.front();
        checks_.pop_front();
        const std::uint32_t run = group_of(e);
        add(run, e);
        LogonRun& r = out_.runs[run];
        if (!r.logon)
            r.logon = e;
        if (r.reason == LogonReason::RefusedUnproven && !e.copy) {
            ++r.attempts;
            ++r.failures;
        }
    }
}

void RefusedLogons::finish() { settle(no_time); }

}
