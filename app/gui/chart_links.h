// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_plan.h"
#include "widgets/charts/chart_place.h"
#include "widgets/jobs/chart_job.h"

#include <QObject>

namespace spoor {

class CaseLinks;
class FindingLinks;
class ChartsPage;
class SessionLinks;
class TimelinePage;
class Workspace;
struct TimeDisplay;

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

    ChartJob* job() { return &job_; }

signals:
    void add_to_report_asked(const spoor::report::ChartPick& pick);
    /// The timeline has been filtered by a place of a chart and is to be shown.
    void timeline_asked();
    void said(const QString& text);

private:
    void link_page();
    void show_clock(const TimeDisplay& display);
    void show_range();
    void show_events(const Chart& chart, const ChartPlace& place);
    void add_to_report(const Chart& chart);
    void save(const QString& path, const QByteArray& content);

    Parts parts_;
    ChartJob job_;
    Job<Result<void>> saving_;
};

}
