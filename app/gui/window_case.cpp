// SPDX-License-Identifier: GPL-3.0-or-later
// The case of what is open: its bookmarks, how it is opened and saved, and what can be done with it.
#include "app/gui/bookmark_links.h"
#include "app/gui/case_filter_links.h"
#include "app/gui/case_links.h"
#include "app/gui/case_opening.h"
#include "app/gui/main_window.h"
#include "app/gui/timeline_links.h"
#include "widgets/pages/findings_page.h"
#include "widgets/pages/lanes_page.h"
#include "widgets/pages/sessions_page.h"
#include "widgets/pages/start_page.h"
#include "widgets/pages/timeline_page.h"
#include "widgets/theme/bookmark_look.h"
#include "widgets/views/bookmark_view.h"
#include "widgets/views/event_view.h"
#include "widgets/views/filter_bar.h"
#include "widgets/views/lanes_view.h"
#include "widgets/views/notice_bar.h"
#include "widgets/views/unnamed_case_rows.h"

#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

#include <array>
#include <utility>

namespace spoor {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView colour_id(int colour)
{
    static constexpr std::array ids{"bookmark.colour-0"_L1, "bookmark.colour-1"_L1, "bookmark.colour-2"_L1,
                                    "bookmark.colour-3"_L1, "bookmark.colour-4"_L1, "bookmark.colour-5"_L1,
                                    "bookmark.colour-6"_L1, "bookmark.colour-7"_L1, "bookmark.colour-8"_L1,
                                    "bookmark.colour-9"_L1};
    return ids[std::size_t(colour)];
}

}

void MainWindow::connect_case()
{
    const auto say = [this](const QString& text) { statusBar()->showMessage(text, 5000); };
    const auto newest = [this] { case_->set_snapshot(workspace_.snapshot()); };
    connect(&workspace_, &Workspace::updated, case_, newest);
    connect(&workspace_, &Workspace::closed, case_, newest);
    connect(timeline_->filter(), &FilterBar::applied, case_, &CaseLinks::note_filter);
    connect(case_, &CaseLinks::state_changed, this, &MainWindow::show_case);

    auto* filters = new CaseFilterLinks(*case_->job(), *timeline_->filter(), this);
    connect(filters, &CaseFilterLinks::said, this, say);

    bookmark_links_ =
        new BookmarkLinks({workspace_, *case_, *bookmark_view_, *timeline_, *findings_, *sessions_, *lanes_}, this);
    connect(bookmark_links_, &BookmarkLinks::said, this, say);
    connect(bookmark_links_, &BookmarkLinks::timeline_asked, this, [this](const EventKey& key) {
        show_page(Page::Timeline);
        links_->show_surely(key);
    });
    connect(bookmark_links_, &BookmarkLinks::session_asked, this,
            [this](const std::shared_ptr<const SessionTable>& table, std::uint32_t index) {
                session_links_->show_session(*table, index);
            });
    connect(bookmark_links_, &BookmarkLinks::findings_asked, this, [this] {
        show_page(Page::Findings);
        focus_page();
    });
    connect(bookmark_links_, &BookmarkLinks::panel_asked, this, [this] {
        bookmark_dock_->show();
        bookmark_dock_->raise();
    });
    connect(bookmark_view_, &BookmarkView::counted, this, [this](int count) {
        bookmark_dock_->setWindowTitle(count ? tr("Bookmarks (%1)").arg(QLocale().toString(count)) : tr("Bookmarks"));
    });

    UnnamedCaseRows* unnamed = start_->unnamed();
    connect(case_, &CaseLinks::unnamed_found, unnamed, &UnnamedCaseRows::show_cases);
    connect(unnamed, &UnnamedCaseRows::go_on_asked, this, &MainWindow::open);
    connect(unnamed, &UnnamedCaseRows::discard_asked, this, &MainWindow::ask_to_discard);
    connect(&workspace_, &Workspace::closed, case_, &CaseLinks::find_unnamed);
    case_->find_unnamed();

    case_opening_ = new CaseOpening(this);
    connect(case_opening_, &CaseOpening::found, this, &MainWindow::open_case);
    connect(case_opening_, &CaseOpening::refused, this, [this](const QString& text) {
        auto* box = new QMessageBox(QMessageBox::Warning, tr("Open Case"), {}, QMessageBox::Ok, this);
        box->setTextFormat(Qt::PlainText);
        box->setText(text);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
}

void MainWindow::connect_bookmark_actions()
{
    QAction* toggle = actions_.on("bookmark.toggle"_L1, bookmark_links_, &BookmarkLinks::toggle);
    QAction* note = actions_.on("bookmark.note"_L1, bookmark_links_, &BookmarkLinks::write_note);
    QAction* tags = actions_.on("bookmark.tags"_L1, bookmark_links_, &BookmarkLinks::ask_tags);
    actions_.on("go.next-bookmark"_L1, bookmark_links_, [this] { bookmark_links_->step(true); });
    actions_.on("go.previous-bookmark"_L1, bookmark_links_, [this] { bookmark_links_->step(false); });
    for (int colour = 0; colour < 10; ++colour)
        actions_.on(colour_id(colour), bookmark_links_, [this, colour] { bookmark_links_->set_colour(colour); })
            ->setIcon(bookmark_icon(colour, palette()));
    QMenu* colours = actions_.menu(Menu::Bookmarks);

    actions_.add_plain_scope(bookmark_view_, {"bookmark.toggle"_L1, "bookmark.note"_L1, "bookmark.tags"_L1,
                                              "go.next-bookmark"_L1, "go.previous-bookmark"_L1});
    bookmark_view_->set_menu_actions({tags}, colours);
    const QList<QAction*> offered{toggle, note, tags};
    const auto offer = [offered, colours](QMenu* menu) {
        menu->addSeparator();
        menu->addActions(offered);
        menu->addMenu(colours);
    };
    connect(findings_, &FindingsPage::menu_asked, this, offer);
    connect(sessions_, &SessionsPage::menu_asked, this, offer);
    for (QAction* action : {toggle, note, tags, colours->menuAction()}) {
        timeline_->events()->add_menu_action(action);
        lanes_->view()->add_menu_action(action);
        findings_->evidence()->add_menu_action(action);
    }
}

void MainWindow::connect_case_actions()
{
    actions_.on("case.open"_L1, this, &MainWindow::ask_for_case);
    actions_.on("case.save-as"_L1, this, &MainWindow::ask_for_case_name);
    actions_.on("case.verify"_L1, case_, [this] { case_->verify(this); });
}

void MainWindow::ask_for_case()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a case"), {}, tr("Cases (*.spoor)"));
    if (!path.isEmpty())
        open({path});
}

void MainWindow::ask_to_open_case(const QString& path)
{
    const QString absolute = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    if (case_->state().there && case_->state().path == absolute)
        statusBar()->showMessage(tr("This case is open already"), 5000);
    else
        case_opening_->open(absolute);
}

void MainWindow::ask_for_case_name()
{
    const CaseState& state = case_->state();
    const QString near = state.named             ? state.path
                         : open_paths_.isEmpty() ? QString()
                                                 : QFileInfo(open_paths_.first()).absolutePath();
    QFileDialog dialog(this, tr("Save the case as"), near, tr("Cases (*.spoor)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // So that the question whether to overwrite is about the file that is written.
    dialog.setDefaultSuffix(u"spoor"_s);
    if (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
        case_->save_as(dialog.selectedFiles().constFirst());
}

void MainWindow::ask_to_discard(const QString& file, const QString& text)
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Discard Unnamed Case"), {}, QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Discard this case for good? %1\nThe logs themselves are not touched.").arg(text));
    QPushButton* discard = box->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(discard, &QPushButton::clicked, this, [this, file] { case_->discard(file); });
    box->open();
}

void MainWindow::open_case(const FoundCase& found)
{
    LoadOptions options = workspace_.options();
    found.add_choices(options);
    workspace_.close_all();
    open_paths_ = found.paths();
    // First, so that no other case is made for the logs.
    case_->set_case(found.path, open_paths_);
    workspace_.open(open_paths_, options);
    if (const QStringList beside = std::exchange(beside_case_, {}); !beside.isEmpty())
        open(beside);
}

void MainWindow::show_case(const CaseState& state)
{
    setWindowTitle(window_title(state));
    const QString why = read_only_text(state);
    notice_->show_notice(why);
    bookmark_view_->set_read_only(!why.isEmpty());
    block_changes(why.isEmpty() ? QString() : tr("the case cannot be changed"));
    if (state.named && workspace_.snapshot() && workspace_.snapshot()->complete)
        note_recent();
}

void MainWindow::block_changes(const QString& reason)
{
    for (const QLatin1StringView id :
         {"bookmark.toggle"_L1, "bookmark.note"_L1, "bookmark.tags"_L1, "finding.dismiss"_L1, "finding.restore"_L1})
        actions_.set_blocked(id, reason);
    for (int colour = 0; colour < 10; ++colour)
        actions_.set_blocked(colour_id(colour), reason);
}

}
