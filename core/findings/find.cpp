// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/find.h"

#include "core/explain/table.h"
#include "core/findings/guessing.h"
#include "core/findings/rule.h"
#include "core/query/facet_counts.h"
#include "core/query/parallel.h"

#include <algorithm>
#include <ranges>
#include <tuple>
#include <utility>

namespace spoor {
namespace {

std::string sentence(const Rule& rule, const FindingDraft& draft)
{
    const std::string code = std::string(rule.id()) + '/' + std::string(draft.variant);
    const Explanation* row = explain::table("finding-why").find(code);
    // A test sees to it that every sentence is there; what stands in for one names it at least.
    return row ? explain::filled(row->meaning, draft.arguments) : code;
}

/// The times of events, which are put in order of time, then of place. Findings about floods have millions of them, so
/// the time of each is looked for once.
std::vector<Micros> sort_by_time(const Snapshot& snapshot, std::vector<std::uint32_t>& events)
{
    std::vector<Micros> times(events.size());
    const auto look = [&] {
        const SegmentRef* ref = nullptr;
        for (std::size_t i = 0; i < events.size(); ++i) {
            if (!ref || events[i] < ref->first_event || events[i] - ref->first_event >= ref->data->rows)
                ref = &snapshot.segments[snapshot.place(EventId{events[i]}).segment];
            times[i] = Micros{ref->times->utc[events[i] - ref->first_event]};
        }
    };
    if (!std::ranges::is_sorted(events))
        std::ranges::sort(events);
    look();
    if (std::ranges::is_sorted(times))
        return times;
    std::vector<std::pair<Micros, std::uint32_t>> both(events.size());
    for (std::size_t i = 0; i < events.size(); ++i)
        both[i] = {times[i], events[i]};
    std::ranges::sort(both);
    for (std::size_t i = 0; i < events.size(); ++i)
        std::tie(times[i], events[i]) = both[i];
    return times;
}

void append(FindingSet& set, std::uint16_t rule, FindingDraft& draft)
{
    const Snapshot& snapshot = *set.snapshot;
    const std::vector<Micros> times = sort_by_time(snapshot, draft.events);
    Finding f;
    f.rule = rule;
    f.severity = draft.severity;
    f.confidence = draft.confidence;
    f.first_event = static_cast<std::uint32_t>(set.events.size());
    f.event_count = static_cast<std::uint32_t>(draft.events.size());
    f.first_session = static_cast<std::uint32_t>(set.sessions.size());
    f.session_count = static_cast<std::uint32_t>(draft.sessions.size());
    // Those without a time are the last.
    const auto timed = std::ranges::partition_point(times, [](Micros t) { return t != no_time; });
    if (timed != times.begin()) {
        f.start = times.front();
        f.end = *(timed - 1);
    }
    f.client = draft.client;
    f.user = draft.user;
    f.count = draft.count ? draft.count : draft.events.size();
    f.subject = draft.subject;
    f.why = sentence(*rules()[rule], draft);
    set.events.insert(set.events.end(), draft.events.begin(), draft.events.end());
    set.sessions.insert(set.sessions.end(), draft.sessions.begin(), draft.sessions.end());
    set.rows.push_back(std::move(f));
}

}

Result<std::shared_ptr<const Evidence>> gather_evidence(std::shared_ptr<const Snapshot> snapshot, SessionSet sessions,
                                                        const TaskContext& context, unsigned jobs)
{
    auto evidence = std::make_shared<Evidence>();
    evidence->attempts = gather_attempts(*snapshot, sessions, context, query::thread_count(jobs));
    evidence->guesses = std::make_shared<GuessMemo>();
    evidence->facet_counts = facet_counts(*snapshot);
    evidence->snapshot = std::move(snapshot);
    evidence->sessions = std::move(sessions);
    if (context.cancelled())
        return failure(ErrorCode::Cancelled);
    return evidence;
}

Result<FindingSet> find_findings(const Evidence& evidence, const RuleSettings& settings, const TaskContext& context,
                                 unsigned jobs, const RuleChoice& choice)
{
    std::vector<std::uint16_t> chosen;
    for (std::uint16_t i = 0; i < rules().size(); ++i)
        if (settings.enabled(rules()[i]->id()) && (!choice || choice(rules()[i]->id())))
            chosen.push_back(i);
    std::vector<std::vector<FindingDraft>> drafts(chosen.size());
    query::in_parallel(query::thread_count(jobs), chosen.size(), context.stop, [&](unsigned, std::size_t i) {
        drafts[i] = rules()[chosen[i]]->find(evidence, settings, context);
    });
    if (context.cancelled())
        return failure(ErrorCode::Cancelled);

    FindingSet set;
    set.snapshot = evidence.snapshot;
    set.session_set = evidence.sessions;
    for (std::size_t i = 0; i < chosen.size(); ++i)
        for (FindingDraft& draft : drafts[i])
            if (!draft.events.empty())
                append(set, chosen[i], draft);
    std::ranges::stable_sort(set.rows, [](const Finding& a, const Finding& b) {
        return std::tie(b.severity, a.start, a.rule, a.subject) < std::tie(a.severity, b.start, b.rule, b.subject);
    });
    return set;
}

}
