// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/column_offer.h"

#include "core/formats/w3c/columns.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <set>
#include <string>

namespace spoor {
namespace {

using Fields = std::bitset<field_count>;

constexpr std::array usual{Field::Time,    Field::Kind,   Field::Outcome, Field::Ip,    Field::User,    Field::Method,
                           Field::Path,    Field::Status, Field::Sub,     Field::Win32, Field::EventId, Field::Agent,
                           Field::Session, Field::Site,   Field::Host,    Field::File,  Field::Line};

std::string lower(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z')
            c = char(c + 32);
    return out;
}

void add(Fields& fields, Field field) { fields.set(std::size_t(field)); }

Fields of_events(const Snapshot& snapshot)
{
    Fields found;
    for (const Field field : {Field::Time, Field::Kind, Field::Outcome, Field::File, Field::Line, Field::Message})
        add(found, field);
    struct Kept {
        Column<StringPool::Id> Segment::* column;
        const StringPool& pool;
        Field field;
    };
    const Pools& pools = *snapshot.pools;
    const std::array columns{
        Kept{&Segment::client, pools.client, Field::Ip}, Kept{&Segment::user, pools.user, Field::User},
        Kept{&Segment::path, pools.path, Field::Path}, Kept{&Segment::agent, pools.agent, Field::Agent},
        Kept{&Segment::session, pools.session, Field::Session}};
    // A column may be there and hold nothing but absent values; then its pool has no text.
    for (const Kept& kept : columns)
        if (kept.pool.size() > 1 && std::ranges::any_of(snapshot.segments, [&](const SegmentRef& segment) {
                return !((*segment.data).*kept.column).empty();
            }))
            add(found, kept.field);
    const auto& facets = pools.facets;
    for (std::uint32_t i = 0; i < facets.size(); ++i) {
        const Facet& f = facets[i];
        for (const auto& [value, field] : {std::pair{std::int64_t{f.status}, Field::Status},
                                           {f.sub, Field::Sub},
                                           {f.win32, Field::Win32},
                                           {f.event_id, Field::EventId},
                                           {f.server_port, Field::ServerPort}})
            if (value != Facet::none)
                add(found, field);
        for (const auto& [name, field] : {std::pair{f.method, Field::Method},
                                          {f.host, Field::Host},
                                          {f.site, Field::Site},
                                          {f.server, Field::Server}})
            if (name != 0)
                add(found, field);
        if (f.kind == Kind::ProcessStart)
            add(found, Field::Process);
    }
    return found;
}

}

ColumnOffer column_offer(const Snapshot& snapshot)
{
    Fields present = of_events(snapshot);
    std::set<std::string> seen;
    ColumnOffer offer;
    std::set<const void*> layouts;
    for (const auto& source : snapshot.sources) {
        if (!source->layouts || !layouts.insert(source->layouts.get()).second)
            continue;
        for (const Layout& layout : *source->layouts)
            for (const std::string& name : layout.names) {
                if (!seen.insert(lower(name)).second)
                    continue;
                if (const Field field = w3c::field_of(name); field != Field::Other)
                    add(present, field);
                else if (!field_from_name(name))
                    offer.own << QString::fromUtf8(name.data(), qsizetype(name.size()));
            }
    }
    offer.own.sort(Qt::CaseInsensitive);
    for (const FieldInfo& field : fields())
        (present[std::size_t(field.field)] ? offer.present : offer.absent) << ColumnSpec::of(field.field);
    return offer;
}

QList<ColumnSpec> default_columns(const Snapshot* snapshot)
{
    const bool known_events = snapshot && snapshot->event_count() > 0;
    const Fields present = known_events ? of_events(*snapshot) : Fields().set();
    QList<ColumnSpec> columns;
    for (const Field field : usual)
        if (present[std::size_t(field)])
            columns << ColumnSpec::of(field);
    return columns;
}

QString format_set(const Snapshot& snapshot)
{
    std::set<std::string_view> ids;
    for (const auto& source : snapshot.sources)
        if (source->format && source->events > 0)
            ids.insert(source->format->id());
    QStringList names;
    for (const std::string_view id : ids)
        names << QString::fromUtf8(id.data(), qsizetype(id.size()));
    return names.join(QLatin1Char('+'));
}

}
