// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/investigation.h"
#include "widgets/jobs/event_query.h"
#include "widgets/jobs/histogram_job.h"
#include "widgets/jobs/inspector_job.h"
#include "widgets/jobs/load_relay.h"
#include "widgets/models/event_table_model.h"
#include "widgets/models/message_model.h"
#include "widgets/models/source_tree_model.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <memory>

namespace spoor {

/// Puts the parts together: the investigation, the jobs that ask it, the models that show it. Knows no widget.
///
/// Threads: GUI thread, and so are the signals.
class Workspace : public QObject {
    Q_OBJECT
public:
    explicit Workspace(LoadOptions options = {}, QObject* parent = nullptr);
    ~Workspace() override;

    /// Files, folders and archives, beside what is open.
    void open(const QStringList& paths);
    /// The same, and where nothing is open yet, with these options instead of those that were set.
    void open(const QStringList& paths, const LoadOptions& options);
    const LoadOptions& options() const { return options_; }
    void close_all();
    void cancel_loading();
    /// Reads on as the logs grow, or no more. Where nothing is open: what is opened next.
    void follow(bool on);
    bool following() const { return following_; }
    /// For what is opened from now on, where nothing is open yet; else when all has been closed.
    void set_options(LoadOptions options) { options_ = std::move(options); }

    void set_filter(const QString& filter) { query_.set_filter(filter); }
    void inspect(const EventKey& key);

    EventTableModel* events() { return &events_; }
    MessageModel* messages() { return &messages_; }
    SourceTreeModel* sources() { return &sources_; }
    EventQuery* query() { return &query_; }
    InspectorJob* inspector() { return &inspector_; }
    HistogramJob* histogram() { return &histogram_; }
    /// Null where nothing is open. Whoever changes what is read with it sees that by `updated`.
    Investigation* investigation();
    const std::shared_ptr<const Snapshot>& snapshot() const { return snapshot_; }

    /// As the engine tells of what is open: at most ten times a second. Nothing where nothing is open.
    void show(const LoadUpdate& update);

    bool is_open() const { return loading_ != nullptr; }
    std::uint32_t event_count() const { return snapshot_ ? snapshot_->event_count() : 0; }

signals:
    void opened();
    void closed();
    void load_changed(const spoor::Progress& progress, bool running);
    /// There is a newer snapshot.
    void updated();
    /// Told before the snapshots that come of it.
    void following_changed(bool on);
    /// New rows are in the model.
    void rows_changed(const spoor::EventRows& rows);

private:
    struct Loading;
    void show_rows(const EventRows& rows);

    void set_following(bool on);

    static LoadOptions options_for(LoadOptions options, const QStringList& paths);

    LoadOptions options_;
    std::shared_ptr<const Snapshot> snapshot_;
    EventTableModel events_;
    MessageModel messages_;
    SourceTreeModel sources_;
    EventQuery query_;
    InspectorJob inspector_;
    HistogramJob histogram_;
    std::unique_ptr<Loading> loading_;
    bool following_ = false;
    bool follow_next_ = false;
    QThreadPool retired_;  // frees and joins what takes too long for the GUI thread; waits at the end
};

}
