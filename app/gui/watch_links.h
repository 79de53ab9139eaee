// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/desktop_notifier.h"
#include "core/watch/learn_programs.h"
#include "widgets/jobs/job.h"
#include "widgets/jobs/telling.h"
#include "widgets/jobs/watch_job.h"
#include "widgets/models/filter_state.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <set>

class QSettings;

namespace spoor {

class FindingLinks;
class LearnProgramsDialog;
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
    /// The seams are for tests: the real things by default.
    struct Seams {
        WatchMaker maker;
        std::unique_ptr<NotificationBus> bus;
        QString log_file;  ///< `told.jsonl` in the user's folder of data
    };
    explicit WatchLinks(const Parts& parts, QObject* parent = nullptr);
    WatchLinks(const Parts& parts, Seams seams, QObject* parent = nullptr);
    ~WatchLinks() override;

    /// Whether the page is the one that is shown.
    void set_shown(bool shown);
    /// What was changed in the rules is kept and in force at once, and not in a moment.
    void keep();
    /// Whether the logs are followed: nothing is told without that.
    void set_following(bool on);
    /// Shows what a web server ran, to be reviewed.
    void learn_programs(QWidget* window);
    /// Nothing is open any more.
    void forget();
    Telling* telling() { return &telling_; }

signals:
    /// The logs are to be followed.
    void follow_asked();
    /// The finding is to be shown; its key as FindingSet::key_of has it.
    void finding_asked(const QString& key);
    void timeline_filtered(const spoor::FilterState& filter, const spoor::EventKey& event);
    /// The window is to come to the front: somebody pressed a notification.
    void front_asked();
    /// Programs that somebody reviewed and ticked, for the setting `programs.web-allowed`.
    void programs_known(const QStringList& programs);
    void said(const QString& text);

private:
    void link_page();
    void load_settings();
    void keep_plan();
    void put_to_use();
    void tell(const Message& message);
    void test(const WatchRule& rule);
    void note_failures(const ToldEntry& entry);
    void show(const Message& message);
    void look_for_programs(std::optional<Micros> from, std::optional<Micros> to);

    Parts parts_;
    bool following_ = false;
    std::set<std::string> said_failures_;  // by rule and way: once each
    WatchJob job_;
    Telling telling_;
    DesktopNotifier notifier_;  // gone before telling_, which its answers reach
    QTimer keep_;  // while somebody types
    QPointer<LearnProgramsDialog> dialog_;
    Job<Result<std::vector<LearnedProgram>>> learning_;
};

}
