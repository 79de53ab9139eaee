// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capture.h"

#include <memory>
#include <string>
#include <vector>

namespace spoor::test {

/// Engine on, and these criteria.
CaptureOptions capturing(std::vector<std::string> criteria = {"FailedLogin", "UntimelyDeath"});

/// All events of a snapshot in order of time; `cuts` are places in it where it is given in another piece.
std::vector<CapturedBlock> captured(const std::shared_ptr<const Snapshot>& snapshot, const CaptureOptions& options,
                                    std::vector<std::uint32_t> cuts = {}, const FindingSet* findings = nullptr);

/// The texts, one behind the other.
std::string texts(const std::vector<CapturedBlock>& blocks);

/// What our own reader makes of blocks in a file: `criterion user@client lines cut?`, a block a line; and what it gave to no
/// block.
std::string read_back(const std::string& blocks);

}
