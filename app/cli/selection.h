// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/interrupt.h"
#include "app/cli/load.h"
#include "app/cli/options.h"
#include "core/query/filter.h"
#include "core/query/row_set.h"

#include <expected>
#include <memory>
#include <optional>

namespace spoor::cli {

/// Events that a command is to work on, and the exit status that goes with them so far.
struct Selection {
    RowSet rows;
    bool everything = false;
    int status = 0;
};

/// Compiles --filter; tells what is wrong with it (the exit status is exit_wrong_use). Before anything is read.
std::optional<Filter> filter_of(const CommonOptions& options);

/// The events within --from and --to that match, in time order; or the exit status, told. `bookmarked`, `tag` and `note`
/// go by the bookmarks of the cases that were named. Events without a time are outside of every limit.
std::expected<Selection, int> select(const CommonOptions& options, const Filter& filter, const Loaded& loaded,
                                     const Interrupt& interrupt);

/// All of it for a command that needs nothing in between: filter compiled, paths read, events chosen; or the exit
/// status, told.
struct LoadedSelection {
    Loaded loaded;
    Selection selection;
};
std::expected<LoadedSelection, int> load_selection(const CommonOptions& options);

}
