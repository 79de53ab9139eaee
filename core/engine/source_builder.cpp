// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/source_builder.h"

#include "core/engine/zone_shift.h"
#include "core/events/segment_merge.h"
#include "core/formats/changed_in_place.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace spoor {

SourceBuilder::SourceBuilder(SourceInfo info, std::shared_ptr<SourceParser> parser, const FacetTable& facets)
    : id_(info.id), facets_(&facets), info_(std::move(info)), parser_(std::move(parser)),
      rejected_(std::make_shared<std::vector<RejectedLine>>()),
      in_place_(dynamic_cast<const ChangedInPlace*>(parser_.get()) != nullptr)
{
}

void SourceBuilder::commit(std::size_t index, ParsedBlock block)
{
    const std::lock_guard lock(mutex_);
    if (!block.parts.empty())
        withdraw();
    waiting_.emplace(index, std::move(block));
    for (auto next = waiting_.find(next_); next != waiting_.end(); next = waiting_.find(next_)) {
        if (next->second.instead_from)
            back_to(*next->second.instead_from);
        for (ParsedBlock::Part& part : next->second.parts) {
            take(std::move(part));
            merge_last();
        }
        waiting_.erase(next);
        ++next_;
    }
    published_.reset();
}

void SourceBuilder::take(ParsedBlock::Part part)
{
    ParsedChunk& parsed = part.parsed;
    if (in_place_)
        marks_.push_back({part.offset, parsed.segment->rows, {info_, segments_.size(), rejected_->size(), not_utf8_}});
    parser_->settle(parsed, part.state.get());
    Segment& segment = *parsed.segment;
    segment.file = id_;
    segment.base = part.offset;
    segment.raw_base = part.raw_base;
    segment.bytes = static_cast<std::uint32_t>(std::min<std::uint64_t>(part.bytes, 0xFFFFFFFF));
    segment.first_line = info_.lines.total + 1;
    if (info_.format->clock() != Clock::Carried && !info_.zone.is_utc())
        apply_zone(*parsed.times, info_.zone, segment.facet, *facets_);
    for (RejectedLine line : parsed.rejected) {
        line.offset += part.offset;
        line.line += segment.first_line;
        // What has been published is not changed under its readers.
        if (rejected_.use_count() > 1)
            rejected_ = std::make_shared<std::vector<RejectedLine>>(*rejected_);
        rejected_->push_back(line);
    }
    info_.lines += parsed.lines;
    info_.events += segment.rows;
    info_.recovered += parsed.recovered;
    info_.text_bytes += part.bytes;
    if (!info_.compressed && info_.encoding != Encoding::Utf16Le && info_.encoding != Encoding::Utf16Be)
        info_.bytes_read = info_.text_bytes;
    if (parsed.not_utf8 && !std::exchange(not_utf8_, true) && info_.encoding == Encoding::Utf8)
        info_.encoding = Encoding::Windows1252;
    widen(*parsed.times, segment.facet, parsed.recovered > 0);
    if (segment.rows > 0)
        segments_.push_back({std::move(parsed.segment), std::move(parsed.times), 0});
}

void SourceBuilder::show(ParsedBlock::Part part)
{
    const std::lock_guard lock(mutex_);
    withdraw();
    if (!parser_)
        return;
    shown_ = Before{info_, segments_.size(), rejected_->size(), not_utf8_};
    take(std::move(part));
    published_.reset();
}

void SourceBuilder::withdraw()
{
    if (!shown_)
        return;
    const SourceInfo& before = shown_->info;
    restore_counts(before);
    info_.events = before.events - (before.let_go < info_.let_go ? info_.let_go - before.let_go : 0);
    info_.first = before.first;
    info_.last = before.last;
    not_utf8_ = shown_->not_utf8;
    segments_.resize(std::min(shown_->segments, segments_.size()));
    if (rejected_->size() > shown_->rejected) {
        if (rejected_.use_count() > 1)
            rejected_ = std::make_shared<std::vector<RejectedLine>>(*rejected_);
        rejected_->resize(shown_->rejected);
    }
    shown_.reset();
    published_.reset();
}

void SourceBuilder::restore_counts(const SourceInfo& before)
{
    info_.lines = before.lines;
    info_.recovered = before.recovered;
    info_.text_bytes = before.text_bytes;
    info_.bytes_read = before.bytes_read;
    info_.encoding = before.encoding;
}

void SourceBuilder::back_to(std::uint64_t offset)
{
    const auto from = std::ranges::lower_bound(marks_, offset, {}, &Mark::offset);
    if (from == marks_.end())
        return;
    std::uint64_t forgotten = 0, kept = 0;
    for (auto mark = from; mark != marks_.end(); ++mark)
        forgotten += mark->rows;
    restore_counts(from->before.info);
    not_utf8_ = from->before.not_utf8;
    marks_.erase(from, marks_.end());
    std::erase_if(segments_, [&](const SegmentRef& segment) {
        const bool gone = segment.data->base >= offset;
        kept += gone ? segment.data->rows : 0;
        return gone;
    });
    info_.events -= kept;
    // What had been let go of it comes back, to be let go again.
    info_.let_go -= forgotten - kept;
    rejected_ = std::make_shared<std::vector<RejectedLine>>(*rejected_);
    std::erase_if(*rejected_, [&](const RejectedLine& line) { return line.offset >= offset; });
    info_.first.reset();
    info_.last.reset();
    for (const SegmentRef& segment : segments_)
        widen(*segment.times, segment.data->facet, info_.recovered > 0);
}

void SourceBuilder::merge_small()
{
    const std::lock_guard lock(mutex_);
    merge_ = true;
}

void SourceBuilder::merge_last()
{
    // As a counter in binary carries: a segment is merged with the one before while that is no larger than twice its own
    // size, so each row is copied as often as segments double until they are large.
    constexpr std::uint32_t most_rows = 64 * 1024;
    constexpr std::uint64_t most_bytes = 16u << 20;
    while (merge_ && segments_.size() >= 2) {
        SegmentRef& a = segments_[segments_.size() - 2];
        SegmentRef& b = segments_.back();
        const std::uint64_t bytes = b.data->base + b.data->bytes - a.data->base;
        if (a.data->rows / 2 > b.data->rows || a.data->rows + b.data->rows > most_rows || bytes > most_bytes)
            return;
        TimedSegment one = merged({a.data, a.times}, {b.data, b.times});
        segments_.pop_back();
        segments_.back() = {std::move(one.data), std::move(one.times), 0};
    }
}

std::optional<SourceBuilder::Oldest> SourceBuilder::oldest()
{
    const std::lock_guard lock(mutex_);
    // What is shown in advance is no stock.
    if ((shown_ ? shown_->segments : segments_.size()) == 0)
        return std::nullopt;
    const SegmentRef& segment = segments_[oldest_segment()];
    return Oldest{Micros{segment.times->last}, segment.data->rows};
}

std::size_t SourceBuilder::oldest_segment() const
{
    // A log that is full has its newest records where its oldest were.
    const auto last = [](const SegmentRef& segment) { return segment.times->last; };
    return in_place_ ? static_cast<std::size_t>(std::ranges::min_element(segments_, {}, last) - segments_.begin()) : 0;
}

std::uint64_t SourceBuilder::events()
{
    const std::lock_guard lock(mutex_);
    return info_.events;
}

std::uint64_t SourceBuilder::let_go(std::uint64_t events)
{
    const std::lock_guard lock(mutex_);
    const std::size_t own = shown_ ? shown_->segments : segments_.size();
    std::uint64_t gone = 0;
    std::size_t count = 0;
    if (in_place_ && own > 0) {
        const auto oldest = segments_.begin() + static_cast<std::ptrdiff_t>(oldest_segment());
        gone = oldest->data->rows;
        if (gone > events)
            return 0;
        segments_.erase(oldest);
        info_.events -= gone;
        info_.let_go += gone;
        published_.reset();
        return gone;
    }
    while (count < own && gone + segments_[count].data->rows <= events)
        gone += segments_[count++].data->rows;
    if (count == 0)
        return 0;
    const std::uint64_t behind = segments_[count - 1].data->base + segments_[count - 1].data->bytes;
    segments_.erase(segments_.begin(), segments_.begin() + static_cast<std::ptrdiff_t>(count));
    if (shown_)
        shown_->segments -= count;
    info_.events -= gone;
    info_.let_go += gone;
    // Their count stays; the list must not grow for ever.
    const auto keep = std::ranges::lower_bound(*rejected_, behind, {}, &RejectedLine::offset);
    if (const auto lines = static_cast<std::size_t>(keep - rejected_->begin()); lines > 0) {
        rejected_ = std::make_shared<std::vector<RejectedLine>>(keep, rejected_->end());
        if (shown_)
            shown_->rejected -= std::min(lines, shown_->rejected);
    }
    published_.reset();
    return gone;
}

void SourceBuilder::widen(const Times& times, const Column<FacetId>& facet, bool with_recovered)
{
    const auto add = [&](std::int64_t first, std::int64_t last) {
        info_.first = std::min(info_.first.value_or(no_time), Micros{first});
        info_.last = std::max(info_.last.value_or(Micros{last}), Micros{last});
    };
    if (!with_recovered) {
        if (times.first != no_time.value)
            add(times.first, times.last);
        return;
    }
    for (std::size_t row = 0; row < times.utc.size(); ++row)
        if (times.utc[row] != no_time.value && !(*facets_)[facet[row]].recovered)
            add(times.utc[row], times.utc[row]);
}

void SourceBuilder::adopt(SourceInfo info, std::vector<SegmentRef> segments)
{
    const std::lock_guard lock(mutex_);
    info_ = std::move(info);
    segments_ = std::move(segments);
    rejected_ = info_.rejected ? std::make_shared<std::vector<RejectedLine>>(*info_.rejected)
                               : std::make_shared<std::vector<RejectedLine>>();
    published_.reset();
}

void SourceBuilder::set_zone(const Zone& zone)
{
    const std::lock_guard lock(mutex_);
    info_.zone = zone;
    published_.reset();
    if (!info_.format || info_.format->clock() == Clock::Carried)
        return;
    info_.first.reset();
    info_.last.reset();
    for (SegmentRef& segment : segments_) {
        if (shown_ && &segment == segments_.data() + shown_->segments) {
            shown_->info.first = info_.first;
            shown_->info.last = info_.last;
        }
        auto times = std::make_shared<Times>(wall_times(*segment.times));
        apply_zone(*times, zone, segment.data->facet, *facets_);
        widen(*times, segment.data->facet, info_.recovered > 0);
        segment.times = std::move(times);
    }
}

SourceBuilder::View SourceBuilder::view()
{
    const std::lock_guard lock(mutex_);
    if (!published_) {
        info_.rejected = rejected_;
        if (parser_)
            info_.layouts = std::make_shared<const std::vector<Layout>>(parser_->layouts());
        published_ = std::make_shared<const SourceInfo>(info_);
    }
    return {published_, segments_};
}

void SourceBuilder::close()
{
    view();
    const std::lock_guard lock(mutex_);
    parser_.reset();
}

}
