// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/session.h"
#include "core/sessions/windows_events.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace spoor {

/// Rows of session-reason.tsv: why a process has its verdict.
enum class ProcessReason : ReasonId {
    Ended = 1,
    NeverEnded,       ///< the log goes on without an end
    PidGivenAgain,    ///< another process got its PID, so it did end
    MachineRestarted,
    StartMissing,
    TokenAlone,       ///< given a token; neither start nor end
    OtherProgram,     ///< an end whose PID is that of a start, but whose program is another's
};

/// What is known of one process: the join of the events of one machine, boot and PID.
struct ProcessRun {
    std::optional<WindowsEvent> start, token, end;  ///< `token`: the last one
    std::uint32_t first_event = 0;                  ///< EventId; what names the process for good in its snapshot
    Micros first_time = no_time, last_time = no_time;
    std::uint32_t pid = 0;
    /// first_event of the process that created it, where the log knows it.
    std::optional<std::uint32_t> creator;
    ProcessReason reason = ProcessReason::NeverEnded;
    bool reused_pid = false;
    bool recovered = false;
};

struct ProcessRuns {
    std::vector<ProcessRun> runs;  ///< by first event
    /// (index of a run, EventId), in order of time; copies of a record included.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> events;
};

/// Joins the process events of one machine. O(n).
///
/// A start opens a process under its PID; a token or an end of that PID belongs to it as long as the program is the
/// same (`same_program`). The next start of the PID, a boot, or an end of another program under that PID closes it
/// without an end. A token that stands in front of its start (both are written in the same moment) is taken up to two
/// seconds before. The creator is who has its PID at that time: one whose own start is not in the log is found when its
/// token or end comes.
ProcessRuns process_runs(const Snapshot& snapshot, const WindowsHost& host);

/// Whether two events can name the same program: without regard to case and folder, and NT keeps 15 characters of a
/// name in some places. An absent one can be any.
bool same_program(std::string_view a, std::string_view b);

/// Whether an account is another than at the start: other name and other logon. SYSTEM is named now so, now as the
/// machine's account (seed: "a quirk of account lookup"), and its logon id is 0x3e7 both times.
bool other_account(const Snapshot& snapshot, const WindowsEvent& start, const WindowsEvent& later);

}
