// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_status.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/sessions_output.h"
#include "core/sessions/session_table.h"

#include <algorithm>
#include <vector>

namespace spoor::cli {
namespace {

/// The sessions that have at least one of the chosen events, in order of the tables.
std::vector<SessionSet::Place> chosen_sessions(const SessionSet& set, const Selection& selection,
                                               std::optional<SessionKind> kind)
{
    std::vector<bool> chosen;
    if (!selection.everything && selection.rows.snapshot()) {
        chosen.resize(selection.rows.snapshot()->event_count());
        for (std::uint32_t i = 0; i < selection.rows.size(); ++i)
            chosen[selection.rows[i].value] = true;
    }
    std::vector<SessionSet::Place> places;
    for (const auto& table : set.tables) {
        if (!table || (kind && table->kind != *kind))
            continue;
        for (std::uint32_t i = 0; i < table->rows.size(); ++i) {
            const auto events = table->events_of(table->rows[i]);
            if (selection.everything || std::ranges::any_of(events, [&](std::uint32_t e) { return bool(chosen[e]); }))
                places.push_back({table.get(), i});
        }
    }
    return places;
}

}

int sessions_command(const Arguments& arguments)
{
    CLI::App app("What belongs together: FTP sessions, HTTP handshakes, processes, logons, forensic blocks",
                 "spoor-cli sessions");
    CommonParser common(app);
    bool json = false;
    std::string kind_name, show;
    app.add_flag("--json", json, "Print JSON");
    app.add_option("--kind", kind_name, "ftp, http_auth, process, logon or forensic")->type_name("KIND");
    app.add_option("--show", show, "One session with its events, by the id that the list has")->type_name("ID");
    if (const auto status = parse(app, arguments))
        return *status;
    const auto options = options_of(app, common);
    if (!options)
        return options.error();
    const auto kind = session_kind_from_name(kind_name);
    if (!kind && !kind_name.empty())
        return wrong_use(app, "--kind " + kind_name + ": expected ftp, http_auth, process, logon or forensic");
    const auto chosen = load_selection(*options);
    if (!chosen)
        return chosen.error();
    const auto& [loaded, selection] = *chosen;
    const auto sessions = find_sessions(loaded.snapshot, {}, options->load.jobs);
    const SessionSet set = sessions.value_or(SessionSet{});
    int printed = 0;
    if (show.empty()) {
        const auto places = chosen_sessions(set, selection, kind);
        printed = print(json ? json_text(sessions_json(places)) : sessions_text(places));
    } else {
        const auto place = set.find(show);
        if (!place)
            return wrong_use(app, "--show " + show +
                                      ": there is no session of this id; `spoor-cli sessions` without "
                                      "--show lists the ids");
        printed = print(json ? json_text(session_story_json(*place)) : session_story_text(*place));
    }
    return std::max({printed, loaded.status, selection.status});
}

}
