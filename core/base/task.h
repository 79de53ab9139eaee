// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace spoor {

/// What reading sources is busy with: the earliest of these that is under way.
enum class LoadStage : std::uint8_t {
    Walking,  ///< folders are looked through; files that were found are read meanwhile
    Reading,
    Storing,  ///< all is read; indexes are written for the next opening
};

/// How far a long operation has come. `left` is absent until there is enough to judge by.
struct Progress {
    std::uint64_t bytes_done = 0;
    std::uint64_t bytes_total = 0;
    std::uint64_t events = 0;
    std::uint32_t files_done = 0;
    std::uint32_t files_total = 0;
    std::optional<std::chrono::milliseconds> left;
    std::string current;  ///< the path that is being read; the folder that is looked through, while Walking
    LoadStage stage = LoadStage::Reading;
    std::uint64_t files_found = 0;  ///< by the walk that is under way, while Walking
};

/// What a blocking operation of the engine is given: whether to stop, and where to tell how far it is. A small value.
/// The sink may be called from any thread, never from two at once, and not more often than the operation's throttle.
struct TaskContext {
    std::stop_token stop;
    std::function<void(const Progress&)> progress;

    bool cancelled() const { return stop.stop_requested(); }
};

}
