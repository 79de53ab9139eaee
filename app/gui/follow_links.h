// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace spoor {

class ActionSet;
class TimelinePage;
class Workspace;

/// Follows what is open, and keeps the timeline at its newest event while the user lets it. Owns no widget.
class FollowLinks : public QObject {
    Q_OBJECT
public:
    /// All of them live longer.
    FollowLinks(Workspace& workspace, TimelinePage& timeline, ActionSet& actions, QObject* parent = nullptr);

    /// Nothing is open any more.
    void forget();

signals:
    void said(const QString& text);

private:
    Workspace& workspace_;
    TimelinePage& timeline_;
};

}
