// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/case_job.h"
#include "widgets/models/dismissals.h"

namespace spoor {

/// Dismissals that a case keeps. What is dismissed shows once it has been written, a moment later; what could not be
/// written never does, and CaseJob::failed says why.
///
/// Threads: GUI thread.
class CaseDismissals final : public DismissalStore {
    Q_OBJECT
public:
    /// The job lives longer.
    explicit CaseDismissals(CaseJob& job, QObject* parent = nullptr);

    QHash<QString, Dismissal> all() const override { return all_; }
    void dismiss(const QStringList& keys, const QString& reason) override { job_.dismiss(keys, reason); }
    void restore(const QStringList& keys) override { job_.restore(keys); }

private:
    void take(const std::vector<DismissedFinding>& dismissals);

    CaseJob& job_;
    QHash<QString, Dismissal> all_;
};

}
