// SPDX-License-Identifier: GPL-3.0-or-later
//
// Accounts of Windows that somebody made, enabled, gave a new password or put into a group (KB 301677, KB 947226,
// "Security audit events"). What makes an administrator, hides, or was done by the anonymous web account is told by
// burst; all else is one finding a machine and account that did it, as it is daily work in most places.
#include "core/findings/facet_scan.h"
#include "core/findings/machine_numbers.h"
#include "core/findings/name_tally.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/words.h"
#include "core/sessions/account_name.h"

#include <algorithm>
#include <array>
#include <map>

namespace spoor {
namespace {

enum class Change : std::uint8_t { Created, Enabled, Password, Member };

struct IdRow {
    std::int32_t id;
    Change change;
};
constexpr std::array ids = {
    IdRow{624, Change::Created},  IdRow{626, Change::Enabled},  IdRow{628, Change::Password},
    IdRow{632, Change::Member},   IdRow{636, Change::Member},   IdRow{660, Change::Member},
    IdRow{4720, Change::Created}, IdRow{4722, Change::Enabled}, IdRow{4724, Change::Password},
    IdRow{4728, Change::Member},  IdRow{4732, Change::Member},  IdRow{4756, Change::Member},
};

const IdRow* row_of(const Facet& f)
{
    // Other providers have the same numbers (636 is ESENT's); of those the formats tell no outcome.
    if (f.kind != Kind::Other || f.outcome != Outcome::Success)
        return nullptr;
    const auto found = std::ranges::find(ids, f.event_id, &IdRow::id);
    return found == ids.end() ? nullptr : &*found;
}

/// How grave a change is by itself.
enum class Weight : std::uint8_t { Daily, Hidden, Administrator, WebAccount };

struct Group {
    FindingDraft draft;
    std::array<std::vector<std::string>, 4> names;  // by Change
    Weight weight = Weight::Daily;
    Micros last = no_time;
    std::uint32_t machine = 0;
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
        std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> daily;
        std::vector<Group> out;
        for (Group& burst : bursts_) {
            if (burst.weight == Weight::Daily) {
                const auto [place, is_new] =
                    daily.try_emplace({burst.machine, names_.bare(burst.draft.user)}, out.size());
                if (!is_new) {
                    join(out[place->second], burst);
                    continue;
                }
            }
            out.push_back(std::move(burst));
        }
        std::vector<FindingDraft> drafts;
        for (Group& group : out) {
            finish(group);
            drafts.push_back(std::move(group.draft));
        }
        return drafts;
    }

private:
    void take(std::uint32_t machine, const WindowsEvent& e)
    {
        const auto [place, is_new] = last_.try_emplace({machine, names_.bare(e.user)});
        const Micros gap = settings_.duration("windows.account-change.gap");
        if (is_new || (e.time != no_time && e.time - bursts_[place->second].last > gap)) {
            place->second = bursts_.size();
            Group& burst = bursts_.emplace_back();
            burst.machine = machine;
            burst.draft.user = e.user;
        }
        Group& burst = bursts_[place->second];
        burst.last = e.time;
        burst.draft.events.push_back(e.event);
        if (e.copy)
            return;
        const Change change = row_of(snapshot_.pools->facets[e.facet])->change;
        const std::string_view name = snapshot_.pools->path.view(e.path);
        burst.names[static_cast<std::size_t>(change)].push_back(or_words(name, "one that is not named"));
        burst.weight = std::max(burst.weight, weight_of(change, name, e));
    }

    Weight weight_of(Change change, std::string_view name, const WindowsEvent& e) const
    {
        const std::string_view user = snapshot_.pools->user.view(e.user);
        if (settings_.listed("accounts.web-anonymous", user) ||
            settings_.listed("accounts.web-anonymous", account_parts(user).name))
            return Weight::WebAccount;
        if (change == Change::Member && settings_.listed("accounts.admin-groups", name))
            return Weight::Administrator;
        // Computers get accounts of their own by 4741 and 645.
        if (change == Change::Created && name.ends_with('$'))
            return Weight::Hidden;
        return Weight::Daily;
    }

    static void join(Group& to, Group& from)
    {
        to.draft.events.insert(to.draft.events.end(), from.draft.events.begin(), from.draft.events.end());
        for (std::size_t i = 0; i < to.names.size(); ++i)
            to.names[i].insert(to.names[i].end(), from.names[i].begin(), from.names[i].end());
    }

    void finish(Group& group) const
    {
        FindingDraft& d = group.draft;
        const auto of = [&](Change change) -> const std::vector<std::string>& {
            return group.names[static_cast<std::size_t>(change)];
        };
        std::string what;
        const auto add = [&](Change change, const char* words) {
            if (!of(change).empty())
                what += (what.empty() ? "" : "; ") + std::string(words) + counted_names(of(change));
        };
        add(Change::Created, "created ");
        add(Change::Enabled, "enabled ");
        add(Change::Password, "set the password of ");
        add(Change::Member, "added members to ");
        const std::string user = or_words(snapshot_.pools->user.view(d.user), "Somebody whom the records do not name");
        const std::string machine = or_words(machines_.name(group.machine), "a machine without a name");
        d.subject = user;
        d.arguments = {user, machine, what};
        for (const auto& names : group.names)
            d.count += names.size();
        switch (group.weight) {
        case Weight::WebAccount:
            d.severity = Severity::High;
            d.variant = "web-account";
            break;
        case Weight::Administrator:
            d.severity = Severity::Medium;
            d.variant = "administrator";
            break;
        case Weight::Hidden:
            d.severity = Severity::Medium;
            d.variant = "hidden";
            break;
        case Weight::Daily:
            // Members of other groups and passwords alone are what a help desk does all day.
            d.severity = of(Change::Created).empty() && of(Change::Enabled).empty() ? Severity::Info : Severity::Low;
            d.variant = "daily";
            break;
        }
    }

    const Snapshot& snapshot_;
    const RuleSettings& settings_;
    MachineNumbers machines_;
    AccountNames names_;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> last_;
    std::vector<Group> bursts_;
};

class WindowsAccountChange final : public Rule {
public:
    std::string_view id() const override { return "windows.account-change"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        return Search(evidence, settings)
            .of(events_with(evidence, [](const Facet& f) { return row_of(f) != nullptr; }, context));
    }
};

}

const Rule& windows_account_change()
{
    static const WindowsAccountChange rule;
    return rule;
}

}
