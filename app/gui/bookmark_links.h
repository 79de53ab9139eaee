// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QObject>

namespace spoor {

class BookmarkView;
class CaseLinks;
class FindingsPage;
class SessionsPage;
class TimelinePage;
class Workspace;

/// Joins bookmarks with the pages that show them and set them. Owns no widget.
class BookmarkLinks : public QObject {
    Q_OBJECT
public:
    /// What it joins; all of it lives longer.
    struct Parts {
        Workspace& workspace;
        CaseLinks& cases;
        BookmarkView& view;
        TimelinePage& timeline;
        FindingsPage& findings;
        SessionsPage& sessions;
    };
    explicit BookmarkLinks(const Parts& parts, QObject* parent = nullptr);

signals:
    /// The event of a bookmark is to be shown in the timeline.
    void timeline_asked(const spoor::EventKey& key);
    void said(const QString& text);

private:
    Parts parts_;
};

}
