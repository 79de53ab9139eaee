// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/windows.h"

#include "core/explain/table.h"
#include "core/formats/winevent/events.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace spoor::explain {
namespace {

const Explanation* by_hex(std::string_view domain, std::uint32_t code, std::size_t digits)
{
    std::array<char, 8> hex;
    const auto end = std::to_chars(hex.data(), hex.data() + hex.size(), code, 16).ptr;
    const auto size = static_cast<std::size_t>(end - hex.data());
    std::string key = "0x";
    key.append(size < digits ? digits - size : 0, '0').append(hex.data(), size);
    return table(domain).find(key);
}

/// Events whose result is a code of Kerberos (the reference "Security audit events", KB 301677).
bool of_kerberos(std::uint32_t id) { return (id >= 672 && id <= 677) || (id >= 4768 && id <= 4773); }

const Explanation* status_of(const WindowsRecord& record, std::string_view text)
{
    const auto code = win32_from_text(text);
    if (!code)
        return nullptr;
    return of_kerberos(record.id) ? kerberos_result(*code) : ntstatus(*code);
}

bool starts_with_folded(std::string_view text, std::string_view lower_prefix)
{
    return lower(text.substr(0, lower_prefix.size())) == lower_prefix;
}

}

const Explanation* windows_event(std::uint32_t id, std::string_view provider, std::string_view channel)
{
    const Table& t = table("windows-event");
    const std::string number = std::to_string(id);
    switch (winevent::provider_of(provider, channel)) {
    case winevent::Provider::Security:
        return t.find(number);
    case winevent::Provider::EventLog:
        // Both the source of the System log and the one that writes 1100 to 1105 into the Security log.
        for (const std::string_view name : {"EventLog ", "Microsoft-Windows-Eventlog "})
            if (const Explanation* row = t.find(std::string(name) + number))
                return row;
        return id >= 1100 && id <= 1108 ? t.find(number) : nullptr;
    default:
        return t.find(std::string(provider) + " " + number);
    }
}

const Explanation* ntstatus(std::uint32_t code) { return by_hex("ntstatus", code, 8); }
const Explanation* kerberos_result(std::uint32_t code) { return by_hex("kerberos", code, 1); }
const Explanation* logon_type(std::uint32_t type) { return table("logon-type").find(std::to_string(type)); }

std::vector<const Explanation*> windows_code(std::string_view text)
{
    std::vector<const Explanation*> all;
    const auto add = [&](const Explanation* row) {
        if (row)
            all.push_back(row);
    };
    for (const std::string_view prefix : {"logon type ", "logontype ", "type "})
        if (starts_with_folded(text, prefix)) {
            add(table("logon-type").find(text.substr(prefix.size())));
            return all;
        }
    // With its component: `EventLog 6008`.
    add(text.find(' ') == std::string_view::npos ? nullptr : table("windows-event").find(text));
    const bool decimal = !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
    const bool hex = starts_with_folded(text, "0x");
    if (decimal) {
        const std::string ending = " " + std::string(text);
        for (const Explanation& row : table("windows-event").rows())
            if (row.code == text || row.code.ends_with(ending))
                add(&row);
    }
    // Small numbers are other things: 0 is success everywhere.
    if (const auto code = win32_from_text(text); code && *code >= 0xC0000000)
        add(ntstatus(*code));
    else if (code && hex && text.size() <= 4)
        add(kerberos_result(*code));
    add(table("ntstatus").find_name(text));
    add(table("kerberos").find_name(text));
    add(table("windows-parameter").find(text));
    return all;
}

std::optional<WindowsRecord> windows_record(std::span<const RawField> fields)
{
    std::optional<WindowsRecord> record;
    std::string provider, channel;
    for (const RawField& f : fields) {
        if (f.field == Field::EventId && !f.absent) {
            if (const auto id = win32_from_text(f.value))
                record = WindowsRecord{*id, {}, {}};
        } else if (f.field == Field::Other && f.name == "Provider") {
            provider = f.value;
        } else if (f.field == Field::Other && f.name == "Channel") {
            channel = f.value;
        }
    }
    if (record) {
        record->provider = std::move(provider);
        record->channel = std::move(channel);
    }
    return record;
}

const Explanation* windows_value(const RawField& field, const WindowsRecord& record)
{
    if (field.absent)
        return nullptr;
    const auto number = win32_from_text(field.value);
    switch (field.field) {
    case Field::EventId:
        return windows_event(record.id, record.provider, record.channel);
    case Field::Win32:
        return status_of(record, field.value);
    case Field::Sub:
        return number ? logon_type(*number) : nullptr;
    case Field::Other:
        break;
    default:
        return nullptr;
    }
    if (field.name == "Status" || field.name == "SubStatus")
        return status_of(record, field.value);
    if (field.name == "LogonType")
        return number ? logon_type(*number) : nullptr;
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 5> own_tables = {
        {{"TicketEncryptionType", "kerberos-encryption"},
         {"PreAuthType", "kerberos-pre-authentication"},
         {"AuthenticationPackageName", "authentication-package"},
         {"LogonProcessName", "logon-process"},
         {"LmPackageName", "ntlm-version"}}};
    if (const auto own = std::ranges::find(own_tables, field.name, &decltype(own_tables)::value_type::first);
        own != own_tables.end())
        return table(own->second).find(field.value.substr(0, field.value.find_last_not_of(' ') + 1));
    // Exports as text have the words in place of their number.
    if (field.name == "FailureReason" && !field.value.starts_with("%%"))
        return table("windows-parameter")
            .find_name(std::string_view(field.value).substr(0, field.value.find_last_not_of(". ") + 1));
    if (field.name.ends_with("Sid") || field.name == "UserID")
        return table("account").find(field.value);
    // A list of rights has one a line; the first word that is known tells what the numbers are.
    if (const std::size_t at = field.value.find("%%"); at != std::string::npos) {
        std::size_t end = field.value.find_first_not_of("0123456789", at + 2);
        end = end == std::string::npos ? field.value.size() : end;
        return table("windows-parameter").find(std::string_view(field.value).substr(at, end - at));
    }
    return nullptr;
}

}
