// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/logon_runs.h"

#include "core/sessions/refused_logons.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace spoor {
namespace {

constexpr std::int32_t network = 3, network_clear_text = 8;

class Join {
public:
    Join(const Snapshot& snapshot, LogonRuns& out) : snapshot_(snapshot), out_(out), refused_(snapshot, out) {}

    void take(const WindowsEvent& e)
    {
        if (e.boot != boot_) {
            restart();
            boot_ = e.boot;
        }
        switch (e.step) {
        case WindowsStep::LogonRefused:
            refused_.refused(e);
            break;
        case WindowsStep::Unproven:
            refused_.unproven(e);
            break;
        case WindowsStep::Logon:
            if (e.session != StringPool::absent)
                logon(e);
            else
                logon_without_id(e);
            break;
        case WindowsStep::Boot:
        case WindowsStep::Shutdown:
        case WindowsStep::None:
            break;
        default:
            if (e.session != StringPool::absent)
                other(e);
            break;
        }
    }

    void finish() { refused_.finish(); }

private:
    struct Holder {
        std::uint32_t run = 0;
        bool any = false;
        bool built_in = false;
    };

    LogonRun& run(const Holder& h) { return out_.runs[h.run]; }

    void restart()
    {
        for (const auto& [id, holder] : holders_)
            if (LogonRun& r = run(holder); holder.any && !holder.built_in && r.logon && !r.logged_off)
                r.reason = LogonReason::MachineRestarted;
        holders_.clear();
    }

    Holder& holder_of(const WindowsEvent& e)
    {
        const auto [place, is_new] = holders_.try_emplace(e.session);
        if (is_new)
            place->second.built_in = is_built_in_logon(snapshot_.pools->session.view(e.session));
        return place->second;
    }

    void begin(Holder& holder, LogonReason reason)
    {
        const bool again = std::exchange(holder.any, true);
        holder.run = static_cast<std::uint32_t>(out_.runs.size());
        LogonRun& r = out_.runs.emplace_back();
        r.reason = reason;
        r.reused_id = again;
    }

    void add(const Holder& holder, const WindowsEvent& e) { add(holder.run, e); }
    void add(std::uint32_t index, const WindowsEvent& e)
    {
        LogonRun& r = out_.runs[index];
        out_.events.emplace_back(index, e.event);
        if (!r.first)
            r.first = e;
        if (e.time != no_time) {
            r.first_time = std::min(r.first_time, e.time);
            r.last_time = r.last_time == no_time ? e.time : std::max(r.last_time, e.time);
        }
        r.recovered |= snapshot_.pools->facets[e.facet].recovered;
    }

    LogonReason open_reason(const WindowsEvent& e, const Holder& holder) const
    {
        if (holder.built_in)
            return LogonReason::BuiltIn;
        const std::int32_t type = snapshot_.pools->facets[e.facet].sub;
        return type == network || type == network_clear_text ? LogonReason::NetworkStillOpen : LogonReason::StillOpen;
    }

    void logon(const WindowsEvent& e)
    {
        Holder& holder = holder_of(e);
        constexpr Micros late = seconds(10);
        const bool same = holder.any && (e.copy || holder.built_in ||
                                         (!run(holder).logon && !run(holder).logged_off && run(holder).first &&
                                          e.time - run(holder).first->time <= late));
        if (!same) {
            if (holder.any && run(holder).logon && !run(holder).logged_off)
                run(holder).reason = LogonReason::IdGivenAgain;
            begin(holder, open_reason(e, holder));
        }
        add(holder, e);
        LogonRun& r = run(holder);
        if (e.copy)
            return;
        if (!r.logon) {
            r.logon = e;
            r.reason = open_reason(e, holder);
        }
        ++r.attempts;
    }

    void logon_without_id(const WindowsEvent& e)
    {
        const auto next = static_cast<std::uint32_t>(out_.runs.size());
        const auto [place, is_new] = without_id_.try_emplace(std::uint64_t{e.client} << 32 | e.user, next);
        if (is_new || !e.copy) {
            place->second = next;
            LogonRun& r = out_.runs.emplace_back();
            r.logon = e;
            r.reason = LogonReason::NoId;
            r.attempts = 1;
        }
        add(place->second, e);
    }

    void other(const WindowsEvent& e)
    {
        Holder& holder = holder_of(e);
        if (!holder.any) {
            if (holder.built_in)
                return;
            begin(holder, LogonReason::OthersAlone);
        }
        add(holder, e);
        LogonRun& r = run(holder);
        if (e.step == WindowsStep::Logoff) {
            r.logged_off = true;
            r.reason = r.logon ? LogonReason::LoggedOff : LogonReason::LogoffAlone;
        }
        r.privileged |= e.step == WindowsStep::Privileges;
    }

    const Snapshot& snapshot_;
    LogonRuns& out_;
    RefusedLogons refused_;
    std::unordered_map<StringPool::Id, Holder> holders_;
    std::unordered_map<std::uint64_t, std::uint32_t> without_id_;  // the last run of a client and account
    std::uint32_t boot_ = 0;
};

}

bool is_built_in_logon(std::string_view session)
{
    constexpr std::array<std::string_view, 5> ids = {"0x3e3", "0x3e4", "0x3e5", "0x3e6", "0x3e7"};
    return std::ranges::find(ids, session) != ids.end();
}

LogonRuns logon_runs(const Snapshot& snapshot, const WindowsHost& host)
{
    LogonRuns out;
    Join join(snapshot, out);
    for (const WindowsEvent& e : host.events)
        join.take(e);
    join.finish();
    return out;
}

}
