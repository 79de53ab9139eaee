// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/raw_batch.h"

#include <algorithm>
#include <numeric>

namespace spoor {
namespace {

// Reading a segment in one go costs about as much as reading one record in every this many of its bytes.
constexpr std::uint64_t bytes_worth_a_read = 16 * 1024;

}

void RawBatch::read(std::span<const EventId> ids)
{
    text_.clear();
    spans_.assign(ids.size(), {});
    std::vector<std::uint32_t> order(ids.size());
    std::iota(order.begin(), order.end(), 0u);
    // Ids count through the segments, so this is the order of the text.
    const auto id_of = [&](std::uint32_t i) { return ids[i].value; };
    if (!std::ranges::is_sorted(order, {}, id_of))
        std::ranges::sort(order, {}, id_of);
    for (std::size_t begin = 0; begin < order.size();) {
        const std::uint32_t segment = snapshot_->place(ids[order[begin]]).segment;
        const SegmentRef& ref = snapshot_->segments[segment];
        const std::uint32_t end_id = ref.first_event + ref.data->rows;
        const auto end = std::ranges::lower_bound(order.begin() + static_cast<std::ptrdiff_t>(begin), order.end(),
                                                  end_id, {}, id_of);
        const std::size_t count = static_cast<std::size_t>(end - order.begin()) - begin;
        read_segment(segment, std::span(order).subspan(begin, count), ids);
        begin += count;
    }
}

void RawBatch::read_segment(std::uint32_t segment, std::span<const std::uint32_t> order, std::span<const EventId> ids)
{
    const SegmentRef& ref = snapshot_->segments[segment];
    const bool at_hand = std::ranges::contains(loaded_, segment, &Loaded::segment);
    if (at_hand || order.size() * bytes_worth_a_read >= ref.data->bytes) {
        const Loaded* loaded = load(segment);
        if (!loaded)
            return;
        for (const std::uint32_t i : order) {
            const std::uint32_t row = ids[i].value - ref.first_event;
            const SegmentText& text = loaded->text;
            const std::string_view line = text.text.substr(
                std::min<std::size_t>(text.places->offset[row], text.text.size()), text.places->text_length(row));
            spans_[i] = {text_.size(), line.size()};
            text_ += line;
        }
        return;
    }
    for (const std::uint32_t i : order) {
        const Result<std::string> line = reader_.raw_line(*snapshot_, ids[i]);
        if (!line)
            return note(line.error());
        spans_[i] = {text_.size(), line->size()};
        text_ += *line;
    }
}

const RawBatch::Loaded* RawBatch::load(std::uint32_t segment)
{
    Loaded* place = &*std::ranges::min_element(loaded_, {}, &Loaded::used);
    if (const auto found = std::ranges::find(loaded_, segment, &Loaded::segment); found != loaded_.end())
        place = &*found;
    if (place->segment != segment) {
        place->segment = UINT32_MAX;
        const Result<SegmentText> text = reader_.segment_text(*snapshot_, segment, place->buffer);
        if (!text) {
            note(text.error());
            return nullptr;
        }
        place->segment = segment;
        place->text = *text;
    }
    place->used = ++clock_;
    return place;
}

void RawBatch::note(const Error& error)
{
    if (!error_)
        error_ = error;
}

}
