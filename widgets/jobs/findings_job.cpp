// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/findings_job.h"

#include "widgets/jobs/free_elsewhere.h"

#include <utility>

namespace spoor {

FindingsJob::FindingsJob(FindingSearch search, QObject* parent) : QObject(parent), search_(std::move(search))
{
    if (!search_)
        search_ = [](const Evidence& evidence, const RuleSettings& settings, const TaskContext& context) {
            return find_findings(evidence, settings, context);
        };
}

FindingsJob::~FindingsJob() = default;

void FindingsJob::look_in(std::shared_ptr<const Snapshot> snapshot, const SessionSet& sessions)
{
    free_elsewhere(std::exchange(snapshot_, std::move(snapshot)));
    free_elsewhere(std::exchange(sessions_, sessions));
    free_elsewhere(std::exchange(kept_, std::make_shared<Kept>()));
    if (snapshot_) {
        start();
        return;
    }
    job_.cancel();
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
    set_running(true);
    auto work = [snapshot = snapshot_, sessions = sessions_, kept = kept_, settings = settings_,
                 search = search_](const JobContext& context) -> std::shared_ptr<const FindingSet> {
        const TaskContext task{context.stop, {}};
        if (!kept->evidence) {
            auto gathered = gather_evidence(snapshot, sessions, task);
            if (!gathered)
                return nullptr;
            kept->evidence = std::move(*gathered);
        }
        auto findings = search(*kept->evidence, settings, task);
        if (!findings)
            return nullptr;
        return std::make_shared<const FindingSet>(std::move(*findings));
    };
    job_.start(std::move(work), [this](std::shared_ptr<const FindingSet> findings) {
        set_running(false);
        // Only who was told to stop comes with nothing, and that one is no longer listened to.
        if (findings)
            take(std::move(findings));
    });
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
