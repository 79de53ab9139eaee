// SPDX-License-Identifier: GPL-3.0-or-later
//
// Windows numbers the records of each log one after the other (EventRecordID; [MS-EVEN6] 2.2.17, EVENTLOGRECORD's
// RecordNumber), so numbers that are missing are records that are missing. One finding a log in a file: a log is a
// channel of a machine, as an export can hold several.
//
// A number that is greater although its record is older is no hole: the log was cleared and counts from one again. Holes
// all over are an export of what a filter chose.
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/words.h"

#include <algorithm>
#include <compare>
#include <map>
#include <utility>

namespace spoor {
namespace {

constexpr std::string_view records_setting = "log.missing-records.records";
constexpr std::string_view filtered_setting = "log.missing-records.filtered";
constexpr std::size_t most_told = 4;
constexpr std::size_t most_shown = 50;  // holes whose edges are among the events
/// Clocks are set back; a log that was cleared is older by more, or does no harm.
constexpr Micros clock_set = seconds(3600);

struct Numbered {
    std::uint64_t number;
    std::int64_t time;
    std::uint32_t event;

    friend auto operator<=>(const Numbered&, const Numbered&) = default;
};

/// One log in one file.
struct Log {
    std::vector<Numbered> records;
    std::vector<std::uint64_t> recovered;  ///< numbers found in slack
};

struct Hole {
    Numbered before, after;
    std::uint64_t missing() const { return after.number - before.number - 1; }
};

std::string last_part(const SourceInfo& source)
{
    const std::string& path = source.member ? *source.member : source.path;
    return path.substr(path.find_last_of("/\\") + 1);
}

class Search {
public:
    Search(const Snapshot& snapshot, const RuleSettings& settings, const TaskContext& context)
        : snapshot_(snapshot), settings_(settings), context_(context)
    {
    }

    std::vector<FindingDraft> run()
    {
        const auto& all = snapshot_.segments;
        for (std::size_t i = 0; i < all.size() && !context_.cancelled();) {
            std::size_t end = i;
            while (end < all.size() && all[end].data->file == all[i].data->file)
                ++end;
            file(std::span(all).subspan(i, end - i));
            i = end;
        }
        return std::move(out_);
    }

private:
    void file(std::span<const SegmentRef> segments)
    {
        std::map<std::pair<StringPool::Id, StringPool::Id>, Log> logs;  // by machine and channel
        for (const SegmentRef& ref : segments)
            if (!ref.data->record.empty())
                gather(ref, logs);
        // Ids of pools differ from load to load; the events do not.
        std::vector<std::pair<const std::pair<StringPool::Id, StringPool::Id>*, Log*>> in_order;
        for (auto& [key, log] : logs)
            if (!log.records.empty())
                in_order.emplace_back(&key, &log);
        std::ranges::sort(in_order, {}, [](const auto& entry) { return entry.second->records.front().event; });
        if (const SourceInfo* source = snapshot_.source(segments.front().data->file))
            for (const auto& [key, log] : in_order)
                look_at(*source, *log, snapshot_.pools->name.view(key->second));
    }

    void gather(const SegmentRef& ref, std::map<std::pair<StringPool::Id, StringPool::Id>, Log>& logs) const
    {
        const Segment& s = *ref.data;
        FacetId known = 0;
        Log* log = nullptr;
        bool recovered = false;
        for (std::uint32_t row = 0; row < s.rows; ++row) {
            if (s.record[row] == no_record)
                continue;
            if (!log || s.facet[row] != known) {
                known = s.facet[row];
                const Facet& facet = snapshot_.pools->facets[known];
                log = &logs[{facet.host, facet.detail}];
                recovered = facet.recovered;
            }
            if (recovered)
                log->recovered.push_back(s.record[row]);
            else
                log->records.push_back({s.record[row], ref.times->utc[row], ref.first_event + row});
        }
    }

    void look_at(const SourceInfo& source, Log& log, std::string_view channel)
    {
        auto& records = log.records;
        if (std::cmp_less(records.size(), settings_.number(records_setting)))
            return;
        if (!std::ranges::is_sorted(records))
            std::ranges::sort(records);
        std::vector<Hole> holes;
        for (std::size_t i = 1; i < records.size(); ++i) {
            const Hole hole{records[i - 1], records[i]};
            const bool older = hole.after.time != no_time.value && hole.before.time != no_time.value &&
                               hole.after.time < hole.before.time - clock_set.value;
            if (hole.after.number - hole.before.number > 1 && hole.after.number != hole.before.number && !older)
                holes.push_back(hole);
        }
        if (holes.empty())
            return;
        const bool filtered = std::cmp_greater(holes.size() * 100, settings_.number(filtered_setting) *
                                                                       static_cast<std::int64_t>(records.size() - 1));
        FindingDraft draft;
        draft.subject = last_part(source) + (channel.empty() ? "" : ", " + std::string(channel));
        for (const Hole& hole : holes)
            draft.count += hole.missing();
        std::ranges::stable_sort(holes, std::ranges::greater{}, &Hole::missing);
        for (std::size_t i = 0; i < holes.size() && i < (filtered ? 1 : most_shown); ++i)
            for (const std::uint32_t event : {holes[i].before.event, holes[i].after.event})
                draft.events.push_back(event);
        std::ranges::sort(draft.events);
        draft.events.erase(std::ranges::unique(draft.events).begin(), draft.events.end());
        draft.arguments = {draft.subject, counted_words(records.size(), "record", "records"),
                           std::to_string(records.front().number), std::to_string(records.back().number),
                           counted_words(draft.count, "number is missing", "numbers are missing")};
        if (filtered) {
            draft.severity = Severity::Info;
            draft.variant = "filtered";
            draft.arguments.push_back(counted_words(holes.size(), "place", "places"));
        } else {
            tell(source, log, holes, draft);
        }
        out_.push_back(std::move(draft));
    }

    void tell(const SourceInfo& source, Log& log, const std::vector<Hole>& holes, FindingDraft& draft) const
    {
        std::string list;
        std::uint64_t found = 0;
        bool damaged = true;
        std::ranges::sort(log.recovered);
        for (std::size_t i = 0; i < holes.size(); ++i) {
            const auto& [before, after] = holes[i];
            found += static_cast<std::uint64_t>(std::ranges::lower_bound(log.recovered, after.number) -
                                                std::ranges::upper_bound(log.recovered, before.number));
            damaged &= i >= most_shown || is_damaged(source, before.event, after.event);
            if (i < most_told)
                list += (i ? "; " : "") + words_of(holes[i]);
        }
        if (holes.size() > most_told)
            list += " and in " + counted_words(holes.size() - most_told, "other place", "other places");
        draft.severity = damaged ? Severity::Low : Severity::Medium;
        draft.confidence = damaged ? 60 : 90;
        draft.variant = damaged ? "damaged" : found > 0 ? "recovered" : "records";
        draft.arguments.push_back(std::move(list));
        draft.arguments.push_back(counted_words(found, "record", "records"));
    }

    /// Whether a part of the file that could not be read lies between two records, or one whose number is lost.
    bool is_damaged(const SourceInfo& source, std::uint32_t a, std::uint32_t b) const
    {
        if (loses_number(std::min(a, b), std::max(a, b)))
            return true;
        if (!source.rejected)
            return false;
        std::uint64_t from = snapshot_.key(EventId{a}).offset.value, to = snapshot_.key(EventId{b}).offset.value;
        if (from > to)
            std::swap(from, to);
        return std::ranges::any_of(*source.rejected,
                                   [&](const RejectedLine& r) { return r.offset + r.length > from && r.offset < to; });
    }

    bool loses_number(std::uint32_t a, std::uint32_t b) const
    {
        constexpr std::uint32_t most = 1000;  // of a log that is not in order, what lies between says nothing
        if (b - a > most)
            return false;
        for (std::uint32_t e = a + 1; e < b; ++e) {
            const auto [segment, row] = snapshot_.place(EventId{e});
            const auto& column = snapshot_.segments[segment].data->record;
            if (column.empty() || column[row] == no_record)
                return true;
        }
        return false;
    }

    static std::string words_of(const Hole& hole)
    {
        const auto clock = [](std::int64_t t) {
            return t == no_time.value ? std::string("no time") : plain_time(Micros{t});
        };
        const std::string from = std::to_string(hole.before.number + 1), to = std::to_string(hole.after.number - 1);
        return (from == to ? from : from + " to " + to) + " (between " + clock(hole.before.time) + " and " +
               clock(hole.after.time) + ")";
    }

    const Snapshot& snapshot_;
    const RuleSettings& settings_;
    const TaskContext& context_;
    std::vector<FindingDraft> out_;
};

class LogMissingRecords final : public Rule {
public:
    std::string_view id() const override { return "log.missing-records"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        return Search(*evidence.snapshot, settings, context).run();
    }
};

}

const Rule& log_missing_records()
{
    static const LogMissingRecords rule;
    return rule;
}

}
