// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/go_to_job.h"

#include "core/query/seek.h"

#include <algorithm>
#include <string_view>

namespace spoor {
namespace {

using State = GoToPlace::State;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool ends_so(std::string_view path, std::string_view end)
{
    return path.size() >= end.size() &&
           std::ranges::equal(path.substr(path.size() - end.size()), end, {}, lower, lower);
}

// 0: no; 2: its last parts are these; 1: it ends in the midst of one.
int fit(const SourceInfo& source, std::string_view end)
{
    const std::string_view path = source.member ? *source.member : source.path;
    if (!ends_so(path, end))
        return source.member && ends_so(source.path, end) ? 1 : 0;
    const std::size_t before = path.size() - end.size();
    return before == 0 || path[before - 1] == '/' || path[before - 1] == '\\' ? 2 : 1;
}

const SourceInfo* source_named(const Snapshot& snapshot, const SourceInfo* chosen, std::string_view end)
{
    const SourceInfo* best = nullptr;
    int best_fit = 0;
    for (const auto& source : snapshot.sources) {
        // Of several that fit alike the one that the user looks at, else the first.
        const int fits = fit(*source, end) * 2 + (source.get() == chosen);
        if (fits >= 2 && fits > best_fit) {
            best = source.get();
            best_fit = fits;
        }
    }
    return best;
}

class Finder {
public:
    Finder(const RowSet& shown, bool time_ordered, std::optional<EventKey> chosen, const std::stop_token& stop)
        : shown_(shown), time_ordered_(time_ordered), chosen_(chosen), stop_(stop)
    {
    }

    GoToPlace operator()(const GoToGoal::ToRow& goal) const
    {
        if (goal.number > shown_.size())
            return at(shown_.size() - 1, State::Beyond, shown_.size());
        return at(static_cast<std::uint32_t>(goal.number - 1), State::There);
    }

    GoToPlace operator()(const GoToGoal::ToTime& goal) const
    {
        if (const auto row = row_at(shown_, goal.utc, time_ordered_, stop_))
            return at(*row, State::There);
        // The last that has a time: those without come after it.
        const auto last = nearest_timed_before(goal.utc);
        return last ? at(*last, State::Beyond) : GoToPlace{};
    }

    GoToPlace operator()(const GoToGoal::ToLine& goal) const
    {
        const Snapshot& snapshot = *shown_.snapshot();
        const SourceInfo* source = chosen_ ? snapshot.source(chosen_->file) : nullptr;
        if (!goal.file.empty())
            source = source_named(snapshot, source, goal.file);
        GoToPlace none;
        none.state = State::NoFile;
        if (!source)
            return none;
        const auto event = event_at_line(snapshot, source->id, goal.number);
        none.state = State::NoEvents;
        none.file = source->display_name();
        if (!event)
            return none;
        const auto row = nearest_row(shown_, *event, time_ordered_, stop_);
        if (!row)
            return none;
        const bool shown = shown_[*row] == *event;
        const bool beyond = goal.number > snapshot.line(*event) && source->lines.total > 0 &&
                            source->state == LoadState::Done && goal.number > source->lines.total;
        GoToPlace place = at(*row,
                             !shown   ? State::NotShown
                             : beyond ? State::Beyond
                                      : State::There,
                             source->lines.total);
        place.file = source->display_name();
        return place;
    }

private:
    GoToPlace at(std::uint32_t row, State state, std::uint64_t number = 0) const
    {
        const Snapshot& snapshot = *shown_.snapshot();
        const EventId event = shown_[row];
        return {state, snapshot.key(event), row, snapshot.time(event), number, {}, snapshot.line(event)};
    }

    std::optional<std::uint32_t> nearest_timed_before(Micros time) const
    {
        const Snapshot& snapshot = *shown_.snapshot();
        std::optional<std::uint32_t> best;
        if (time_ordered_) {
            std::uint32_t first = 0;
            for (std::uint32_t count = shown_.size(); count > 0;) {
                const std::uint32_t half = count / 2;
                if (snapshot.time(shown_[first + half]) < time) {
                    first += half + 1;
                    count -= half + 1;
                } else {
                    count = half;
                }
            }
            return first > 0 ? std::optional(first - 1) : std::nullopt;
        }
        Micros latest{};
        for (std::uint32_t row = 0; row < shown_.size(); ++row) {
            if (row % 65'536 == 0 && stop_.stop_requested())
                return std::nullopt;
            const Micros t = snapshot.time(shown_[row]);
            if (t < time && (!best || t >= latest)) {
                best = row;
                latest = t;
            }
        }
        return best;
    }

    const RowSet& shown_;
    bool time_ordered_;
    std::optional<EventKey> chosen_;
    const std::stop_token& stop_;
};

}

GoToPlace place_of(const RowSet& shown, bool time_ordered, std::optional<EventKey> chosen, const GoToGoal& goal,
                   const std::stop_token& stop)
{
    if (shown.size() == 0)
        return {};
    return std::visit(Finder(shown, time_ordered, chosen, stop), goal.what);
}

GoToJob::GoToJob(QObject* parent) : QObject(parent) {}

void GoToJob::find(const RowSet& shown, bool time_ordered, std::optional<EventKey> chosen, const GoToGoal& goal)
{
    job_.start([=](const JobContext& context) { return place_of(shown, time_ordered, chosen, goal, context.stop); },
               [this](const GoToPlace& place) { emit found(place); });
}

}
