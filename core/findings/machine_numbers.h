// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "core/sessions/windows_events.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace spoor {

/// Numbers for the machines that wrote events, from 0 in the order in which they are asked for: by name without regard
/// to case; where a log names none, each source is a machine of its own. One thread.
class MachineNumbers {
public:
    explicit MachineNumbers(const Snapshot& snapshot) : snapshot_(snapshot) {}

    std::uint32_t of(std::uint32_t event);
    std::uint32_t count() const { return static_cast<std::uint32_t>(names_.size()); }
    /// As it was met first; empty where the log names none.
    std::string_view name(std::uint32_t machine) const { return names_[machine]; }

private:
    const Snapshot& snapshot_;
    std::unordered_map<std::uint64_t, std::uint32_t> by_key_;
    std::map<std::string, std::uint32_t> by_name_;
    std::vector<std::string_view> names_;
};

/// The events of each machine in order of time, `copy` set for those that stand in another source too (an export of
/// the same log). Of a WindowsEvent step and boot are left alone. In the order of MachineNumbers.
std::vector<WindowsHost> records_by_machine(const Snapshot& snapshot, std::span<const std::uint32_t> events,
                                            MachineNumbers& machines);

}
