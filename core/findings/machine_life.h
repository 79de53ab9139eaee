// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/findings/evidence.h"
#include "core/findings/machine_numbers.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace spoor {

/// What the logs show of how long machines ran, for whoever asks whether a program that has no end can have run on.
class MachineLife {
public:
    MachineLife(const Evidence& evidence, MachineNumbers& machines, const TaskContext& context);

    /// How many ends of processes the log of a machine has: none where they are not audited.
    std::uint64_t ends(std::uint32_t machine) const;

    struct Until {
        Micros time = no_time;  ///< no_time where it is not known
        bool restart = false;  ///< the machine went down or came up then; else the log ends
    };
    /// Up to when a process of the table that has no end may have run.
    Until until(std::uint32_t machine, std::uint32_t session) const;

private:
    struct Machine {
        std::uint64_t ends = 0;
        Micros last{};                   // of its processes' events
        std::vector<Micros> turns;       // starts and shut-downs of Windows, ascending
        std::vector<Micros> managers;    // starts of smss.exe, by which the table of processes knows a boot too
    };
    Machine& at(std::uint32_t machine);

    const Snapshot& snapshot_;
    const SessionTable& table_;
    std::vector<Machine> machines_;
};

}
