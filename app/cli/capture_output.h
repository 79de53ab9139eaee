// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "core/capture/capture.h"

#include <span>
#include <string>

namespace spoor::cli {

/// Where blocks go: appended to a file, printed, or both as JSON (one object a line) and to the file.
struct CaptureSink {
    std::string file;   ///< empty: standard output alone
    bool json = false;
    Output output = {};

    /// Writes them; tells what went wrong and returns false.
    bool write(const Snapshot& snapshot, std::span<const CapturedBlock> blocks);
};

/// One object in one line: criterion, time, connection, client, user, file, line, lines, text.
std::string block_json(const Snapshot& snapshot, const CapturedBlock& block);

/// `3 blocks; 12 connections with 310 lines (61 KiB) kept, none let go`
std::string capture_summary(const CaptureState& state);

}
