// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/event_row.h"

#include <algorithm>
#include <charconv>

namespace spoor {
namespace {

bool same_name(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::ranges::equal(a, b, {}, lower, lower);
}

std::string_view number(std::int64_t value, std::string& scratch)
{
    if (value == Facet::none)
        return {};
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    scratch.assign(digits, end);
    return scratch;
}

std::string_view pooled(const StringPool& pool, const Column<StringPool::Id>& column, std::uint32_t row)
{
    return column.empty() ? std::string_view{} : pool.view(column[row]);
}

std::string_view joined(const std::vector<std::string>& tags, std::string& scratch)
{
    scratch.clear();
    for (const std::string& tag : tags)
        scratch.append(scratch.empty() ? "" : ", ").append(tag);
    return scratch;
}

std::string_view decoded_value(std::span<const RawField> fields, const ExportField& wanted)
{
    for (const RawField& field : fields) {
        const bool fits =
            wanted.field == Field::Other ? same_name(field.name, wanted.name) : field.field == wanted.field;
        if (fits && !field.absent)
            return field.value;
    }
    return {};
}

}

ExportField ExportField::named(std::string_view text)
{
    if (const auto field = field_from_name(text); field && *field != Field::Other)
        return of(*field);
    return {Field::Other, std::string(text)};
}

ExportField ExportField::of(Field field) { return {field, std::string(info(field).name)}; }

bool ExportField::needs_decoding() const
{
    return field == Field::Other || (info(field).storage == Storage::Raw && field != Field::Message);
}

bool ExportField::needs_raw() const { return field == Field::Message || needs_decoding(); }

std::string_view EventRow::text(const ExportField& wanted, std::string& scratch) const
{
    const Pools& pools = *snapshot->pools;
    switch (wanted.field) {
    case Field::Time:
        return scratch = iso_utc(time);
    case Field::Kind:
        return name(facet->kind);
    case Field::Outcome:
        return name(facet->outcome);
    case Field::Ip:
        return pooled(pools.client, segment->client, row);
    case Field::Path:
        return pooled(pools.path, segment->path, row);
    case Field::Agent:
        return pooled(pools.agent, segment->agent, row);
    case Field::Session:
        return pooled(pools.session, segment->session, row);
    case Field::Method:
        return pools.name.view(facet->method);
    case Field::Host:
        return pools.name.view(facet->host);
    case Field::Server:
        return pools.name.view(facet->server);
    case Field::Site:
        return pools.name.view(facet->site);
    case Field::ServerPort:
        return number(facet->server_port, scratch);
    case Field::Status:
        return number(facet->status, scratch);
    case Field::Sub:
        return number(facet->sub, scratch);
    case Field::Win32:
        return number(facet->win32, scratch);
    case Field::EventId:
        return number(facet->event_id, scratch);
    case Field::Line:
        return number(static_cast<std::int64_t>(segment->line(row)), scratch);
    case Field::File:
        return file;
    case Field::Message:
        return raw;
    case Field::Tag:
        return note ? joined(note->tags, scratch) : std::string_view{};
    case Field::Note:
        return note ? std::string_view(note->note) : std::string_view{};
    case Field::Bookmarked:
        return note ? "true" : "";
    case Field::User:
    case Field::Domain: {
        const std::string_view logged = pooled(pools.user, segment->user, row);
        // Most names have no domain; column_text has to build a string for each.
        if (logged.find_first_of("\\/@") == std::string_view::npos)
            return wanted.field == Field::User ? logged : std::string_view{};
        return scratch = column_text(*snapshot, id, wanted.field);
    }
    default:
        break;
    }
    if (wanted.needs_decoding())
        return decoded_value(decoded, wanted);
    return scratch = column_text(*snapshot, id, wanted.field);
}

}
