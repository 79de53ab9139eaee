// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/busy_sign.h"
#include "widgets/jobs/evidence_filter.h"
#include "widgets/jobs/findings_job.h"
#include "widgets/models/dismissals.h"
#include "widgets/models/filter_state.h"

#include <QObject>

namespace spoor {

class FindingsPage;
class SessionLinks;
class TimelinePage;
class Workspace;

/// Joins the page of findings with the timeline, with sessions and with what was dismissed. Owns what is computed for it,
/// and no widget.
class FindingLinks : public QObject {
    Q_OBJECT
public:
    /// All of them live longer.
    FindingLinks(Workspace& workspace, TimelinePage& timeline, SessionLinks& sessions, FindingsPage& page,
                 FindingSearch search, QObject* parent = nullptr);

    FindingsJob* job() { return &job_; }
    /// Where dismissals are kept; outlives this. Null: in memory, until all is closed.
    void set_store(DismissalStore* store);
    DismissalStore* store() const { return store_; }

    /// The timeline shows the events of the chosen finding alone.
    void show_evidence();
    /// To the session of the event that is chosen among the evidence, else to the first of the finding.
    void go_to_session();
    /// Nothing is open any more.
    void forget();

signals:
    /// The timeline is to be filtered by this, and to stand on the event.
    void timeline_filtered(const spoor::FilterState& filter, const spoor::EventKey& event);
    void timeline_asked(const spoor::EventKey& key);
    void said(const QString& text);

private:
    struct Made {
        EvidenceFilter filter;
        EventKey first;
        QString title;
    };
    void link_page();
    void open_session(const SessionRef& session);
    void dismiss(const QStringList& keys, const QString& reason);
    void restore(const QStringList& keys);
    void tell_running();

    Workspace& workspace_;
    TimelinePage& timeline_;
    SessionLinks& sessions_;
    FindingsPage& page_;
    MemoryDismissals memory_;
    DismissalStore* store_ = nullptr;
    FindingsJob job_;
    Job<Made> filter_;
    bool sessions_running_ = false;
    BusySign searching_;
    QStringList last_dismissed_;
    QString last_chosen_;  // the finding that was chosen then
};

}
