// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_plan.h"
#include "widgets/jobs/report_job.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace spoor {

class CaseLinks;
struct CaseState;
class FindingLinks;
class ReportPage;
class SessionLinks;
class TimelinePage;
class Workspace;

/// Joins the page of reports with what is open, and with the timeline. Owns what is computed for it, and no widget.
class ReportLinks : public QObject {
    Q_OBJECT
public:
    /// What it joins; all of it lives longer.
    struct Parts {
        Workspace& workspace;
        TimelinePage& timeline;
        SessionLinks& sessions;
        FindingLinks& findings;
        CaseLinks& cases;
        ReportPage& page;
    };
    explicit ReportLinks(const Parts& parts, QObject* parent = nullptr);

    /// Whether the page is the one that is shown: what nobody sees is not computed.
    void set_shown(bool shown);
    /// What was changed in the plan is kept in the case at once, and not in a second.
    void keep();
    void add_chart(const report::ChartPick& pick);
    /// Asks where to, and writes the report there.
    void ask_to_write();
    /// HTML, PDF, Markdown or JSON, by the path's end.
    void write(const QString& path);
    /// Asks where to, and writes the events that the timeline shows.
    void ask_to_export();
    /// What the events are written as.
    enum class EventFormat { Csv, JsonLines, Ecs, Timesketch, TimesketchLines };
    void export_events(const QString& path, EventFormat format);
    /// Of a report or an export: nothing of it stays.
    void stop_writing();
    /// Nothing is open any more.
    void forget();

signals:
    void timeline_asked(const spoor::EventKey& key);
    /// A report or an export has been written.
    void written(const QString& path);
    /// Begun, and ended in whatever way.
    void writing(bool running);
    /// From 0 to 1; for reports not told.
    void writing_share(double share);
    void said(const QString& text);

private:
    /// What a file is written from, and as what the trail tells of it.
    struct Written {
        std::string path, sha256, detail;
    };
    void link_page();
    void load_plan();
    void read_plan();
    void take_plan(const Result<std::string>& text);
    void take_case(const CaseState& state);
    void keep_plan();
    void refresh();
    /// Everything a report needs; called once, here, unless something else was opened meanwhile.
    void gather(std::function<void(Result<ReportRequest>)> done);
    void show_waiting();
    bool ready() const;
    void show_record(const report::Cite& cite);
    void add_table();
    /// Says so where it is: one file at a time.
    bool is_writing();
    void start_writing(const std::string& action, Job<Result<Written>>::Work work);
    void take_written(const Result<Written>& written, const std::string& action);

    Parts parts_;
    bool shown_ = false;
    enum class Plan { Unknown, Asked, Here } plan_ = Plan::Unknown;  // of the case
    std::string kept_;  // the plan as the case has it, or will have it
    QString case_path_;
    QString write_next_;  // once the plan is there
    std::vector<report::ChartPick> waiting_;  // for the plan to be there
    std::shared_ptr<const Snapshot> snapshot_;  // of which all sessions are known
    SessionSet sessions_;
    std::uint64_t opening_ = 0;
    ReportJob preview_;
    Job<Result<Written>> writing_;
    Job<std::optional<Zone>> zone_;
    QTimer later_;  // to the next preview
    QTimer keep_;  // to the keeping of the plan
};

}
