// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/job.h"
#include "widgets/jobs/session_list.h"

#include <QObject>

namespace spoor {

/// Turns (sessions, choice, order) into rows, off the GUI thread. A change by the user supersedes what is running; more
/// sessions do not, they are listed next.
///
/// Threads: GUI thread, and so are the signals.
class SessionQuery : public QObject {
    Q_OBJECT
public:
    explicit SessionQuery(SessionVocabulary words, QObject* parent = nullptr);

    void set_sessions(const SessionSet& set);
    /// `keep` of the choice is left alone; see set_keep.
    void set_choice(const SessionChoice& choice);
    void set_order(SessionColumn column, bool descending);
    /// The session whose row is told with the rows to come. Asks for nothing.
    void set_keep(const std::optional<SessionKey>& key) { choice_.keep = key; }
    const SessionChoice& choice() const { return choice_; }
    bool running() const { return job_.running(); }

signals:
    void rows_ready(const spoor::SessionRows& rows);
    void busy(bool running);

private:
    void run();

    SessionVocabulary words_;
    SessionSet set_;
    SessionChoice choice_;
    bool stale_ = false;  // more sessions came while a query was running
    Job<SessionRows> job_;
};

}
