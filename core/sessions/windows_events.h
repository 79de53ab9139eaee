// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/engine/snapshot.h"

#include <cstdint>
#include <string>
#include <vector>

namespace spoor {

/// What an event of a Windows log means for processes and logons. Ids of both numberings.
enum class WindowsStep : std::uint8_t {
    None,
    Boot,          ///< the machine or its event log came up: 512, 4608, 6005, 12
    Shutdown,      ///< it goes down: 513, 4609, 6006, 13, 1100
    ProcessStart,  ///< 592, 4688
    ProcessToken,  ///< 600, 4696
    ProcessEnd,    ///< 593, 4689
    Logon,         ///< 528, 540, 4624
    LogonRefused,  ///< 529–537, 539, 4625
    Unproven,      ///< credentials that were refused before there was a logon: 680, 681, 4776, 675, 4771, …
    Proven,        ///< credentials that were checked and found good: 672, 680, 4768, 4776, …; a logon may follow
    Logoff,        ///< 538, 551, 4634, 4647
    Privileges,    ///< 576, 4672
    Other,         ///< anything else of Windows; for logons, if it names one
};
constexpr unsigned bit(WindowsStep step) { return 1u << static_cast<unsigned>(step); }

/// One event with the columns that sessions are made of.
struct WindowsEvent {
    Micros time = no_time;
    std::uint32_t event = 0;  ///< EventId
    FacetId facet = 0;
    std::uint32_t pid = no_pid, parent = no_pid;
    StringPool::Id session = 0, user = 0, path = 0, client = 0;
    std::uint32_t source = 0;  ///< FileId
    std::uint32_t boot = 0;    ///< a number for each time that the machine was up, as far as the log shows
    WindowsStep step = WindowsStep::None;
    /// The same record stands in another source too (a log and an export of it), or was found in slack a second time.
    bool copy = false;
};

/// The events of one machine in order of time, of several logs if there are such. A machine is known by its name
/// without regard to case; where a log has no name of one, each source is a machine of its own.
struct WindowsHost {
    std::vector<WindowsEvent> events;
};

/// Those of which `wanted` has the bit; boots are always looked for. Where Proven is not wanted, its events are Other. In the order in which machines are first met, so
/// the same for the same input. Looks at columns alone: O(events), and O(n log n) in the chosen ones where they are not
/// in order of time. Empty once stop is asked for.
///
/// A boot begins with the start of the session manager (smss.exe by the System process, the first program of a boot), or
/// with one of the ids above. Several of these tell of one boot, in any order: one that comes again, comes after a
/// shutdown or comes more than five minutes after the first tells of the next.
std::vector<WindowsHost> windows_events(const Snapshot& snapshot, unsigned wanted, const TaskContext& context,
                                        unsigned jobs);

/// The name of a program without its folder, in lower case: `cmd.exe`.
std::string program_name(std::string_view path);

}
