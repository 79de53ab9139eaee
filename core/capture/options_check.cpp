// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/name_pattern.h"
#include "core/capture/capture_options.h"
#include "core/capture/criteria.h"
#include "core/capture/log_type.h"
#include "core/findings/rule.h"
#include "core/query/filter.h"

#include <algorithm>

namespace spoor {
namespace {

constexpr std::uint32_t most_lines = 1'000'000;

std::unexpected<Error> bad(std::string_view directive, std::string_view value, std::string expected)
{
    std::string subject(directive);
    if (!value.empty())
        subject.append(" ").append(value);
    return failure(ErrorCode::BadOption, std::move(subject), std::move(expected));
}

Result<void> check_criterion(const std::string& text)
{
    const auto criterion = capture::read_criterion(text);
    if (!criterion)
        return bad("ForensicLogCriteria", text,
                   "expected FailedLogin, UntimelyDeath, ModuleConfig, finding:GLOB or filter:EXPR");
    if (criterion->sort == capture::Criterion::Sort::Finding &&
        std::ranges::none_of(rules(), [&](const Rule* rule) { return name_fits(criterion->argument, rule->id()); }))
        return bad("ForensicLogCriteria", text, "no rule has such a name");
    if (criterion->sort == capture::Criterion::Sort::Filter) {
        const auto filter = Filter::compile(criterion->argument);
        if (!filter)
            return std::unexpected(filter.error());
        if (filter->matches_everything() || filter->asks_for_notes())
            return bad("ForensicLogCriteria", text, "expected a filter that says what is in the log");
    }
    return {};
}

}

Result<void> check(const CaptureOptions& options)
{
    if (options.buffer_size == 0 || options.buffer_size > most_lines)
        return bad("ForensicLogBufferSize", std::to_string(options.buffer_size),
                   "expected a count of lines, from 1 to 1000000");
    if (options.capture.empty())
        return bad("ForensicLogCapture", {}, "expected one type of log at least");
    for (const std::string& item : options.capture)
        if (!capture::names_lines(item))
            return bad("ForensicLogCapture", item,
                       "expected Unspec, TransferLog, syslog, SystemLog, ExtendedLog, TraceLog, the id of a format, or "
                       "a pattern of paths with * or / in it");
    if (options.criteria.empty())
        return bad("ForensicLogCriteria", {}, "expected one criterion at least");
    for (const std::string& text : options.criteria)
        if (auto checked = check_criterion(text); !checked)
            return checked;
    if (!options.file.empty() &&
        (!options.file.starts_with('/') || options.file.ends_with('/') || options.file.find('\0') != std::string::npos))
        return bad("ForensicLogFile", options.file, "expected the absolute path of a file");
    if (options.idle < std::chrono::seconds(1))
        return bad("idle", std::to_string(options.idle.count()), "expected one second at least");
    return {};
}

}
