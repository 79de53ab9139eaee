// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"

#include <memory>
#include <string>
#include <vector>

namespace spoor::test {

/// An event for a snapshot that no file stands behind.
struct SmallEvent {
    std::int64_t second = 0;  ///< since 1970; negative: no time
    std::string client;
    std::string user;
    std::string path;
    int status = 200;
    Outcome outcome = Outcome::Success;
};

/// A snapshot of one source `small.log` with these events in this order, each taking 10 bytes of text.
std::shared_ptr<const Snapshot> small_snapshot(const std::vector<SmallEvent>& events, std::uint64_t generation = 1);

}
