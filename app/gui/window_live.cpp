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

#include <QStatusBar>

namespace spoor {

void MainWindow::connect_live()
{
    const auto say = [this](const QString& text) { statusBar()->showMessage(text, 8000); };
    follow_links_ = new FollowLinks(workspace_, *timeline_, actions_, this);
    connect(follow_links_, &FollowLinks::said, this, say);
    watch_links_ = new WatchLinks({workspace_, *finding_links_, *watch_, settings_}, this);
    connect(watch_links_, &WatchLinks::said, this, say);
    capture_links_ = new CaptureLinks({workspace_, *finding_links_, *capture_, settings_}, this);
    connect(capture_links_, &CaptureLinks::said, this, say);
    connect(capture_links_, &CaptureLinks::timeline_asked, this, [this](const EventKey& key) {
        show_page(Page::Timeline);
        links_->show_surely(key);
    });
}

}
