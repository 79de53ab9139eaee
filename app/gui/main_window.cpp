// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/main_window.h"

#include "app/gui/application.h"
#include "widgets/delegates/event_delegate.h"
#include "widgets/pages/start_page.h"
#include "widgets/pages/timeline_page.h"
#include "widgets/views/event_view.h"
#include "widgets/views/filter_bar.h"
#include "widgets/views/inspector.h"
#include "widgets/views/load_status.h"
#include "widgets/wording/error_wording.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>

namespace spoor {
namespace {

QStringList local_files(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

void set_widths(RowView* view, std::initializer_list<int> characters)
{
    int column = 0;
    for (const int width : characters)
        view->header()->resizeSection(column++, width * view->fontMetrics().horizontalAdvance(QLatin1Char('0')));
}

}

MainWindow::MainWindow(LoadOptions options, QWidget* parent) : QMainWindow(parent), workspace_(std::move(options))
{
    setWindowTitle(tr("Spoor"));
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    resize(screen()->availableSize() * 9 / 10);
    make_pages();
    make_docks();
    make_menus();
    make_status_bar();
    connect_workspace();
}

MainWindow::~MainWindow() = default;

void MainWindow::make_pages()
{
    start_ = new StartPage(this);
    start_->set_sample_available(!sample_case_folder().isEmpty());
    connect(start_, &StartPage::open_folder_asked, this, &MainWindow::ask_for_folder);
    connect(start_, &StartPage::open_files_asked, this, &MainWindow::ask_for_files);
    connect(start_, &StartPage::open_sample_asked, this, &MainWindow::open_sample);

    timeline_ = new TimelinePage(this);
    timeline_->events()->set_model(workspace_.events());
    pages_ = new QStackedWidget(this);
    pages_->addWidget(start_);
    pages_->addWidget(timeline_);
    setCentralWidget(pages_);
}

void MainWindow::make_docks()
{
    const auto dock = [this](const QString& title, const char* name, QWidget* content) {
        auto* made = new QDockWidget(title, this);
        made->setObjectName(QLatin1String(name));
        made->setWidget(content);
        made->hide();
        addDockWidget(Qt::BottomDockWidgetArea, made);
        return made;
    };
    inspector_ = new Inspector(this);
    message_view_ = new RowView(this);
    message_view_->setModel(workspace_.messages());
    message_view_->setAccessibleName(tr("Messages"));
    message_view_->setTextElideMode(Qt::ElideMiddle);
    message_view_->setItemDelegate(new AlertDelegate(MessageModel::IsErrorRole, MessageModel::What, this));
    set_widths(message_view_, {24, 28, 36, 50});
    source_view_ = new RowView(this);
    source_view_->setModel(workspace_.sources());
    source_view_->setAccessibleName(tr("Sources"));
    // Paths differ at their ends.
    source_view_->setTextElideMode(Qt::ElideLeft);
    source_view_->setItemDelegate(new AlertDelegate(SourceModel::ErrorRole, SourceModel::State, this));
    set_widths(source_view_, {34, 13, 11, 9, 14, 9, 13, 10});

    inspector_dock_ = dock(tr("Inspector"), "inspector", inspector_);
    source_dock_ = dock(tr("Sources"), "sources", source_view_);
    message_dock_ = dock(tr("Messages"), "messages", message_view_);
    splitDockWidget(inspector_dock_, source_dock_, Qt::Horizontal);
    tabifyDockWidget(source_dock_, message_dock_);
}

void MainWindow::make_menus()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("Open &Folder…"), QKeySequence(tr("Ctrl+Shift+O")), this, &MainWindow::ask_for_folder);
    file->addAction(tr("&Open Files…"), QKeySequence(tr("Ctrl+O")), this, &MainWindow::ask_for_files);
    file->addAction(tr("Open &Sample Case"), this, &MainWindow::open_sample)
        ->setEnabled(!sample_case_folder().isEmpty());
    file->addSeparator();
    close_action_ =
        file->addAction(tr("&Close All"), QKeySequence(tr("Ctrl+Shift+W")), &workspace_, &Workspace::close_all);
    close_action_->setEnabled(false);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence(QKeySequence::Quit), this, &QWidget::close);

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    filter_action_ = edit->addAction(tr("&Filter"), this, [this] { timeline_->filter()->focus(); });
    filter_action_->setShortcuts({QKeySequence(tr("Ctrl+F")), QKeySequence(QStringLiteral("/"))});
    filter_action_->setEnabled(false);
    edit->addAction(tr("&Copy Rows"), timeline_->events(), &RowView::copy);

    QMenu* view = menuBar()->addMenu(tr("&View"));
    for (QDockWidget* dock : {inspector_dock_, source_dock_, message_dock_})
        view->addAction(dock->toggleViewAction());
    view->addSeparator();
    view->addAction(tr("Order by &Time"), timeline_->events(), &EventView::clear_sort);

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Spoor"), this, &MainWindow::show_about);
}

void MainWindow::make_status_bar()
{
    load_ = new LoadStatus(this);
    load_->hide();
    counts_ = new QLabel(this);
    counts_->setTextFormat(Qt::PlainText);
    counts_->setObjectName(QStringLiteral("counts"));
    statusBar()->addPermanentWidget(load_);
    statusBar()->addPermanentWidget(counts_);
    connect(load_, &LoadStatus::cancel_asked, &workspace_, &Workspace::cancel_loading);
}

void MainWindow::connect_workspace()
{
    FilterBar* filter = timeline_->filter();
    EventView* events = timeline_->events();
    EventQuery* query = workspace_.query();

    connect(&workspace_, &Workspace::opened, this, [this, events] {
        if (pages_->currentWidget() == timeline_)
            return;
        pages_->setCurrentWidget(timeline_);
        for (QDockWidget* dock : {inspector_dock_, source_dock_, message_dock_})
            dock->show();
        source_dock_->raise();
        resizeDocks({inspector_dock_, source_dock_}, {width() * 3 / 5, width() * 2 / 5}, Qt::Horizontal);
        resizeDocks({inspector_dock_}, {height() * 2 / 5}, Qt::Vertical);
        close_action_->setEnabled(true);
        filter_action_->setEnabled(true);
        events->setFocus();
    });
    connect(&workspace_, &Workspace::closed, this, [this, filter, events] {
        events->clear_sort();
        events->forget();
        filter->set_text({});
        filter->clear_error();
        pages_->setCurrentWidget(start_);
        for (QDockWidget* dock : {inspector_dock_, source_dock_, message_dock_})
            dock->hide();
        close_action_->setEnabled(false);
        filter_action_->setEnabled(false);
        load_->hide();
        counts_->clear();
        statusBar()->clearMessage();
    });
    connect(&workspace_, &Workspace::load_changed, this, [this](const Progress& progress, bool running) {
        load_->show_progress(progress);
        load_->setVisible(running);
    });
    connect(&workspace_, &Workspace::rows_changed, this, &MainWindow::show_counts);

    connect(filter, &FilterBar::applied, &workspace_, &Workspace::set_filter);
    connect(query, &EventQuery::busy, filter, &FilterBar::set_busy);
    connect(query, &EventQuery::rejected, filter, &FilterBar::show_error);

    connect(events, &EventView::event_chosen, &workspace_, &Workspace::inspect);
    connect(events, &RowView::copied, this, [this](int rows, int selected) {
        const QLocale locale;
        statusBar()->showMessage(
            rows == selected
                ? tr("%n row(s) copied", nullptr, rows)
                : tr("The first %1 of %2 selected rows copied").arg(locale.toString(rows), locale.toString(selected)),
            5000);
    });
    connect(workspace_.inspector(), &InspectorJob::inspected, inspector_, &Inspector::show_event);
    connect(workspace_.inspector(), &InspectorJob::cleared, inspector_, &Inspector::show_nothing);

    const auto count_messages = [this] {
        const int n = workspace_.messages()->rowCount();
        message_dock_->setWindowTitle(n ? tr("Messages (%1)").arg(n) : tr("Messages"));
    };
    connect(workspace_.messages(), &QAbstractItemModel::rowsInserted, this, count_messages);
    connect(workspace_.messages(), &QAbstractItemModel::modelReset, this, count_messages);
}

void MainWindow::show_counts(const EventRows& rows)
{
    const QLocale locale;
    const QString all = locale.toString(workspace_.event_count());
    if (!rows.filtered) {
        counts_->setText(tr("%1 events").arg(all));
        return;
    }
    QString text = tr("%1 of %2 events").arg(locale.toString(rows.rows.size()), all);
    if (rows.partial)
        text += tr(" so far");
    else if (rows.took.count() > 0)
        text += tr(" (filter: %1)").arg(duration_text(rows.took));
    counts_->setText(text);
    if (rows.raw_error)
        timeline_->filter()->show_note(one_line(filter_words({}, *rows.raw_error)));
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

void MainWindow::show_about()
{
    QMessageBox::about(this, tr("About Spoor"),
                       tr("<b>Spoor %1</b><p>A workbench for investigating server and security logs.</p>"
                          "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                           .arg(QApplication::applicationVersion()));
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
