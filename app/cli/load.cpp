// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/load.h"

#include "app/cli/case_paths.h"
#include "app/cli/exit_status.h"
#include "app/cli/output.h"
#include "app/cli/progress_line.h"
#include "app/cli/wording.h"
#include "core/report/visible_text.h"

#include <algorithm>

namespace spoor::cli {
namespace {

// What the walk leaves out on purpose is told in the summary; it is not a failure to read.
bool left_out_on_purpose(const Error& error)
{
    static constexpr std::string_view reasons[] = {
        "link that leaves the folder", "the same file as ", "socket", "pipe", "device", "not a regular file"};
    return error.code == ErrorCode::NotReadable &&
           std::ranges::any_of(reasons, [&](std::string_view r) { return error.detail.starts_with(r); });
}

std::string without_slashes(std::string path)
{
    while (path.size() > 1 && path.ends_with('/'))
        path.pop_back();
    return path;
}

bool is_asked_for(const std::string& path, const CommonOptions& options)
{
    return std::ranges::contains(options.paths, without_slashes(path), without_slashes);
}

}

int tell_problems(const Snapshot& snapshot, const CommonOptions& options)
{
    int status = exit_done;
    for (const Skipped& skipped : snapshot.skipped)
        if (counts_as_unreadable(skipped.reason, is_asked_for(skipped.path, options))) {
            say(visible(skipped.path) + ": " + reason(skipped.reason));
            status = exit_unreadable;
        }
    for (const auto& source : snapshot.sources)
        if (source->error && counts_as_unreadable(*source->error, is_asked_for(source->path, options))) {
            say(visible(source->display_name()) + ": " + reason(*source->error));
            status = exit_unreadable;
        }
    return status;
}

bool counts_as_unreadable(const Error& error, bool asked_for)
{
    if (asked_for)
        return !(error.code == ErrorCode::NotReadable && error.detail.starts_with("the same file as"));
    return error.code != ErrorCode::NotALog && error.code != ErrorCode::EmptyFolder &&
           error.code != ErrorCode::DamagedCache && !left_out_on_purpose(error);
}

std::optional<Loaded> load(const CommonOptions& options, const Interrupt& interrupt)
{
    Loaded loaded;
    CasePaths cases = with_cases_opened(options, TaskContext{interrupt.token(), {}});
    Investigation investigation(cases.options.load);
    investigation.add(cases.options.paths);
    {
        ProgressLine line;
        TaskContext context{interrupt.token(), {}};
        if (line.shown())
            context.progress = [&line](const Progress& progress) { line.update(progress); };
        loaded.snapshot = investigation.wait(context);
    }
    if (interrupt.happened()) {
        say("interrupted");
        return std::nullopt;
    }
    loaded.status = std::max(cases.status, tell_problems(*loaded.snapshot, cases.options));
    // Sources are known by where they were found, so there is no way from any case to follow.
    loaded.bookmarks = PlacedBookmarks(std::move(cases.bookmarks), cases.sources, "/", *loaded.snapshot);
    return loaded;
}

}
