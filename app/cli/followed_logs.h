// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/interrupt.h"
#include "app/cli/options.h"
#include "core/engine/investigation.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>

namespace spoor::cli {

/// Logs that are read and then followed. One thread.
class FollowedLogs {
public:
    /// Reads what is there, with progress on a terminal; tells what could not be read.
    FollowedLogs(const CommonOptions& options, std::uint64_t keep_events, const Interrupt& interrupt);
    /// Reads what is there, all of it, and follows nothing.
    FollowedLogs(const CommonOptions& options, const Interrupt& interrupt);

    std::shared_ptr<const Snapshot> snapshot() const { return investigation_.snapshot(); }
    int status() const { return status_; }

    /// Returns when there is a view newer than this one, somebody interrupts, or `most` is over.
    std::shared_ptr<const Snapshot> wait(std::uint64_t generation, std::chrono::milliseconds most);

private:
    FollowedLogs(const CommonOptions& options, LoadOptions load, const Interrupt& interrupt);

    const Interrupt& interrupt_;
    std::mutex mutex_;  // guards changes_
    std::condition_variable_any changed_;
    std::uint64_t changes_ = 0;
    Investigation investigation_;  // behind what its threads use
    int status_ = 0;
};

}
