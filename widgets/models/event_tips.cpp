// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/event_tips.h"

#include "core/explain/explain.h"

#include <QStringList>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace spoor {
namespace {

constexpr qsizetype most_components = 4;

QString plain(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

QString named(const Explanation& e)
{
    return e.name.empty() ? plain(e.meaning) : plain(e.name) + QStringLiteral(" – ") + plain(e.meaning);
}

RawField field_of(Field field, std::string_view value)
{
    return {field, std::string(info(field).name), std::string(value), value.empty()};
}

std::string digits(std::int64_t n) { return n == Facet::none ? std::string() : std::to_string(n); }

/// The record's fields as far as the columns have them, in the shape in which explain takes them.
std::vector<RawField> fields_of(const Snapshot& snapshot, EventId event)
{
    const Facet& facet = snapshot.facet(event);
    std::vector<RawField> fields = {field_of(Field::Method, snapshot.pools->name.view(facet.method)),
                                    field_of(Field::Path, snapshot.path(event)),
                                    field_of(Field::User, snapshot.user(event)),
                                    field_of(Field::Status, digits(facet.status)),
                                    field_of(Field::Sub, digits(facet.sub)),
                                    field_of(Field::Win32, digits(facet.win32))};
    if (facet.event_id != Facet::none)
        fields.push_back(field_of(Field::EventId, digits(facet.event_id)));
    return fields;
}

QString event_id_tip(std::int64_t id)
{
    if (id == Facet::none)
        return {};
    QStringList lines;
    for (const Explanation& e : explain_code(std::to_string(id)))
        if (e.domain == "windows-event" && lines.size() < most_components) {
            const std::size_t blank = e.code.rfind(' ');
            lines += blank == std::string::npos ? named(e)
                                                : plain(e.code.substr(0, blank)) + QStringLiteral(": ") + named(e);
        }
    return lines.join(u'\n');
}

}

QString event_tip(const Snapshot& snapshot, EventId event, Field field)
{
    static constexpr Field coded[] = {Field::Method, Field::User,  Field::Status,
                                      Field::Sub,    Field::Win32, Field::EventId};
    if (std::ranges::find(coded, field) == std::end(coded))
        return {};
    if (field == Field::EventId)
        return event_id_tip(snapshot.facet(event).event_id);
    const std::vector<RawField> fields = fields_of(snapshot, event);
    const SourceInfo& source = snapshot.source(event);
    const auto at = std::ranges::find(fields, field, &RawField::field);
    const auto meanings = explain_fields(fields, source.format && speaks_ftp(*source.format));
    const auto& value = meanings[std::size_t(at - fields.begin())].value;
    return value && !at->absent ? named(*value) : QString();
}

}
