// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/support/fake_findings.h"

#include "core/findings/rule.h"

#include <algorithm>
#include <tuple>

namespace spoor::test {

std::shared_ptr<const FindingSet> fake_findings(const std::shared_ptr<const Snapshot>& snapshot,
                                                const std::vector<FakeFinding>& findings, const SessionSet& sessions)
{
    auto set = std::make_shared<FindingSet>();
    set->snapshot = snapshot;
    set->session_set = sessions;
    for (const FakeFinding& fake : findings) {
        Finding f;
        f.rule = rule_from_id(fake.rule).value();
        f.severity = fake.severity;
        f.confidence = std::uint8_t(fake.confidence);
        f.first_event = std::uint32_t(set->events.size());
        f.event_count = std::uint32_t(fake.events.size());
        f.first_session = std::uint32_t(set->sessions.size());
        f.session_count = std::uint32_t(fake.sessions.size());
        for (const std::uint32_t event : fake.events)
            if (const Micros time = snapshot->time(EventId{event}); time != no_time) {
                f.start = std::min(f.start, time);
                f.end = f.end == no_time ? time : std::max(f.end, time);
            }
        f.client = fake.client.empty() ? StringPool::Id{} : snapshot->pools->client.find(fake.client);
        f.count = fake.events.size();
        f.subject = fake.subject;
        f.why = "Something is to be said of " + fake.subject + '.';
        set->events.insert(set->events.end(), fake.events.begin(), fake.events.end());
        set->sessions.insert(set->sessions.end(), fake.sessions.begin(), fake.sessions.end());
        set->rows.push_back(std::move(f));
    }
    std::ranges::stable_sort(set->rows, [](const Finding& a, const Finding& b) {
        return std::tie(b.severity, a.start, a.rule, a.subject) < std::tie(a.severity, b.start, b.rule, b.subject);
    });
    return set;
}

}
