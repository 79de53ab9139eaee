// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/base/time.h"
#include "core/findings/evidence.h"
#include "core/findings/rule_settings.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace spoor {

/// A program that ran as an account of the web server within a quiet period, for somebody to judge whether it is known.
struct LearnedProgram {
    std::string program;  ///< its name in lower case, as the setting `programs.web-allowed` of the rules has it
    std::string example;  ///< its path as the log has it
    std::uint64_t starts = 0;
    Micros first = no_time, last = no_time;
    bool known = false;  ///< the setting has it already
};

/// By program. Nothing is put to use: whoever reviewed the list adds what is right to the setting (seed 001: a program that
/// IIS needs to run, as perl.exe is for Perl scripts, is no sign of an intruder).
std::vector<LearnedProgram> learn_programs(const Evidence& evidence, const RuleSettings& settings,
                                           std::optional<Micros> from, std::optional<Micros> to,
                                           const TaskContext& context = {});

}
