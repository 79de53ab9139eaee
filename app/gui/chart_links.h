// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_plan.h"

#include <QObject>

namespace spoor {

class CaseLinks;
class FindingLinks;
class ChartsPage;
class SessionLinks;
class TimelinePage;
class Workspace;

/// Joins the page of charts with what is open, and with the timeline. Owns what is computed for it, and no widget.
class ChartLinks : public QObject {
    Q_OBJECT
public:
    /// What it joins; all of it lives longer.
    struct Parts {
        Workspace& workspace;
        TimelinePage& timeline;
        SessionLinks& sessions;
        FindingLinks& findings;
        CaseLinks& cases;
        ChartsPage& page;
    };
    explicit ChartLinks(const Parts& parts, QObject* parent = nullptr);

    /// Whether the page is the one that is shown: what nobody sees is not computed.
    void set_shown(bool shown);
    /// Nothing is open any more.
    void forget();

signals:
    void add_to_report_asked(const spoor::report::ChartPick& pick);
    void said(const QString& text);

private:
    Parts parts_;
    bool shown_ = false;
};

}
