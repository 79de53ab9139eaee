// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <stop_token>
#include <string>
#include <string_view>

namespace spoor {

/// Runs a command of the user's with `/bin/sh -c`, `input` on its standard input, its output thrown away and its errors kept for the
/// answer. Blocking, so never on a thread that draws. Internal with what the command said, or its exit status; Cancelled where it
/// was stopped or took longer than `patience` (then it and its children are killed).
Result<void> run_command(const std::string& command, std::string_view input,
                         std::chrono::seconds patience = std::chrono::seconds(30), std::stop_token stop = {});

}
