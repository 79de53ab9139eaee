// SPDX-License-Identifier: GPL-3.0-or-later
//
// The FTP service of IIS 4 to 6 counts its connections from its start on and writes the number before each verb, so a run
// of numbers that no line bears is a run of connections that left none: sent nothing, or were taken out of the log.
// One finding a series of files.
//
// Single numbers are missing in every log, as a connection that sends nothing is not logged. So a run counts only where
// the share of the missing elsewhere in the log, and their rate in time (something that looks at regular times whether
// the port is open), do not explain it. Numbers are used out of order, so what counts is that none of a run comes at all.
// Sources: "Understanding IIS FTP log" (2005); logs of IIS 4, 5 and 6 as observed.
#include "core/findings/log_series.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/words.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <utility>

namespace spoor {
namespace {

constexpr std::string_view ids_setting = "ftp.missing-ids.ids";
constexpr std::string_view run_setting = "ftp.missing-ids.run";
constexpr std::string_view chance_setting = "ftp.missing-ids.chance";
constexpr std::string_view rate_setting = "ftp.missing-ids.rate";
constexpr std::size_t most_told = 3;
constexpr std::size_t most_shown = 50;

/// The number of a connection by its name's id in the pool; 0 for names that are none.
std::vector<std::uint32_t> numbers_of(const StringPool& pool)
{
    std::vector<std::uint32_t> numbers(pool.size());
    for (StringPool::Id id = 1; id < numbers.size(); ++id) {
        const std::string_view text = pool.view(id);
        std::uint32_t n = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), n);
        if (error == std::errc() && end == text.data() + text.size())
            numbers[id] = n;
    }
    return numbers;
}

/// A number where it is seen first since the service began to count.
struct Seen {
    std::uint32_t number;
    std::uint32_t position;
    std::int64_t time;
    std::uint32_t event;
};

struct Run {
    Seen before, after;
    std::uint32_t missing() const { return after.number - before.number - 1; }
};

class Search {
public:
    Search(const RuleSettings& settings, const std::vector<std::uint32_t>& numbers)
        : settings_(settings), numbers_(numbers), stamp_(numbers.size())
    {
    }

    std::optional<FindingDraft> series(const LogSeries& series, const TaskContext& context)
    {
        greatest_before_ = 0;
        stretch_ += 2;  // no number goes on from another series
        for (const SeriesFile& file : series.files) {
            if (context.cancelled())
                return std::nullopt;
            if (!file.source || !file.source->format || file.source->format->id() != "iis-w3c-ftp")
                continue;
            bool first_row = true;
            for (const SegmentRef& ref : file.segments)
                segment(ref, first_row);
        }
        finish_stretch();
        return runs_.empty() ? std::nullopt : std::optional(draft(series));
    }

private:
    void segment(const SegmentRef& ref, bool& first_row)
    {
        const Segment& s = *ref.data;
        if (s.session.empty())
            return;
        auto restart = s.restarts.begin();
        for (std::uint32_t row = 0; row < s.rows; ++row) {
            if (restart != s.restarts.end() && *restart == row) {
                ++restart;
                // Each file begins with a header; one in its midst is that of a service that starts.
                if (!first_row)
                    finish_stretch();
            }
            first_row = false;
            const StringPool::Id id = s.session[row];
            if (stamp_[id] == stretch_ || numbers_[id] == 0)
                continue;
            // A connection that goes on behind the header of files that were put together. Where the service began
            // anew, the first numbers are small.
            anew_ |= numbers_[id] <= greatest_before_ / 2;
            const bool goes_on = !anew_ && stamp_[id] + 1 == stretch_;
            stamp_[id] = stretch_;
            if (!goes_on)
                seen_.push_back({numbers_[id], static_cast<std::uint32_t>(seen_.size()), ref.times->utc[row],
                                 ref.first_event + row});
        }
    }

    void finish_stretch()
    {
        ++stretch_;
        anew_ = false;
        std::vector<Seen> seen;
        seen.swap(seen_);
        std::ranges::sort(seen, {}, &Seen::number);
        greatest_before_ = seen.empty() ? 0 : seen.back().number;
        if (std::cmp_less(seen.size(), settings_.number(ids_setting)))
            return;
        std::vector<Run> holes;
        double missing = 0;
        for (std::size_t i = 1; i < seen.size(); ++i) {
            const Run hole{seen[i - 1], seen[i]};
            // Not where the service began to count anew and wrote no header.
            if (hole.after.number - hole.before.number < 2 || !in_order(seen, i))
                continue;
            holes.push_back(hole);
            missing += hole.missing();
        }
        const auto time = [](const Seen& s) { return s.time; };
        std::vector<Seen> timed = seen;
        std::erase_if(timed, [](const Seen& s) { return s.time == no_time.value; });
        const double length = timed.empty() ? 0
                                            : static_cast<double>(std::ranges::max(timed, {}, time).time) -
                                                  static_cast<double>(std::ranges::min(timed, {}, time).time);
        for (const Run& hole : holes)
            if (is_odd(hole, static_cast<double>(seen.size()), missing, length))
                runs_.push_back(hole);
    }

    /// The ids right below a hole come before those right above it, and there are some of both.
    static bool in_order(const std::vector<Seen>& seen, std::size_t at)
    {
        constexpr std::size_t near = 5;
        if (at < near || seen.size() - at < near)
            return false;
        const auto position = [](const Seen& s) { return s.position; };
        const auto below = std::span(seen).subspan(at - near, near), above = std::span(seen).subspan(at, near);
        return std::ranges::max(below, {}, position).position < std::ranges::max(above, {}, position).position &&
               std::ranges::min(below, {}, position).position < std::ranges::min(above, {}, position).position;
    }

    bool is_odd(const Run& hole, double ids, double missing, double length) const
    {
        const double run = hole.missing(), others = missing - run;
        if (std::cmp_less(hole.missing(), settings_.number(run_setting)))
            return false;
        // Beyond a day a file is missing, which is another finding.
        const double between = static_cast<double>(hole.after.time) - static_cast<double>(hole.before.time);
        if (hole.before.time == no_time.value || hole.after.time == no_time.value ||
            between > static_cast<double>(one_day.value))
            return false;
        const double share = (others + 1) / (ids + others + 2);
        const double expected = ids * std::pow(share, run);
        const double by_time = length > 0 ? others * std::max(between, 0.0) / length : 0;
        return expected * static_cast<double>(settings_.number(chance_setting)) <= 1 &&
               run >= by_time * static_cast<double>(settings_.number(rate_setting));
    }

    FindingDraft draft(const LogSeries& series)
    {
        std::ranges::stable_sort(runs_, std::ranges::greater{}, &Run::missing);
        FindingDraft out;
        out.severity = Severity::Low;
        out.confidence = 60;
        out.subject = series.name();
        out.variant = "ids";
        std::string list;
        for (std::size_t i = 0; i < runs_.size(); ++i) {
            const Run& run = runs_[i];
            out.count += run.missing();
            if (i < most_shown) {
                out.events.push_back(run.before.event);
                out.events.push_back(run.after.event);
            }
            if (i < most_told)
                list += (i ? "; " : "") + std::to_string(run.before.number + 1) + " to " +
                        std::to_string(run.after.number - 1) + " (between " + plain_time(Micros{run.before.time}) +
                        " and " + plain_time(Micros{run.after.time}) + ")";
        }
        if (runs_.size() > most_told)
            list += " and " + counted_words(runs_.size() - most_told, "other run", "other runs");
        std::ranges::sort(out.events);
        out.events.erase(std::ranges::unique(out.events).begin(), out.events.end());
        out.arguments = {out.subject, counted_words(out.count, "connection", "connections"), list};
        runs_.clear();
        return out;
    }

    const RuleSettings& settings_;
    const std::vector<std::uint32_t>& numbers_;
    std::vector<std::uint32_t> stamp_;  // by id of the pool: the stretch in which it was seen last
    std::uint32_t stretch_ = 1;
    std::uint32_t greatest_before_ = 0;  // number in the stretch before
    bool anew_ = false;
    std::vector<Seen> seen_;
    std::vector<Run> runs_;
};

class FtpMissingIds final : public Rule {
public:
    std::string_view id() const override { return "ftp.missing-ids"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        const Snapshot& snapshot = *evidence.snapshot;
        std::vector<FindingDraft> out;
        std::vector<std::uint32_t> numbers;
        std::optional<Search> search;
        for (const LogSeries& series : log_series(snapshot)) {
            if (series.format() != "iis-w3c-ftp")
                continue;
            if (!search) {
                numbers = numbers_of(snapshot.pools->session);
                search.emplace(settings, numbers);
            }
            if (auto draft = search->series(series, context))
                out.push_back(std::move(*draft));
        }
        return out;
    }
};

}

const Rule& ftp_missing_ids()
{
    static const FtpMissingIds rule;
    return rule;
}

}
