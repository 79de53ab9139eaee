// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rhythm.h"

#include <algorithm>

namespace spoor {
namespace {

std::int64_t bin_of(std::int64_t time)
{
    const std::int64_t n = Rhythm::step.value;
    return time / n - (time % n < 0);
}

}

Rhythm::Rhythm(const LogSeries& series, const TaskContext& context)
{
    for (const SeriesFile& file : series.files)
        for (const SegmentRef& ref : file.segments)
            if (!context.cancelled())
                add(ref);
    merge();
    before_.reserve(bins_.size() + 1);
    before_.push_back(0);
    for (const Bin& bin : bins_)
        before_.push_back(before_.back() + bin.count);
}

void Rhythm::add(const SegmentRef& ref)
{
    const auto times = ref.times->utc.span();
    std::int64_t from = 1, to = 0;  // of the bin in hand
    for (std::uint32_t row = 0; row < times.size(); ++row) {
        const std::int64_t t = times[row];
        if (t >= from && t < to) {
            Bin& bin = bins_.back();
            ++bin.count;
            if (t < bin.first) {
                bin.first = t;
                bin.first_event = ref.first_event + row;
            }
            if (t >= bin.last) {
                bin.last = t;
                bin.last_event = ref.first_event + row;
            }
            continue;
        }
        if (t == no_time.value)
            continue;
        const std::int64_t at = bin_of(t);
        from = at * step.value;
        to = from + step.value;
        bins_.push_back({at, 1, t, t, ref.first_event + row, ref.first_event + row});
    }
}

void Rhythm::merge()
{
    if (!std::ranges::is_sorted(bins_, {}, &Bin::at))
        std::ranges::stable_sort(bins_, {}, &Bin::at);
    std::size_t kept = 0;
    for (const Bin& bin : bins_) {
        if (kept == 0 || bins_[kept - 1].at != bin.at) {
            bins_[kept++] = bin;
            continue;
        }
        Bin& own = bins_[kept - 1];
        own.count += bin.count;
        if (bin.first < own.first) {
            own.first = bin.first;
            own.first_event = bin.first_event;
        }
        if (bin.last >= own.last) {
            own.last = bin.last;
            own.last_event = bin.last_event;
        }
    }
    bins_.resize(kept);
}

std::vector<Rhythm::Silence> Rhythm::silences(Micros least) const
{
    std::vector<Silence> out;
    for (std::size_t i = 1; i < bins_.size(); ++i)
        if (bins_[i].at - bins_[i - 1].at > 1 && bins_[i].first - bins_[i - 1].last >= least.value)
            out.push_back(
                {Micros{bins_[i - 1].last}, Micros{bins_[i].first}, bins_[i - 1].last_event, bins_[i].first_event});
    return out;
}

std::uint64_t Rhythm::events(Micros from, Micros to) const
{
    const std::int64_t first = bin_of(from.value - 1) + 1, end = bin_of(to.value);
    if (end <= first)
        return 0;
    const auto index = [&](std::int64_t at) {
        return static_cast<std::size_t>(std::ranges::lower_bound(bins_, at, {}, &Bin::at) - bins_.begin());
    };
    return before_[index(end)] - before_[index(first)];
}

Micros Rhythm::longest_silence(Micros from, Micros to) const
{
    // The last bin that begins before the stretch, up to the first behind it.
    auto it = std::ranges::upper_bound(bins_, bin_of(from.value), {}, &Bin::at);
    if (it != bins_.begin())
        --it;
    std::int64_t longest = 0;
    for (; it != bins_.end() && std::next(it) != bins_.end() && it->at <= bin_of(to.value); ++it)
        if (std::next(it)->at - it->at > 1)
            longest = std::max(longest, std::next(it)->first - it->last);
    return Micros{longest};
}

std::optional<Micros> Rhythm::edge(bool first) const
{
    if (bins_.empty())
        return std::nullopt;
    constexpr std::uint64_t one_of = 200;
    const std::uint64_t few = before_.back() / one_of;
    // The bin of the event that has so few before it, or behind it.
    const std::uint64_t wanted = first ? few : before_.back() - few - 1;
    const auto after = std::ranges::upper_bound(before_, wanted);
    const Bin& bin = bins_[static_cast<std::size_t>(after - before_.begin()) - 1];
    return Micros{first ? bin.first : bin.last};
}

}
