// SPDX-License-Identifier: GPL-3.0-or-later
// Charts, and the report that they go into.
#include "app/gui/chart_links.h"
#include "app/gui/main_window.h"
#include "app/gui/report_links.h"
#include "app/gui/timeline_links.h"
#include "widgets/pages/charts_page.h"
#include "widgets/pages/report_page.h"
#include "widgets/views/write_status.h"

#include <QStatusBar>

namespace spoor {

using namespace Qt::StringLiterals;

void MainWindow::connect_report()
{
    const auto say = [this](const QString& text) { statusBar()->showMessage(text, 5000); };
    chart_links_ = new ChartLinks({workspace_, *timeline_, *session_links_, *finding_links_, *case_, *charts_}, this);
    connect(chart_links_, &ChartLinks::said, this, say);
    connect(chart_links_, &ChartLinks::timeline_asked, this, [this] {
        show_page(Page::Timeline);
        focus_page();
    });
    report_links_ = new ReportLinks({workspace_, *timeline_, *session_links_, *finding_links_, *case_, *report_}, this);
    connect(report_links_, &ReportLinks::said, this, say);
    connect(report_links_, &ReportLinks::timeline_asked, this, [this](const EventKey& key) {
        show_page(Page::Timeline);
        links_->show_surely(key);
    });
    auto* status = new WriteStatus(this);
    statusBar()->insertPermanentWidget(0, status);
    connect(report_links_, &ReportLinks::writing, status, &WriteStatus::set_running);
    connect(report_links_, &ReportLinks::writing_share, status, &WriteStatus::set_share);
    connect(status, &WriteStatus::cancel_asked, report_links_, &ReportLinks::stop_writing);
    connect(chart_links_, &ChartLinks::add_to_report_asked, report_links_, &ReportLinks::add_chart);
    report_->set_write_action(actions_.on("report.write"_L1, report_links_, [this] { report_links_->ask_to_write(); }));
    actions_.on("report.export-events"_L1, report_links_, [this] { report_links_->ask_to_export(); });
    layout_.add(u"report-parts"_s, report_->parts());
}

}
