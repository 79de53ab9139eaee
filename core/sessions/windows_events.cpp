// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/windows_events.h"

#include "core/explain/table.h"
#include "core/query/parallel.h"
#include "core/sessions/record_copies.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace spoor {
namespace {

using enum WindowsStep;

WindowsStep step_of(const Facet& facet)
{
    if (facet.event_id == Facet::none)
        return None;
    switch (facet.kind) {
    case Kind::ServiceStart:
        return Boot;
    case Kind::ServiceStop:
        return Shutdown;
    case Kind::ProcessStart:
        return ProcessStart;
    case Kind::ProcessToken:
        return ProcessToken;
    case Kind::ProcessEnd:
        return ProcessEnd;
    case Kind::Logon:
        return facet.outcome == Outcome::Failure ? LogonRefused : Logon;
    case Kind::Logoff:
        return Logoff;
    case Kind::AuthFailure:
        return Unproven;
    case Kind::AuthSuccess:
        return Proven;
    default:
        return facet.event_id == 576 || facet.event_id == 4672 ? Privileges : Other;
    }
}

std::vector<WindowsStep> steps_of(const Snapshot& snapshot, unsigned wanted)
{
    std::vector<WindowsStep> steps(snapshot.pools ? snapshot.pools->facets.size() : 0);
    for (FacetId i = 0; i < steps.size(); ++i)
        if (const WindowsStep step = step_of(snapshot.pools->facets[i]); wanted & bit(step))
            steps[i] = step;
        else if (step == Proven && (wanted & bit(Other)))
            steps[i] = Other;
    return steps;
}

void gather(const SegmentRef& ref, const std::vector<WindowsStep>& steps, std::vector<WindowsEvent>& out)
{
    const Segment& s = *ref.data;
    for (std::uint32_t row = 0; row < s.rows; ++row) {
        const WindowsStep step = steps[s.facet[row]];
        if (step == None)
            continue;
        const auto of = [row](const auto& column, auto absent) { return column.empty() ? absent : column[row]; };
        WindowsEvent e;
        e.session = of(s.session, StringPool::absent);
        // Most events of other kinds name no logon.
        if ((step == Other || step == Privileges) && e.session == StringPool::absent)
            continue;
        e.time = Micros{ref.times->utc[row]};
        e.event = ref.first_event + row;
        e.facet = s.facet[row];
        e.pid = of(s.pid, no_pid);
        e.parent = of(s.parent, no_pid);
        e.user = of(s.user, StringPool::absent);
        e.path = of(s.path, StringPool::absent);
        e.client = of(s.client, StringPool::absent);
        e.source = s.file.value;
        e.step = step;
        out.push_back(e);
    }
}

/// Which machine an event is of: a number for each name, and one for each source without a name.
class Machines {
public:
    explicit Machines(const Snapshot& snapshot) : snapshot_(snapshot) {}

    std::size_t of(const WindowsEvent& e)
    {
        const StringPool::Id host = snapshot_.pools->facets[e.facet].host;
        const std::uint64_t key = host != StringPool::absent ? host : std::uint64_t{e.source} << 32;
        const auto [place, is_new] = by_key_.try_emplace(key, 0);
        if (is_new) {
            if (host != StringPool::absent)
                place->second =
                    by_name_.try_emplace(explain::lower(snapshot_.pools->name.view(host)), count_).first->second;
            else
                place->second = count_;
            count_ = std::max(count_, place->second + 1);
        }
        return place->second;
    }

private:
    const Snapshot& snapshot_;
    std::unordered_map<std::uint64_t, std::size_t> by_key_;
    std::map<std::string, std::size_t> by_name_;
    std::size_t count_ = 0;
};

/// Numbers the boots of one machine.
class Boots {
public:
    explicit Boots(const Snapshot& snapshot) : snapshot_(snapshot) {}

    std::uint32_t of(const WindowsEvent& e)
    {
        if (e.step == Shutdown)
            down_ = true;
        else if (const unsigned sign = sign_of(e))
            meet(sign, e.time);
        return boot_;
    }
    std::uint32_t current() const { return boot_; }

private:
    enum : unsigned { session_manager = 1, security = 2, event_log = 4, kernel = 8 };

    unsigned sign_of(const WindowsEvent& e) const
    {
        if (e.step == Boot) {
            const std::int32_t id = snapshot_.pools->facets[e.facet].event_id;
            return id == 6005 ? event_log : id == 12 ? kernel : security;
        }
        // The System process is 8 in Windows 2000, 2 in NT 4 and 4 since XP; the session manager starts others of its
        // kind itself, one for each session.
        const bool by_system = e.parent == 4 || e.parent == 8 || e.parent == 2;
        return e.step == ProcessStart && by_system && program_name(snapshot_.pools->path.view(e.path)) == "smss.exe"
                   ? session_manager
                   : 0u;
    }

    void meet(unsigned sign, Micros time)
    {
        constexpr Micros longest = seconds(300);
        if (down_ || (seen_ & sign) || seen_ == 0 || time == no_time || time - since_ > longest) {
            ++boot_;
            seen_ = 0;
            since_ = time;
            down_ = false;
        }
        seen_ |= sign;
    }

    const Snapshot& snapshot_;
    std::uint32_t boot_ = 0;
    unsigned seen_ = 0;
    Micros since_ = no_time;
    bool down_ = false;
};

}

std::string program_name(std::string_view path)
{
    const std::size_t slash = path.find_last_of("\\/");
    return explain::lower(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

std::vector<WindowsHost> windows_events(const Snapshot& snapshot, unsigned wanted, const TaskContext& context,
                                        unsigned jobs)
{
    std::vector<WindowsHost> hosts;
    if (!snapshot.pools)
        return hosts;
    const std::vector<WindowsStep> steps = steps_of(snapshot, wanted | bit(Boot) | bit(Shutdown) | bit(ProcessStart));
    if (std::ranges::all_of(steps, [](WindowsStep s) { return s == None; }))
        return hosts;
    std::vector<std::vector<WindowsEvent>> pieces(snapshot.segments.size());
    query::in_parallel(jobs, pieces.size(), context.stop,
                       [&](unsigned, std::size_t i) { gather(snapshot.segments[i], steps, pieces[i]); });
    Machines machines(snapshot);
    for (auto& piece : pieces) {
        if (context.cancelled())
            return {};
        for (const WindowsEvent& e : piece) {
            const std::size_t host = machines.of(e);
            if (host == hosts.size())
                hosts.emplace_back();
            hosts[host].events.push_back(e);
        }
        piece = {};
    }
    query::in_parallel(jobs, hosts.size(), context.stop, [&](unsigned, std::size_t i) {
        auto& events = hosts[i].events;
        const auto key = [](const WindowsEvent& e) { return std::pair(e.time, e.event); };
        if (!std::ranges::is_sorted(events, {}, key))
            std::ranges::sort(events, {}, key);
        mark_copies(snapshot, events);
        Boots boots(snapshot);
        for (WindowsEvent& e : events)
            e.boot = e.copy ? boots.current() : boots.of(e);
    });
    return hosts;
}

}
