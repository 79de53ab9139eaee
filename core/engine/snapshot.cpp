// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/snapshot.h"

#include "core/engine/time_order.h"
#include "core/events/field.h"
#include "core/events/program.h"

#include <algorithm>

namespace spoor {

namespace {
constexpr std::uint32_t no_source = 0xFFFFFFFF;
}

std::string SourceInfo::display_name() const { return member ? path + " › " + *member : path; }

std::optional<double> SourceInfo::part_read() const
{
    if (state != LoadState::Loading)
        return std::nullopt;
    const std::uint64_t done = member ? text_bytes : bytes_read;
    const std::uint64_t all = member ? bytes : identity.size;
    return all ? std::optional(std::min(1.0, double(done) / double(all))) : std::nullopt;
}

void Snapshot::finish()
{
    std::uint32_t next = 0;
    for (SegmentRef& s : segments) {
        s.first_event = next;
        next += s.data->rows;
    }
    event_count_ = next;
    order_ = spoor::time_order(segments);
    for (std::uint32_t i = 0; i < sources.size(); ++i) {
        const std::uint32_t id = sources[i]->id.value;
        if (id >= source_of_file_.size())
            source_of_file_.resize(id + 1, no_source);
        source_of_file_[id] = i;
    }
}

Snapshot::Place Snapshot::place(EventId id) const
{
    const auto after = std::ranges::upper_bound(segments, id.value, {}, &SegmentRef::first_event);
    const auto index = static_cast<std::uint32_t>(after - segments.begin() - 1);
    return {index, id.value - segments[index].first_event};
}

Micros Snapshot::time(EventId id) const
{
    const Place p = place(id);
    return Micros{segments[p.segment].times->utc[p.row]};
}

const Facet& Snapshot::facet(EventId id) const
{
    const Place p = place(id);
    return pools->facets[segments[p.segment].data->facet[p.row]];
}

const SourceInfo* Snapshot::source(FileId id) const
{
    if (id.value >= source_of_file_.size() || source_of_file_[id.value] == no_source)
        return nullptr;
    return sources[source_of_file_[id.value]].get();
}

const SourceInfo& Snapshot::source(EventId id) const { return *source(segments[place(id).segment].data->file); }

EventKey Snapshot::key(EventId id) const
{
    const Place p = place(id);
    const Segment& s = *segments[p.segment].data;
    return {s.file, ByteOffset{s.base + s.offset[p.row]}};
}

std::optional<EventId> Snapshot::find(const EventKey& key) const
{
    for (const SegmentRef& ref : segments) {
        const Segment& s = *ref.data;
        if (s.file != key.file || key.offset.value < s.base || key.offset.value >= s.base + s.bytes)
            continue;
        const auto offsets = s.offset.span();
        const auto at = std::ranges::lower_bound(offsets, static_cast<std::uint32_t>(key.offset.value - s.base));
        if (at != offsets.end() && s.base + *at == key.offset.value)
            return EventId{ref.first_event + static_cast<std::uint32_t>(at - offsets.begin())};
    }
    return std::nullopt;
}

namespace {

std::string_view text_of(const Snapshot& snapshot, EventId id, Column<StringPool::Id> Segment::* column,
                         const StringPool& pool)
{
    const Snapshot::Place p = snapshot.place(id);
    const Column<StringPool::Id>& c = (*snapshot.segments[p.segment].data).*column;
    return c.empty() ? std::string_view() : pool.view(c[p.row]);
}

}

std::string_view Snapshot::client(EventId id) const { return text_of(*this, id, &Segment::client, pools->client); }
std::string_view Snapshot::user(EventId id) const { return text_of(*this, id, &Segment::user, pools->user); }
std::string_view Snapshot::path(EventId id) const { return text_of(*this, id, &Segment::path, pools->path); }
std::string_view Snapshot::agent(EventId id) const { return text_of(*this, id, &Segment::agent, pools->agent); }
std::string_view Snapshot::session(EventId id) const { return text_of(*this, id, &Segment::session, pools->session); }

std::uint64_t Snapshot::line(EventId id) const
{
    const Place p = place(id);
    return segments[p.segment].data->line(p.row);
}

Snapshot::Memory Snapshot::memory() const
{
    Memory m;
    for (const SegmentRef& s : segments)
        m.columns += s.data->memory() + s.times->utc.size() * sizeof(std::int64_t);
    m.order = order_.capacity() * sizeof(std::uint32_t);
    m.strings = pools->client.memory() + pools->user.memory() + pools->path.memory() + pools->agent.memory() +
                pools->session.memory() + pools->name.memory();
    return m;
}

namespace {

std::string number_text(std::int64_t n) { return n == Facet::none ? std::string() : std::to_string(n); }

}

std::string column_text(const Snapshot& s, EventId id, Field field)
{
    const auto& pools = *s.pools;
    switch (field) {
    case Field::Time:
        return iso_utc(s.time(id));
    case Field::Kind:
        return std::string(name(s.facet(id).kind));
    case Field::Outcome:
        return std::string(name(s.facet(id).outcome));
    case Field::Ip:
        return std::string(s.client(id));
    case Field::Server:
        return std::string(pools.name.view(s.facet(id).server));
    case Field::ServerPort:
        return number_text(s.facet(id).server_port);
    case Field::User: {
        const std::string_view user = s.user(id);
        const std::size_t domain = user.find('\\');
        return std::string(domain == std::string_view::npos ? user : user.substr(domain + 1));
    }
    case Field::Domain: {
        const std::string_view user = s.user(id);
        const std::size_t domain = user.find('\\');
        return std::string(domain == std::string_view::npos ? std::string_view() : user.substr(0, domain));
    }
    case Field::Method:
        return std::string(pools.name.view(s.facet(id).method));
    case Field::Path:
        return std::string(s.path(id));
    case Field::Agent:
        return std::string(s.agent(id));
    case Field::Status:
        return number_text(s.facet(id).status);
    case Field::Sub:
        return number_text(s.facet(id).sub);
    case Field::Win32:
        return number_text(s.facet(id).win32);
    case Field::EventId:
        return number_text(s.facet(id).event_id);
    case Field::Host:
        return std::string(pools.name.view(s.facet(id).host));
    case Field::Site:
        return std::string(pools.name.view(s.facet(id).site));
    case Field::Process:
        return has_program(s.facet(id)) ? std::string(program_of(s.path(id))) : std::string();
    case Field::Session:
        return std::string(s.session(id));
    case Field::File:
        return s.source(id).display_name();
    case Field::Line:
        return std::to_string(s.line(id));
    default:
        return {};
    }
}

}
