// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_status.h"
#include "app/cli/findings_of.h"
#include "app/cli/findings_output.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/wording.h"
#include "core/base/name_pattern.h"
#include "core/casefile/case_file.h"
#include "core/findings/rule.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace spoor::cli {
namespace {

Result<RuleSettings> settings_from(const std::string& path)
{
    if (path.empty())
        return RuleSettings{};
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return failure(ErrorCode::NotReadable, path, "");
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    auto settings = RuleSettings::from_json(text);
    if (!settings)
        settings.error().subject = path + ": " + settings.error().subject;
    return settings;
}

Result<DismissedFindings> dismissed_in(const std::string& case_path)
{
    if (case_path.empty())
        return DismissedFindings{};
    CaseOptions options;
    options.access = CaseOptions::Access::Read;
    const auto file = CaseFile::open(case_path, options);
    if (!file)
        return std::unexpected(file.error());
    auto all = file->dismissals();
    if (!all)
        return std::unexpected(all.error());
    return DismissedFindings(std::move(*all));
}

}

int findings_command(const Arguments& arguments)
{
    CLI::App app("What an investigator would point at, and why", "spoor-cli findings");
    CommonParser common(app);
    bool json = false, list = false, show_dismissed = false;
    std::string rules_glob, fail_on, settings_path, case_path;
    std::size_t evidence = 20;
    app.add_flag("--json", json, "Print JSON");
    app.add_option("--rules", rules_glob, "Only rules whose id fits, such as 'ftp.*'")->type_name("GLOB");
    app.add_option("--fail-on", fail_on,
                   "Exit status 1 where a finding is at least so grave: info, low, medium, high or critical")
        ->type_name("SEVERITY");
    app.add_option("--settings", settings_path, "Thresholds and lists from a JSON file, see --list-rules")
        ->type_name("FILE");
    app.add_option("--case", case_path, "Leave out what was dismissed in this case file")->type_name("FILE");
    app.add_flag("--dismissed", show_dismissed, "With --case: print what was dismissed too, with the reason")
        ->needs("--case");
    app.add_option("--evidence", evidence, "Events printed of each finding, 20 unless told")->type_name("N");
    app.add_flag("--list-rules", list, "The rules with their words, the settings with defaults and reasons");
    // Without paths, which every other use needs.
    if (std::ranges::contains(arguments, "--list-rules"))
        return print(std::ranges::contains(arguments, "--json") ? json_text(rules_json()) : rules_text());
    if (const auto status = parse(app, arguments))
        return *status;
    const auto options = options_of(app, common);
    if (!options)
        return options.error();
    const auto least = severity_from_name(fail_on);
    if (!least && !fail_on.empty())
        return wrong_use(app, "--fail-on " + fail_on + ": expected info, low, medium, high or critical");
    const auto fits = [&](std::string_view id) { return rules_glob.empty() || name_fits(rules_glob, id); };
    if (std::ranges::none_of(rules(), [&](const Rule* rule) { return fits(rule->id()); }))
        return wrong_use(app, "--rules " + rules_glob + ": no rule fits; `spoor-cli findings --list-rules` lists them");
    const auto settings = settings_from(settings_path);
    if (!settings)
        return wrong_use(app, settings.error());
    const auto dismissed = dismissed_in(case_path);
    if (!dismissed) {
        say(word(dismissed.error()));
        return exit_unreadable;
    }
    const auto chosen = load_selection(*options);
    if (!chosen)
        return chosen.error();
    const auto& [loaded, selection] = *chosen;
    const FindingSet set = findings_of(loaded.snapshot, options->load.jobs, *settings, fits);
    const auto is_dismissed = [&](std::uint32_t i) { return dismissed->of(set, set.rows[i]) != nullptr; };
    auto places = chosen_findings(set, selection);
    const bool grave = least && std::ranges::any_of(places, [&](std::uint32_t i) {
                           return set.rows[i].severity >= *least && !is_dismissed(i);
                       });
    if (!show_dismissed)
        std::erase_if(places, is_dismissed);
    const int printed = print(json ? json_text(findings_json(set, places, evidence, *dismissed))
                                   : findings_text(set, places, evidence, *dismissed));
    return std::max({printed, loaded.status, selection.status, grave ? int(exit_told) : int(exit_done)});
}

}
