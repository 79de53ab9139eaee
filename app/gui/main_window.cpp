// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/main_window.h"

#include "app/gui/application.h"
#include "app/gui/case_links.h"
#include "app/gui/case_opening.h"
#include "app/gui/preferences_store.h"
#include "app/gui/report_links.h"
#include "app/gui/timeline_links.h"
#include "app/gui/watch_links.h"
#include "widgets/pages/findings_page.h"
#include "widgets/pages/lanes_page.h"
#include "widgets/pages/sessions_page.h"
#include "widgets/pages/start_page.h"
#include "widgets/pages/timeline_page.h"
#include "widgets/views/event_view.h"
#include "widgets/views/filter_bar.h"
#include "widgets/views/finding_list_view.h"
#include "widgets/views/follow_status.h"
#include "widgets/views/inspector.h"
#include "widgets/views/lanes_view.h"
#include "widgets/views/load_status.h"
#include "widgets/views/session_list_view.h"
#include "widgets/views/session_story_view.h"
#include "widgets/views/sort_status.h"
#include "widgets/views/source_view.h"
#include "widgets/wording/error_wording.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>

namespace spoor {
namespace {

const QString geometry_key = QStringLiteral("window/geometry");
const QString session_key = QStringLiteral("session/paths");
const QString session_follow_key = QStringLiteral("session/follow");

QStringList local_files(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

LoadOptions with(LoadOptions options, const Preferences& preferences)
{
    if (const auto zone = Zone::parse(preferences.default_zone.toStdString()))
        options.default_zone = *zone;
    options.use_cache = options.use_cache && preferences.use_index_cache;
    options.follow = options.follow || preferences.follow_opened;
    return options;
}

}

MainWindow::MainWindow(QSettings& settings, LoadOptions options, QWidget* parent, SessionEngine sessions,
                       FindingSearch findings)
    : QMainWindow(parent), settings_(settings), preferences_(load_preferences(settings)), options_(std::move(options)),
      workspace_(with(options_, preferences_)), actions_(settings, this), layout_(settings), recent_(settings)
{
    setWindowTitle(tr("Spoor"));
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    make_pages();
    make_docks();
    make_status_bar();
    connect_workspace();
    connect_sessions(std::move(sessions));
    connect_findings(std::move(findings));
    connect_case();
    connect_report();
    connect_live();
    connect_actions();
    apply_preferences();
    layout_.restore();
    if (!restoreGeometry(settings_.value(geometry_key).toByteArray()))
        resize(screen()->availableSize() * 9 / 10);
}

MainWindow::~MainWindow() = default;

void MainWindow::make_pages()
{
    start_ = new StartPage(this);
    start_->set_sample_available(!sample_case_folder().isEmpty());
    connect(start_, &StartPage::open_folder_asked, this, &MainWindow::ask_for_folder);
    connect(start_, &StartPage::open_files_asked, this, &MainWindow::ask_for_files);
    connect(start_, &StartPage::open_sample_asked, this, &MainWindow::open_sample);
    connect(start_, &StartPage::open_recent_asked, this, &MainWindow::open);
    start_->set_recent(&recent_);

    timeline_ = new TimelinePage(workspace_.events(), this);
    timeline_->events()->set_settings(&settings_);
    layout_.add(QStringLiteral("timeline-parts"), timeline_->parts());
    make_switcher();
}

void MainWindow::make_status_bar()
{
    load_ = new LoadStatus(this);
    load_->hide();
    counts_ = new QLabel(this);
    counts_->setTextFormat(Qt::PlainText);
    counts_->setObjectName(QStringLiteral("counts"));
    sort_ = new SortStatus(this);
    apart_ = new QLabel(this);
    apart_->setTextFormat(Qt::PlainText);
    apart_->setObjectName(QStringLiteral("apart"));
    follow_status_ = new FollowStatus(actions_.action(QLatin1StringView("view.follow")), this);
    statusBar()->addPermanentWidget(follow_status_);
    statusBar()->addPermanentWidget(sort_);
    statusBar()->addPermanentWidget(load_);
    statusBar()->addPermanentWidget(apart_);
    statusBar()->addPermanentWidget(counts_);
    connect(load_, &LoadStatus::cancel_asked, &workspace_, &Workspace::cancel_loading);
}

void MainWindow::connect_workspace()
{
    EventView* events = timeline_->events();
    EventQuery* query = workspace_.query();
    links_ = new TimelineLinks(workspace_, *timeline_, *inspector_, this);
    connect(links_, &TimelineLinks::said, this, [this](const QString& text) { statusBar()->showMessage(text, 5000); });
    connect(source_view_, &SourceView::only_asked, timeline_->filter(), &FilterBar::add_only);

    connect(&workspace_, &Workspace::opened, this, &MainWindow::show_pages);
    connect(&workspace_, &Workspace::closed, this, &MainWindow::show_start);
    connect(&workspace_, &Workspace::load_changed, this, &MainWindow::show_load);
    connect(&workspace_, &Workspace::rows_changed, this, &MainWindow::show_counts);
    connect(query, &EventQuery::sorting_changed, sort_, &SortStatus::set_sorting);
    connect(query, &EventQuery::sort_progress, sort_, &SortStatus::set_share);
    connect(sort_, &SortStatus::cancel_asked, query, &EventQuery::cancel_sort);

    const auto show_apart = [this, events] {
        QStringList parts{events->selection_text(), events->marks_text()};
        parts.removeAll(QString());
        apart_->setText(parts.join(QStringLiteral("   ")));
    };
    connect(events, &EventView::marks_changed, this, show_apart);
    connect(events, &EventView::selection_described, this, show_apart);
    connect(events, &RowView::copied, this, [this](int rows, int selected) {
        statusBar()->showMessage(rows == selected
                                     ? tr("%Ln row(s) copied", nullptr, rows)
                                     : tr("The first %Ln row(s) of %1 that are selected were copied", nullptr, rows)
                                           .arg(QLocale().toString(selected)),
                                 5000);
    });
    connect(inspector_, &Inspector::copied, this,
            [this](const QString& what) { statusBar()->showMessage(what, 5000); });
    connect(inspector_, &Inspector::open_folder_asked, this,
            [](const QString& folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    connect(workspace_.inspector(), &InspectorJob::inspected, inspector_, &Inspector::show_event);
    connect(workspace_.inspector(), &InspectorJob::cleared, inspector_, &Inspector::show_nothing);

    const auto count_messages = [this] {
        const int n = workspace_.messages()->rowCount();
        message_dock_->setWindowTitle(n ? tr("Messages (%1)").arg(QLocale().toString(n)) : tr("Messages"));
    };
    connect(workspace_.messages(), &QAbstractItemModel::rowsInserted, this, count_messages);
    connect(workspace_.messages(), &QAbstractItemModel::modelReset, this, count_messages);
}

void MainWindow::show_counts(const EventRows& rows)
{
    const int all = int(workspace_.event_count());
    const QString shown = QLocale().toString(rows.rows.size());
    QString text;
    if (!rows.filtered)
        text = tr("%Ln event(s)", nullptr, all);
    else if (rows.partial)
        text = tr("%1 of %Ln event(s) so far", nullptr, all).arg(shown);
    else if (rows.took.count() > 0)
        text = tr("%1 of %Ln event(s) (filter: %2)", nullptr, all).arg(shown, duration_text(rows.took));
    else
        text = tr("%1 of %Ln event(s)", nullptr, all).arg(shown);
    counts_->setText(text);
    if (rows.raw_error)
        timeline_->filter()->show_note(one_line(filter_words({}, *rows.raw_error)));
}

void MainWindow::open(const QStringList& paths)
{
    // By name alone: what a file holds is looked at elsewhere.
    const auto is_case = [](const QString& path) {
        return path.endsWith(QLatin1String(".spoor"), Qt::CaseInsensitive);
    };
    if (const auto found = std::ranges::find_if(paths, is_case); found != paths.end()) {
        beside_case_ = paths;
        beside_case_.removeIf(is_case);
        return ask_to_open_case(*found);
    }
    if (paths.isEmpty())
        return;
    workspace_.open(paths);
    open_paths_ += paths;
    open_paths_.removeDuplicates();
    // Into the case as it is, out of which it goes along.
    report_links_->keep();
    case_->set_paths(open_paths_);
}

void MainWindow::open_session()
{
    if (!preferences_.restore_session)
        return;
    const QStringList paths = settings_.value(session_key).toStringList();
    if (settings_.value(session_follow_key).toBool())
        open_followed(paths);
    else
        open(paths);
}

void MainWindow::ask_for_folder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a folder of logs"));
    if (!folder.isEmpty())
        open({folder});
}

void MainWindow::ask_for_files() { open(QFileDialog::getOpenFileNames(this, tr("Open log files"))); }

void MainWindow::open_sample()
{
    if (const QString folder = sample_case_folder(); !folder.isEmpty())
        open({folder});
}

void MainWindow::set_preferences(const Preferences& preferences)
{
    if (preferences == preferences_)
        return;
    preferences_ = preferences;
    save_preferences(settings_, preferences);
    workspace_.set_options(with(options_, preferences));
    apply_preferences();
    emit preferences_changed(preferences);
}

void MainWindow::apply_preferences() { scale_table(); }

void MainWindow::scale_table()
{
    QFont scaled = font();
    if (scaled.pointSizeF() > 0)
        scaled.setPointSizeF(scaled.pointSizeF() * preferences_.table_font_percent / 100);
    else
        scaled.setPixelSize(std::max(6, scaled.pixelSize() * preferences_.table_font_percent / 100));
    for (RowView* table : std::initializer_list<RowView*>{timeline_->events(), findings_->evidence(), sessions_->list(),
                                                          lanes_->view()}) {
        const int before = table->fontMetrics().horizontalAdvance(QLatin1Char('0'));
        if (scaled == table->font())
            continue;
        table->setFont(scaled);
        const int after = table->fontMetrics().horizontalAdvance(QLatin1Char('0'));
        QHeaderView* header = table->header();
        for (int column = 0; before > 0 && before != after && column < header->count(); ++column)
            header->resizeSection(column, header->sectionSize(column) * after / before);
    }
    findings_->list()->setFont(scaled);
    sessions_->story()->scale(scaled);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        actions_.action(QLatin1StringView("view.full-screen"))->setChecked(isFullScreen());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    keep_layout();
    report_links_->keep();
    watch_links_->keep();
    timeline_->events()->save_columns();
    settings_.setValue(geometry_key, saveGeometry());
    settings_.setValue(session_follow_key, workspace_.following());
    settings_.setValue(session_key, case_->state().named ? QStringList{case_->state().path} : open_paths_);
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (local_files(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    start_->set_drop_hint(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) { start_->set_drop_hint(false); }

void MainWindow::dropEvent(QDropEvent* event)
{
    start_->set_drop_hint(false);
    event->acceptProposedAction();
    open(local_files(event->mimeData()));
}

}
