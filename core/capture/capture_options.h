// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace spoor {

/// The directives of ProFTPD's mod_log_forensic (its documentation, doc/contrib/mod_log_forensic.html), with its names,
/// defaults and meaning, and what Spoor adds to them.
struct CaptureOptions {
    /// ForensicLogEngine: off by default. Off: nothing is captured.
    bool engine = false;
    /// ForensicLogBufferSize: how many of the last lines of each connection are kept.
    std::uint32_t buffer_size = 1024;
    /// ForensicLogCapture: which lines are kept. Log types of the module (Unspec TransferLog syslog SystemLog ExtendedLog
    /// TraceLog; every line that Spoor reads is of one of them, see log_type_of), ids of formats, globs of paths.
    std::vector<std::string> capture{"Unspec", "TransferLog", "syslog", "SystemLog", "ExtendedLog", "TraceLog"};
    /// ForensicLogCriteria: FailedLogin, UntimelyDeath, ModuleConfig; beyond the module `finding:GLOB` (rules whose id fits)
    /// and `filter:EXPR` (events that match).
    std::vector<std::string> criteria{"FailedLogin", "UntimelyDeath"};
    /// ForensicLogFile: an absolute path. Required where the blocks are to be written.
    std::string file;
    /// A connection of which nothing was heard for so long, by the times of the log, is let go.
    std::chrono::seconds idle{3600};
};

/// BadOption where a value is none; subject is the directive with its value, detail what was expected.
Result<void> check(const CaptureOptions& options);

/// The directives as they stand in a proftpd.conf: `ForensicLogEngine on`, in any case, others passed over. BadOption with the line
/// as position.
Result<CaptureOptions> capture_options_from(std::string_view text);

}
