// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_status.h"
#include "app/cli/findings_of.h"
#include "app/cli/output.h"
#include "app/cli/report_case.h"
#include "app/cli/report_output.h"
#include "app/cli/selection.h"
#include "app/cli/whole_file.h"
#include "app/cli/wording.h"
#include "core/report/make_document.h"
#include "core/report/redaction.h"
#include "core/report/visible_text.h"

#include <algorithm>
#include <filesystem>

#include <sys/random.h>

namespace spoor::cli {
namespace {

using spoor::report::Document;
using spoor::report::ReportInput;
using spoor::report::ReportPlan;

/// What was asked for beside the logs.
struct Wish {
    std::vector<std::string> outputs;
    std::string title, plan, case_path;
    bool redact = false;
};

/// Where to and as what; or what is wrong.
std::expected<std::vector<ReportFile>, std::string> files_of(const Wish& wish, const CommonOptions& options)
{
    std::optional<ReportFormat> forced;
    if (options.output_format) {
        forced = report_format(*options.output_format);
        if (!forced)
            return std::unexpected("--format " + *options.output_format +
                                   ": expected html, md, json or pdf (or GLOB=ID)");
    }
    std::vector<ReportFile> files;
    for (const std::string& path : wish.outputs) {
        const auto format = forced ? forced : report_format_of(path);
        if (!format)
            return std::unexpected("-o " + path +
                                   ": expected a name that ends in .html, .md, .json or .pdf, or --format");
        std::error_code problem;
        if (std::filesystem::equivalent(path, wish.case_path, problem))
            return std::unexpected("-o " + path + ": this is the case file");
        files.push_back({path, *format});
    }
    return files;
}

bool is_a_log(const std::string& path, const Snapshot& snapshot)
{
    std::error_code problem;
    return std::ranges::any_of(
        snapshot.sources, [&](const auto& source) { return std::filesystem::equivalent(path, source->path, problem); });
}

Result<ReportPlan> plan_of(const Wish& wish, const ReportCase& opened)
{
    Result<ReportPlan> plan = ReportPlan::fresh();
    if (!wish.plan.empty()) {
        const auto text = read_whole_file(wish.plan, 4 << 20);
        if (!text)
            return std::unexpected(text.error());
        plan = report::plan_from_json(*text);
        if (!plan)
            plan.error().subject = wish.plan + ": " + plan.error().subject;
    } else if (opened.file) {
        plan = opened.plan();
    }
    if (plan && !wish.title.empty())
        plan->title = wish.title;
    if (plan && wish.redact)
        plan->redacted = true;
    return plan;
}

std::string chosen_words(const CommonOptions& options)
{
    std::string words;
    const auto add = [&](const std::string& text) { words += (words.empty() ? "" : ", ") + text; };
    if (!options.filter.empty())
        add("the filter " + options.filter);
    if (options.from)
        add("from " + time_text(options.from) + " UTC");
    if (options.to)
        add("up to " + time_text(options.to) + " UTC");
    return words;
}

/// Without a case nobody keeps the key, so no two reports have the same pseudonyms.
std::string passing_key()
{
    unsigned char bytes[32];
    std::string key;
    if (::getrandom(bytes, sizeof bytes, 0) != sizeof bytes)
        return key;
    for (const unsigned char byte : bytes) {
        key += "0123456789abcdef"[byte >> 4];
        key += "0123456789abcdef"[byte & 15];
    }
    return key;
}

Result<Document> redacted(Document document, ReportCase& opened, const Snapshot& snapshot)
{
    Result<std::string> key = opened.file ? opened.file->redaction_key() : passing_key();
    if (!key)
        return std::unexpected(key.error());
    if (key->empty())
        return failure(ErrorCode::Internal, "--redact", "the system gave no random number");
    if (!opened.file)
        say("--redact: without a case the pseudonyms are of this report alone; give --case FILE for the same in each");
    return report::redact(std::move(document), report::Redaction(*key, snapshot));
}

Result<Document> document_of(ReportCase& opened, const CommonOptions& options, const ReportPlan& plan,
                             const Loaded& loaded, const Selection& selection, const Interrupt& interrupt)
{
    ReportInput input;
    if (opened.file) {
        auto of_case = report::input_of(*opened.file, loaded.snapshot);
        if (!of_case)
            return std::unexpected(of_case.error());
        input = std::move(*of_case);
    }
    input.snapshot = loaded.snapshot;
    const TaskContext context{interrupt.token(), {}};
    auto sessions = find_sessions(loaded.snapshot, context, options.load.jobs);
    if (!sessions)
        return std::unexpected(sessions.error());
    input.sessions = std::move(*sessions);
    const auto settings = opened.settings();
    if (!settings)
        return std::unexpected(settings.error());
    input.findings = findings_of(loaded.snapshot, input.sessions, options.load.jobs, *settings);
    if (!selection.everything) {
        input.rows = selection.rows;
        input.chosen = chosen_words(options);
    }
    auto document = report::make_document(input, plan, context);
    if (document && plan.redacted)
        return redacted(std::move(*document), opened, *loaded.snapshot);
    return document;
}

int told(const Error& error)
{
    if (error.code == ErrorCode::Cancelled) {
        say("interrupted");
        return exit_interrupted;
    }
    say(word(error));
    return error.code == ErrorCode::BadFilter || error.code == ErrorCode::BadOption ? exit_wrong_use : exit_unreadable;
}

}

int report_command(const Arguments& arguments)
{
    CLI::App app("A report that can be checked: findings, bookmarks, charts, sources with their digests",
                 "spoor-cli report");
    CommonParser common(app);
    Wish wish;
    app.get_option("--format")
        ->description("html, md, json or pdf, where the file's name does not say it; or GLOB=ID: read files that fit "
                      "GLOB as format ID")
        ->type_name("FORMAT|GLOB=ID");
    app.add_option("-o,--output", wish.outputs, "Where to: FILE.html, .md, .json or .pdf (again for more)")
        ->required()
        ->allow_extra_args(false)
        ->type_name("FILE");
    app.add_option("--title", wish.title, "The report's title")->type_name("T");
    app.add_option("--plan", wish.plan, "Sections, charts and tables, from a JSON file")->type_name("FILE");
    app.add_option("--case", wish.case_path, "The case whose bookmarks, dismissals and plan go into it")
        ->type_name("FILE");
    app.add_flag("--redact", wish.redact, "Pseudonyms in the place of accounts, addresses and passwords");
    if (const auto status = parse(app, arguments))
        return *status;
    auto options = common.options();
    if (!options)
        return wrong_use(app, options.error());
    const auto files = files_of(wish, *options);
    if (!files)
        return wrong_use(app, files.error());
    const auto filter = filter_of(*options);
    if (!filter)
        return exit_wrong_use;
    auto opened = open_report_case(wish.case_path, *options);
    if (!opened)
        return told(opened.error());
    const auto plan = plan_of(wish, *opened);
    if (!plan)
        return told(plan.error());

    const Interrupt interrupt;
    const auto loaded = load(*options, interrupt);
    if (!loaded)
        return exit_interrupted;
    for (const ReportFile& file : *files)
        if (is_a_log(file.path, *loaded->snapshot))
            return wrong_use(app, "-o " + file.path + ": this is one of the logs; logs are never written to");
    const auto selection = select(*options, *filter, *loaded, interrupt);
    if (!selection)
        return selection.error();
    const auto document = document_of(*opened, *options, *plan, *loaded, *selection, interrupt);
    if (!document)
        return told(document.error());
    int status = std::max({loaded->status, selection->status, opened->status});
    for (const ReportFile& file : *files) {
        const auto digest = write_report(*document, file);
        if (!digest) {
            say(word(digest.error()));
            status = std::max<int>(status, exit_unreadable);
            continue;
        }
        opened->record_written(file, *digest, plan->redacted);
    }
    return status;
}

}
