// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/placed_bookmarks.h"
#include "core/findings/finding.h"

#include <QObject>

#include <memory>
#include <vector>

namespace spoor {

/// Where the bookmarks of what is open are kept. What is asked for is seen by `changed` once it has been kept; what could
/// not be kept never is, and `failed` says why. GUI thread.
class BookmarkStore : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Never null. The same object until `changed`.
    virtual std::shared_ptr<const PlacedBookmarks> placed() const = 0;

    /// The sources that the case knows, for bookmarks whose source is not open.
    virtual std::vector<CaseSource> sources() const { return {}; }

    /// Marks these events; where all are marked already, takes their marks off.
    virtual void toggle_events(const std::vector<EventKey>& events) = 0;
    /// Marks those of these events that are not, and changes all of them.
    virtual void mark_events(const std::vector<EventKey>& events, const BookmarkChange& change) = 0;
    virtual void add_sessions(std::shared_ptr<const SessionTable> table, const std::vector<std::uint32_t>& rows) = 0;
    virtual void add_findings(std::shared_ptr<const FindingSet> set, const std::vector<std::uint32_t>& rows) = 0;
    virtual void change(const std::vector<std::int64_t>& ids, const BookmarkChange& change) = 0;
    virtual void remove(const std::vector<std::int64_t>& ids) = 0;
    /// The last of all this, taken back and done again.
    virtual void undo() = 0;
    virtual void redo() = 0;
    virtual bool can_undo() const = 0;
    virtual bool can_redo() const = 0;

signals:
    void changed();
    void failed(const spoor::Error& error);
    /// What one request, or taking one back, came to: so many bookmarks more, fewer, changed. After `changed`.
    void kept(int added, int removed, int altered);
};

}
