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

// The engine says what, the message that it was expected.
Error as_message(Error error)
{
    if (error.code == ErrorCode::BadOption)
        error.detail = "expected " + error.detail;
    return error;
}

Result<WatchPlan> plan_from(const std::string& path)
{
    if (path.empty())
        return default_watch_plan();
    const auto text = text_of_file(path);
    if (!text)
        return std::unexpected(text.error());
    auto plan = watch_plan_from_json(*text);
    if (!plan) {
        plan.error() = as_message(plan.error());
        plan.error().subject = path + ": " + plan.error().subject;
    }
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
        if (!rule.enabled)
            continue;
        Message message;
        message.watch_rule = rule.name;
        message.test = true;
        message.told = Micros{
            std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch())
                .count()};
        print(text_of(message));
        commands.tell(rule, std::move(message));
    }
    return commands.finish() ? exit_done : exit_told;
}

/// The plan of a file, or the one that options make.
struct PlanWords {
    std::string file, rules, least, command;
    bool command_gets_json = false;

    bool any() const { return !rules.empty() || !least.empty() || !command.empty() || command_gets_json; }

    Result<WatchPlan> plan() const
    {
        if (!file.empty() && any())
            return failure(ErrorCode::BadOption, "--plan",
                           "it says which rules and commands there are; leave out --rules, --least, --command and "
                           "--command-json");
        auto plan = plan_from(file);
        if (!plan || !file.empty())
            return plan;
        WatchRule& rule = plan->rules.front();
        if (!rules.empty())
            rule.findings = rules;
        if (const auto severity = severity_from_name(least))
            rule.least = *severity;
        else if (!least.empty())
            return failure(ErrorCode::BadOption, "--least " + least, "expected info, low, medium, high or critical");
        rule.command = command;
        rule.command_gets_json = command_gets_json;
        if (const auto fine = check(*plan); !fine)
            return std::unexpected(as_message(fine.error()));
        return plan;
    }
};

}

int watch_command(const Arguments& arguments)
{
    CLI::App app("Follows logs as they grow, and tells of findings as they happen", "spoor-cli watch");
    CommonParser common(app);
    WatchOptions watch;
    PlanWords words;
    bool print_plan = false, send_test = false, learn_them = false;
    std::string settings_path;
    app.add_flag("--json", watch.json, "One JSON object a line, as an element of `findings --json`");
    app.add_option("--plan", words.file, "Watch rules from a JSON file, see --print-plan")->type_name("FILE");
    app.add_option("--rules", words.rules, "Without --plan: only findings of rules that fit, such as 'ftp.*'")
        ->type_name("GLOB");
    app.add_option("--least", words.least, "Without --plan: from this severity on, medium unless told")
        ->type_name("SEVERITY");
    app.add_option("--command", words.command,
                   "Without --plan: run by /bin/sh with each message on its standard input, floods grouped into one")
        ->type_name("CMD");
    app.add_flag("--command-json", words.command_gets_json, "The command is given JSON instead of text")
        ->needs("--command");
    app.add_flag("--existing", watch.existing, "Tell of what is there already, too");
    app.add_flag("--once", watch.once, "End when all that is there has been read and told of");
    app.add_option("--told", watch.told, "Note in this file what was told, as JSON lines")->type_name("FILE");
    app.add_option("--settings", settings_path, "Thresholds and lists of findings from a JSON file")->type_name("FILE");
    app.add_option("--keep-events", watch.keep_events,
                   "How many of the newest events are kept in memory; 0: all. 1000000 unless told")
        ->type_name("N");
    app.add_flag("--test", send_test, "Send a message that says it is a test, by every command of the plan");
    app.add_flag("--print-plan", print_plan, "Print the plan that would be followed, as JSON");
    app.add_flag(
        "--learn-programs", learn_them,
        "Print the programs that ran for visitors of a web server within --from and --to, to be reviewed; with "
        "--json as settings that allow them");
    // Neither needs paths, which every other use does.
    if (std::ranges::contains(arguments, "--test") || std::ranges::contains(arguments, "--print-plan"))
        app.get_option("PATH")->required(false);
    if (const auto status = parse(app, arguments))
        return *status;
    const auto options = options_of(app, common);
    if (!options)
        return options.error();
    auto plan = words.plan();
    if (!plan)
        return wrong_use(app, plan.error());
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
