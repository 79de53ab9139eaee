// SPDX-License-Identifier: GPL-3.0-or-later
// Following logs that grow, being told of what they bring, and forensic capture.
#include "app/gui/capture_links.h"
#include "app/gui/follow_links.h"
#include "app/gui/main_window.h"
#include "app/gui/timeline_links.h"
#include "app/gui/watch_links.h"
#include "widgets/pages/capture_page.h"
#include "widgets/pages/timeline_page.h"
#include "widgets/pages/watch_page.h"
#include "widgets/views/event_view.h"
#include "widgets/views/follow_status.h"
#include "widgets/views/load_status.h"

#include <QDateTime>
#include <QStatusBar>

namespace spoor {
namespace {

Micros time_now() { return Micros{QDateTime::currentMSecsSinceEpoch() * 1000}; }

}

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

}
