// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's actions do.
#include "app/gui/application.h"
#include "app/gui/main_window.h"
#include "app/gui/rule_settings_links.h"
#include "app/gui/source_links.h"
#include "widgets/pages/findings_page.h"
#include "widgets/pages/lanes_page.h"
#include "widgets/pages/sessions_page.h"
#include "widgets/pages/timeline_page.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>

namespace spoor {

void MainWindow::connect_actions()
{
    using namespace Qt::StringLiterals;
    actions_.fill(menuBar());
    // Of a menu bar that is too long for the window. Qt gives it no name.
    if (auto* more = menuBar()->findChild<QWidget*>(u"qt_menubar_ext_button"_s))
        more->setAccessibleName(tr("More menus"));
    for (QWidget* page : std::initializer_list<QWidget*>{timeline_, findings_, sessions_, lanes_})
        actions_.add_plain_scope(page);
    fill_recent();

    actions_.on("file.open-folder"_L1, this, &MainWindow::ask_for_folder);
    actions_.on("file.open-files"_L1, this, &MainWindow::ask_for_files);
    actions_.on("file.open-sample"_L1, this, &MainWindow::open_sample);
    if (sample_case_folder().isEmpty())
        actions_.set_blocked("file.open-sample"_L1, tr("the sample case is not installed"));
    actions_.on("file.close-all"_L1, &workspace_, [this] { workspace_.close_all(); });
    actions_.on("file.forget-recent"_L1, this, [this] {
        while (recent_.rowCount() > 0)
            recent_.remove(0);
        fill_recent();
    });
    actions_.on("file.quit"_L1, this, [this] { close(); });

    connect_filter_actions();
    connect_copy_actions();
    connect_go_actions();
    connect_view_actions();
    actions_.on("tools.findings-settings"_L1, rule_settings_, [this] { rule_settings_->show_editor(); });
    actions_.on("tools.ledger"_L1, source_links_, [this] { source_links_->show_ledger(); });
    actions_.on("view.reset-layout"_L1, this, &MainWindow::reset_layout);
    actions_.on("view.full-screen"_L1, this,
                [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    connect_dock_actions();
    connect_page_actions();
    connect_finding_actions();
    connect_bookmark_actions();
    connect_case_actions();

    actions_.on("tools.palette"_L1, this, &MainWindow::show_palette);
    actions_.on("tools.settings"_L1, this, &MainWindow::show_settings);
    actions_.on("help.keys"_L1, this, &MainWindow::show_keys);
    actions_.on("help.language"_L1, this, &MainWindow::show_filter_help);
    actions_.on("help.about"_L1, this, &MainWindow::show_about);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    // Not as a shortcut: that would come before the widget that has the focus, which may have a nearer step of its own.
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier && step_back_on_page())
        return;
    QMainWindow::keyPressEvent(event);
}

}
