// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace spoor::cli {

/// The words after the subcommand's name, in order.
using Arguments = std::vector<std::string>;

// Each runs one subcommand to its end and returns the exit status.
int summary_command(const Arguments&);
int events_command(const Arguments&);
int sessions_command(const Arguments&);
int findings_command(const Arguments&);
int report_command(const Arguments&);
int capture_command(const Arguments&);
int stats_command(const Arguments&);
int watch_command(const Arguments&);
int case_command(const Arguments&);
int verify_command(const Arguments&);
int explain_command(const Arguments&);
int formats_command(const Arguments&);

}
