// SPDX-License-Identifier: GPL-3.0-or-later
// Following logs that grow, being told of what they bring, and forensic capture.
#include "app/gui/capture_links.h"
#include "app/gui/follow_links.h"
#include "app/gui/main_window.h"
#include "app/gui/rule_settings_links.h"
#include "app/gui/timeline_links.h"
#include "app/gui/watch_links.h"
#include "widgets/pages/capture_page.h"
#include "widgets/pages/findings_page.h"
#include "widgets/pages/timeline_page.h"
#include "widgets/pages/watch_page.h"
#include "widgets/views/event_view.h"
#include "widgets/views/follow_status.h"
#include "widgets/views/load_status.h"

#include <QDateTime>
#include <QHeaderView>
#include <QSplitter>
#include <QStatusBar>
#include <QTreeView>

namespace spoor {
namespace {

Micros time_now() { return Micros{QDateTime::currentMSecsSinceEpoch() * 1000}; }

}

using namespace Qt::StringLiterals;

void MainWindow::connect_live()
{
    const auto say = [this](const QString& text) { statusBar()->showMessage(text, 8000); };
    follow_links_ = new FollowLinks(workspace_, *timeline_, actions_, this);
    connect(follow_links_, &FollowLinks::said, this, say);
    connect(follow_links_, &FollowLinks::state_changed, follow_status_, &FollowStatus::show_state);
    connect(follow_status_, &FollowStatus::newest_asked, follow_links_, [this] {
        show_page(Page::Timeline);
        follow_links_->go_to_newest();
        timeline_->events()->setFocus();
    });
    connect(&workspace_, &Workspace::following_changed, this, [this](bool on) {
        if (!on && load_->is_following())
            load_->hide();
    });
    watch_links_ = new WatchLinks({workspace_, *finding_links_, *watch_, settings_}, this);
    connect(watch_links_, &WatchLinks::said, this, say);
    connect_watch();
    capture_links_ = new CaptureLinks({workspace_, *finding_links_, *capture_, settings_}, this);
    connect(capture_links_, &CaptureLinks::said, this, say);
    connect(capture_links_, &CaptureLinks::timeline_asked, this, [this](const EventKey& key) {
        show_page(Page::Timeline);
        links_->show_surely(key);
    });
}

void MainWindow::open_followed(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    // Where logs are open already it is they that are followed, with what comes beside them.
    workspace_.follow(true);
    open(paths);
}

void MainWindow::show_load(const Progress& progress, bool running)
{
    const auto& snapshot = workspace_.snapshot();
    // Each line that is added is read, too: that is no loading that somebody waits for.
    if (workspace_.following() && snapshot && !is_loading(*snapshot)) {
        if (!load_->is_following() && load_->isVisible())
            note_recent();
        load_->show_following(following_text(*snapshot, time_now()));
        load_->show();
        return;
    }
    load_->show_progress(progress);
    load_->setVisible(running);
    if (!running)
        note_recent();
}

void MainWindow::connect_watch()
{
    layout_.add(QStringLiteral("watch-parts"), watch_->parts());
    layout_.add(QStringLiteral("watch-columns"), watch_->log()->header());
    QAction* follow = actions_.action("view.follow"_L1);
    connect(follow, &QAction::toggled, watch_links_, &WatchLinks::set_following);
    connect(watch_links_, &WatchLinks::follow_asked, follow, &QAction::trigger);
    connect(watch_links_, &WatchLinks::front_asked, this, [this] {
        setWindowState(windowState() & ~Qt::WindowMinimized);
        raise();
        activateWindow();
    });
    connect(watch_links_, &WatchLinks::finding_asked, this, [this](const QString& key) {
        show_page(Page::Findings);
        if (!findings_->choose(key))
            statusBar()->showMessage(tr("The filter of the findings hides this one"), 8000);
    });
    connect(watch_links_, &WatchLinks::timeline_filtered, this, [this](const FilterState& filter, const EventKey& key) {
        show_page(Page::Timeline);
        links_->show_among(filter, key);
    });
    connect(watch_links_, &WatchLinks::programs_known, rule_settings_, &RuleSettingsLinks::add_web_programs);
    actions_.on("watch.test"_L1, watch_links_, [this] {
        show_page(Page::Watch);
        watch_->test();
    });
    actions_.on("tools.learn-programs"_L1, watch_links_, [this] { watch_links_->learn_programs(this); });
}

}
