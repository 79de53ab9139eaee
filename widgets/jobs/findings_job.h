// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/find.h"
#include "widgets/jobs/job.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace spoor {

/// What finds; spoor::find_findings outside of tests. Called on the job's thread.
using FindingSearch = std::function<Result<FindingSet>(const Evidence&, const RuleSettings&, const TaskContext&)>;

/// Looks for findings off the GUI thread, once the sessions of a snapshot are known. A newer request supersedes the one
/// that is running; while logs are followed other settings alone do, and a newer snapshot comes next. What the rules look at is gathered once for a snapshot and kept, so that other settings cost no more
/// than the rules themselves.
///
/// Threads: GUI thread, and so are the signals. What is large is let go of elsewhere.
class FindingsJob : public QObject {
    Q_OBJECT
public:
    explicit FindingsJob(FindingSearch search = {}, QObject* parent = nullptr);
    ~FindingsJob() override;

    /// Sessions of this snapshot. Null: nothing is open; nothing of what was open before will come.
    void look_in(std::shared_ptr<const Snapshot> snapshot, const SessionSet& sessions);
    /// What was found before stands until it has been looked for anew.
    void set_settings(const RuleSettings& settings);
    const RuleSettings& settings() const { return settings_; }
    /// Null: not looked for yet.
    const std::shared_ptr<const FindingSet>& findings() const { return findings_; }
    void set_following(bool on) { following_ = on; }
    bool running() const { return running_; }

signals:
    /// All of them, or again; null when all was closed.
    void found(const std::shared_ptr<const spoor::FindingSet>& findings);
    void busy(bool running);
    /// For what was found, told before it.
    void took(std::chrono::microseconds time);

private:
    /// Of one snapshot. The job's thread alone looks into it.
    struct Kept {
        std::shared_ptr<const Evidence> evidence;
    };
    void start();
    void finish(std::shared_ptr<const FindingSet> findings);
    void take(std::shared_ptr<const FindingSet> findings);
    void set_running(bool running);

    FindingSearch search_;
    RuleSettings settings_;
    std::shared_ptr<const Snapshot> snapshot_;
    SessionSet sessions_;
    std::shared_ptr<Kept> kept_;
    std::shared_ptr<const FindingSet> findings_;
    bool running_ = false;
    bool following_ = false;
    bool stale_ = false;  // a snapshot came that does not supersede
    std::chrono::steady_clock::time_point began_{};
    Job<std::shared_ptr<const FindingSet>> job_;
};

}
