// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/source_builder.h"

#include "core/engine/zone_shift.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace spoor {

SourceBuilder::SourceBuilder(SourceInfo info, std::shared_ptr<SourceParser> parser, const FacetTable& facets)
    : id_(info.id), facets_(&facets), info_(std::move(info)), parser_(std::move(parser)),
      rejected_(std::make_shared<std::vector<RejectedLine>>())
{
}

void SourceBuilder::commit(std::size_t index, ParsedBlock block)
{
    const std::lock_guard lock(mutex_);
    waiting_.emplace(index, std::move(block));
    for (auto next = waiting_.find(next_); next != waiting_.end(); next = waiting_.find(next_)) {
        for (ParsedBlock::Part& part : next->second.parts)
            take(std::move(part));
        waiting_.erase(next);
        ++next_;
    }
    published_.reset();
}

void SourceBuilder::take(ParsedBlock::Part part)
{
    ParsedChunk& parsed = part.parsed;
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
