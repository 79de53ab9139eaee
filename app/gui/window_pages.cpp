// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the window, and how one goes from one to another.
#include "app/gui/bookmark_links.h"
#include "app/gui/capture_links.h"
#include "app/gui/case_links.h"
#include "app/gui/chart_links.h"
#include "app/gui/follow_links.h"
#include "app/gui/main_window.h"
#include "app/gui/report_links.h"
#include "app/gui/rule_settings_links.h"
#include "app/gui/timeline_links.h"
#include "app/gui/watch_links.h"
#include "core/findings/rule.h"
#include "widgets/pages/capture_page.h"
#include "widgets/pages/charts_page.h"
#include "widgets/pages/findings_page.h"
#include "widgets/pages/lanes_page.h"
#include "widgets/pages/report_page.h"
#include "widgets/pages/sessions_page.h"
#include "widgets/pages/start_page.h"
#include "widgets/pages/timeline_page.h"
#include "widgets/pages/watch_page.h"
#include "widgets/views/event_view.h"
#include "widgets/views/filter_bar.h"
#include "widgets/views/finding_filter_bar.h"
#include "widgets/views/finding_list_view.h"
#include "widgets/views/lanes_view.h"
#include "widgets/views/load_status.h"
#include "widgets/views/notice_bar.h"
#include "widgets/views/session_filter_bar.h"
#include "widgets/views/session_list_view.h"
#include "widgets/views/session_story_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QVBoxLayout>

#include <array>

namespace spoor {

using namespace Qt::StringLiterals;

namespace {

struct PageRow {
    MainWindow::Page page;
    QLatin1StringView action;  // its text and icon are the page's too
    QLatin1StringView name;  // stable: the settings know it
};

// In the order of the tabs.
constexpr std::array page_rows{
    PageRow{MainWindow::Page::Timeline, "page.timeline"_L1, "timeline"_L1},
    PageRow{MainWindow::Page::Findings, "page.findings"_L1, "findings"_L1},
    PageRow{MainWindow::Page::Sessions, "page.sessions"_L1, "sessions"_L1},
    PageRow{MainWindow::Page::BySource, "page.by-source"_L1, "by-source"_L1},
    PageRow{MainWindow::Page::Charts, "page.charts"_L1, "charts"_L1},
    PageRow{MainWindow::Page::Report, "page.report"_L1, "report"_L1},
    PageRow{MainWindow::Page::Watch, "page.watch"_L1, "watch"_L1},
    PageRow{MainWindow::Page::Capture, "page.capture"_L1, "capture"_L1},
};

QString plain(QString text) { return text.remove(u'&'); }

}

void MainWindow::make_switcher()
{
    findings_ = new FindingsPage(this);
    sessions_ = new SessionsPage(this);
    lanes_ = new LanesPage(this);
    charts_ = new ChartsPage(this);
    report_ = new ReportPage(this);
    watch_ = new WatchPage(this);
    capture_ = new CapturePage(this);
    layout_.add(u"finding-parts"_s, findings_->parts());
    layout_.add(u"finding-told"_s, findings_->told());
    layout_.add(u"chart-parts"_s, charts_->parts());
    layout_.add(u"capture-parts"_s, capture_->parts());
    layout_.add(u"session-parts"_s, sessions_->parts());
    layout_.add(u"session-story"_s, sessions_->story()->parts());
    layout_.add(u"session-tree"_s, sessions_->story()->told());
    layout_.add(u"session-columns"_s, sessions_->list()->header());

    pages_ = new QStackedWidget(this);
    pages_->addWidget(start_);
    switcher_ = new QTabBar(this);
    switcher_->setObjectName(u"pages"_s);
    switcher_->setAccessibleName(tr("Pages"));
    switcher_->setDocumentMode(true);
    switcher_->setDrawBase(true);
    switcher_->setExpanding(false);
    switcher_->hide();
    for (const PageRow& row : page_rows) {
        pages_->addWidget(widget_of(row.page));
        const QAction* action = actions_.action(row.action);
        const int tab = switcher_->addTab(action->icon(), plain(action->text()));
        switcher_->setTabToolTip(tab, action->toolTip());
    }
    connect(switcher_, &QTabBar::currentChanged, this,
            [this](int tab) { show_page(page_rows[std::size_t(tab)].page); });

    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    notice_ = new NoticeBar(middle);
    column->addWidget(notice_);
    column->addWidget(switcher_);
    column->addWidget(pages_, 1);
    setCentralWidget(middle);
    layout_.add(
        u"page"_s, [this] { return QByteArray(page_rows[std::size_t(switcher_->currentIndex())].name.data()); },
        [this](const QByteArray& name) {
            // Panels are put back where they were, not the user.
            if (workspace_.is_open())
                return true;
            for (const PageRow& row : page_rows)
                if (name == row.name.data()) {
                    show_page(row.page);
                    return true;
                }
            return false;
        });
}

QWidget* MainWindow::widget_of(Page page) const
{
    switch (page) {
    case Page::Timeline:
        return timeline_;
    case Page::Findings:
        return findings_;
    case Page::Sessions:
        return sessions_;
    case Page::BySource:
        return lanes_;
    case Page::Charts:
        return charts_;
    case Page::Report:
        return report_;
    case Page::Watch:
        return watch_;
    case Page::Capture:
        return capture_;
    }
    return nullptr;
}

void MainWindow::switch_to(QWidget* page)
{
    QWidget* before = pages_->currentWidget();
    if (before == page)
        return;
    if (before != start_)
        docks_states_[before] = saveState(LayoutStore::version);
    pages_->setCurrentWidget(page);
    if (page == start_)
        return take_docks_away();
    const QByteArray& state = docks_states_[page];
    if (state.isEmpty() || !restoreState(state, LayoutStore::version))
        arrange_docks_of(page);
}

void MainWindow::show_page(Page page)
{
    page_ = page;
    for (std::size_t i = 0; i < page_rows.size(); ++i)
        if (page_rows[i].page == page) {
            switcher_->setCurrentIndex(int(i));
            actions_.action(page_rows[i].action)->setChecked(true);
        }
    if (!workspace_.is_open() || pages_->currentWidget() == widget_of(page))
        return;
    // By a click on its tab one stays in the tabs, to go on with the arrows.
    const bool stays = switcher_->hasFocus();
    switch_to(widget_of(page));
    actions_.set_page(page);
    chart_links_->set_shown(page == Page::Charts);
    report_links_->set_shown(page == Page::Report);
    watch_links_->set_shown(page == Page::Watch);
    session_links_->set_place(page == Page::Findings   ? SessionLinks::Place::Findings
                              : page == Page::Sessions ? SessionLinks::Place::Sessions
                              : page == Page::BySource ? SessionLinks::Place::Lanes
                                                       : SessionLinks::Place::Timeline);
    if (!stays)
        focus_page();
}

void MainWindow::focus_page()
{
    switch (page_) {
    case Page::Timeline:
        return timeline_->events()->setFocus();
    case Page::Findings:
        return findings_->list()->setFocus();
    case Page::Sessions:
        return sessions_->list()->setFocus();
    case Page::BySource:
        return lanes_->view()->setFocus();
    case Page::Charts:
        return charts_->setFocus();
    case Page::Report:
        return report_->setFocus();
    case Page::Watch:
        return watch_->setFocus();
    case Page::Capture:
        return capture_->setFocus();
    }
}

void MainWindow::focus_filter()
{
    if (page_ == Page::Findings)
        return findings_->filter()->focus();
    if (page_ == Page::Sessions)
        return sessions_->filter()->focus();
    show_page(Page::Timeline);
    timeline_->filter()->focus();
}

bool MainWindow::step_back_on_page()
{
    if (page_ == Page::Timeline || !workspace_.is_open())
        return back_out_.back();
    // Not into what the timeline has open, which is not seen: out of the filter, and then to the timeline.
    if (sessions_->filter()->isAncestorOf(focusWidget()) || findings_->filter()->isAncestorOf(focusWidget()) ||
        switcher_->hasFocus())
        focus_page();
    else
        show_page(Page::Timeline);
    return true;
}

void MainWindow::show_pages()
{
    if (pages_->currentWidget() != start_)
        return;
    switcher_->show();
    actions_.set_logs_open(true);
    show_page(page_);
    focus_page();
}

void MainWindow::show_start()
{
    links_->forget();
    session_links_->forget();
    finding_links_->forget();
    bookmark_links_->forget();
    chart_links_->forget();
    report_links_->forget();
    watch_links_->forget();
    capture_links_->forget();
    follow_links_->forget();
    switch_to(start_);
    switcher_->hide();
    actions_.set_logs_open(false);
    open_paths_.clear();
    case_->set_paths({});
    load_->hide();
    counts_->clear();
    apart_->clear();
    statusBar()->clearMessage();
}

void MainWindow::connect_sessions(SessionEngine engine)
{
    session_links_ = new SessionLinks(workspace_, *timeline_, *sessions_, *lanes_, std::move(engine), this);
    connect(session_links_, &SessionLinks::said, this,
            [this](const QString& text) { statusBar()->showMessage(text, 5000); });
    connect(session_links_, &SessionLinks::timeline_asked, this, [this](const EventKey& key) {
        show_page(Page::Timeline);
        links_->show_surely(key);
    });
    connect(session_links_, &SessionLinks::sessions_asked, this, [this] { show_page(Page::Sessions); });
    connect(session_links_, &SessionLinks::lanes_asked, this, [this] { show_page(Page::BySource); });
    connect(session_links_, &SessionLinks::counted, this,
            [this](std::uint32_t sessions) { count_on_tab(Page::Sessions, sessions); });
    const QString unnamed = actions_.action("go.session"_L1)->text();
    connect(session_links_, &SessionLinks::session_named, this, [this, unnamed](const QString& name) {
        actions_.action("go.session"_L1)->setText(name.isEmpty() ? unnamed : tr("&Go to %1").arg(name));
    });
}

void MainWindow::count_on_tab(Page page, std::uint32_t count, std::uint32_t fresh)
{
    for (std::size_t i = 0; i < page_rows.size(); ++i)
        if (page_rows[i].page == page) {
            const QString name = plain(actions_.action(page_rows[i].action)->text());
            const QString number = QLocale().toString(count);
            //: The tab of a page, and how many there are of what it shows
            QString text = count ? tr("%1 (%2)").arg(name, number) : name;
            if (fresh > 0)
                //: The same, and how many of them are new
                text = tr("%1 (%2, %3 new)").arg(name, number, QLocale().toString(fresh));
            // The bar is laid out anew with each text, and this comes with each event while logs are followed.
            if (switcher_->tabText(int(i)) != text)
                switcher_->setTabText(int(i), text);
        }
}

void MainWindow::connect_findings(FindingSearch search)
{
    finding_links_ = new FindingLinks(workspace_, *timeline_, *session_links_, *findings_, std::move(search), this);
    connect(finding_links_, &FindingLinks::said, this,
            [this](const QString& text) { statusBar()->showMessage(text, 5000); });
    connect(finding_links_, &FindingLinks::timeline_asked, this, [this](const EventKey& key) {
        show_page(Page::Timeline);
        links_->show_surely(key);
    });
    connect(finding_links_, &FindingLinks::timeline_filtered, this,
            [this](const FilterState& filter, const EventKey& key) {
                show_page(Page::Timeline);
                links_->show_among(filter, key);
            });
    const auto count = [this] { count_on_tab(Page::Findings, alerting_, fresh_findings_); };
    connect(findings_, &FindingsPage::counted, this, [this, count](std::uint32_t alerting) {
        alerting_ = alerting;
        count();
    });
    connect(findings_, &FindingsPage::fresh_counted, this, [this, count](std::uint32_t fresh) {
        fresh_findings_ = fresh;
        count();
    });

    const auto say = [this](const QString& text) { statusBar()->showMessage(text, 15'000); };
    case_ = new CaseLinks({}, this);
    connect(case_, &CaseLinks::said, this, say);
    finding_links_->set_store(case_->dismissals());
    rule_settings_ = new RuleSettingsLinks(settings_.fileName(), this);
    connect(rule_settings_, &RuleSettingsLinks::said, this, say);
    rule_settings_->tell_fault();
    finding_links_->job()->set_settings(rule_settings_->settings());
    connect(rule_settings_, &RuleSettingsLinks::in_force, finding_links_->job(), &FindingsJob::set_settings);
}

void MainWindow::connect_finding_actions()
{
    QAction* evidence = actions_.on("finding.evidence"_L1, finding_links_, &FindingLinks::show_evidence);
    QAction* dismiss = actions_.on("finding.dismiss"_L1, findings_, &FindingsPage::dismiss);
    QAction* restore = actions_.on("finding.restore"_L1, findings_, &FindingsPage::restore);
    const QList<QAction*> others{actions_.action("go.session"_L1), actions_.action("go.same-client"_L1),
                                 actions_.action("go.same-user"_L1)};
    findings_->filter()->add_action(actions_.action("tools.findings-settings"_L1));
    connect(findings_, &FindingsPage::menu_asked, this, [=, this](QMenu* menu) {
        menu->addActions({evidence, dismiss, restore});
        if (const Finding* finding = findings_->chosen_finding()) {
            const std::string_view rule = rules()[finding->rule]->id();
            menu->addAction(tr("&Settings of This Rule…"), rule_settings_, [this, rule] {
                rule_settings_->show_editor(QString::fromUtf8(rule.data(), qsizetype(rule.size())));
            });
        }
        menu->addSeparator();
        menu->addActions(others);
    });
    findings_->evidence()->set_menu_actions(others);
}

void MainWindow::connect_page_actions()
{
    for (const PageRow& row : page_rows)
        actions_.on(row.action, this, [this, page = row.page] {
            show_page(page);
            focus_page();
        });
    actions_.action(page_rows.front().action)->setChecked(true);
    QAction* session = actions_.on("go.session"_L1, session_links_, [this] {
        if (page_ == Page::Findings)
            finding_links_->go_to_session();
        else
            session_links_->go_to_session();
    });
    const auto show_same = [this](IdentityJob::What what) {
        if (page_ != Page::Findings)
            return session_links_->show_same(what);
        const bool user = what == IdentityJob::What::User;
        session_links_->show_same(what, user ? findings_->chosen_user() : findings_->chosen_client());
    };
    QAction* client =
        actions_.on("go.same-client"_L1, session_links_, [show_same] { show_same(IdentityJob::What::Client); });
    QAction* user = actions_.on("go.same-user"_L1, session_links_, [show_same] { show_same(IdentityJob::What::User); });
    timeline_->events()->set_menu_actions({session, client, user});
    lanes_->view()->set_menu_actions({session, client, user});
    connect(sessions_, &SessionsPage::menu_asked, this,
            [client, user](QMenu* menu) { menu->addActions({client, user}); });
}

}
