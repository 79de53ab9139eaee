// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/case_job.h"
#include "widgets/models/bookmark_store.h"
#include "widgets/models/case_dismissals.h"

#include <QObject>

namespace spoor {

/// The case of the logs that are open, and what is in it for the pages. Owns both.
class CaseLinks : public QObject {
    Q_OBJECT
public:
    /// `folder`: where cases without a name are kept; empty: in the user's data folder.
    explicit CaseLinks(const QString& folder = {}, QObject* parent = nullptr);

    /// All that is open now; none when all was closed.
    void set_paths(const QStringList& paths) { job_.set_paths(paths); }
    DismissalStore* dismissals() { return &dismissals_; }
    BookmarkStore* bookmarks() { return nullptr; }
    /// For what others keep in the case.
    CaseJob* job() { return &job_; }

signals:
    /// What went wrong with the case, for people.
    void said(const QString& text);

private:
    CaseJob job_;
    CaseDismissals dismissals_;
};

}
