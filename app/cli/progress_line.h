// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"

namespace spoor::cli {

/// One line on standard error that is written over and over, and wiped at the end; nothing where standard error is no
/// terminal. `update` from one thread at a time.
class ProgressLine {
public:
    ProgressLine();
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    bool shown() const { return shown_; }
    void update(const Progress& progress);

private:
    bool shown_;
    bool written_ = false;
};

}
