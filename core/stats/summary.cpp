// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/summary.h"

#include "core/query/facet_counts.h"

#include <algorithm>

namespace spoor {
namespace {

void count_attempts(Outcome outcome, std::uint64_t n, std::uint64_t& succeeded, std::uint64_t& failed)
{
    if (outcome == Outcome::Success)
        succeeded += n;
    else if (outcome == Outcome::Failure)
        failed += n;
}

void add_facet(Summary& summary, const Facet& facet, std::uint64_t n)
{
    if (facet.recovered) {
        summary.recovered += n;
        return;
    }
    summary.events += n;
    summary.by_kind[std::string(name(facet.kind))] += n;
    summary.by_outcome[std::string(name(facet.outcome))] += n;
    if (facet.status != Facet::none) {
        summary.by_status[facet.status] += n;
        summary.with_status += n;
        if (facet.status >= first_failing_status)
            summary.failing += n;
    }
    if (facet.event_id != Facet::none)
        summary.by_event_id[facet.event_id] += n;
    if (facet.kind == Kind::FtpLogin)
        count_attempts(facet.outcome, n, summary.logins_succeeded, summary.logins_failed);
    else if (facet.kind == Kind::Logon)
        count_attempts(facet.outcome, n, summary.logons_succeeded, summary.logons_failed);
}

Summary folded(const Snapshot& snapshot, const std::vector<std::uint64_t>& counts)
{
    Summary summary;
    for (std::size_t id = 0; id < counts.size(); ++id)
        if (counts[id])
            add_facet(summary, snapshot.pools->facets[static_cast<FacetId>(id)], counts[id]);
    return summary;
}

void widen(Summary& summary, Micros first, Micros last)
{
    summary.first = summary.first ? std::min(*summary.first, first) : first;
    summary.last = summary.last ? std::max(*summary.last, last) : last;
}

}

Summary summarise(const RowSet& rows, const SessionSet& sessions)
{
    if (!rows.snapshot())
        return {};
    const Snapshot& snapshot = *rows.snapshot();
    const bool all = rows.size() == snapshot.event_count();
    Summary summary = folded(snapshot, all ? facet_counts(snapshot) : facet_counts(rows));
    summary.sessions = count_sessions(sessions, rows);
    // The segments know their spans, but not without the records that were recovered.
    for (const SegmentRef& ref : snapshot.segments) {
        const SourceInfo* source = all ? snapshot.source(ref.data->file) : nullptr;
        if (all && source && source->recovered > 0 && source->first)
            widen(summary, *source->first, *source->last);
        else if (all && ref.times->first != no_time.value && !(source && source->recovered > 0))
            widen(summary, Micros{ref.times->first}, Micros{ref.times->last});
    }
    for (std::uint32_t i = 0; !all && i < rows.size(); ++i)
        if (const Micros time = snapshot.time(rows[i]); time != no_time && !snapshot.facet(rows[i]).recovered)
            widen(summary, time, time);
    return summary;
}

}
