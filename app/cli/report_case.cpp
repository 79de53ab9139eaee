// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_case.h"

#include "app/cli/exit_status.h"
#include "app/cli/json_text.h"
#include "app/cli/output.h"
#include "app/cli/wording.h"
#include "core/formats/format.h"
#include "core/report/visible_text.h"

#include <algorithm>
#include <filesystem>

namespace spoor::cli {
namespace {

bool names_a_case(const CommonOptions& options)
{
    return options.paths.size() == 1 && options.paths.front().ends_with(".spoor");
}

/// A path as a pattern that only it fits.
std::string pattern_of(const std::string& path)
{
    std::string pattern;
    for (const char c : path) {
        if (c == '*' || c == '?' || c == '[' || c == '\\')
            pattern += '\\';
        pattern += c;
    }
    return pattern;
}

Result<int> take_logs(const CaseFile& file, CommonOptions& options)
{
    const auto sources = file.sources();
    if (!sources)
        return std::unexpected(sources.error());
    const auto located = locate_sources(*sources, file.path());
    if (!located)
        return std::unexpected(located.error());
    int status = exit_done;
    options.paths.clear();
    for (const LocatedSource& place : *located) {
        const CaseSource& source = (*sources)[place.source];
        if (place.how == LocatedSource::How::Missing) {
            say(visible(source.path) + ": this log of the case was not found, here or below the case's folder");
            status = exit_unreadable;
            continue;
        }
        // Members of one archive have its path; what the command line says of zones and formats goes first.
        if (std::ranges::contains(options.paths, place.path))
            continue;
        options.paths.push_back(place.path);
        if (const auto zone = Zone::parse(source.zone); zone && !source.zone.empty())
            options.load.zones.emplace_back(pattern_of(place.path), *zone);
        if (!source.member && format_by_id(source.format))
            options.load.formats.emplace_back(pattern_of(place.path), source.format);
    }
    return status;
}

}

Result<report::ReportPlan> ReportCase::plan() const
{
    const auto text = file->text("report");
    if (!text)
        return std::unexpected(text.error());
    return text->empty() ? report::ReportPlan::fresh() : report::plan_from_json(*text);
}

Result<RuleSettings> ReportCase::settings() const
{
    if (!file)
        return RuleSettings{};
    auto own = file->settings();
    if (!own)
        return std::unexpected(own.error());
    return own->value_or(RuleSettings{});
}

void ReportCase::record_written(const ReportFile& written, const std::string& sha256, bool redacted)
{
    if (!file || file->read_only())
        return;
    std::error_code problem;
    const Json detail = {{"path", std::filesystem::absolute(written.path, problem).string()},
                         {"format", std::string(name(written.format))},
                         {"sha256", sha256},
                         {"redacted", redacted}};
    const auto noted = file->record("report.written", detail.dump(-1, ' ', false, Json::error_handler_t::replace));
    if (!noted)
        say(word(noted.error()));
}

Result<ReportCase> open_report_case(const std::string& case_path, CommonOptions& options)
{
    ReportCase opened;
    const bool as_path = names_a_case(options);
    if (as_path && !case_path.empty())
        return failure(ErrorCode::BadOption, "--case " + case_path,
                       "the path is a case file already; name one of them");
    const std::string path = as_path ? options.paths.front() : case_path;
    if (path.empty())
        return opened;
    // Opening for writing would make it.
    std::error_code problem;
    if (!std::filesystem::exists(path, problem))
        return failure(ErrorCode::NotFound, path);
    auto file = CaseFile::open(path);
    if (!file)
        return std::unexpected(file.error());
    if (as_path) {
        const auto status = take_logs(*file, options);
        if (!status)
            return std::unexpected(status.error());
        opened.status = *status;
    }
    if (file->read_only() && file->read_only()->code == ErrorCode::CaseInUse)
        say(word(*file->read_only()) + "; its audit trail will not say that this report was written");
    opened.file = std::move(*file);
    return opened;
}

}
