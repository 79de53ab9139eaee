// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/action_set.h"
#include "app/gui/back_out.h"
#include "app/gui/finding_links.h"
#include "app/gui/index_sweep.h"
#include "app/gui/layout_store.h"
#include "app/gui/session_links.h"
#include "app/gui/workspace.h"
#include "widgets/dialogs/preferences.h"
#include "widgets/models/recent_model.h"

#include <QMainWindow>

#include <map>

class QDockWidget;
class QLabel;
class QSettings;
class QStackedWidget;
class QTabBar;

namespace spoor {

class BookmarkLinks;
class BookmarkView;
class CaptureLinks;
class CapturePage;
class ChartLinks;
class ChartsPage;
class FindingsPage;
class FollowLinks;
class FollowStatus;
class Inspector;
class LanesPage;
class LoadStatus;
class ReportLinks;
class ReportPage;
class SessionsPage;
class SortStatus;
class SourceLinks;
class SourceView;
class TimelineLinks;
struct TimeDisplay;
class CaseLinks;
class CaseOpening;
class NoticeBar;
class RowView;
struct CaseState;
struct FoundCase;
class RuleSettingsLinks;
class StartPage;
class TimelinePage;
class WatchLinks;
class WatchPage;

/// The window: actions, docks, pages, and which signal goes to which slot. What it shows is made elsewhere.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `settings` outlives the window.
    explicit MainWindow(QSettings& settings, LoadOptions options = {}, QWidget* parent = nullptr,
                        SessionEngine sessions = {}, FindingSearch findings = {});
    ~MainWindow() override;

    Workspace* workspace() { return &workspace_; }
    TimelinePage* timeline() const { return timeline_; }
    FindingsPage* findings() const { return findings_; }
    SessionsPage* sessions() const { return sessions_; }
    LanesPage* lanes() const { return lanes_; }
    ChartsPage* charts() const { return charts_; }
    ReportPage* report() const { return report_; }
    WatchPage* watch() const { return watch_; }
    CapturePage* capture() const { return capture_; }
    FollowLinks* follow_links() const { return follow_links_; }
    WatchLinks* watch_links() const { return watch_links_; }
    CaptureLinks* capture_links() const { return capture_links_; }
    BookmarkView* bookmarks() const { return bookmark_view_; }
    CaseLinks* case_links() const { return case_; }
    CaseOpening* case_opening() const { return case_opening_; }
    NoticeBar* notice() const { return notice_; }
    using Page = ActionSet::Page;
    /// The page that is shown, or will be once logs are open.
    Page page() const { return page_; }
    void show_page(Page page);
    Inspector* inspector() const { return inspector_; }
    /// Dismissals and thresholds of findings.
    FindingLinks* finding_links() const { return finding_links_; }
    ActionSet* actions() { return &actions_; }
    /// What Esc does, where the widget that has the focus does nothing with it.
    BackOut* back_out() { return &back_out_; }
    const Preferences& preferences() const { return preferences_; }

    /// Logs, folders and archives beside what is open. A case (`*.spoor`) takes the place of all that is open.
    void open(const QStringList& paths);
    /// The same, followed as they grow from the beginning on.
    void open_followed(const QStringList& paths);
    /// What was open when the window was closed the last time, where the user wants that.
    void open_session();

public slots:
    void show_palette();
    void show_settings();
    void show_keys();
    void show_filter_help();
    void show_about();
    void reset_layout();

signals:
    void preferences_changed(const spoor::Preferences& preferences);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void make_pages();
    void make_switcher();
    void make_docks();
    void make_status_bar();
    void connect_workspace();
    void connect_actions();
    void connect_filter_actions();
    void connect_go_actions();
    void connect_copy_actions();
    void connect_view_actions();
    void connect_dock_actions();
    void connect_sessions(SessionEngine engine);
    void connect_findings(FindingSearch search);
    void connect_case();
    void connect_report();
    void connect_live();
    void connect_watch();
    void connect_page_actions();
    void connect_finding_actions();
    void connect_bookmark_actions();
    void connect_case_actions();
    void ask_for_case();
    void ask_to_open_case(const QString& path);
    void ask_for_case_name();
    void ask_to_discard(const QString& file, const QString& text);
    void open_case(const FoundCase& found);
    void show_case(const CaseState& state);
    void block_changes(const QString& reason);
    void count_on_tab(Page page, std::uint32_t count, std::uint32_t fresh = 0);
    void show_load(const Progress& progress, bool running);
    void fill_recent();
    void note_recent();
    void show_time_choices(const TimeDisplay& display);

    void show_pages();
    void show_start();
    QWidget* widget_of(Page page) const;
    void focus_page();
    void focus_filter();
    bool step_back_on_page();
    void switch_to(QWidget* page);
    void take_docks_away();
    void arrange_docks();
    void arrange_docks_of(QWidget* page);
    void keep_docks_of(const QString& name, Page page);
    void keep_layout();

    void ask_for_folder();
    void ask_for_files();
    void open_sample();
    void set_preferences(const Preferences& preferences);
    void apply_preferences();
    void scale_table();
    void show_counts(const EventRows& rows);

    QSettings& settings_;
    Preferences preferences_;
    LoadOptions options_;
    Workspace workspace_;
    ActionSet actions_;
    BackOut back_out_;
    LayoutStore layout_;
    RecentModel recent_;
    IndexSweep sweep_;
    QStringList open_paths_;
    QStringList beside_case_;  // to be opened with the case that is being opened
    std::map<const QWidget*, QByteArray> docks_states_;  // of pages that are not shown; empty: as by default
    Page page_ = Page::Timeline;

    QStackedWidget* pages_ = nullptr;
    StartPage* start_ = nullptr;
    QTabBar* switcher_ = nullptr;
    TimelinePage* timeline_ = nullptr;
    FindingsPage* findings_ = nullptr;
    SessionsPage* sessions_ = nullptr;
    LanesPage* lanes_ = nullptr;
    ChartsPage* charts_ = nullptr;
    ReportPage* report_ = nullptr;
    WatchPage* watch_ = nullptr;
    CapturePage* capture_ = nullptr;
    BookmarkView* bookmark_view_ = nullptr;
    Inspector* inspector_ = nullptr;
    RowView* message_view_ = nullptr;
    SourceView* source_view_ = nullptr;
    SourceLinks* source_links_ = nullptr;
    TimelineLinks* links_ = nullptr;
    SessionLinks* session_links_ = nullptr;
    FindingLinks* finding_links_ = nullptr;
    CaseLinks* case_ = nullptr;
    CaseOpening* case_opening_ = nullptr;
    NoticeBar* notice_ = nullptr;
    BookmarkLinks* bookmark_links_ = nullptr;
    ChartLinks* chart_links_ = nullptr;
    ReportLinks* report_links_ = nullptr;
    FollowLinks* follow_links_ = nullptr;
    WatchLinks* watch_links_ = nullptr;
    CaptureLinks* capture_links_ = nullptr;
    RuleSettingsLinks* rule_settings_ = nullptr;
    QDockWidget* inspector_dock_ = nullptr;
    QDockWidget* message_dock_ = nullptr;
    QDockWidget* source_dock_ = nullptr;
    QDockWidget* bookmark_dock_ = nullptr;
    LoadStatus* load_ = nullptr;
    FollowStatus* follow_status_ = nullptr;
    std::uint32_t alerting_ = 0, fresh_findings_ = 0;  // on the tab of findings
    SortStatus* sort_ = nullptr;
    QLabel* apart_ = nullptr;  // how far selected and marked rows are apart
    QLabel* counts_ = nullptr;
};

}
