// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/case_job.h"
#include "widgets/jobs/job.h"
#include "widgets/jobs/unnamed_cases.h"
#include "widgets/models/case_bookmarks.h"
#include "widgets/models/case_dismissals.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <stop_token>

namespace spoor {

/// The case of the logs that are open, and what is in it for the pages. Owns both.
class CaseLinks : public QObject {
    Q_OBJECT
public:
    /// A filter goes into the trail once it has rested for so long.
    static constexpr int filter_rest_ms = 5000;
    /// How often a case that somebody else has open is tried again.
    static constexpr int retry_ms = 5000;

    /// `folder`: where cases without a name are kept; empty: in the user's data folder.
    explicit CaseLinks(const QString& folder = {}, QObject* parent = nullptr);
    ~CaseLinks() override;

    /// All that is open now; none when all was closed.
    void set_paths(const QStringList& paths) { job_.set_paths(paths); }
    /// A case with a name, and what is opened with it.
    void set_case(const QString& path, const QStringList& paths) { job_.set_case(path, paths); }
    /// `.spoor` is added where it is missing.
    void save_as(const QString& path);
    void set_snapshot(std::shared_ptr<const Snapshot> snapshot) { bookmarks_.set_snapshot(std::move(snapshot)); }
    /// What the timeline shows goes into the trail, where there is a case.
    void note_filter(const QString& filter);

    const CaseState& state() const { return job_.state(); }
    /// Compares all with its digests, and tells in a dialog of this window.
    void verify(QWidget* window);
    /// Looks for cases without a name, once what was open is closed; `unnamed_found` tells.
    void find_unnamed();
    /// For good.
    void discard(const QString& file);
    DismissalStore* dismissals() { return &dismissals_; }
    BookmarkStore* bookmarks() { return &bookmarks_; }
    /// For what others keep in the case.
    CaseJob* job() { return &job_; }

signals:
    void state_changed(const spoor::CaseState& state);
    void unnamed_found(const std::vector<spoor::UnnamedCase>& cases);
    /// What went wrong with the case, for people.
    void said(const QString& text);

private:
    void record_filter();

    QString folder_;
    CaseJob job_;
    CaseDismissals dismissals_;
    CaseBookmarks bookmarks_;
    QTimer rest_, retry_;
    QString filter_, recorded_;
    std::stop_source verifying_;
    Job<std::vector<UnnamedCase>> unnamed_;
    Job<Result<void>> discard_;
};

/// `incident-42.spoor – Spoor`; of a case without a name the program's alone.
QString window_title(const CaseState& state);
/// Why nothing of the case can be changed, and what to do, for a notice; empty where it can be.
QString read_only_text(const CaseState& state);
QString with_case_ending(const QString& path);

}
