// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace spoor::winevent {

/// One datum of an event. `name` is that of the event's manifest (`TargetUserName`), as EventData and UserData have it.
/// Empty: the datum is known by its place alone, as the insertion strings of .evt files and classic providers are.
struct Value {
    std::string_view name;
    std::string_view value;
};

// Bits of Record::keywords that tell how an audited action ended (winmeta.xml: WINEVENT_KEYWORD_AUDIT_…). Where a log
// has the type of an entry instead (8 success audit, 16 failure audit), its reader sets these.
constexpr std::uint64_t audit_failure = 0x0010'0000'0000'0000;
constexpr std::uint64_t audit_success = 0x0020'0000'0000'0000;

/// A Windows event as any of the five formats gives it. Views into memory of the caller; nothing in it is trusted.
struct Record {
    Micros time = no_time;  ///< of TimeCreated (not of the record's header, which is 1601 in a third of real files)
    TimeQuality quality = TimeQuality::Exact;  ///< taken as Absent where `time` is no_time
    bool recovered = false;  ///< found in slack
    std::uint32_t id = 0;  ///< without qualifiers: of .evt the low 16 bits
    std::uint64_t number = 0;  ///< EventRecordID
    std::string_view provider;  ///< `Microsoft-Windows-Security-Auditing`, `Security`
    std::string_view channel;  ///< `Security`
    std::string_view computer;
    std::string_view user_sid;  ///< of the header; exports as text have a name there
    int level = -1;  ///< 1 critical to 4 information, 0 always; -1 absent
    std::uint64_t keywords = 0;
    int version = 0;  ///< of the event's manifest
    std::span<const Value> data;  ///< in the order of the log; elements of UserData likewise
    std::string_view message;  ///< as rendered in somebody's language; empty where the log does not hold it
    bool own_zone = true;  ///< the time carried its zone (XML, JSON, binary logs): it is UTC
    bool clean = true;  ///< all texts are UTF-8; else they are taken as an 8-bit code page
};

}
