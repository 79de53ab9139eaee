// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_status.h"
#include "app/cli/findings_of.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/summary_json.h"
#include "app/cli/summary_text.h"
#include "core/sessions/session_table.h"

#include <algorithm>

namespace spoor::cli {

int summary_command(const Arguments& arguments)
{
    CLI::App app("What is there: each file's lines accounted for, counts, times", "spoor-cli summary");
    CommonParser common(app);
    bool json = false;
    app.add_flag("--json", json, "Print JSON");
    if (const auto status = parse(app, arguments))
        return *status;
    const auto options = options_of(app, common);
    if (!options)
        return options.error();
    const auto chosen = load_selection(*options);
    if (!chosen)
        return chosen.error();
    const auto& [loaded, selection] = *chosen;
    const auto sessions = find_sessions(loaded.snapshot, {}, options->load.jobs);
    const SessionSet set = sessions.value_or(SessionSet{});
    const Summary summary = summarise(selection.rows, set);
    const FindingSet findings = findings_of(loaded.snapshot, set, options->load.jobs);
    const auto by_rule = findings_by_rule(findings, chosen_findings(findings, selection));
    const int printed = print(json ? json_text(summary_json(*loaded.snapshot, summary, by_rule))
                                   : summary_text(*loaded.snapshot, summary, !selection.everything, by_rule));
    return std::max({printed, loaded.status, selection.status});
}

}
