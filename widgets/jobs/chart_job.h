// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/chart.h"
#include "widgets/jobs/event_query.h"
#include "widgets/jobs/job.h"

#include <QObject>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace spoor {

/// Counts charts off the GUI thread, for as long as somebody looks: the chosen one first, then the others, so that it is
/// known which of them have anything to show.
///
/// What the user changes supersedes what is running; a new snapshot does not, and is counted afterwards. As long as the
/// sessions of the rows' snapshot are not known, the chosen chart alone is counted, without the legs of handshakes, and
/// again when they are.
///
/// While logs are followed the rows of a snapshot are always older than the newest and its sessions come later still. So
/// charts are counted when sessions have come, over the rows of the snapshot that these were looked for in, and as often.
///
/// Threads: GUI thread, and so are the signals. What is large is let go of elsewhere.
class ChartJob : public QObject {
    Q_OBJECT
public:
    explicit ChartJob(QObject* parent = nullptr);

    /// Rows without a snapshot: nothing is open, `cleared` tells.
    void set_rows(const EventRows& rows);
    /// Of a snapshot; used where the rows are of the same.
    void set_sessions(std::shared_ptr<const Snapshot> snapshot, const SessionSet& sessions);
    void set_following(bool on);
    /// Sessions of this snapshot will come: its rows are kept for them.
    void pin(const std::shared_ptr<const Snapshot>& snapshot);
    /// The next rows are by the user's choice, whatever their snapshot.
    void expect_choice();
    void set_range(const std::optional<HistogramRange>& range);
    void set_zone(const Zone& zone);
    void choose(ChartId id, ChartBy by);
    /// Whether anybody looks: without, nothing is counted.
    void set_wanted(bool wanted);

    bool running() const { return job_.running(); }
    /// What the chosen chart is counted by.
    const ChartSpec& spec() const { return spec_; }

signals:
    /// `legs_known`: whether legs of handshakes were told apart.
    void ready(const std::shared_ptr<const spoor::Chart>& chart, bool legs_known);
    void failed(spoor::ChartId id, const spoor::Error& error);
    /// Nothing is open.
    void cleared();
    void busy(bool running);

private:
    struct Sessions {
        std::shared_ptr<const Snapshot> snapshot;
        SessionSet set;
        std::vector<bool> is_leg;
    };
    using Known = std::shared_ptr<const Sessions>;
    Known known() const;
    std::vector<ChartSpec> missing() const;
    void start_anew();
    void run();
    void finish();

    RowSet rows_;
    RowSet newest_, pinned_;  // while following: the last that came, and those that sessions are being looked for in
    bool following_ = false;
    bool chosen_ = false;
    ChartSpec spec_;
    Known sessions_;
    bool wanted_ = false;
    bool stale_ = false;  // rows came that do not supersede
    std::array<bool, chart_count> done_{};  // of what is in force; FailureRate: by spec_.by
    Job<bool> job_;
    Job<Known> legs_;
};

}
