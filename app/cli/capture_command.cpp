// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/capture_options.h"
#include "app/cli/capture_output.h"
#include "app/cli/case_paths.h"
#include "app/cli/exit_status.h"
#include "app/cli/findings_of.h"
#include "app/cli/selection.h"
#include "app/cli/wording.h"
#include "core/base/name_pattern.h"
#include "core/engine/new_events.h"
#include "core/findings/rule.h"
#include "core/report/visible_text.h"

#include <algorithm>
#include <condition_variable>
#include <filesystem>
#include <map>
#include <mutex>

namespace spoor::cli {
namespace {

namespace fs = std::filesystem;

// While growing files are followed, older events are of no use: their lines are in the rings.
constexpr std::uint64_t kept_events = 2'000'000;

bool same_file(const std::string& a, const std::string& b)
{
    std::error_code error;
    if (fs::equivalent(a, b, error))
        return true;
    return fs::weakly_canonical(a, error) == fs::weakly_canonical(b, error);
}

/// Goes from snapshots to blocks: which events, which findings, where to.
class Run {
public:
    Run(Capture capture, CaptureSink& sink, const CommonOptions& options, const Filter& filter,
        const Interrupt& interrupt)
        : capture_(std::move(capture)), sink_(sink), options_(options), filter_(filter), interrupt_(interrupt)
    {
    }

    /// The exit status; exit_done to go on.
    int take(const std::shared_ptr<const Snapshot>& snapshot, bool even_when_interrupted)
    {
        if (!snapshot || snapshot->event_count() == 0)
            return exit_done;
        Loaded loaded;
        loaded.snapshot = snapshot;
        std::vector<EventId> events = new_events_.in(*snapshot);
        if (events.empty())
            return exit_done;
        const auto selection = select(options_, filter_, loaded, interrupt_);
        if (!selection)
            return even_when_interrupted && selection.error() == exit_interrupted ? int(exit_done) : selection.error();
        std::vector<bool> chosen;
        if (!selection->everything) {
            chosen.resize(snapshot->event_count());
            for (std::uint32_t i = 0; i < selection->rows.size(); ++i)
                chosen[selection->rows[i].value] = true;
        }
        std::erase_if(events, [&](EventId event) {
            return (!chosen.empty() && !chosen[event.value]) || is_own(snapshot->source(event));
        });
        const auto findings = findings_in(snapshot);
        const TaskContext context{even_when_interrupted ? std::stop_token() : interrupt_.token(), {}};
        const auto blocks = capture_.take(snapshot, events, findings ? &*findings : nullptr, context);
        if (!blocks) {
            say(blocks.error().code == ErrorCode::Cancelled ? "interrupted" : word(blocks.error()));
            return blocks.error().code == ErrorCode::Cancelled ? exit_interrupted : exit_unreadable;
        }
        if (!sink_.write(*snapshot, *blocks))
            return std::max(sink_.output.status(), int(exit_unreadable));
        return selection->status;
    }

    CaptureState state() const { return capture_.state(); }

private:
    /// What is written into is never read, or it would feed itself.
    bool is_own(const SourceInfo& source)
    {
        if (sink_.file.empty())
            return false;
        const auto [known, is_new] = own_.try_emplace(source.path, false);
        if (is_new)
            known->second = same_file(source.path, sink_.file);
        return known->second;
    }

    std::optional<FindingSet> findings_in(const std::shared_ptr<const Snapshot>& snapshot) const
    {
        std::vector<std::string> globs;
        for (const std::string& criterion : capture_.options().criteria)
            if (criterion.starts_with("finding:"))
                globs.push_back(criterion.substr(8));
        if (globs.empty())
            return std::nullopt;
        return findings_of(snapshot, options_.load.jobs, {}, [&](std::string_view rule) {
            return std::ranges::any_of(globs, [&](const std::string& glob) { return name_fits(glob, rule); });
        });
    }

    Capture capture_;
    CaptureSink& sink_;
    const CommonOptions& options_;
    const Filter& filter_;
    const Interrupt& interrupt_;
    NewEvents new_events_;
    std::map<std::string, bool> own_;
};

int finished(const CommonOptions& options, const Interrupt& interrupt, Run& run)
{
    const auto loaded = load(options, interrupt);
    if (!loaded)
        return exit_interrupted;
    return std::max(run.take(loaded->snapshot, false), loaded->status);
}

int following(const CommonOptions& options, const Interrupt& interrupt, Run& run)
{
    CasePaths cases = with_cases_opened(options, TaskContext{interrupt.token(), {}});
    cases.options.load.follow = true;
    std::mutex mutex;
    std::condition_variable_any changed;
    std::uint64_t changes = 0;
    Investigation investigation(cases.options.load);
    investigation.on_change([&] {
        const std::scoped_lock lock(mutex);
        ++changes;
        changed.notify_one();
    });
    investigation.add(cases.options.paths);
    investigation.follow(true);
    std::uint64_t seen = 0, generation = 0;
    bool begun = false;
    int status = cases.status;
    while (!interrupt.happened()) {
        {
            std::unique_lock lock(mutex);
            changed.wait_for(lock, interrupt.token(), std::chrono::seconds(1), [&] { return changes != seen; });
            seen = changes;
        }
        const auto snapshot = investigation.snapshot();
        // What is there already is taken in order of time, which it is in once all of it is read.
        begun = begun || snapshot->complete;
        if (!begun || snapshot->generation == generation)
            continue;
        generation = snapshot->generation;
        if (const int taken = run.take(snapshot, true); taken != exit_done)
            return taken;
    }
    if (const int taken = run.take(investigation.snapshot(), true); taken != exit_done)
        return taken;
    return status;
}

}

int capture_command(const Arguments& arguments)
{
    CLI::App app("Forensic capture, as ProFTPD's mod_log_forensic does it: the last lines of every connection, written "
                 "out when a login fails, a session dies, or what else is asked for happens",
                 "spoor-cli capture");
    CommonParser common(app);
    CaptureParser parser(app);
    if (const auto status = parse(app, arguments))
        return *status;
    auto options = options_of(app, common);
    if (!options)
        return options.error();
    auto request = parser.request(app);
    if (!request)
        return request.error();
    if (!request->options.engine) {
        say("ForensicLogEngine is off, as it is unless told otherwise, so nothing was captured; add "
            "--ForensicLogEngine on");
        return exit_done;
    }
    if (request->options.file.empty() && !request->to_stdout)
        return wrong_use(app, "--ForensicLogFile is missing: give the absolute path of the file that blocks are to be "
                              "appended to, or - to print them");
    for (const std::string& path : options->paths)
        if (!request->options.file.empty() && same_file(path, request->options.file))
            return wrong_use(app, "--ForensicLogFile " + request->options.file +
                                      ": it is one of the files to be read; write to another");
    const auto filter = filter_of(*options);
    if (!filter)
        return exit_wrong_use;
    CaptureSink sink{request->options.file, parser.json};
    auto capture = Capture::make(std::move(request->options));
    if (!capture)
        return wrong_use(app, capture.error());

    const Interrupt interrupt(parser.follow);
    const bool by_findings = std::ranges::any_of(
        capture->options().criteria, [](const std::string& criterion) { return criterion.starts_with("finding:"); });
    if (parser.follow && !by_findings)
        options->load.keep_events = kept_events;
    Run run(std::move(*capture), sink, *options, *filter, interrupt);
    const int status = parser.follow ? following(*options, interrupt, run) : finished(*options, interrupt, run);
    if (parser.follow || status != exit_interrupted)
        say(capture_summary(run.state()));
    // As for everything that is interrupted; a service that is stopped has done what it was asked for.
    const bool interrupted = parser.follow && interrupt.happened() && !interrupt.terminated();
    return interrupted ? int(exit_interrupted) : status;
}

}
