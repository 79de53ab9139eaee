// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/ftp_numbered.h"

#include <algorithm>
#include <limits>

namespace spoor {
namespace {

bool is_number(std::string_view id)
{
    return std::ranges::all_of(id, [](char c) { return c >= '0' && c <= '9'; });
}

std::int64_t day_of(Micros time)
{
    return time.value >= 0 ? time.value / one_day.value : (time.value + 1) / one_day.value - 1;
}

// A number that came back while the log shows no end of what it was before: told apart by its client alone.
constexpr std::uint8_t confidence_by_client = 90;
constexpr std::uint8_t confidence_over_boundary = 90;

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

}

FtpNumbered::FtpNumbered(const Snapshot& snapshot, const FtpMeanings& meanings)
    : snapshot_(snapshot), meanings_(meanings), slot_of_(snapshot.pools ? snapshot.pools->session.size() : 0)
{
}

FtpPiece FtpNumbered::find(std::span<const SegmentRef> segments, unsigned slice, unsigned slices,
                           const std::stop_token& stop)
{
    stretch_ = hard_ = 0;
    before_ = no_time;
    any_row_ = header_ = false;
    in_order_ = true;
    std::int64_t last = std::numeric_limits<std::int64_t>::min();
    std::size_t rows = 0;
    for (const SegmentRef& ref : segments)
        rows += ref.data->rows;
    given_.reserve(rows / slices + rows / (8 * slices));
    for (const SegmentRef& ref : segments) {
        if (stop.stop_requested())
            break;
        in_order_ = in_order_ && ref.times->sorted && ref.times->first >= last;
        last = std::max(last, ref.times->last);
        if (ref.data->rows > 0 && ref.times->utc[ref.data->rows - 1] == no_time.value)
            last = no_time.value;
        segment(ref, slice, slices);
    }
    for (const StringPool::Id id : touched_)
        slot_of_[id] = 0;
    touched_.clear();
    other_places_.clear();
    return taken();
}

void FtpNumbered::segment(const SegmentRef& ref, unsigned slice, unsigned slices)
{
    const Segment& data = *ref.data;
    const Times& times = *ref.times;
    auto restart = data.restarts.begin();
    const auto time_at = [&](std::uint32_t row) { return Micros{times.utc[row]}; };
    for (std::uint32_t row = 0; row < data.rows;) {
        for (; restart != data.restarts.end() && *restart <= row; ++restart)
            header_ = true;
        if (header_)
            boundary(time_at(row));
        const std::uint32_t end = restart != data.restarts.end() ? std::min(*restart, data.rows) : data.rows;
        for (; row < end && !data.session.empty(); ++row) {
            const StringPool::Id id = data.session[row];
            if (id == StringPool::absent || (slices > 1 && id % slices != slice))
                continue;
            FtpLine line;
            line.facet = data.facet[row];
            line.meaning = meanings_[line.facet];
            if (line.meaning.is_http)
                continue;
            line.client = data.client.empty() ? 0 : data.client[row];
            line.user = data.user.empty() ? 0 : data.user[row];
            line.time = time_at(row);
            line.bytes = data.bytes_moved.empty() ? no_bytes : data.bytes_moved[row];
            const std::uint32_t session = session_of(id, line);
            piece_.sessions[session].tally.add(line, *snapshot_.pools);
            given_.push_back({session, ref.first_event + row});
        }
        row = std::max(row, end);
        any_row_ = true;
        before_ = time_at(row - 1);
    }
    // A header after the last row of the segment is about the next one.
    header_ = header_ || restart != data.restarts.end();
}

void FtpNumbered::boundary(Micros next)
{
    header_ = false;
    if (!any_row_)
        return;
    ++stretch_;
    if (next == no_time || before_ == no_time || day_of(next) <= day_of(before_))
        hard_ = stretch_;
}

bool FtpNumbered::goes_on(std::uint32_t session, const FtpLine& line)
{
    const FtpTally& tally = piece_.sessions[session].tally;
    const bool ends = line.meaning.act == FtpAct::End;
    if ((line.client != tally.client() && line.client != 0) || (tally.ended() && !ends))
        return false;
    const std::uint32_t stretch = states_[session].stretch;
    if (stretch == stretch_)
        return true;
    if (stretch < hard_ || line.time == no_time || tally.end() == no_time || line.time - tally.end() > ftp_boundary_gap)
        return false;
    piece_.sessions[session].confidence = std::min(piece_.sessions[session].confidence, confidence_over_boundary);
    return true;
}

std::uint32_t FtpNumbered::begin(Slot& slot, StringPool::Id id, StringPool::Id client)
{
    const auto number = static_cast<std::uint32_t>(piece_.sessions.size());
    FtpFound found;
    found.tally = FtpTally(client);
    found.id = id;
    found.place = slot.place;
    found.guid = slot.guid;
    found.detail = slot.guid ? 0 : ++slot.generation;
    found.may_be_continued = !slot.guid && slot.generation == 1 && hard_ == 0;
    if (slot.generation > 1) {
        found.marks = mark_reused_id;
        const bool told = piece_.sessions[slot.session].tally.ended() || states_[slot.session].stretch < hard_;
        found.confidence = told ? 100 : confidence_by_client;
        states_[slot.session].replaced = true;
    }
    slot.session = number;
    piece_.sessions.push_back(found);
    states_.push_back({stretch_});
    return number;
}

FtpNumbered::Slot& FtpNumbered::slot_for(StringPool::Id id, std::uint32_t place)
{
    std::uint32_t& first = slot_of_[id];
    if (first == 0) {
        touched_.push_back(id);
        slots_.push_back({place, none, 0, !is_number(snapshot_.pools->session.view(id))});
        first = static_cast<std::uint32_t>(slots_.size());
    }
    Slot& slot = slots_[first - 1];
    if (slot.place == place || slot.guid)
        return slot;
    const auto key = static_cast<std::uint64_t>(place) << 32 | id;
    const auto [other, is_new] = other_places_.try_emplace(key, static_cast<std::uint32_t>(slots_.size()));
    if (is_new)
        slots_.push_back({place, none, 0, false});
    return slots_[other->second];
}

std::uint32_t FtpNumbered::session_of(StringPool::Id id, const FtpLine& line)
{
    Slot& slot = slot_for(id, line.meaning.place);
    if (slot.session == none || (!slot.guid && !goes_on(slot.session, line)))
        return begin(slot, id, line.client);
    states_[slot.session].stretch = stretch_;
    return slot.session;
}

FtpPiece FtpNumbered::taken()
{
    FtpPiece piece = std::move(piece_);
    piece_ = {};
    piece.restarted = hard_ > 0;
    piece.first.resize(piece.sessions.size() + 1);
    for (std::size_t i = 0; i < piece.sessions.size(); ++i) {
        FtpFound& found = piece.sessions[i];
        piece.first[i + 1] = piece.first[i] + found.tally.lines();
        found.may_continue = !found.guid && !states_[i].replaced && !found.tally.ended() && states_[i].stretch >= hard_;
    }
    std::vector<std::uint32_t> next(piece.first.begin(), piece.first.end() - 1);
    piece.events.resize(given_.size());
    for (const Given& given : given_)
        piece.events[next[given.session]++] = given.event;
    if (!in_order_) {
        for (std::size_t i = 0; i < piece.sessions.size(); ++i)
            std::ranges::stable_sort(piece.events.begin() + piece.first[i], piece.events.begin() + piece.first[i + 1],
                                     {}, [&](std::uint32_t event) { return snapshot_.time(EventId{event}); });
    }
    slots_.clear();
    states_.clear();
    given_ = {};
    return piece;
}

}
