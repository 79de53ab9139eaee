// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/kind.h"
#include "core/formats/winevent/slots.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace spoor::winevent {

/// Who writes an event. An id means something together with its provider alone: 4624 of another one is another event.
enum class Provider : std::uint8_t {
    Other,
    Security,        ///< Microsoft-Windows-Security-Auditing; Security before Windows Vista
    EventLog,        ///< Microsoft-Windows-Eventlog; EventLog in the System log
    KernelGeneral,
    ServiceControl,  ///< Service Control Manager
};

/// Without regard to case; also as Event Viewer shows it (`Microsoft Windows security auditing.`). A record of the
/// Security log that names no provider is taken as the Security provider's.
Provider provider_of(std::string_view provider, std::string_view channel);

/// How the outcome of an event is told.
enum class Told : std::uint8_t {
    Unknown,  ///< it reports an attempt
    Success,  ///< by the id
    Failure,
    Keywords,  ///< by the audit keyword
    Status,    ///< by the status where there is one (0 is success), else by the keyword
};

struct Who {
    Slot user = Slot::None, domain = Slot::None, logon = Slot::None;
};

/// What an event means: a row of the table. Of two slots the first that has a value counts.
struct Event {
    std::uint32_t first = 0, last = 0;
    Provider provider = Provider::Other;
    Kind kind = Kind::Other;  ///< AuthSuccess becomes AuthFailure with the outcome
    Told told = Told::Keywords;
    std::array<Who, 2> who;
    std::array<Slot, 2> client{};
    Slot pid = Slot::None, parent = Slot::None;
    std::array<Slot, 2> path{};
    std::array<Slot, 2> status{};  ///< where it failed: the more particular first
};

/// Never null: what a Security event that no row knows is taken as, or nothing at all for other providers.
const Event& event_of(Provider provider, std::uint32_t id);

}
