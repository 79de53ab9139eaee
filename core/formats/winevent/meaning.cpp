// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/winevent/meaning.h"

#include "core/formats/line_walk.h"
#include "core/formats/winevent/events.h"
#include "core/formats/winevent/facts.h"
#include "core/formats/winevent/strings.h"
#include "core/io/encoding.h"

#include <array>
#include <cstring>

namespace spoor::winevent {
namespace {

/// What the facet is made of, as bytes, so that one of thousands of events that share it costs no lock.
FacetId facet_of(const Record& record, const Facts& facts, Fronts& fronts)
{
    Facet f;
    f.kind = facts.kind;
    f.outcome = facts.outcome;
    f.time = record.time == no_time ? TimeQuality::Absent : record.quality;
    f.own_zone = record.own_zone;
    f.recovered = record.recovered;
    f.host = intern_text(fronts.name, record.computer, record.clean);
    f.detail = intern_text(fronts.name, record.channel, record.clean);
    f.server = intern_text(fronts.name, facts.server, record.clean);
    f.server_port = facts.server_port;
    f.sub = facts.logon_type;
    f.event_id = static_cast<std::int32_t>(record.id & 0x7FFFFFFF);
    f.win32 = facts.win32;

    const std::array<std::int64_t, 8> parts = {
        0x77696E65766E74,  // of these formats alone: other formats make their keys of text
        static_cast<std::int64_t>(f.kind) | static_cast<std::int64_t>(f.outcome) << 8 |
            static_cast<std::int64_t>(f.time) << 16 | static_cast<std::int64_t>(f.own_zone) << 24 |
            static_cast<std::int64_t>(f.recovered) << 32,
        static_cast<std::int64_t>(f.host) | static_cast<std::int64_t>(f.detail) << 32,
        f.server,
        f.server_port,
        f.sub,
        f.event_id,
        f.win32,
    };
    std::array<char, sizeof parts> bytes;
    std::memcpy(bytes.data(), parts.data(), sizeof parts);
    const std::string_view key(bytes.data(), bytes.size());
    const std::uint64_t hash = KeyCache::hash(key);
    if (const std::uint32_t* known = fronts.facets.find(key, hash))
        return *known;
    const FacetId id = fronts.pools->facets.intern(f);
    fronts.facets.insert(key, hash, id);
    return id;
}

StringPool::Id user_of(const Record& record, const Facts& facts, Fronts& fronts)
{
    if (facts.domain.empty())
        return intern_text(fronts.user, facts.user, record.clean);
    std::array<char, 256> room;  // a name of Windows has at most 20 characters, a domain 255
    const std::size_t size = facts.domain.size() + 1 + facts.user.size();
    if (size > room.size())
        return intern_text(fronts.user, full_user(facts), record.clean);
    char* at = room.data();
    std::memcpy(at, facts.domain.data(), facts.domain.size());
    at += facts.domain.size();
    *at++ = '\\';
    std::memcpy(at, facts.user.data(), facts.user.size());
    return intern_text(fronts.user, {room.data(), size}, record.clean);
}

void add_number(std::vector<RawField>& fields, Field field, std::string_view name, std::int64_t value)
{
    if (value != Facet::none)
        fields.push_back({field, std::string(name), std::to_string(value), false});
}

void add_text(std::vector<RawField>& fields, Field field, std::string_view name, std::string_view value)
{
    if (!value.empty())
        fields.push_back(raw_field(field, name, value));
}

}

unsigned row_columns()
{
    return with_client | with_user | with_path | with_session | with_pid | with_parent | with_record;
}

SegmentBuilder::Row row_of(const Record& record, Fronts& fronts)
{
    const Facts facts = facts_of(record);
    SegmentBuilder::Row row;
    row.time = record.time;
    row.client = intern_text(fronts.client, facts.client, record.clean);
    row.user = user_of(record, facts, fronts);
    row.path = intern_text(fronts.path, facts.path, record.clean);
    if (facts.logon)
        row.session = fronts.session.intern(session_name(facts));
    if (facts.pid)
        row.pid = *facts.pid;
    if (facts.parent)
        row.parent = *facts.parent;
    row.record = record.number;
    row.facet = facet_of(record, facts, fronts);
    return row;
}

std::vector<RawField> fields_of(const Record& record)
{
    const Facts facts = facts_of(record);
    std::vector<RawField> fields;
    fields.reserve(record.data.size() + 16);
    add_number(fields, Field::EventId, "EventID", record.id);
    add_text(fields, Field::User, "user", full_user(facts));
    add_text(fields, Field::Ip, "ip", facts.client);
    add_text(fields, Field::Port, "port", facts.port);
    add_text(fields, Field::Server, "server", facts.server);
    add_number(fields, Field::ServerPort, "sport", facts.server_port);
    add_text(fields, Field::Path, "path", facts.path);
    if (facts.pid)
        add_number(fields, Field::Pid, "pid", *facts.pid);
    if (facts.parent)
        add_number(fields, Field::Other, "parent", *facts.parent);
    add_text(fields, Field::Session, "session", session_name(facts));
    add_number(fields, Field::Sub, "sub", facts.logon_type);
    add_number(fields, Field::Win32, "win32", facts.win32);
    add_text(fields, Field::Host, "Computer", record.computer);
    add_text(fields, Field::Other, "Provider", record.provider);
    add_text(fields, Field::Other, "Channel", record.channel);
    if (record.number != 0)
        add_text(fields, Field::Other, "EventRecordID", std::to_string(record.number));
    add_number(fields, Field::Other, "Level", record.level);
    if (record.keywords != 0)
        add_text(fields, Field::Other, "Keywords",
                 record.keywords & audit_failure   ? "audit failure"
                 : record.keywords & audit_success ? "audit success"
                                                   : std::to_string(record.keywords));
    add_text(fields, Field::Other, "UserID", record.user_sid);

    std::vector<std::string> names(record.data.size());
    if (provider_of(record.provider, record.channel) == Provider::Security)
        each_string_name(record, [&](std::size_t i, std::string_view name) { names[i] = name; });
    for (std::size_t i = 0; i < record.data.size(); ++i) {
        const Value& v = record.data[i];
        if (!v.name.empty())
            names[i] = to_utf8(v.name);
        else if (names[i].empty())
            names[i] = "param" + std::to_string(i + 1);
        fields.push_back(raw_field(Field::Other, names[i], v.value));
    }
    add_text(fields, Field::Message, "message", record.message);
    return fields;
}

}
