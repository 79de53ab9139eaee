// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ways to stay on a machine, or to be unseen there: services that were installed (601, 4697; 7045 of the System log) and
// what is audited, changed by a person (612, 4719). KB 301677, KB 947226, "Security audit events". One finding a machine
// for services that look like those of intruders, one for all others, and one a person for the audit policy.
#include "core/findings/facet_scan.h"
#include "core/findings/machine_numbers.h"
#include "core/findings/name_tally.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/words.h"
#include "core/sessions/account_name.h"

#include <map>
#include <tuple>

namespace spoor {
namespace {

enum class What : std::uint8_t { None, Service, ServiceLog, Policy };

What what_of(const Facet& f)
{
    if (f.kind != Kind::Other)
        return What::None;
    // Other providers have the same numbers; of those the formats tell no outcome.
    if (f.outcome == Outcome::Success && (f.event_id == 601 || f.event_id == 4697))
        return What::Service;
    if (f.outcome == Outcome::Success && (f.event_id == 612 || f.event_id == 4719))
        return What::Policy;
    return f.event_id == 7045 && f.outcome == Outcome::Unknown ? What::ServiceLog : What::None;
}

/// Group policy is put in force by the machine itself, and Windows 2000 writes 612 at each start.
bool is_machine(std::string_view user)
{
    const std::string name = account_parts(user).name;
    return name.empty() || name == "system" || name == "s-1-5-18" || name.ends_with('$');
}

struct Group {
    std::uint32_t machine = 0;
    FindingDraft draft;
    std::vector<std::string> files;
};

class Search {
public:
    Search(const Evidence& evidence, const RuleSettings& settings)
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
        for (Group& group : groups_) {
            FindingDraft& d = group.draft;
            d.count = group.files.size();
            if (d.variant == "policy")
                d.arguments = {or_words(machines_.name(group.machine), "a machine without a name"), d.subject,
                               times_words(d.count)};
            else
                d.arguments = {d.subject, counted_words(d.count, "record", "records"), counted_names(group.files)};
            drafts.push_back(std::move(d));
        }
        return drafts;
    }

private:
    void take(std::uint32_t machine, const WindowsEvent& e)
    {
        const What what = what_of(snapshot_.pools->facets[e.facet]);
        const std::string_view user = snapshot_.pools->user.view(e.user), file = snapshot_.pools->path.view(e.path);
        if (what == What::Policy ? is_machine(user) : what == What::ServiceLog && file.empty())
            return;
        const bool suspect = what != What::Policy && settings_.listed("windows.persistence.service-files", file);
        Group& group = what == What::Policy ? group_of(machine, names_.bare(e.user), "policy", Severity::Medium)
                       : suspect            ? group_of(machine, 0, "suspect-service", Severity::Medium)
                                            : group_of(machine, 0, "service", Severity::Info);
        if (what == What::Policy) {
            group.draft.user = e.user;
            group.draft.subject = user;
        }
        group.draft.events.push_back(e.event);
        if (!e.copy)
            group.files.push_back(or_words(file, "one whose program is not named"));
    }

    Group& group_of(std::uint32_t machine, std::uint32_t user, std::string_view variant, Severity severity)
    {
        const auto [place, is_new] = place_.try_emplace({machine, user, variant}, groups_.size());
        if (is_new) {
            groups_.emplace_back().machine = machine;
            FindingDraft& d = groups_.back().draft;
            d.severity = severity;
            d.variant = variant;
            d.subject = or_words(machines_.name(machine), "a machine without a name");
        }
        return groups_[place->second];
    }

    const Snapshot& snapshot_;
    const RuleSettings& settings_;
    MachineNumbers machines_;
    AccountNames names_;
    std::map<std::tuple<std::uint32_t, std::uint32_t, std::string_view>, std::size_t> place_;
    std::vector<Group> groups_;
};

class WindowsPersistence final : public Rule {
public:
    std::string_view id() const override { return "windows.persistence"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        return Search(evidence, settings)
            .of(events_with(evidence, [](const Facet& f) { return what_of(f) != What::None; }, context));
    }
};

}

const Rule& windows_persistence()
{
    static const WindowsPersistence rule;
    return rule;
}

}
