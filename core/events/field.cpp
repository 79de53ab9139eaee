// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/field.h"

#include <array>

namespace spoor {
namespace {

using enum FieldType;

// In the order of the enumeration. Names: the contract of spoor-cli; `spoor.` where neither ECS nor it has one.
constexpr std::array<FieldInfo, field_count> table = {{
    {Field::Time, "time", "@timestamp", FieldType::Time, Storage::Times},
    {Field::Kind, "kind", "event.action", Text, Storage::Facet},
    {Field::Outcome, "outcome", "event.outcome", Text, Storage::Facet},
    {Field::Ip, "ip", "source.ip", Address, Storage::Column},
    {Field::Port, "port", "source.port", Number, Storage::Raw},
    {Field::Server, "server", "destination.ip", Address, Storage::Facet},
    {Field::ServerPort, "sport", "destination.port", Number, Storage::Facet},
    {Field::User, "user", "user.name", Text, Storage::Column},
    {Field::Domain, "domain", "user.domain", Text, Storage::Column},
    {Field::Method, "method", "http.request.method", Text, Storage::Facet},
    {Field::Path, "path", "url.path", Text, Storage::Column},
    {Field::Query, "query", "url.query", Text, Storage::Raw},
    {Field::Agent, "agent", "user_agent.original", Text, Storage::Column},
    {Field::Status, "status", "http.response.status_code", Number, Storage::Facet},
    {Field::Sub, "sub", "iis.sub_status", Number, Storage::Facet},
    {Field::Win32, "win32", "iis.win32_status", Number, Storage::Facet},
    {Field::EventId, "id", "event.code", Number, Storage::Facet},
    {Field::Host, "host", "host.name", Text, Storage::Facet},
    {Field::Site, "site", "iis.site", Text, Storage::Facet},
    {Field::Process, "process", "process.name", Text, Storage::Column},
    {Field::Pid, "pid", "process.pid", Number, Storage::Raw},
    {Field::Session, "session", "spoor.session", Text, Storage::Column},
    {Field::File, "file", "log.file.path", Text, Storage::Source},
    {Field::Line, "line", "log.file.line", Number, Storage::Place},
    {Field::Message, "message", "message", Text, Storage::Raw},
    {Field::Tag, "tag", "spoor.tag", Text, Storage::Case},
    {Field::Note, "note", "spoor.note", Text, Storage::Case},
    {Field::Bookmarked, "bookmarked", "spoor.bookmarked", Text, Storage::Case},
}};

constexpr bool in_order()
{
    for (std::size_t i = 0; i < table.size(); ++i)
        if (static_cast<std::size_t>(table[i].field) != i)
            return false;
    return true;
}
static_assert(in_order());

bool same_letters(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (lower(a[i]) != lower(b[i]))
            return false;
    return true;
}

}

std::span<const FieldInfo> fields() { return table; }

const FieldInfo& info(Field field) { return table[static_cast<std::size_t>(field)]; }

std::optional<Field> field_from_name(std::string_view name)
{
    for (const FieldInfo& f : table)
        if (same_letters(f.name, name) || same_letters(f.ecs, name))
            return f.field;
    return std::nullopt;
}

}
