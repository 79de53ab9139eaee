// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/session.h"
#include "core/sessions/windows_events.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace spoor {

/// Rows of session-reason.tsv: why a logon has its verdict.
enum class LogonReason : ReasonId {
    LoggedOff = 1,
    StillOpen,
    NetworkStillOpen,  ///< logons over the network often leave no logoff
    MachineRestarted,
    IdGivenAgain,      ///< another logon got its id
    LogoffAlone,
    OthersAlone,       ///< other events name a logon that is not in the log
    Refused,
    RefusedUnproven,   ///< refused by the check of credentials alone; no logon was tried, or another machine has it
    BuiltIn,           ///< SYSTEM and its like: they are there from start to end
    NoId,              ///< the record names no logon id, so that nothing can be joined to it
};

/// Session::detail of this kind is the logon type (Facet::sub), or this where none is known.
constexpr std::uint32_t no_logon_type = 0xFFFFFFFF;

/// One logon of one machine and boot, or refused ones of one client and account.
struct LogonRun {
    std::optional<WindowsEvent> logon;   ///< of refused ones the last that names a client, else the last
    std::optional<WindowsEvent> first;   ///< the first event of any kind
    Micros first_time = no_time, last_time = no_time;
    std::uint32_t attempts = 0, failures = 0;
    LogonReason reason = LogonReason::StillOpen;
    bool logged_off = false;
    bool privileged = false;
    bool reused_id = false;
    bool recovered = false;
};

struct LogonRuns {
    std::vector<LogonRun> runs;
    /// (index of a run, EventId), in order of time; copies of a record included.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> events;
};

/// Refused logons of one client and one account belong together while no more than this lies between two of them: the
/// time after which Windows by default counts refused logons of an account anew ("Reset account lockout counter after",
/// suggested value 30 minutes).
constexpr Micros refusal_gap = seconds(30 * 60);

/// Joins the events of one machine to logons. O(n).
///
/// Key is the logon id within a boot; everything that names it belongs to the logon, also behind its logoff. An id that
/// logs on again without a restart is another logon, but for those of SYSTEM and its like (0x3e7, 0x3e4, 0x3e5), which
/// each service that starts names again. Events that name a logon before its own record are taken up where it comes
/// within ten seconds. Built-in ids without a logon record make no session: they name no logon that is missing.
///
/// Refused ones are grouped by client and account (see AccountNames). Where the check of credentials (680, 4776) was
/// refused two seconds before or after a refused logon of the same name, both are one attempt: the check knows the
/// workstation, the logon the address.
LogonRuns logon_runs(const Snapshot& snapshot, const WindowsHost& host);

/// SYSTEM, LOCAL SERVICE, NETWORK SERVICE, ANONYMOUS LOGON, IUSR: ids that never change. Source: ntifs.h (SYSTEM_LUID,
/// LOCALSERVICE_LUID, NETWORKSERVICE_LUID, ANONYMOUS_LOGON_LUID, IUSER_LUID).
bool is_built_in_logon(std::string_view session);

}
