// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/findings/evidence.h"
#include "core/findings/machine_numbers.h"
#include "core/findings/rule_settings.h"

#include <cstdint>
#include <string>
#include <vector>

namespace spoor {

/// A program that ran as an anonymous web account (setting `accounts.web-anonymous`) and is not one of those that may
/// (`programs.web-allowed`); or of which that can be thought, see `WebServer`.
///
/// Source: R. Gerhards and E. Fitzgerald, loganalysis list, 17 January 2003. 592 names the account of the creator,
/// which is SYSTEM where IIS starts a program; 600 names the account of the token that it is given just after; 593 names
/// the account at its end.
struct WebProgram {
    enum class Known : std::uint8_t {
        Start,  ///< its start (592, 4688) names the account
        Token,  ///< it was given the account's token (600, 4696), whatever its start says
        Exit,  ///< its end (593, 4689) alone names the account
        WebServer,  ///< nothing names the account; a web server started it, and neither token nor end is in the log
    };
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    std::uint32_t session = 0;  ///< row of the table of processes
    std::uint32_t machine = 0;  ///< by the MachineNumbers that it was looked for with
    Known known = Known::Start;
    StringPool::Id account = 0;  ///< Pools::user; that of its start for WebServer
    std::uint32_t start = none, token = none, end = none;  ///< EventId values
    std::string program;  ///< name without folder, in lower case; empty where the log names none
    std::string parent;  ///< likewise of who created it; empty where the log does not show it
    std::uint32_t parent_pid = no_pid;
    bool from_web_server =
        false;  ///< it, or what created it and so on up, was created by one of `programs.web-servers`
};

/// In the order of the table. Nothing where there are no processes. O(processes).
std::vector<WebProgram> web_programs(const Evidence& evidence, const RuleSettings& settings, MachineNumbers& machines,
                                     const TaskContext& context);

/// Runs of programs of one machine and one account with no more than `process.anonymous-account.gap` between two starts:
/// what somebody would look at together (cmd.exe, and what it started). Where more than
/// `process.anonymous-account.visits` of them are of the same programs, these are one. In order of their first.
std::vector<std::vector<WebProgram>> web_bursts(const Evidence& evidence, const std::vector<WebProgram>& programs,
                                                const RuleSettings& settings);

/// `cmd.exe`, with its PID where there is one: `cmd.exe (PID 2804)`; `a program without a name`.
std::string program_words(const Snapshot& snapshot, const WebProgram& program);
/// Their names with how often each came.
std::string programs_words(const std::vector<WebProgram>& programs);
/// ` on INTRA01`; empty where the log names no machine.
std::string machine_words(const MachineNumbers& machines, std::uint32_t machine);
/// A sentence about who created it or them.
std::string parent_words(const std::vector<WebProgram>& programs);

}
