// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/case_job.h"
#include "widgets/models/bookmark_store.h"

#include <memory>

namespace spoor {

/// Bookmarks that a case keeps. All is read, changed and placed on the case's thread; what is asked for is done one after
/// the other, so that undo takes back what was asked for before it, also where that is still being written.
///
/// The sources that are open and read are noted in the case once it is there.
///
/// Threads: GUI thread.
class CaseBookmarks final : public BookmarkStore {
    Q_OBJECT
public:
    /// The job lives longer.
    explicit CaseBookmarks(CaseJob& job, QObject* parent = nullptr);

    /// What is open; null: nothing. Costs little where its sources are those of the one before.
    void set_snapshot(std::shared_ptr<const Snapshot> snapshot);

    std::shared_ptr<const PlacedBookmarks> placed() const override { return placed_; }
    std::vector<CaseSource> sources() const override { return sources_; }
    void toggle_events(const std::vector<EventKey>& events) override;
    void mark_events(const std::vector<EventKey>& events, const BookmarkChange& change) override;
    void add_sessions(std::shared_ptr<const SessionTable> table, const std::vector<std::uint32_t>& rows) override;
    void add_findings(std::shared_ptr<const FindingSet> set, const std::vector<std::uint32_t>& rows) override;
    void change(const std::vector<std::int64_t>& ids, const BookmarkChange& change) override;
    void remove(const std::vector<std::int64_t>& ids) override;
    void undo() override;
    void redo() override;
    bool can_undo() const override { return can_undo_; }
    bool can_redo() const override { return can_redo_; }

private:
    struct Keeper;
    struct Read;
    using Work = std::function<Result<void>(Keeper&, CaseFile&)>;
    enum class Kind { Look, Change, Back };
    void ask(Kind kind, Work work);
    void read();
    void take(const Read& read);

    CaseJob& job_;
    std::shared_ptr<Keeper> keeper_;  // what the case's thread alone looks at
    std::shared_ptr<const Snapshot> snapshot_;
    std::shared_ptr<const PlacedBookmarks> placed_ = std::make_shared<PlacedBookmarks>();
    std::vector<CaseSource> sources_;
    QString case_id_;
    QString case_path_;
    std::vector<std::uint64_t> shape_;  // of the sources that are open
    bool noted_ = false;
    bool reading_ = false, read_again_ = false;
    bool can_undo_ = false, can_redo_ = false;
};

}
