// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/winevent/record.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace spoor::winevent {

/// What the meaning of an event is taken from: a value by what it is, whatever a manifest calls it.
enum class Slot : std::uint8_t {
    None,
    SubjectUser,  ///< who asked for it
    SubjectDomain,
    SubjectLogon,
    TargetUser,  ///< whom it is about: who logs on, whose token is assigned
    TargetDomain,
    TargetLogon,
    PrimaryUser,  ///< old numbering: the process's own token, where a client is impersonated
    PrimaryDomain,
    PrimaryLogon,
    AccountUser,
    AccountDomain,
    AccountLogon,
    Ip,
    Port,
    Workstation,
    DestIp,
    DestPort,
    ProcessId,
    ProcessName,
    NewProcessId,
    NewProcessName,
    TargetProcessId,
    TargetProcessName,
    ObjectName,
    ServiceFile,
    Status,
    SubStatus,
    LogonType,
};
constexpr std::size_t slot_count = static_cast<std::size_t>(Slot::LogonType) + 1;

/// By the name of a manifest, exactly as written there. None for names that nothing is taken from: a reader need not
/// decode such a value for its row. Any thread; a few nanoseconds.
Slot slot_of(std::string_view name);

/// The values of one record by slot; empty where absent. The first of two with one slot is kept.
using Slots = std::array<std::string_view, slot_count>;
Slots slots_of(const Record& record);

}
