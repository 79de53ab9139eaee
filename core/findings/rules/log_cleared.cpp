// SPDX-License-Identifier: GPL-3.0-or-later
//
// Logs of Windows that somebody emptied: 517 and 1102 for the Security log, 104 for the others (KB 299475, KB 947226,
// "Security audit events"), and an event log service that stopped (1100) while Windows ran on. One finding a machine,
// account and burst: scripts empty all logs one after the other.
#include "core/findings/facet_scan.h"
#include "core/findings/machine_numbers.h"
#include "core/findings/name_tally.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/words.h"
#include "core/sessions/account_name.h"
#include "core/sessions/span_words.h"

#include <algorithm>
#include <map>

namespace spoor {
namespace {

// Other providers have the same numbers (517 is Windows Backup's, 1102 the remote desktop client's): of those the
// formats tell no outcome.
bool is_clearing(const Facet& f)
{
    return f.outcome == Outcome::Success && f.kind == Kind::Other &&
           (f.event_id == 517 || f.event_id == 1102 || f.event_id == 104);
}
bool is_stop(const Facet& f) { return f.kind == Kind::ServiceStop && f.event_id == 1100; }
// Not 6005: that is the service alone.
bool is_boot(const Facet& f)
{
    return f.kind == Kind::ServiceStart && (f.event_id == 512 || f.event_id == 4608 || f.event_id == 12);
}

std::string log_name(const Snapshot& snapshot, const WindowsEvent& e)
{
    if (snapshot.pools->facets[e.facet].event_id != 104)
        return "Security";
    return or_words(snapshot.pools->path.view(e.path), "a log that is not named");
}

struct Burst {
    FindingDraft draft;
    std::vector<std::string> logs;
    Micros first = no_time, last = no_time;
    bool main = false;
};

class Clearings {
public:
    Clearings(const Evidence& evidence, const RuleSettings& settings)
        : snapshot_(*evidence.snapshot), settings_(settings), machines_(snapshot_), names_(snapshot_.pools->user)
    {
    }

    std::vector<FindingDraft> of(const std::vector<std::uint32_t>& events)
    {
        const auto hosts = records_by_machine(snapshot_, events, machines_);
        for (std::uint32_t machine = 0; machine < hosts.size(); ++machine)
            for (const WindowsEvent& e : hosts[machine].events)
                take(machine, e);
        std::vector<FindingDraft> drafts;
        for (Burst& b : bursts_) {
            finish(b);
            drafts.push_back(std::move(b.draft));
        }
        return drafts;
    }

private:
    void take(std::uint32_t machine, const WindowsEvent& e)
    {
        const auto [place, is_new] = last_.try_emplace({machine, names_.bare(e.user)});
        const Micros gap = settings_.duration("log.cleared.gap");
        if (is_new || (e.time != no_time && e.time - bursts_[place->second].last > gap)) {
            place->second = bursts_.size();
            Burst& b = bursts_.emplace_back();
            b.first = e.time;
            b.draft.user = e.user;
            b.draft.subject = or_words(machines_.name(machine), "a machine without a name");
        }
        Burst& b = bursts_[place->second];
        b.last = e.time;
        b.draft.events.push_back(e.event);
        if (e.copy)
            return;
        b.logs.push_back(log_name(snapshot_, e));
        b.main |= e.path == StringPool::absent || settings_.listed("log.cleared.main-logs", b.logs.back());
    }

    void finish(Burst& b) const
    {
        FindingDraft& d = b.draft;
        d.count = b.logs.size();
        d.severity = b.main ? Severity::High : Severity::Low;
        d.variant = d.count == 1 ? "one" : "several";
        d.arguments = {d.subject,
                       or_words(snapshot_.pools->user.view(d.user), "somebody whom the record does not name"),
                       counted_names(b.logs), std::to_string(d.count),
                       b.last == no_time ? std::string("a time that is not known") : span_words(b.last - b.first)};
    }

    const Snapshot& snapshot_;
    const RuleSettings& settings_;
    MachineNumbers machines_;
    AccountNames names_;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> last_;
    std::vector<Burst> bursts_;
};

/// When a source goes on after some times: one pass over its events. Another log of the machine does not tell, as the
/// kernel's records of a shut-down are later than the stop of the service.
class NextEvents {
public:
    explicit NextEvents(const Snapshot& snapshot) : snapshot_(snapshot) {}

    void want(std::uint32_t event) { wanted_[key_of(event)].push_back({snapshot_.time(EventId{event}), no_time}); }

    void look(const TaskContext& context)
    {
        for (auto& [key, list] : wanted_) {
            std::ranges::sort(list);
            list.erase(std::ranges::unique(list).begin(), list.end());
        }
        for (const SegmentRef& ref : snapshot_.segments)
            for (std::uint32_t row = 0; row < ref.data->rows && !context.cancelled(); ++row) {
                const FacetId facet = ref.data->facet[row];
                const Facet& f = snapshot_.pools->facets[facet];
                if (f.kind == Kind::ServiceStop || f.recovered)
                    continue;
                const auto found = wanted_.find({ref.data->file.value, f.host});
                if (found != wanted_.end())
                    note(found->second, Micros{ref.times->utc[row]});
                else if (row == 0 && !wants(ref.data->file.value))
                    break;
            }
    }

    /// Least time after that of a stop of an event of the same source and machine; no_time where there is none.
    Micros after(std::uint32_t event) const
    {
        const List& list = wanted_.at(key_of(event));
        return std::ranges::lower_bound(list, snapshot_.time(EventId{event}), {}, &List::value_type::first)->second;
    }

private:
    using List = std::vector<std::pair<Micros, Micros>>;
    using Key = std::pair<std::uint32_t, StringPool::Id>;  // source and machine

    Key key_of(std::uint32_t event) const
    {
        return {snapshot_.key(EventId{event}).file.value, snapshot_.facet(EventId{event}).host};
    }
    bool wants(std::uint32_t file) const
    {
        const auto found = wanted_.lower_bound({file, 0});
        return found != wanted_.end() && found->first.first == file;
    }

    /// Of all stops before it, the last one alone is asked: what follows those before it is nearer to them.
    static void note(List& list, Micros time)
    {
        const auto place = std::ranges::lower_bound(list, time, {}, &List::value_type::first);
        if (place != list.begin() && time != no_time)
            std::prev(place)->second = std::min(std::prev(place)->second, time);
    }

    const Snapshot& snapshot_;
    std::map<Key, List> wanted_;
};

/// Stops of the service with the log going on, and no start of Windows beside it: at a shut-down the next records are
/// those of a start, hours later or not.
std::vector<FindingDraft> stops(const Evidence& evidence, const RuleSettings& settings, const TaskContext& context)
{
    const Snapshot& snapshot = *evidence.snapshot;
    const std::vector<std::uint32_t> events = events_with(evidence, is_stop, context);
    if (events.empty())
        return {};
    MachineNumbers machines(snapshot);
    NextEvents next(snapshot);
    for (const std::uint32_t e : events)
        next.want(e);
    next.look(context);
    std::map<std::uint32_t, std::vector<Micros>> boots;
    for (const std::uint32_t e : events_with(evidence, is_boot, context))
        boots[machines.of(e)].push_back(snapshot.time(EventId{e}));
    const Micros beside = settings.duration("log.cleared.start-beside");

    std::map<std::uint32_t, FindingDraft> drafts;
    for (const WindowsHost& host : records_by_machine(snapshot, events, machines))
        for (const WindowsEvent& e : host.events) {
            const std::uint32_t machine = machines.of(e.event);
            const Micros goes_on = e.time == no_time ? no_time : next.after(e.event);
            if (goes_on == no_time || e.copy || std::ranges::any_of(boots[machine], [&](Micros boot) {
                    return boot != no_time && boot > e.time && boot - beside <= goes_on;
                }))
                continue;
            FindingDraft& d = drafts[machine];
            // Where the logs show no start of Windows at all, starts may not be audited.
            d.severity = boots[machine].empty() ? Severity::Low : Severity::Medium;
            d.confidence = boots[machine].empty() ? 40 : 70;
            d.variant = "stopped";
            d.subject = or_words(machines.name(machine), "a machine without a name");
            d.events.push_back(e.event);
            if (d.arguments.empty())
                d.arguments = {d.subject, "", span_words(goes_on - e.time)};
            d.arguments[1] = times_words(d.events.size());
        }
    std::vector<FindingDraft> out;
    for (auto& [machine, draft] : drafts)
        out.push_back(std::move(draft));
    return out;
}

class LogCleared final : public Rule {
public:
    std::string_view id() const override { return "log.cleared"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        std::vector<FindingDraft> drafts =
            Clearings(evidence, settings).of(events_with(evidence, is_clearing, context));
        for (FindingDraft& draft : stops(evidence, settings, context))
            drafts.push_back(std::move(draft));
        return drafts;
    }
};

}

const Rule& log_cleared()
{
    static const LogCleared rule;
    return rule;
}

}
