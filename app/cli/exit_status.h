// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace spoor::cli {

/// What the process says when it ends; the contract's numbers.
enum ExitStatus : int {
    exit_done = 0,
    exit_told = 1,         ///< done, and something was found that the caller asked to be told of
    exit_wrong_use = 2,
    exit_unreadable = 3,   ///< an input could not be read; the others were
    exit_interrupted = 130,
};

}
