// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case_paths.h"
#include "app/cli/exit_status.h"
#include "app/cli/interrupt.h"
#include "app/cli/output.h"
#include "app/cli/progress_line.h"
#include "app/cli/verify_output.h"
#include "app/cli/wording.h"

#include <algorithm>

namespace spoor::cli {
namespace {

int told(const Error& error)
{
    say(error.code == ErrorCode::Cancelled ? std::string("interrupted") : word(error));
    return error.code == ErrorCode::Cancelled ? exit_interrupted : exit_unreadable;
}

/// With progress on a terminal.
template <class Work>
auto watched(const Interrupt& interrupt, const Work& work)
{
    ProgressLine line;
    TaskContext context{interrupt.token(), {}};
    if (line.shown())
        context.progress = [&line](const Progress& progress) { line.update(progress); };
    return work(context);
}

/// What the trail of the case says of it: how much, and how much of it no longer stands.
std::string detail_of(const CaseVerdict& verdict)
{
    const auto falls = [](const auto& one) { return one.standing != Standing::Stands; };
    return Json{{"stands", verdict.all_stand()},
                {"sources", verdict.sources.size()},
                {"sources_differ", std::ranges::count_if(verdict.sources, falls)},
                {"bookmarks", verdict.bookmarks.size()},
                {"bookmarks_differ", std::ranges::count_if(verdict.bookmarks, falls)},
                {"chain_break", verdict.chain_break ? Json(*verdict.chain_break) : Json(nullptr)}}
        .dump();
}

int verify_a_case(const std::string& path, const std::vector<std::string>& also, bool json, const Interrupt& interrupt)
{
    auto file = open_case(path, CaseOptions::Access::Write);
    if (!file)
        return file.error();
    const auto verdict =
        watched(interrupt, [&](const TaskContext& context) { return verify_case(*file, context, also); });
    if (!verdict)
        return told(verdict.error());
    if (!file->read_only())
        if (const auto noted = file->record("verified", detail_of(*verdict)); !noted)
            say(word(noted.error()));
    const int printed = print(json ? json_text(verdict_json(*verdict)) : verdict_text(*verdict));
    return std::max(printed, verdict->all_stand() ? int{exit_done} : int{exit_told});
}

/// The key of a redacted report; empty where no case was named.
std::expected<std::string, int> key_of(const std::string& case_path)
{
    if (case_path.empty())
        return std::string();
    auto file = open_case(case_path, CaseOptions::Access::Read);
    if (!file)
        return std::unexpected(file.error());
    auto key = file->redaction_key();
    if (!key)
        return std::unexpected(told(key.error()));
    return std::move(*key);
}

int verify_a_report(const std::string& path, const std::vector<std::string>& also, const std::string& case_path,
                    bool json, const Interrupt& interrupt)
{
    const auto key = key_of(case_path);
    if (!key)
        return key.error();
    const auto verdict = watched(
        interrupt, [&](const TaskContext& context) { return report::verify_report(path, also, *key, context); });
    if (!verdict)
        return told(verdict.error());
    const int printed = print(json ? json_text(verdict_json(*verdict)) : verdict_text(*verdict));
    return std::max(printed, verdict->all_stand() ? int{exit_done} : int{exit_told});
}

}

int verify_command(const Arguments& arguments)
{
    CLI::App app("Reads the sources of a case or a report anew and names what differs. Exit status 1 where something "
                 "does.",
                 "spoor-cli verify");
    std::string path, case_path;
    std::vector<std::string> also;
    bool json = false;
    app.add_option("FILE", path, "A case file, or a report as HTML or JSON")->required();
    app.add_option("--in", also, "Look for sources in this folder too (again for more)")
        ->allow_extra_args(false)
        ->type_name("FOLDER");
    app.add_option("--case", case_path, "The case whose key a redacted report was made with")->type_name("FILE");
    app.add_flag("--json", json, "Print JSON");
    if (const auto status = parse(app, arguments))
        return *status;
    const Interrupt interrupt;
    return is_case(path) ? verify_a_case(path, also, json, interrupt)
                         : verify_a_report(path, also, case_path, json, interrupt);
}

}
