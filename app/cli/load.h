// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/interrupt.h"
#include "app/cli/options.h"
#include "core/casefile/placed_bookmarks.h"
#include "core/query/row_set.h"

#include <memory>
#include <optional>

namespace spoor::cli {

/// Everything that was asked for, read.
struct Loaded {
    std::shared_ptr<const Snapshot> snapshot;
    PlacedBookmarks bookmarks;  ///< of the cases among the paths; empty where there was none
    int status = 0;  ///< exit_done, or exit_unreadable where something could not be read (it has been told)
};

/// Reads the paths, of case files their sources, and waits for it, with progress on a terminal. Tells what could not be read. Nothing where it was
/// interrupted (told too; the exit status is exit_interrupted).
std::optional<Loaded> load(const CommonOptions& options, const Interrupt& interrupt);

/// Tells what could not be read; exit_unreadable where there was something.
int tell_problems(const Snapshot& snapshot, const CommonOptions& options);

/// Whether this is an input that could not be read, not just something that is no log.
bool counts_as_unreadable(const Error& error, bool asked_for);

}
