// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's actions do.
#include "app/gui/application.h"
#include "app/gui/main_window.h"
#include "widgets/models/display_text.h"
#include "widgets/pages/timeline_page.h"
#include "widgets/views/event_view.h"
#include "widgets/views/filter_bar.h"

#include <QDir>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>

namespace spoor {
namespace {

/// A path as an entry of a menu: visible, its middle left out where it is long, and with no mnemonic of its own.
QString entry_text(const QStringList& paths, const QFontMetrics& metrics)
{
    QString path = paths.first();
    if (path.startsWith(QDir::homePath() + u'/'))
        path = u'~' + path.mid(QDir::homePath().size());
    path = metrics.elidedText(visible_text(path, 512), Qt::ElideMiddle, metrics.averageCharWidth() * 60);
    path.replace(u'&', QStringLiteral("&&"));
    return paths.size() == 1 ? path : MainWindow::tr("%1 and %Ln more", nullptr, int(paths.size()) - 1).arg(path);
}

}

void MainWindow::connect_actions()
{
    using namespace Qt::StringLiterals;
    actions_.fill(menuBar());
    // Of a menu bar that is too long for the window. Qt gives it no name.
    if (auto* more = menuBar()->findChild<QWidget*>(u"qt_menubar_ext_button"_s))
        more->setAccessibleName(tr("More menus"));
    actions_.add_plain_scope(timeline_);
    fill_recent();

    actions_.on("file.open-folder"_L1, this, &MainWindow::ask_for_folder);
    actions_.on("file.open-files"_L1, this, &MainWindow::ask_for_files);
    actions_.on("file.open-sample"_L1, this, &MainWindow::open_sample);
    if (sample_case_folder().isEmpty())
        actions_.set_blocked("file.open-sample"_L1, tr("the sample case is not installed"));
    actions_.on("file.close-all"_L1, &workspace_, [this] { workspace_.close_all(); });
    actions_.on("file.forget-recent"_L1, this, [this] {
        recent_.clear();
        fill_recent();
    });
    actions_.on("file.quit"_L1, this, [this] { close(); });

    EventView* events = timeline_->events();
    FilterBar* filter = timeline_->filter();
    actions_.on("edit.copy"_L1, events, &RowView::copy);
    actions_.on("edit.select-all"_L1, events, &QAbstractItemView::selectAll);
    actions_.on("filter.focus"_L1, filter, [filter] { filter->focus(); });
    actions_.on("filter.clear"_L1, filter, [filter] { filter->set_text({}); });

    actions_.on("view.order-by-time"_L1, events, [events] { events->clear_sort(); });
    actions_.on("view.reset-layout"_L1, this, &MainWindow::reset_layout);
    actions_.on("view.full-screen"_L1, this,
                [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    connect_dock_actions();

    actions_.on("tools.palette"_L1, this, &MainWindow::show_palette);
    actions_.on("tools.settings"_L1, this, &MainWindow::show_settings);
    actions_.on("help.keys"_L1, this, &MainWindow::show_keys);
    actions_.on("help.language"_L1, this, &MainWindow::show_filter_help);
    actions_.on("help.about"_L1, this, &MainWindow::show_about);

    back_out_.add(BackOut::Stage::Filter, [filter] {
        if (filter->text().isEmpty())
            return false;
        filter->set_text({});
        return true;
    });
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    // Not as a shortcut: that would come before the widget that has the focus, which may have a nearer step of its own.
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier && back_out_.back())
        return;
    QMainWindow::keyPressEvent(event);
}

void MainWindow::fill_recent()
{
    using namespace Qt::StringLiterals;
    QMenu* menu = actions_.menu(Menu::Recent);
    if (!menu)
        return;
    QAction* forget = actions_.action("file.forget-recent"_L1);
    for (QAction* old : menu->actions()) {
        menu->removeAction(old);
        if (old != forget)
            old->deleteLater();
    }
    int number = 0;
    for (const QStringList& paths : recent_.entries()) {
        const QString text = entry_text(paths, menu->fontMetrics());
        QAction* entry = menu->addAction(++number < 10 ? tr("&%1 %2").arg(number).arg(text) : text);
        connect(entry, &QAction::triggered, this, [this, paths] { open(paths); });
    }
    menu->addSeparator();
    menu->addAction(forget);
    menu->menuAction()->setEnabled(number > 0);
    actions_.set_blocked("file.forget-recent"_L1, number > 0 ? QString() : tr("nothing was opened yet"));
}

}
