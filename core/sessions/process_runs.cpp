// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/process_runs.h"

#include "core/explain/table.h"

#include <algorithm>
#include <unordered_map>

namespace spoor {
namespace {

class Join {
public:
    Join(const Snapshot& snapshot, ProcessRuns& out) : snapshot_(snapshot), out_(out) {}

    void take(const WindowsEvent& e)
    {
        if (e.boot != boot_) {
            restart();
            boot_ = e.boot;
        }
        if (e.pid == no_pid)
            return;
        switch (e.step) {
        case WindowsStep::ProcessStart:
            start(e);
            break;
        case WindowsStep::ProcessToken:
            token(e);
            break;
        case WindowsStep::ProcessEnd:
            end(e);
            break;
        default:
            break;
        }
    }

private:
    struct Holder {
        std::uint32_t run = 0;
        bool open = false;
        bool any = false;                     // a run had this PID in this boot
        std::vector<std::uint32_t> children;  // whose creator it is, begun before anything of it was met
    };

    ProcessRun& run(const Holder& h) { return out_.runs[h.run]; }

    void restart()
    {
        for (auto& [pid, holder] : holders_)
            if (holder.open)
                run(holder).reason = run(holder).start ? ProcessReason::MachineRestarted : ProcessReason::TokenAlone;
        holders_.clear();
    }

    void add(std::uint32_t index, const WindowsEvent& e)
    {
        ProcessRun& r = out_.runs[index];
        out_.events.emplace_back(index, e.event);
        if (e.time != no_time) {
            r.first_time = std::min(r.first_time, e.time);
            r.last_time = r.last_time == no_time ? e.time : std::max(r.last_time, e.time);
        }
        r.recovered |= snapshot_.pools->facets[e.facet].recovered;
    }

    /// A new process under the event's PID.
    ProcessRun& begin(Holder& holder, const WindowsEvent& e)
    {
        const auto index = static_cast<std::uint32_t>(out_.runs.size());
        ProcessRun& r = out_.runs.emplace_back();
        r.first_event = e.event;
        r.pid = e.pid;
        r.reused_pid = holder.any;
        holder.run = index;
        holder.open = holder.any = true;
        add(index, e);
        return r;
    }

    /// Whether the event is the copy of one that the PID's process has; it is added then.
    bool taken_as_copy(Holder& holder, const WindowsEvent& e)
    {
        if (!e.copy || !holder.any)
            return false;
        add(holder.run, e);
        return true;
    }

    std::string_view program(const std::optional<WindowsEvent>& e) const
    {
        return e ? snapshot_.pools->path.view(e->path) : std::string_view();
    }
    bool fits(const ProcessRun& r, const WindowsEvent& e) const
    {
        const std::string_view path = snapshot_.pools->path.view(e.path);
        const std::string_view known = r.start ? program(r.start) : program(r.token);
        return same_program(known, path);
    }

    void start(const WindowsEvent& e)
    {
        const std::optional<std::uint32_t> creator = creator_of(e);
        Holder& holder = holders_[e.pid];
        if (taken_as_copy(holder, e))
            return;
        constexpr Micros same_moment = seconds(2);
        if (holder.open && !run(holder).start && run(holder).token && fits(run(holder), e) &&
            e.time - run(holder).token->time <= same_moment) {
            // Its token was written first. What it created itself cannot have created it.
            run(holder).start = e;
            run(holder).reason = ProcessReason::NeverEnded;
            if (!adopted(holder))
                run(holder).creator = creator;
            add(holder.run, e);
            return;
        }
        if (holder.open)
            run(holder).reason = run(holder).start ? ProcessReason::PidGivenAgain : ProcessReason::TokenAlone;
        holder.children.clear();
        const auto index = static_cast<std::uint32_t>(out_.runs.size());
        ProcessRun& r = begin(holder, e);
        r.start = e;
        r.creator = creator;
        if (!creator && e.parent != no_pid && e.parent != e.pid)
            if (Holder& parent = holders_[e.parent]; !parent.open)
                parent.children.push_back(index);
    }

    std::optional<std::uint32_t> creator_of(const WindowsEvent& e) const
    {
        const auto found = e.parent == e.pid ? holders_.end() : holders_.find(e.parent);
        if (found == holders_.end() || !found->second.open)
            return std::nullopt;
        return out_.runs[found->second.run].first_event;
    }

    bool adopted(const Holder& holder) const { return adopted_.size() > holder.run && adopted_[holder.run]; }

    /// The process has no start in the log: those that were created by its PID before are its children.
    void adopt(Holder& holder)
    {
        for (const std::uint32_t child : holder.children)
            out_.runs[child].creator = run(holder).first_event;
        if (!holder.children.empty()) {
            adopted_.resize(std::max<std::size_t>(adopted_.size(), holder.run + 1));
            adopted_[holder.run] = true;
        }
        holder.children.clear();
    }

    void token(const WindowsEvent& e)
    {
        Holder& holder = holders_[e.pid];
        if (taken_as_copy(holder, e))
            return;
        if (holder.open && fits(run(holder), e)) {
            add(holder.run, e);
        } else {
            if (holder.open)
                run(holder).reason = run(holder).start ? ProcessReason::PidGivenAgain : ProcessReason::TokenAlone;
            begin(holder, e).reason = ProcessReason::TokenAlone;
            adopt(holder);
        }
        run(holder).token = e;
    }

    void end(const WindowsEvent& e)
    {
        Holder& holder = holders_[e.pid];
        if (taken_as_copy(holder, e))
            return;
        if (holder.open && fits(run(holder), e)) {
            add(holder.run, e);
            run(holder).reason = run(holder).start ? ProcessReason::Ended : ProcessReason::StartMissing;
        } else {
            const bool other = holder.open;
            if (other)
                run(holder).reason = run(holder).start ? ProcessReason::PidGivenAgain : ProcessReason::TokenAlone;
            begin(holder, e).reason = other ? ProcessReason::OtherProgram : ProcessReason::StartMissing;
            adopt(holder);
        }
        run(holder).end = e;
        holder.open = false;
    }

    const Snapshot& snapshot_;
    ProcessRuns& out_;
    std::unordered_map<std::uint32_t, Holder> holders_;
    std::vector<bool> adopted_;  // by run
    std::uint32_t boot_ = 0;
};

}

bool same_program(std::string_view a, std::string_view b)
{
    if (a.empty() || b.empty() || a == b)
        return true;
    constexpr std::size_t kept_by_nt = 14;
    std::string x = program_name(a), y = program_name(b);
    if (x.size() > y.size())
        std::swap(x, y);
    return x == y || (x.size() >= kept_by_nt && y.starts_with(x));
}

bool other_account(const Snapshot& snapshot, const WindowsEvent& start, const WindowsEvent& later)
{
    if (start.user == StringPool::absent || later.user == StringPool::absent || start.user == later.user)
        return false;
    if (start.session != StringPool::absent && start.session == later.session)
        return false;
    const StringPool& users = snapshot.pools->user;
    return explain::lower(users.view(start.user)) != explain::lower(users.view(later.user));
}

ProcessRuns process_runs(const Snapshot& snapshot, const WindowsHost& host)
{
    ProcessRuns out;
    Join join(snapshot, out);
    for (const WindowsEvent& e : host.events)
        join.take(e);
    return out;
}

}
