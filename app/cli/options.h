// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"
#include "core/base/result.h"
#include "core/base/time.h"
#include "core/engine/investigation.h"

#include <CLI/CLI.hpp>

#include <expected>
#include <optional>
#include <string>
#include <vector>

namespace spoor::cli {

/// The options that every command over logs has.
struct CommonOptions {
    std::vector<std::string> paths;
    LoadOptions load;
    std::string filter;
    std::optional<Micros> from;  ///< not before
    std::optional<Micros> to;    ///< not after; a date alone stands for its whole day
    /// What `--format` was given without a glob: the output format of commands that have one.
    std::optional<std::string> output_format;
};

/// Collects the common options as text while a command line is parsed, and makes sense of them afterwards.
class CommonParser {
public:
    explicit CommonParser(CLI::App& app);

    /// BadZone, BadTime, BadFormat, BadOption; subject is the option with its value, detail says what was expected.
    Result<CommonOptions> options() const;

private:
    std::vector<std::string> paths_, zones_, formats_;
    std::string filter_, from_, to_;
    unsigned jobs_ = 0;
    bool no_cache_ = false;
};

/// Parses; nothing where the command is to go on, else the exit status (help was printed, or wrong use told).
std::optional<int> parse(CLI::App& app, const Arguments& arguments);

/// Tells what is wrong with an option and returns exit_wrong_use.
int wrong_use(const CLI::App& app, const std::string& message);
int wrong_use(const CLI::App& app, const Error& error);

/// The common options of a command whose output is a table or `--json`, so that its `--format` takes GLOB=ID alone; or
/// the exit status, told.
std::expected<CommonOptions, int> options_of(const CLI::App& app, const CommonParser& common);

}
