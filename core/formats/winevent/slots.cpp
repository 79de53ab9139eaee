// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/winevent/slots.h"

#include "core/formats/winevent/strings.h"

#include <utility>

namespace spoor::winevent {
namespace {

// Names of the manifests of Microsoft-Windows-Security-Auditing and Microsoft-Windows-Eventlog, as Microsoft's
// reference "Security audit events" shows them in the XML of each event; of 7045, as the Service Control Manager
// writes it. PrimaryUserName and its like are ours (strings.cpp).
constexpr std::pair<std::string_view, Slot> names[] = {
    {"SubjectUserName", Slot::SubjectUser},
    {"SubjectDomainName", Slot::SubjectDomain},
    {"SubjectLogonId", Slot::SubjectLogon},
    {"TargetUserName", Slot::TargetUser},
    {"TargetDomainName", Slot::TargetDomain},
    {"TargetLogonId", Slot::TargetLogon},
    {"PrimaryUserName", Slot::PrimaryUser},
    {"PrimaryDomainName", Slot::PrimaryDomain},
    {"PrimaryLogonId", Slot::PrimaryLogon},
    {"AccountName", Slot::AccountUser},
    {"AccountDomain", Slot::AccountDomain},
    {"LogonID", Slot::AccountLogon},
    {"IpAddress", Slot::Ip},
    {"ClientAddress", Slot::Ip},
    {"SourceAddress", Slot::Ip},
    {"IpPort", Slot::Port},
    {"SourcePort", Slot::Port},
    {"WorkstationName", Slot::Workstation},
    {"Workstation", Slot::Workstation},
    {"ClientName", Slot::Workstation},
    {"DestAddress", Slot::DestIp},
    {"DestPort", Slot::DestPort},
    {"ProcessId", Slot::ProcessId},
    {"ProcessID", Slot::ProcessId},
    {"ProcessName", Slot::ProcessName},
    {"Application", Slot::ProcessName},
    {"NewProcessId", Slot::NewProcessId},
    {"NewProcessName", Slot::NewProcessName},
    {"TargetProcessId", Slot::TargetProcessId},
    {"TargetProcessName", Slot::TargetProcessName},
    {"ObjectName", Slot::ObjectName},
    {"Channel", Slot::ObjectName},  // 104: the log that was cleared
    {"ServiceFileName", Slot::ServiceFile},
    {"ImagePath", Slot::ServiceFile},
    {"Status", Slot::Status},
    {"SubStatus", Slot::SubStatus},
    {"LogonType", Slot::LogonType},
};

constexpr std::size_t table_size = 256;

constexpr std::size_t place_of(std::string_view name)
{
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(name[i]); };
    return (name.size() * 37 + at(0) * 5u + at(name.size() / 2) * 11u + at(name.size() - 1) * 3u) % table_size;
}

struct Entry {
    std::string_view name;
    Slot slot = Slot::None;
};

// Open addressing, worked out by the compiler; a record has about twenty names and each is asked for.
constexpr auto index = [] {
    std::array<Entry, table_size> all{};
    for (const auto& [name, slot] : names) {
        std::size_t i = place_of(name);
        while (!all[i].name.empty())
            i = (i + 1) % table_size;
        all[i] = {name, slot};
    }
    return all;
}();

void put(Slots& slots, std::string_view name, std::string_view value)
{
    const Slot slot = slot_of(name);
    if (slot != Slot::None && slots[static_cast<std::size_t>(slot)].empty() && value != "-")
        slots[static_cast<std::size_t>(slot)] = value;
}

}

Slot slot_of(std::string_view name)
{
    if (name.empty())
        return Slot::None;
    for (std::size_t i = place_of(name); !index[i].name.empty(); i = (i + 1) % table_size)
        if (index[i].name == name)
            return index[i].slot;
    return Slot::None;
}

Slots slots_of(const Record& record)
{
    Slots slots{};
    bool positional = false;
    for (const Value& v : record.data) {
        if (v.name.empty())
            positional = true;
        else
            put(slots, v.name, v.value);
    }
    if (positional)
        each_string_name(record, [&](std::size_t i, std::string_view name) { put(slots, name, record.data[i].value); });
    return slots;
}

}
