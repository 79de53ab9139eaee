// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSettings;

namespace spoor {

class FindingLinks;
class WatchPage;
class Workspace;

/// Joins the page of watch rules with what is open and with the ways of telling. Owns what is computed for it, and no
/// widget.
class WatchLinks : public QObject {
    Q_OBJECT
public:
    /// What it joins; all of it lives longer.
    struct Parts {
        Workspace& workspace;
        FindingLinks& findings;
        WatchPage& page;
        QSettings& settings;
    };
    explicit WatchLinks(const Parts& parts, QObject* parent = nullptr);

    void set_shown(bool shown);
    /// Nothing is open any more.
    void forget();

signals:
    void said(const QString& text);

private:
    Parts parts_;
};

}
