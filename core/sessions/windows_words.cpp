// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/windows_words.h"

#include "core/explain/table.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace spoor {
namespace {

std::uint32_t in_column(const Snapshot& snapshot, std::uint32_t event, Column<std::uint32_t> Segment::* column)
{
    const Snapshot::Place place = snapshot.place(EventId{event});
    const Segment& segment = *snapshot.segments[place.segment].data;
    return (segment.*column).empty() ? no_pid : (segment.*column)[place.row];
}

}

std::string logon_type_words(std::int32_t type)
{
    if (type == Facet::none)
        return {};
    const Explanation* row = explain::table("logon-type").find(static_cast<std::uint64_t>(type));
    return std::to_string(type) + (row ? " (" + row->name + ")" : "");
}

std::string refusal_words(const Facet& facet)
{
    constexpr std::int64_t least_ntstatus_error = 0x80000000;
    if (facet.win32 != Facet::none) {
        std::array<char, 20> hex = {'0', 'x'};
        const auto end =
            std::to_chars(hex.data() + 2, hex.data() + hex.size(), static_cast<std::uint64_t>(facet.win32), 16);
        const std::string_view table = facet.win32 >= least_ntstatus_error ? "ntstatus" : "kerberos";
        if (const Explanation* row = explain::table(table).find(std::string_view(hex.data(), end.ptr)))
            return row->meaning;
    }
    // The one id of the new numbering says nothing that its status does not.
    const bool says_why = facet.event_id >= 529 && facet.event_id <= 539 && facet.event_id != 537;
    if (const Explanation* row =
            says_why ? explain::table("windows-event").find(static_cast<std::uint64_t>(facet.event_id)) : nullptr)
        return row->meaning;
    return {};
}

std::uint32_t pid_of(const Snapshot& snapshot, std::uint32_t event)
{
    return in_column(snapshot, event, &Segment::pid);
}
std::uint32_t parent_of(const Snapshot& snapshot, std::uint32_t event)
{
    return in_column(snapshot, event, &Segment::parent);
}

std::string value_in(const std::vector<RawField>& fields, std::string_view name)
{
    const auto found = std::ranges::find(fields, name, &RawField::name);
    return found == fields.end() || found->absent || found->value == "-" ? std::string() : found->value;
}

std::vector<RawField> fields_of_event(const Snapshot& snapshot, std::uint32_t event, LineReader& reader,
                                      std::size_t& unread)
{
    auto fields = reader.fields(snapshot, EventId{event});
    if (fields)
        return std::move(*fields);
    ++unread;
    return {};
}

}
