// SPDX-License-Identifier: GPL-3.0-or-later
// The panels around the timeline, and where everything stands.
#include "app/gui/main_window.h"
#include "app/gui/source_links.h"
#include "widgets/delegates/event_delegate.h"
#include "widgets/pages/timeline_page.h"
#include "widgets/views/bookmark_view.h"
#include "widgets/views/event_view.h"
#include "widgets/views/inspector.h"
#include "widgets/views/row_view.h"
#include "widgets/views/source_view.h"

#include <QDockWidget>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>

namespace spoor {
namespace {

void set_widths(RowView* view, std::initializer_list<int> characters)
{
    int column = 0;
    for (const int width : characters)
        view->header()->resizeSection(column++, width * view->fontMetrics().horizontalAdvance(QLatin1Char('0')));
}

}

void MainWindow::make_docks()
{
    const auto dock = [this](const QString& title, const char* name, QWidget* content) {
        auto* made = new QDockWidget(title, this);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(title);
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
    source_view_ = new SourceView(this);
    source_links_ = new SourceLinks(workspace_, *source_view_, this);

    bookmark_view_ = new BookmarkView(this);

    inspector_dock_ = dock(tr("Inspector"), "inspector", inspector_);
    source_dock_ = dock(tr("Sources"), "sources", source_view_);
    bookmark_dock_ = dock(tr("Bookmarks"), "bookmarks", bookmark_view_);
    message_dock_ = dock(tr("Messages"), "messages", message_view_);

    layout_.add(QStringLiteral("source-columns"), source_view_->tree()->header());
    layout_.add(QStringLiteral("message-columns"), message_view_->header());
    if (auto* split = inspector_->findChild<QSplitter*>())
        layout_.add(QStringLiteral("inspector-split"), split);
    if (auto* tree = inspector_->findChild<QTreeView*>(QStringLiteral("fields")))
        layout_.add(QStringLiteral("inspector-columns"), tree->header());
    keep_docks_of(QStringLiteral("docks"), Page::Timeline);
    keep_docks_of(QStringLiteral("docks-findings"), Page::Findings);
    keep_docks_of(QStringLiteral("docks-sessions"), Page::Sessions);
    keep_docks_of(QStringLiteral("docks-by-source"), Page::BySource);
    keep_docks_of(QStringLiteral("docks-charts"), Page::Charts);
    keep_docks_of(QStringLiteral("docks-report"), Page::Report);
    keep_docks_of(QStringLiteral("docks-watch"), Page::Watch);
    keep_docks_of(QStringLiteral("docks-capture"), Page::Capture);
}

/// Each page has its own arrangement, which waits while another is shown.
void MainWindow::keep_docks_of(const QString& name, Page which)
{
    QWidget* page = widget_of(which);
    layout_.add(
        name,
        [this, page] {
            return pages_->currentWidget() == page ? saveState(LayoutStore::version) : docks_states_[page];
        },
        [this, page](const QByteArray& state) {
            docks_states_[page] = state;
            if (pages_->currentWidget() != page)
                return true;
            if (!state.isEmpty() && restoreState(state, LayoutStore::version))
                return true;
            arrange_docks_of(page);
            return state.isEmpty();
        });
}

void MainWindow::take_docks_away()
{
    for (QDockWidget* dock : {inspector_dock_, source_dock_, bookmark_dock_, message_dock_})
        dock->hide();
}

void MainWindow::arrange_docks_of(QWidget* page)
{
    arrange_docks();
    // Sessions and lanes need the room: there the panels come when they are asked for.
    if (page != timeline_)
        take_docks_away();
}

void MainWindow::arrange_docks()
{
    for (QDockWidget* dock : {inspector_dock_, source_dock_, bookmark_dock_, message_dock_}) {
        dock->setFloating(false);
        addDockWidget(Qt::BottomDockWidgetArea, dock);
        dock->show();
    }
    splitDockWidget(inspector_dock_, source_dock_, Qt::Horizontal);
    tabifyDockWidget(source_dock_, bookmark_dock_);
    tabifyDockWidget(source_dock_, message_dock_);
    source_dock_->raise();
    resizeDocks({inspector_dock_, source_dock_}, {width() * 3 / 5, width() * 2 / 5}, Qt::Horizontal);
    // Most of the room is the timeline's; a raw line with a dozen fields is what the panels need.
    const int wanted = std::max(height() * 3 / 10, fontMetrics().lineSpacing() * 12);
    resizeDocks({inspector_dock_, source_dock_}, {wanted, wanted}, Qt::Vertical);
}

void MainWindow::keep_layout() { layout_.save(); }

void MainWindow::reset_layout()
{
    layout_.reset();
    timeline_->events()->reset_columns();
    scale_table();
}

void MainWindow::connect_dock_actions()
{
    const auto tie = [this](const char* id, QDockWidget* dock) {
        const QLatin1StringView name(id);
        QAction* toggle = dock->toggleViewAction();
        QAction* action = actions_.on(name, this, [dock, toggle](bool on) {
            if (toggle->isChecked() != on)
                toggle->trigger();
            if (on)
                dock->raise();
        });
        action->setChecked(toggle->isChecked());
        connect(toggle, &QAction::toggled, action, &QAction::setChecked);
    };
    tie("view.inspector", inspector_dock_);
    tie("view.sources", source_dock_);
    tie("view.bookmarks", bookmark_dock_);
    tie("view.messages", message_dock_);
}

}
