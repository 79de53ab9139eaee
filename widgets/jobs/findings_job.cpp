// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/findings_job.h"

#include "widgets/jobs/free_elsewhere.h"

#include <utility>

namespace spoor {

FindingsJob::FindingsJob(FindingSearch search, QObject* parent) : QObject(parent), search_(std::move(search)) {}

FindingsJob::~FindingsJob() = default;

void FindingsJob::look_in(std::shared_ptr<const Snapshot> snapshot, const SessionSet& sessions)
{
    free_elsewhere(std::exchange(snapshot_, std::move(snapshot)));
    free_elsewhere(std::exchange(sessions_, sessions));
    free_elsewhere(std::exchange(kept_, std::make_shared<Kept>()));
    if (snapshot_) {
        if (following_ && job_.running())
            stale_ = true;
        else
            start();
        return;
    }
    job_.cancel();
    stale_ = false;
    set_running(false);
    take(nullptr);
}

void FindingsJob::set_settings(const RuleSettings& settings)
{
    if (settings == settings_)
        return;
    settings_ = settings;
    if (snapshot_)
        start();
}

void FindingsJob::start()
{
    stale_ = false;
    set_running(true);
    began_ = std::chrono::steady_clock::now();
    // What is done again and again takes one thread; the first time somebody waits.
    auto work = [snapshot = snapshot_, sessions = sessions_, kept = kept_, settings = settings_, search = search_,
                 jobs = following_ && findings_ ? 1u
                                                : 0u](const JobContext& context) -> std::shared_ptr<const FindingSet> {
        const TaskContext task{context.stop, {}};
        if (!kept->evidence) {
            auto gathered = gather_evidence(snapshot, sessions, task, jobs);
            if (!gathered)
                return nullptr;
            kept->evidence = std::move(*gathered);
        }
        auto findings =
            search ? search(*kept->evidence, settings, task) : find_findings(*kept->evidence, settings, task, jobs);
        if (!findings)
            return nullptr;
        return std::make_shared<const FindingSet>(std::move(*findings));
    };
    job_.start(std::move(work), [this](std::shared_ptr<const FindingSet> findings) { finish(std::move(findings)); });
}

void FindingsJob::finish(std::shared_ptr<const FindingSet> findings)
{
    set_running(false);
    emit took(std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - began_));
    // Only who was told to stop comes with nothing, and that one is no longer listened to.
    if (findings)
        take(std::move(findings));
    if (stale_)
        start();
}

void FindingsJob::take(std::shared_ptr<const FindingSet> findings)
{
    free_elsewhere(std::exchange(findings_, std::move(findings)));
    emit found(findings_);
}

void FindingsJob::set_running(bool running)
{
    if (running == running_)
        return;
    running_ = running;
    emit busy(running);
}

}
