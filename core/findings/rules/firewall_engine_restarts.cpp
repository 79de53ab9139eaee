// SPDX-License-Identifier: GPL-3.0-or-later
//
// Starts and shutdowns of a firewall's engine (Kerio WinRoute Firewall, Administrator's Guide, 22.11): several within a
// short time, and starts without a shutdown before them. One finding a burst; one for all other unclean starts of a log.
//
// Of firewalls alone: the same pair in other logs is not as sure. Windows 6 and later write no 4609 before each 4608, and
// an sshd that is killed says nothing.
#include "core/findings/log_series.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/words.h"
#include "core/sessions/span_words.h"

#include <algorithm>
#include <tuple>

namespace spoor {
namespace {

constexpr std::string_view starts_setting = "firewall.engine-restarts.starts";
constexpr std::string_view window_setting = "firewall.engine-restarts.window";

struct Turn {
    Micros time;
    std::uint32_t event;
    bool start;
    bool unclean;  ///< a start, and the turn before it is one
    std::uint32_t before;  ///< the record right before it in its log; its own event where there is none
};

std::vector<Turn> turns_of(const LogSeries& series, const Pools& pools)
{
    std::vector<Turn> turns;
    for (const SeriesFile& file : series.files)
        for (const SegmentRef& ref : file.segments)
            for (std::uint32_t row = 0; row < ref.data->rows; ++row) {
                const Kind kind = pools.facets[ref.data->facet[row]].kind;
                if (kind != Kind::ServiceStart && kind != Kind::ServiceStop)
                    continue;
                const std::uint32_t event = ref.first_event + row;
                const bool is_first = event == file.segments.front().first_event;
                turns.push_back({Micros{ref.times->utc[row]}, event, kind == Kind::ServiceStart, false,
                                 is_first ? event : event - 1});
            }
    std::erase_if(turns, [](const Turn& turn) { return turn.time == no_time; });
    std::ranges::sort(turns, {}, [](const Turn& t) { return std::tuple(t.time, t.event); });
    // A copy of the log, or a record that was written twice.
    const auto same = [](const Turn& a, const Turn& b) { return a.time == b.time && a.start == b.start; };
    turns.erase(std::ranges::unique(turns, same).begin(), turns.end());
    for (std::size_t i = 1; i < turns.size(); ++i)
        turns[i].unclean = turns[i].start && turns[i - 1].start;
    return turns;
}

class FirewallEngineRestarts final : public Rule {
public:
    std::string_view id() const override { return "firewall.engine-restarts"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        const Snapshot& snapshot = *evidence.snapshot;
        std::vector<FindingDraft> out;
        for (const LogSeries& series : log_series(snapshot))
            if (series.format() == "kerio-security" && !context.cancelled())
                search(series, turns_of(series, *snapshot.pools), snapshot, settings, out);
        return out;
    }

private:
    static void search(const LogSeries& series, std::vector<Turn> turns, const Snapshot& snapshot,
                       const RuleSettings& settings, std::vector<FindingDraft>& out)
    {
        std::vector<std::size_t> starts;
        for (std::size_t i = 0; i < turns.size(); ++i)
            if (turns[i].start)
                starts.push_back(i);
        const auto least = static_cast<std::size_t>(settings.number(starts_setting));
        const Micros window = settings.duration(window_setting);
        std::vector<const Turn*> unclean;
        for (std::size_t i = 0; i < starts.size();) {
            // A burst goes on for as long as the next starts are so near that they would be one themselves.
            std::size_t end = i;
            while (end + least <= starts.size() &&
                   turns[starts[end + least - 1]].time - turns[starts[end]].time <= window)
                ++end;
            if (end == i) {
                if (turns[starts[i]].unclean)
                    unclean.push_back(&turns[starts[i]]);
                ++i;
                continue;
            }
            const std::size_t after = end + least - 1;
            out.push_back(burst(series, std::span(turns).subspan(starts[i], starts[after - 1] - starts[i] + 1)));
            i = after;
        }
        if (!unclean.empty())
            out.push_back(crashes(series, unclean, snapshot));
    }

    static FindingDraft burst(const LogSeries& series, std::span<const Turn> turns)
    {
        FindingDraft draft;
        std::size_t starts = 0, unclean = 0;
        for (const Turn& turn : turns) {
            draft.events.push_back(turn.event);
            starts += turn.start;
            unclean += turn.unclean;
        }
        draft.severity = unclean > 0 ? Severity::Medium : Severity::Low;
        draft.subject = series.name();
        draft.variant = unclean > 0 ? "unclean-burst" : "burst";
        draft.count = starts;
        draft.arguments = {draft.subject, times_words(starts), span_words(turns.back().time - turns.front().time),
                           plain_time(turns.front().time), times_words(unclean)};
        return draft;
    }

    static FindingDraft crashes(const LogSeries& series, const std::vector<const Turn*>& unclean,
                                const Snapshot& snapshot)
    {
        constexpr std::size_t most_told = 5;
        FindingDraft draft;
        draft.severity = Severity::Low;
        draft.confidence = 80;
        draft.subject = series.name();
        draft.variant = "unclean";
        draft.count = unclean.size();
        std::string list;
        for (std::size_t i = 0; i < unclean.size(); ++i) {
            const Turn& turn = *unclean[i];
            draft.events.push_back(turn.event);
            if (turn.before != turn.event)
                draft.events.push_back(turn.before);
            const Micros before = snapshot.time(EventId{turn.before});
            if (i >= most_told)
                continue;
            list += (i ? ", " : "") + plain_time(turn.time);
            if (turn.before != turn.event && before != no_time && before <= turn.time)
                list += " (" + span_words(turn.time - before) + " after the record before it)";
        }
        if (unclean.size() > most_told)
            list += " and " + counted_words(unclean.size() - most_told, "other time", "other times");
        std::ranges::sort(draft.events);
        draft.events.erase(std::ranges::unique(draft.events).begin(), draft.events.end());
        draft.arguments = {draft.subject, times_words(unclean.size()), list};
        return draft;
    }
};

}

const Rule& firewall_engine_restarts()
{
    static const FirewallEngineRestarts rule;
    return rule;
}

}
