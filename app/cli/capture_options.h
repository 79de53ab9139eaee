// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "core/capture/capture_options.h"

#include <CLI/CLI.hpp>

#include <expected>
#include <string>
#include <vector>

namespace spoor::cli {

/// The directives of mod_log_forensic on a command line, and what Spoor adds to them.
struct CaptureRequest {
    CaptureOptions options;
    bool to_stdout = false;  ///< --ForensicLogFile -
};

/// Collects them while a command line is parsed, and makes sense of them afterwards.
class CaptureParser {
public:
    explicit CaptureParser(CLI::App& app);

    /// What --config says, and over it what the options say; or the exit status, told.
    std::expected<CaptureRequest, int> request(const CLI::App& app) const;

    bool follow = false, json = false;

private:
    std::string engine_, file_, size_, config_;
    std::vector<std::string> capture_, criteria_;
    std::int64_t idle_ = 0;
};

}
