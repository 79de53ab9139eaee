// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/forensic/tracker.h"

#include "core/formats/message_parts.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace spoor::forensic {
namespace {

// A header follows its marker within so many lines.
constexpr std::uint64_t recent = 64;
constexpr int most_labels = 64;

using Role = Item::Role;

std::uint64_t sum(std::uint64_t a, std::uint64_t b)
{
    if (a == no_bytes)
        return b;
    return b > std::numeric_limits<std::uint64_t>::max() - 1 - a ? a : a + b;
}

}

Tracker::Tracker(State state)
    : state_(std::move(state)),
      unheaded_(static_cast<std::size_t>(std::ranges::count(state_.blocks, false, &Block::headed)))
{
}

void Tracker::take(const ChunkLine& line, std::uint64_t source_offset)
{
    ++state_.line;
    items_.push_back({.offset = line.offset, .length = line.length});
    const std::uint32_t begun = std::exchange(begun_, no_block);
    for (std::size_t i = 0; i < ends_.size();) {
        if (state_.line > ends_[i].deadline || ends_[i].candidates.size() <= 1)
            resolve(i);
        else
            ++i;
    }
    if (header_ != no_block && take_header(line.text))
        return;
    for (std::uint32_t i = 0; unheaded_ > 0 && i < state_.blocks.size(); ++i)
        if (state_.blocks[i].doubtful && !state_.blocks[i].headed && state_.line - state_.blocks[i].last_line > recent)
            close(i);
    if (line.blank) {
        items_.back().role = Role::Blank;
        return;
    }
    const std::uint64_t offset = source_offset + line.offset;
    if (const auto marker = marker_of(line.text)) {
        note_pieces(line.text.substr(0, marker->at));
        return take_marker(*marker, offset + marker->at);
    }
    if (const auto at = header_start(line.text); at && (unheaded_ > 0 || !any_open())) {
        begun_ = begun;
        note_pieces(line.text.substr(0, *at));
        begin_header(*at, offset);
        take_header(line.text.substr(*at));
        return;
    }
    if (take_behind_body(line.text, offset))
        return;
    if (!take_captured(line.text))
        items_.back().role = any_open() ? Role::Continuation : Role::Rejected;
}

/// A marker or a header behind another process's message. There must be another process: two open blocks for an END, a
/// marker that is beyond doubt for a header. A BEGIN is believed once its header comes, and its line stays a captured
/// one: a client may have typed it.
bool Tracker::take_behind_body(std::string_view text, std::uint64_t offset)
{
    if (!any_open())
        return false;
    if (const auto marker = marker_behind_body(text)) {
        if (marker->begin) {
            state_.blocks[open_block(marker->criterion, offset + marker->at)].doubtful = true;
            return false;
        }
        if (only_open() == no_block) {
            take_marker(*marker, offset + marker->at);
            return true;
        }
    }
    const auto at = unheaded(false) != no_block ? header_behind_body(text) : std::nullopt;
    if (!at)
        return false;
    begin_header(*at, offset);
    take_header(text.substr(*at));
    return true;
}

bool Tracker::any_open() const { return std::ranges::any_of(state_.blocks, &Block::open); }

/// Pieces of another process's prefix before a marker or a header: their body comes later.
void Tracker::note_pieces(std::string_view pieces)
{
    if (pieces.empty())
        return;
    state_.labels = std::min(state_.labels + read_prefix(pieces).labels, most_labels);
    if (const std::uint32_t block = named_in(pieces); block != no_block)
        state_.syslog_pid = state_.blocks[block].pid;
}

std::uint32_t Tracker::open_block(std::string_view criterion, std::uint64_t begin)
{
    std::size_t open = 0;
    std::uint32_t oldest = no_block;
    for (std::uint32_t i = 0; i < state_.blocks.size(); ++i) {
        if (!state_.blocks[i].open)
            continue;
        ++open;
        if (oldest == no_block || state_.blocks[i].last_line < state_.blocks[oldest].last_line)
            oldest = i;
    }
    // Whose processes died while they wrote.
    if (open >= most_open)
        close(oldest);
    Block block;
    block.begin = begin;
    block.criterion = criterion;
    block.last_line = state_.line;
    block.begin_item = static_cast<std::uint32_t>(items_.size() - 1);
    state_.blocks.push_back(std::move(block));
    ++unheaded_;
    return static_cast<std::uint32_t>(state_.blocks.size() - 1);
}

void Tracker::take_marker(const Marker& marker, std::uint64_t offset)
{
    Item& item = items_.back();
    item.role = Role::Directive;
    if (!marker.begin)
        return take_end(marker.criterion);
    begun_ = open_block(marker.criterion, offset);
}

/// The header of the block whose marker stands right before it; else of the block that has waited longest.
void Tracker::begin_header(std::size_t at, std::uint64_t offset)
{
    const bool adjacent = begun_ != no_block && at == 0;
    if (adjacent) {
        header_ = begun_;
        items_.back().role = Role::HeaderLine;
        Item& begin = items_[state_.blocks[header_].begin_item];
        begin.role = Role::Header;
    } else {
        header_ = unheaded(false);
        if (header_ == no_block)
            header_ = unheaded(true);
        if (header_ == no_block)
            header_ = open_block({}, offset + at);
        state_.blocks[header_].begin_item = static_cast<std::uint32_t>(items_.size() - 1);
        items_.back().role = Role::Header;
    }
    begun_ = no_block;
    Block& block = state_.blocks[header_];
    block.headed = true;
    --unheaded_;
    block.last_line = state_.line;
    Item& item = items_[block.begin_item];
    item.block = header_;
    block.waiting.push_back(block.begin_item);
    ++waiting_;
}

/// The block that has waited longest for its header.
std::uint32_t Tracker::unheaded(bool doubtful) const
{
    for (std::uint32_t i = 0; i < state_.blocks.size(); ++i) {
        const Block& block = state_.blocks[i];
        if (block.open && !block.headed && block.doubtful == doubtful)
            return i;
    }
    return no_block;
}

/// A line of the header that is being read; false where the header is over.
bool Tracker::take_header(std::string_view text)
{
    if (is_blank(text)) {
        items_.back().role = Role::Blank;
        header_ = no_block;
        return true;
    }
    const auto field = header_field(text);
    if (!field) {
        header_ = no_block;
        return false;
    }
    if (items_.back().role != Role::Header)
        items_.back().role = Role::HeaderLine;
    Block& block = state_.blocks[header_];
    if (field->name == "Client-Address")
        block.client = field->value;
    else if (field->name == "Server-Address")
        block.server = field->value;
    else if (field->name == "User")
        block.user = field->value;
    else if (field->name == "Total-Bytes-In" || field->name == "Total-Bytes-Out")
        if (const auto n = number_of<std::uint64_t>(field->value))
            block.bytes = sum(block.bytes, *n);
    return true;
}

bool Tracker::take_captured(std::string_view text)
{
    const Prefixed prefix = read_prefix(text);
    const Body body = read_body(prefix.body, prefix.type);
    const bool torn_body = !prefix.body.empty() && (!prefix.pieces.empty() || state_.labels > 0);
    if (prefix.torn) {
        state_.labels = std::min(state_.labels + prefix.labels, most_labels);
        if (prefix.labels == 0 && !body.known && state_.labels == 0)
            return false;
        if (!body.known && !torn_body)
            return false;
        if (state_.labels > 0)
            --state_.labels;
    }
    Item& item = items_.back();
    item.role = Role::Captured;
    item.pid = body.pid != no_pid ? body.pid : prefix.pid;
    if (body.time) {
        item.time = body.time->time;
        item.own_zone = body.time->is_utc;
    }
    const std::uint32_t block = owner(body, prefix, item.pid);
    if (prefix.torn && body.pid != no_pid) {
        // The other process's number is in these pieces; the body that it belongs to comes next.
        const std::uint32_t other = named_in(prefix.pieces);
        if (other != no_block && other != block)
            state_.syslog_pid = state_.blocks[other].pid;
    }
    if (!prefix.torn && only_open() != no_block)
        state_.labels = 0;
    state_.previous = block;
    if (block != no_block)
        attach(block);
    return true;
}

std::uint32_t Tracker::only_open() const
{
    std::uint32_t found = no_block;
    for (std::uint32_t i = 0; i < state_.blocks.size(); ++i) {
        if (!state_.blocks[i].open)
            continue;
        if (found != no_block)
            return no_block;
        found = i;
    }
    return found;
}

/// The last item belongs to this block: takes its time from it, or gives it its own.
void Tracker::attach(std::uint32_t index)
{
    Block& block = state_.blocks[index];
    Item& item = items_.back();
    item.block = index;
    block.wrote = true;
    block.last_line = state_.line;
    if (block.pid == no_pid)
        block.pid = item.pid;
    if (item.time != no_time) {
        block.time = item.time;
        block.own_zone = item.own_zone;
    }
    block.waiting.push_back(static_cast<std::uint32_t>(items_.size() - 1));
    ++waiting_;
    settle_waiting(block, false);
    heard_of(index);
}

/// Gives the block's time to its items that have none, and lets them go once nothing more is to be learnt. `all`: they
/// go with what there is.
void Tracker::settle_waiting(Block& block, bool all)
{
    if (block.time != no_time) {
        for (const std::uint32_t i : block.waiting) {
            Item& item = items_[i];
            if (item.time != no_time)
                continue;
            item.time = block.time;
            item.own_zone = block.own_zone;
            item.inferred = true;
        }
    }
    if (all || (block.time != no_time && block.pid != no_pid)) {
        waiting_ -= block.waiting.size();
        block.waiting.clear();
    }
}

void Tracker::finish(bool last)
{
    while (!ends_.empty())
        resolve(0);
    for (std::uint32_t i = 0; i < state_.blocks.size(); ++i) {
        Block& block = state_.blocks[i];
        // Nothing but its marker is in the file, but it was there.
        if (last && block.open && !block.headed && !block.doubtful && items_.size() > block.begin_item) {
            Item& item = items_[block.begin_item];
            if (item.role == Role::Directive) {
                item.role = Role::Header;
                item.block = i;
            }
        }
        settle_waiting(block, true);
    }
}

Tracker::State Tracker::next() const
{
    State next;
    next.line = state_.line;
    next.syslog_pid = state_.syslog_pid;
    next.labels = state_.labels;
    for (std::uint32_t i = 0; i < state_.blocks.size(); ++i) {
        if (!state_.blocks[i].open)
            continue;
        if (i == state_.previous)
            next.previous = static_cast<std::uint32_t>(next.blocks.size());
        next.blocks.push_back(state_.blocks[i]);
        next.blocks.back().begin_item = no_block;
    }
    return next;
}

}
