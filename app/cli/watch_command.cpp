// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/watch_loop.h"

#include "app/cli/exit_status.h"
#include "app/cli/findings_of.h"
#include "app/cli/load.h"
#include "app/cli/output.h"
#include "app/cli/told_commands.h"
#include "app/cli/watch_output.h"
#include "app/cli/wording.h"
#include "core/report/visible_text.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iterator>

namespace spoor::cli {
namespace {

Result<std::string> text_of_file(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return failure(ErrorCode::NotReadable, path, "");
    return std::string{std::istreambuf_iterator<char>(in), {}};
}

Result<WatchPlan> plan_from(const std::string& path)
{
    if (path.empty())
        return default_watch_plan();
    const auto text = text_of_file(path);
    if (!text)
        return std::unexpected(text.error());
    auto plan = watch_plan_from_json(*text);
    if (!plan)
        plan.error().subject = path + ": " + plan.error().subject;
    return plan;
}

Result<RuleSettings> settings_from(const std::string& path)
{
    if (path.empty())
        return RuleSettings{};
    const auto text = text_of_file(path);
    if (!text)
        return std::unexpected(text.error());
    auto settings = RuleSettings::from_json(*text);
    if (!settings)
        settings.error().subject = path + ": " + settings.error().subject;
    return settings;
}

int learn(const CommonOptions& options, const RuleSettings& settings, bool json)
{
    const Interrupt interrupt;
    const auto loaded = load(options, interrupt);
    if (!loaded)
        return exit_interrupted;
    const auto sessions = find_sessions(loaded->snapshot, {}, options.load.jobs);
    const auto evidence = gather_evidence(loaded->snapshot, sessions.value_or(SessionSet{}), {}, options.load.jobs);
    if (!evidence)
        return exit_unreadable;
    const auto programs = learn_programs(**evidence, settings, options.from, options.to);
    return std::max(print(json ? programs_settings(programs, settings) : programs_table(programs)), loaded->status);
}

int test(const WatchPlan& plan, const std::string& told)
{
    ToldCommands commands(told);
    for (const WatchRule& rule : plan.rules) {
        Message message;
        message.watch_rule = rule.name;
        message.test = true;
        message.told = Micros{
            std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch())
                .count()};
        print(text_of(message));
        commands.tell(rule, std::move(message));
    }
    return exit_done;
}

}

int watch_command(const Arguments& arguments)
{
    CLI::App app("Follows logs as they grow, and tells of findings as they happen", "spoor-cli watch");
    CommonParser common(app);
    WatchOptions watch;
    bool print_plan = false, send_test = false, learn_them = false;
    std::string plan_path, settings_path, rules_glob, least_name, command;
    app.add_flag("--json", watch.json, "One JSON object a line, as an element of `findings --json`");
    app.add_option("--plan", plan_path, "Watch rules from a JSON file, see --print-plan")->type_name("FILE");
    app.add_option("--rules", rules_glob, "Without --plan: only findings of rules that fit, such as 'ftp.*'")
        ->type_name("GLOB");
    app.add_option("--least", least_name, "Without --plan: from this severity on, medium unless told")
        ->type_name("SEVERITY");
    app.add_option("--command", command,
                   "Without --plan: run by /bin/sh with each message on its standard input, floods grouped into one")
        ->type_name("CMD");
    app.add_flag("--existing", watch.existing, "Tell of what is there already, too");
    app.add_flag("--once", watch.once, "End when all that is there has been read and told of");
    app.add_option("--told", watch.told, "Note in this file what was told, as JSON lines")->type_name("FILE");
    app.add_option("--settings", settings_path, "Thresholds and lists of findings from a JSON file")->type_name("FILE");
    app.add_option("--keep-events", watch.keep_events,
                   "How many of the newest events are kept in memory; 0: all. 1000000 unless told")
        ->type_name("N");
    app.add_flag("--test", send_test, "Tell of nothing, by the ways of the plan");
    app.add_flag("--print-plan", print_plan, "Print the plan that would be followed, as JSON");
    app.add_flag(
        "--learn-programs", learn_them,
        "Print the programs that ran for visitors of a web server within --from and --to, to be reviewed; with "
        "--json as settings that allow them");
    // Neither needs paths, which every other use does.
    Arguments words = arguments;
    const bool no_paths =
        std::ranges::contains(arguments, "--test") || std::ranges::contains(arguments, "--print-plan");
    if (no_paths)
        words.push_back(".");
    if (const auto status = parse(app, words))
        return *status;
    const auto options = options_of(app, common);
    if (!options)
        return options.error();
    auto plan = plan_from(plan_path);
    if (!plan)
        return wrong_use(app, plan.error());
    if (plan_path.empty()) {
        WatchRule& rule = plan->rules.front();
        if (!rules_glob.empty())
            rule.findings = rules_glob;
        if (const auto least = severity_from_name(least_name))
            rule.least = *least;
        else if (!least_name.empty())
            return wrong_use(app, "--least " + least_name + ": expected info, low, medium, high or critical");
        rule.command = command;
    } else if (!rules_glob.empty() || !least_name.empty() || !command.empty()) {
        return wrong_use(app,
                         "--plan says which rules and commands there are; leave out --rules, --least and --command");
    }
    if (const auto fine = check(*plan); !fine)
        return wrong_use(app, fine.error());
    const auto settings = settings_from(settings_path);
    if (!settings)
        return wrong_use(app, settings.error());
    if (print_plan)
        return print(to_json(*plan) + '\n');
    if (send_test)
        return test(*plan, watch.told);
    if (learn_them)
        return learn(*options, *settings, watch.json);
    watch.plan = std::move(*plan);
    watch.settings = *settings;
    return watch_logs(*options, watch);
}

}
