// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that follow each other by the date in their names, with one missing in between (Microsoft, "Log File Formats in
// IIS", has the names; logrotate(8) dateext). One finding a series.
//
// A server writes no file for a day on which nobody came. So a series counts only where most of its steps are of one
// unit, a day of the week that never has a file is passed over, and a series of little traffic is told as low.
#include "core/findings/log_series.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/words.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

namespace spoor {
namespace {

constexpr std::string_view files_setting = "log.missing-day.files";
constexpr std::string_view steps_setting = "log.missing-day.regular";
constexpr std::string_view weeks_setting = "log.missing-day.quiet-weeks";
constexpr std::string_view often_setting = "log.missing-day.often";
constexpr std::string_view events_setting = "log.missing-day.events";
constexpr std::string_view few_setting = "log.missing-day.few";
constexpr std::string_view even_setting = "log.missing-day.even";
constexpr Micros clock_change = seconds(3600);
constexpr std::size_t most_told = 6;

struct Unit {
    std::string_view word;
    Micros least;  ///< what a file of it covers at least
};
Unit unit_of(SeriesUnit unit)
{
    switch (unit) {
    case SeriesUnit::Hour:
        return {"hour", seconds(3600)};
    case SeriesUnit::Week:
        return {"week", one_day};
    case SeriesUnit::Month:
        return {"month", Micros{28 * one_day.value}};
    case SeriesUnit::Day:
        break;
    }
    return {"day", one_day};
}

/// Whether events begin where the name says; a file of logrotate is named by the day after its last event.
bool fits(const NameDate& date, Micros first)
{
    const auto days = [&](std::int64_t n) { return date.start + Micros{n * one_day.value}; };
    switch (date.unit) {
    case SeriesUnit::Hour:
        return first >= days(-1) && first < days(1);
    case SeriesUnit::Week:
        return first >= days(-7) && first < days(8);
    case SeriesUnit::Month:
        return first >= days(-1) && first < days(32);
    case SeriesUnit::Day:
        break;
    }
    return first >= days(-8) && first < days(2);
}

/// The unit that most files' events speak for; nothing where fewer than half do.
std::optional<SeriesUnit> unit_by_events(const LogSeries& series)
{
    std::array<std::size_t, 4> votes{};
    std::size_t timed = 0;
    for (const SeriesFile& file : series.files) {
        timed += file.first != no_time;
        for (const NameDate& date : file.dates)
            votes[static_cast<std::size_t>(date.unit)] += file.first != no_time && fits(date, file.first);
    }
    constexpr std::array order = {SeriesUnit::Day, SeriesUnit::Hour, SeriesUnit::Week, SeriesUnit::Month};
    const auto best = std::ranges::max_element(order, {}, [&](SeriesUnit u) { return votes[std::size_t(u)]; });
    const std::size_t n = votes[static_cast<std::size_t>(*best)];
    return n == 0 || n * 2 < timed ? std::nullopt : std::optional(*best);
}

/// What one date has: first and last event, whichever file they are in.
struct Dated {
    const SeriesFile* earliest = nullptr;
    const SeriesFile* latest = nullptr;
};
using Dates = std::map<std::int64_t, Dated>;

Dates dates_of(const LogSeries& series, SeriesUnit unit)
{
    Dates dates;
    for (const SeriesFile& file : series.files)
        for (const NameDate& date : file.dates) {
            if (date.unit != unit)
                continue;
            Dated& dated = dates[date.number];
            if (file.first == no_time)
                continue;
            if (!dated.earliest || file.first < dated.earliest->first)
                dated.earliest = &file;
            if (!dated.latest || file.last > dated.latest->last)
                dated.latest = &file;
        }
    return dates;
}

/// Days of the week, or hours of workdays and of weekends, that never have a file, or often have none.
class Quiet {
public:
    Quiet(const Dates& dates, SeriesUnit unit, const RuleSettings& settings)
        : unit_(unit), weeks_(settings.number(weeks_setting)), often_(settings.number(often_setting))
    {
        for (const auto& [number, dated] : dates)
            ++files_[class_of(number)];
        if (unit_ != SeriesUnit::Day && unit_ != SeriesUnit::Hour)
            return;
        // A long hole is no habit, and does not speak for one.
        const std::int64_t longest = unit_ == SeriesUnit::Day ? 3 : 12;
        for (auto it = dates.begin(); std::next(it) != dates.end(); ++it)
            if (std::next(it)->first - it->first - 1 <= longest)
                for (std::int64_t n = it->first + 1; n < std::next(it)->first; ++n)
                    ++without_[class_of(n)];
        first_ = dates.begin()->first;
        last_ = dates.rbegin()->first;
    }

    bool operator()(std::int64_t number) const
    {
        if (unit_ != SeriesUnit::Day && unit_ != SeriesUnit::Hour)
            return false;
        const std::size_t c = class_of(number);
        if (files_[c] > 0)
            return without_[c] >= 2 && std::cmp_greater_equal(without_[c] * 100, static_cast<std::size_t>(often_) *
                                                                                     (without_[c] + files_[c]));
        if (unit_ == SeriesUnit::Day && c >= 5)
            return true;
        const std::int64_t length = unit_ == SeriesUnit::Day ? 7 : 24;
        return last_ - first_ >= length * weeks_;
    }

private:
    // Of days: 0 is Monday. Of hours: those of a weekend behind those of workdays.
    std::size_t class_of(std::int64_t number) const
    {
        const std::int64_t day = unit_ == SeriesUnit::Hour ? number / 24 : number;
        const std::int64_t weekday = ((day + 3) % 7 + 7) % 7;
        if (unit_ != SeriesUnit::Hour)
            return static_cast<std::size_t>(weekday);
        return static_cast<std::size_t>(number % 24 + (weekday >= 5 ? 24 : 0));
    }

    SeriesUnit unit_;
    std::int64_t weeks_, often_;
    std::array<std::size_t, 48> files_{}, without_{};
    std::int64_t first_ = 0, last_ = 0;
};

struct Hole {
    std::int64_t from = 0, to = 0;  ///< first and last number without a file
    std::int64_t missing = 0;  ///< of those, the ones that are not quiet
    const SeriesFile* before = nullptr;
    const SeriesFile* after = nullptr;
};

/// Of weeks, a month may have four.
bool is_fifth_week(SeriesUnit unit, std::int64_t number) { return unit == SeriesUnit::Week && number % 5 == 4; }

class Search {
public:
    Search(const LogSeries& series, const RuleSettings& settings, std::span<const LogSeries> all)
        : series_(series), settings_(settings), all_(all)
    {
    }

    std::optional<FindingDraft> run()
    {
        const auto unit = unit_by_events(series_);
        if (!unit)
            return std::nullopt;
        unit_ = *unit;
        const Dates dates = dates_of(series_, unit_);
        if (static_cast<std::int64_t>(dates.size()) < settings_.number(files_setting))
            return std::nullopt;
        if (!find_holes(dates))
            return std::nullopt;
        std::erase_if(holes_, [&](const Hole& hole) { return !is_empty(hole); });
        return holes_.empty() ? std::nullopt : std::optional(draft(dates));
    }

private:
    /// False where the files do not follow each other.
    bool find_holes(const Dates& dates)
    {
        // Rotated once a week, files stand seven days apart.
        std::map<std::int64_t, std::size_t> steps;
        for (auto it = dates.begin(); std::next(it) != dates.end(); ++it)
            ++steps[std::next(it)->first - it->first];
        step_ = unit_ == SeriesUnit::Day && steps.contains(7) && steps[7] * 2 > dates.size() - 1 ? 7 : 1;
        const Quiet quiet(dates, unit_, settings_);
        std::size_t regular = 0;
        const SeriesFile* before = nullptr;
        for (auto it = dates.begin(); std::next(it) != dates.end(); ++it) {
            if (it->second.latest && (!before || it->second.latest->last > before->last))
                before = it->second.latest;
            Hole hole{it->first + step_, std::next(it)->first - step_, 0, before, nullptr};
            for (std::int64_t n = hole.from; n <= hole.to; n += step_)
                hole.missing += step_ > 1 || (!quiet(n) && !is_fifth_week(unit_, n));
            if (hole.missing == 0) {
                ++regular;
                continue;
            }
            while (step_ == 1 && quiet(hole.from))
                ++hole.from;
            while (step_ == 1 && quiet(hole.to))
                --hole.to;
            for (auto next = std::next(it); next != dates.end() && !hole.after; ++next)
                hole.after = next->second.earliest;
            holes_.push_back(hole);
        }
        return std::cmp_greater_equal(regular * 100,
                                      static_cast<std::size_t>(settings_.number(steps_setting)) * (dates.size() - 1));
    }

    /// Whether events are missing as well: not where a log that is not of the series goes on through it, or where the
    /// neighbours reach into it.
    bool is_empty(const Hole& hole) const
    {
        if (!hole.before || !hole.after)
            return false;
        const Micros from = hole.before->last, to = hole.after->first;
        const Micros least{unit_of(unit_).least.value * (hole.to - hole.from + step_)};
        if (to - from + clock_change < least)
            return false;
        for (const LogSeries& other : all_) {
            if (&other == &series_ || other.folder != series_.folder || other.format() != series_.format())
                continue;
            for (const SeriesFile& file : other.files)
                if (file.dates.empty() && has_event(file, from, to))
                    return false;
        }
        return true;
    }

    static bool has_event(const SeriesFile& file, Micros from, Micros to)
    {
        if (file.first == no_time || file.first > to || file.last < from)
            return false;
        for (const SegmentRef& ref : file.segments)
            for (const std::int64_t t : ref.times->utc.span())
                if (t > from.value && t < to.value)
                    return true;
        return false;
    }

    /// Of the files that have events, how many has the one in the middle.
    std::uint64_t usual_events() const
    {
        std::vector<std::uint64_t> counts;
        for (const SeriesFile& file : series_.files)
            if (file.first != no_time)
                counts.push_back(file.events);
        std::ranges::nth_element(counts, counts.begin() + static_cast<std::ptrdiff_t>(counts.size() / 2));
        return counts[counts.size() / 2];
    }

    /// Days on which nobody came are likely where few come on the others, or where many files are missing here and there.
    Severity severity(std::uint64_t usual, std::size_t steps) const
    {
        if (std::cmp_less(usual, settings_.number(few_setting)))
            return Severity::Info;
        const std::size_t even = (steps - holes_.size()) * 100;
        const bool scattered =
            holes_.size() > 1 && std::cmp_less(even, static_cast<std::size_t>(settings_.number(even_setting)) * steps);
        return scattered || std::cmp_less(usual, settings_.number(events_setting)) ? Severity::Low : Severity::Medium;
    }

    FindingDraft draft(const Dates& dates) const
    {
        const Hole& longest = *std::ranges::max_element(holes_, {}, &Hole::missing);
        const std::uint64_t usual = usual_events();
        FindingDraft out;
        out.subject = series_.name();
        out.variant = "files";
        out.severity = severity(usual, dates.size() - 1);
        out.confidence = 90;
        std::string list;
        for (std::size_t i = 0; i < holes_.size(); ++i) {
            const Hole& hole = holes_[i];
            out.count += static_cast<std::uint64_t>(hole.missing);
            out.events.push_back(edge_event(*hole.before, true));
            out.events.push_back(edge_event(*hole.after, false));
            if (i < most_told)
                list += (i ? ", " : "") + words_of_hole(hole);
        }
        if (holes_.size() > most_told)
            list += " and " + counted_words(holes_.size() - most_told, "more hole", "more holes");
        std::ranges::sort(out.events);
        out.events.erase(std::ranges::unique(out.events).begin(), out.events.end());
        out.arguments = {out.subject,
                         std::string(step_ == 7 ? "week" : unit_of(unit_).word),
                         date_words(date_of(unit_, dates.begin()->first)),
                         date_words(date_of(unit_, dates.rbegin()->first)),
                         counted_words(out.count, "file is missing", "files are missing"),
                         list,
                         plain_time(longest.before->last),
                         plain_time(longest.after->first),
                         counted_words(usual, "event", "events")};
        return out;
    }

    std::string words_of_hole(const Hole& hole) const
    {
        const std::string first = date_words(date_of(unit_, hole.from));
        return hole.from == hole.to ? first : first + " to " + date_words(date_of(unit_, hole.to));
    }

    const LogSeries& series_;
    const RuleSettings& settings_;
    std::span<const LogSeries> all_;
    SeriesUnit unit_ = SeriesUnit::Day;
    std::int64_t step_ = 1;
    std::vector<Hole> holes_;
};

class LogMissingDay final : public Rule {
public:
    std::string_view id() const override { return "log.missing-day"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        const std::vector<LogSeries> all = log_series(*evidence.snapshot);
        std::vector<FindingDraft> out;
        for (const LogSeries& series : all) {
            if (context.cancelled())
                break;
            if (series.files.size() < 2 || series.files.front().dates.empty())
                continue;
            if (auto draft = Search(series, settings, all).run())
                out.push_back(std::move(*draft));
        }
        return out;
    }
};

}

const Rule& log_missing_day()
{
    static const LogMissingDay rule;
    return rule;
}

}
