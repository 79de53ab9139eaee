// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/casefile/bookmark.h"
#include "core/sessions/session_table.h"
#include "widgets/jobs/job.h"
#include "widgets/jobs/marked_rows.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace spoor {

class BookmarkStore;
class BookmarkView;
class CaseLinks;
class EventView;
class FindingsPage;
class LanesPage;
class SessionsPage;
class TimelinePage;
class Workspace;
struct FindingSet;

/// Joins bookmarks with the pages that show them and set them. Owns no widget.
class BookmarkLinks : public QObject {
    Q_OBJECT
public:
    /// What is marked at once, at most: what one would look through again.
    static constexpr std::size_t limit = 1000;

    /// What it joins; all of it lives longer.
    struct Parts {
        Workspace& workspace;
        CaseLinks& cases;
        BookmarkView& view;
        TimelinePage& timeline;
        FindingsPage& findings;
        SessionsPage& sessions;
        LanesPage& lanes;
    };
    explicit BookmarkLinks(const Parts& parts, QObject* parent = nullptr);

    /// Bookmarks what is chosen where the user is; takes the bookmarks away where all of it has one.
    void toggle();
    /// Bookmarks the first of what is chosen, and puts the cursor into its note.
    void write_note();
    void ask_tags();
    void set_colour(int colour);
    /// To the next or previous bookmarked event that the timeline shows.
    void step(bool forward);
    /// Nothing is open any more.
    void forget();

signals:
    /// The event of a bookmark is to be shown in the timeline.
    void timeline_asked(const spoor::EventKey& key);
    void session_asked(const std::shared_ptr<const spoor::SessionTable>& table, std::uint32_t index);
    void findings_asked();
    /// The panel of bookmarks is to be seen.
    void panel_asked();
    void said(const QString& text);

private:
    /// What is chosen, wherever the user is.
    struct Target {
        struct Sessions {
            std::shared_ptr<const SessionTable> table;
            std::vector<std::uint32_t> rows;
        };
        std::vector<std::int64_t> ids;  // rows of the panel
        std::vector<EventKey> events;
        std::vector<Sessions> sessions;
        std::shared_ptr<const FindingSet> findings;
        std::vector<std::uint32_t> finding_rows;

        std::size_t size() const;
    };
    /// Something that has to wait until all of the target is bookmarked.
    struct Pending {
        Target target;
        BookmarkChange change;
        bool note = false;
    };
    Target target() const;
    Target one_of(Target target) const;
    bool fits(const Target& target);
    void take_events(const EventView& view, Target& target) const;
    void take_sessions(Target& target) const;
    void take_findings(Target& target) const;
    /// The bookmarks on it, as many as there are.
    std::vector<std::int64_t> ids_of(const Target& target) const;
    void add(const Target& target);
    void apply(const Target& target, const BookmarkChange& change);
    void go_on();
    /// To all that shows bookmarks among other things.
    void show_marks();
    void go_to(const Bookmark& bookmark, const EventKey& event);
    void tell_kept(int added, int removed);
    void arrive(const MarkedStep& step, bool forward);

    Parts parts_;
    BookmarkStore& store_;
    std::optional<Pending> pending_;
    Job<MarkedStep> step_;
};

}
