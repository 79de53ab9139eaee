// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/forensic_again.h"

#include "core/capture/block_text.h"
#include "core/formats/forensic/body.h"
#include "core/formats/line_walk.h"
#include "core/formats/message_parts.h"

#include <algorithm>

namespace spoor::capture {
namespace {

/// What bears the block's id in its source, in the order in which it stands there.
std::vector<EventId> events_of(const Snapshot& snapshot, EventId end, StringPool::Id id, std::uint64_t begin)
{
    std::vector<EventId> events;
    const auto [last, last_row] = snapshot.place(end);
    const FileId file = snapshot.segments[last].data->file;
    for (std::uint32_t i = last + 1; i-- > 0;) {
        const SegmentRef& ref = snapshot.segments[i];
        const Segment& s = *ref.data;
        if (s.file != file || s.base + s.bytes <= begin)
            break;
        for (std::uint32_t row = i == last ? last_row + 1 : s.rows; row-- > 0;)
            if (!s.session.empty() && s.session[row] == id)
                events.push_back(EventId{ref.first_event + row});
    }
    std::ranges::reverse(events);
    return events;
}

bool asked_for(std::string_view words, std::span<const Criterion> criteria)
{
    return std::ranges::any_of(criteria, [&](const Criterion& criterion) {
        using enum Criterion::Sort;
        if (criterion.sort == Finding)
            return words.starts_with("FINDING ");
        return marker_words(criterion, {}) == words;
    });
}

/// Type, prefix and text of a captured line of the log.
std::pair<LogType, KeptLine> kept(std::string_view raw, std::uint32_t length)
{
    const forensic::Prefixed prefix = forensic::read_prefix(raw);
    KeptLine line;
    if (!prefix.torn) {
        line.prefix = raw.substr(0, raw.size() - prefix.body.size());
        line.text = one_line(prefix.body, length > raw.size() ? length : 0);
        return {prefix.type, std::move(line)};
    }
    LogType type = forensic::read_body(prefix.body, LogType::Unknown).type;
    if (type == LogType::Unknown)
        type = LogType::Syslog;
    line.prefix = prefix_of(type, prefix.body, prefix.pid);
    line.text = one_line(prefix.body);
    return {type, std::move(line)};
}

}

std::optional<CapturedBlock> forensic_again(const Snapshot& snapshot, EventId end, const CaptureOptions& options,
                                            std::span<const Criterion> criteria, const Captured& captured,
                                            RawLines& reader)
{
    const Pools& pools = *snapshot.pools;
    const auto [segment, row] = snapshot.place(end);
    const Segment& s = *snapshot.segments[segment].data;
    if (s.session.empty() || s.session[row] == StringPool::absent ||
        pools.name.view(pools.facets[s.facet[row]].method) != "END")
        return std::nullopt;
    const std::string_view id = pools.session.view(s.session[row]);
    const std::size_t at = id.rfind('@');
    const auto begin = at == std::string_view::npos ? std::nullopt : number_of<std::uint64_t>(id.substr(at + 1));
    std::string criterion;
    for (const char c : id.substr(0, at))
        criterion += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : ' ';
    if (!begin || !asked_for(criterion, criteria))
        return std::nullopt;
    std::vector<EventId> events = events_of(snapshot, end, s.session[row], *begin);
    if (events.size() < 2 || pools.name.view(snapshot.facet(events.front()).method) != "BEGIN")
        return std::nullopt;
    events.pop_back();
    const bool whole = captured.source(snapshot.source(end));
    reader.read(snapshot, events);

    CapturedBlock block;
    block.criterion = criterion;
    block.client = snapshot.client(end);
    block.connection = id;
    block.time = snapshot.time(end);
    block.event = snapshot.key(end);
    std::string header;
    std::vector<KeptLine> lines;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const auto raw = reader[i];
        if (!raw)
            return std::nullopt;
        if (i == 0) {
            each_raw_line(*raw, [&](std::string_view line) {
                const std::string_view text = line.substr(0, line.find_last_not_of("\r\n") + 1);
                // The value of UNIQUE_ID ends in a NUL, which is the module's.
                if (!forensic::marker_of(text) && forensic::header_field(text))
                    header.append(text).append("\n");
                return true;
            });
            block.user = snapshot.user(events[i]);
            continue;
        }
        if (snapshot.facet(events[i]).outcome == Outcome::Failure && !snapshot.user(events[i]).empty())
            block.user = snapshot.user(events[i]);
        auto [type, line] = kept(*raw, reader.length(i));
        if (whole || captured.type(type))
            lines.push_back(std::move(line));
    }
    if (header.empty())
        return std::nullopt;
    if (lines.size() > options.buffer_size)
        lines.erase(lines.begin(), lines.end() - static_cast<std::ptrdiff_t>(options.buffer_size));
    block.lines = static_cast<std::uint32_t>(lines.size());
    block.text = block_text(block.criterion, header, lines);
    return block;
}

}
