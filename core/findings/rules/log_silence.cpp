// SPDX-License-Identifier: GPL-3.0-or-later
//
// A log that is silent when it never is. One finding a silence; one for all where a series has many.
//
// What is usual is taken from the same hours of other days: of the same day of the week, where the log is long enough,
// else of all days, so that a weekend speaks against a rhythm that only workdays have. A silence counts where on nearly
// all of those days
// - many events fell into the same hours (so that chance does not make it: at an even rate, none where 20 are expected
//   comes once in 500 million), and
// - no silence came near to it in length (so that bursts with pauses between them are no rhythm).
// A missing file of a dated series is log.missing-day's.
#include "core/findings/log_series.h"
#include "core/findings/rhythm.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/words.h"
#include "core/sessions/span_words.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <optional>
#include <utility>

namespace spoor {
namespace {

constexpr std::string_view least_setting = "log.silence.least";
constexpr std::string_view days_setting = "log.silence.days";
constexpr std::string_view weeks_setting = "log.silence.weeks";
constexpr std::string_view share_setting = "log.silence.share";
constexpr std::string_view expected_setting = "log.silence.expected";
constexpr std::string_view times_setting = "log.silence.times";
constexpr std::string_view certain_setting = "log.silence.certain";
constexpr std::string_view most_setting = "log.silence.most";
constexpr std::int64_t most_days = 60;  // or weeks, looked at on either side
constexpr std::size_t most_looked_at = 3000;  // the longest silences of a series
constexpr Micros restart_near = seconds(60);

/// What the same hours of other days have.
struct Usual {
    std::size_t days = 0;
    std::uint64_t events = 0;  ///< at least so many, on nearly all days
    Micros longest;  ///< silences are no longer, on nearly all days
    bool by_weekday = false;
};

struct Found {
    Rhythm::Silence silence;
    Usual usual;
    bool restarted = false;
    bool abrupt = false;
};

class Search {
public:
    Search(const Snapshot& snapshot, const LogSeries& series, const Rhythm& rhythm, const RuleSettings& settings)
        : snapshot_(snapshot), series_(series), rhythm_(rhythm), settings_(settings)
    {
    }

    std::vector<FindingDraft> run()
    {
        if (!rhythm_.first())
            return {};
        const auto times = settings_.number(times_setting);
        const Micros least{std::max(settings_.duration(least_setting).value, 2 * Rhythm::step.value * times)};
        for (const Rhythm::Silence& silence : longest_of(rhythm_.silences(least))) {
            if (silence.from < *rhythm_.first() || silence.to > *rhythm_.last())
                continue;
            const auto usual = usual_at(silence);
            if (!usual || std::cmp_less(usual->events, settings_.number(expected_setting)))
                continue;
            const Micros longest = std::max(usual->longest, Rhythm::step + Rhythm::step);
            if (silence.to - silence.from < Micros{longest.value * times} || is_missing_file(silence) ||
                is_clock_change(silence))
                continue;
            found_.push_back({silence, *usual, is_restart(silence), is_abrupt(silence, *usual)});
        }
        if (std::cmp_greater(found_.size(), settings_.number(most_setting)))
            return {all()};
        std::vector<FindingDraft> out;
        for (const Found& found : found_)
            out.push_back(draft(found));
        return out;
    }

private:
    static std::vector<Rhythm::Silence> longest_of(std::vector<Rhythm::Silence> all)
    {
        if (all.size() > most_looked_at) {
            std::ranges::stable_sort(all, std::ranges::greater{}, [](const auto& s) { return s.to - s.from; });
            all.resize(most_looked_at);
            std::ranges::sort(all, {}, &Rhythm::Silence::from);
        }
        return all;
    }

    /// Of a longer silence its first day is looked at.
    std::optional<Usual> usual_at(const Rhythm::Silence& silence) const
    {
        const Micros to = std::min(silence.to, silence.from + one_day);
        if (auto usual = usual_by(silence, to, 7))
            return usual;
        return usual_by(silence, to, 1);
    }

    std::optional<Usual> usual_by(const Rhythm::Silence& silence, Micros to, std::int64_t days) const
    {
        std::vector<std::uint64_t> events;
        std::vector<Micros> longest;
        for (std::int64_t n = -most_days; n <= most_days; ++n) {
            const Micros shift{n * days * one_day.value};
            const Micros from = silence.from + shift, end = to + shift;
            if (from < *rhythm_.first() || end > *rhythm_.last() || (end > silence.from && from < silence.to))
                continue;
            events.push_back(rhythm_.events(from, end));
            longest.push_back(rhythm_.longest_silence(from, end));
        }
        if (std::cmp_less(events.size(), settings_.number(days == 7 ? weeks_setting : days_setting)))
            return std::nullopt;
        // So many days may be otherwise.
        const auto odd = static_cast<std::ptrdiff_t>(
            events.size() * static_cast<std::size_t>(100 - settings_.number(share_setting)) / 100);
        std::ranges::nth_element(events, events.begin() + odd);
        std::ranges::nth_element(longest, longest.begin() + odd, std::ranges::greater{});
        return Usual{events.size(), events[static_cast<std::size_t>(odd)], longest[static_cast<std::size_t>(odd)],
                     days == 7};
    }

    /// Whether it was as busy as ever right before and right behind the silence; a holiday is quiet at its edges too.
    bool is_abrupt(const Rhythm::Silence& silence, const Usual& usual) const
    {
        const Micros hour = seconds(3600);
        const std::int64_t days = usual.by_weekday ? 7 : 1;
        for (const Micros from : {silence.from - hour, silence.to}) {
            std::vector<std::uint64_t> events;
            for (std::int64_t n = -most_days; n <= most_days; ++n) {
                const Micros at = from + Micros{n * days * one_day.value};
                if (n != 0 && at >= *rhythm_.first() && at + hour <= *rhythm_.last())
                    events.push_back(rhythm_.events(at, at + hour));
            }
            if (events.empty())
                return false;
            const auto middle = events.begin() + static_cast<std::ptrdiff_t>(events.size() / 2);
            std::ranges::nth_element(events, middle);
            if (rhythm_.events(from, from + hour) * 2 < *middle)
                return false;
        }
        return true;
    }

    const SeriesFile* file_of(std::uint32_t event) const
    {
        const FileId id = snapshot_.source(EventId{event}).id;
        const auto found =
            std::ranges::find_if(series_.files, [&](const SeriesFile& f) { return f.source && f.source->id == id; });
        return found == series_.files.end() ? nullptr : &*found;
    }

    /// The hour that clocks skip in spring, on a Sunday, where the log has the server's own time.
    bool is_clock_change(const Rhythm::Silence& silence) const
    {
        const SourceInfo& source = snapshot_.source(EventId{silence.before});
        if (!source.format || source.format->clock() != Clock::Local)
            return false;
        constexpr Micros hour = seconds(3600);
        const Micros length = silence.to - silence.from;
        const std::int64_t day = silence.to.value / one_day.value;
        return length < hour + hour && length + Rhythm::step + Rhythm::step >= hour && (day + 3) % 7 == 6 &&
               silence.to.value % one_day.value < 4 * hour.value;
    }

    /// Both sides are files with dates that are not neighbours.
    bool is_missing_file(const Rhythm::Silence& silence) const
    {
        const SeriesFile* before = file_of(silence.before);
        const SeriesFile* after = file_of(silence.after);
        if (!before || !after || before == after || before->dates.empty() || after->dates.empty())
            return false;
        return after->dates.front().number - before->dates.front().number > 1;
    }

    /// The service announced itself: a header in the midst of a file, a start or stop at the silence's edges.
    bool is_restart(const Rhythm::Silence& silence) const
    {
        const auto [segment, row] = snapshot_.place(EventId{silence.after});
        const Segment& s = *snapshot_.segments[segment].data;
        if ((row > 0 || s.base > 0) && std::ranges::contains(s.restarts, row) &&
            snapshot_.source(EventId{silence.after}).id == snapshot_.source(EventId{silence.before}).id)
            return true;
        return is_service(silence.before, false) || is_service(silence.after, true);
    }

    /// A start or stop among the records next to an event.
    bool is_service(std::uint32_t event, bool forward) const
    {
        constexpr std::uint32_t most = 50;
        const Micros edge = snapshot_.time(EventId{event});
        for (std::uint32_t i = 0; i < most; ++i) {
            if (forward ? event + i >= snapshot_.event_count() : event < i)
                return false;
            const EventId id{forward ? event + i : event - i};
            const Micros time = snapshot_.time(id);
            if (time == no_time || time > edge + restart_near || time + restart_near < edge)
                return false;
            const Kind kind = snapshot_.facet(id).kind;
            if (kind == Kind::ServiceStart || kind == Kind::ServiceStop)
                return true;
        }
        return false;
    }

    Severity severity_of(const Found& found) const
    {
        const bool certain = std::cmp_greater_equal(found.usual.events, settings_.number(certain_setting));
        return certain && found.abrupt && !found.restarted ? Severity::Medium : Severity::Low;
    }

    FindingDraft draft(const Found& found) const
    {
        const auto& [silence, usual, restarted, abrupt] = found;
        FindingDraft out;
        out.severity = severity_of(found);
        out.confidence = usual.by_weekday ? 80 : 70;
        out.subject = series_.name();
        out.variant = restarted ? "restart" : "silence";
        out.count = 1;
        out.events = {silence.before, silence.after};
        out.arguments = {out.subject,
                         span_words(silence.to - silence.from),
                         plain_time(silence.from),
                         plain_time(silence.to),
                         counted_words(usual.days, usual.by_weekday ? "other week" : "other day",
                                       usual.by_weekday ? "other weeks" : "other days"),
                         counted_words(usual.events, "event", "events"),
                         usual.longest.value > 0 ? span_words(usual.longest) : "10 min"};
        return out;
    }

    FindingDraft all() const
    {
        const Found& longest =
            *std::ranges::max_element(found_, {}, [](const Found& f) { return f.silence.to - f.silence.from; });
        FindingDraft out;
        out.confidence = 60;
        out.subject = series_.name();
        out.variant = "many";
        out.count = found_.size();
        Micros sum;
        for (const Found& found : found_) {
            out.events.push_back(found.silence.before);
            out.events.push_back(found.silence.after);
            sum = sum + (found.silence.to - found.silence.from);
        }
        std::ranges::sort(out.events);
        out.events.erase(std::ranges::unique(out.events).begin(), out.events.end());
        out.arguments = {out.subject, times_words(found_.size()), span_words(sum),
                         span_words(longest.silence.to - longest.silence.from), plain_time(longest.silence.from)};
        return out;
    }

    const Snapshot& snapshot_;
    const LogSeries& series_;
    const Rhythm& rhythm_;
    const RuleSettings& settings_;
    std::vector<Found> found_;
};

class LogSilence final : public Rule {
public:
    std::string_view id() const override { return "log.silence"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        const Snapshot& snapshot = *evidence.snapshot;
        std::vector<FindingDraft> out;
        for (const LogSeries& series : log_series(snapshot)) {
            if (context.cancelled())
                break;
            if (!long_enough(series, settings))
                continue;
            const Rhythm rhythm(series, context);
            auto drafts = Search(snapshot, series, rhythm, settings).run();
            std::ranges::move(drafts, std::back_inserter(out));
        }
        return out;
    }

private:
    /// Whether there can be enough other days, so that a short log costs nothing.
    static bool long_enough(const LogSeries& series, const RuleSettings& settings)
    {
        Micros first = no_time, last{std::numeric_limits<std::int64_t>::min()};
        for (const SeriesFile& file : series.files) {
            if (file.first == no_time)
                continue;
            first = std::min(first, file.first);
            last = std::max(last, file.last);
        }
        const std::int64_t days = std::min(settings.number(days_setting), settings.number(weeks_setting) * 7);
        return first != no_time && last - first >= Micros{days * one_day.value};
    }
};

}

const Rule& log_silence()
{
    static const LogSilence rule;
    return rule;
}

}
