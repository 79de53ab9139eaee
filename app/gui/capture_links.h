// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QObject>

class QSettings;

namespace spoor {

class CapturePage;
class FindingLinks;
class Workspace;

/// Joins the page of forensic capture with what is open. Owns what is computed for it, and no widget.
class CaptureLinks : public QObject {
    Q_OBJECT
public:
    /// What it joins; all of it lives longer.
    struct Parts {
        Workspace& workspace;
        FindingLinks& findings;
        CapturePage& page;
        QSettings& settings;
    };
    explicit CaptureLinks(const Parts& parts, QObject* parent = nullptr);

    void set_shown(bool shown);
    /// Nothing is open any more.
    void forget();

signals:
    /// The timeline is to stand on this event.
    void timeline_asked(const spoor::EventKey& key);
    void said(const QString& text);

private:
    Parts parts_;
};

}
