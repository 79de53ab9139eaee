// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/case_links.h"
#include "app/gui/case_opening.h"
#include "core/casefile/case_file.h"
#include "tests/app/gui/stage.h"
#include "tests/support/suite.h"
#include "widgets/dialogs/missing_sources_dialog.h"
#include "widgets/dialogs/tags_dialog.h"
#include "widgets/dialogs/verify_dialog.h"
#include "widgets/models/bookmark_model.h"
#include "widgets/models/session_list_model.h"
#include "widgets/pages/findings_page.h"
#include "widgets/pages/sessions_page.h"
#include "widgets/pages/start_page.h"
#include "widgets/views/bookmark_list_view.h"
#include "widgets/views/bookmark_view.h"
#include "widgets/views/filter_bar.h"
#include "widgets/views/note_edit.h"
#include "widgets/views/notice_bar.h"
#include "widgets/views/session_list_view.h"
#include "widgets/views/unnamed_case_rows.h"

#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTreeWidget>

using namespace spoor;
using namespace spoor::test;
using namespace Qt::StringLiterals;

namespace {

struct BookmarkStage : Stage {
    BookmarkStage() { window->activateWindow(); }
    void open_log()
    {
        open(scratch.write("w3c.log", w3c));
        table()->setFocus();
    }
    void again()
    {
        raise_window();
        window->activateWindow();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focus = window->focusWidget();
        QTest::keyClick(focus ? focus : window.get(), key, modifiers);
    }
    void choose(int row)
    {
        focus_table();
        table()->select_row(row);
    }
    void mark(int row)
    {
        choose(row);
        key(Qt::Key_M);
    }
    BookmarkView* view() { return window->bookmarks(); }
    /// `time what #colour {tags} note` of each row.
    QStringList rows()
    {
        QStringList all;
        const BookmarkModel* model = view()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QString text = QStringLiteral("line %1").arg(model->bookmark(row).line);
            if (model->bookmark(row).colour)
                text += QStringLiteral(" #%1").arg(model->bookmark(row).colour);
            for (const auto column : {BookmarkColumn::Tags, BookmarkColumn::Note})
                if (const QString cell = model->index(row, int(column)).data().toString(); !cell.isEmpty())
                    text += u' ' + cell;
            all << text;
        }
        return all;
    }
    QString said() { return window->statusBar()->currentMessage(); }
    QString reason(const QString& id)
    {
        for (const ActionEntry& entry : window->actions()->entries())
            if (entry.id == id)
                return entry.enabled ? QStringLiteral("enabled") : entry.reason;
        return {};
    }
    QString case_path(const char* name) { return QString::fromStdString(scratch.path(name)); }
};

}

class TestBookmarks : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/cases").removeRecursively();
    }

    void keysMarkColourAndStep()
    {
        BookmarkStage stage;
        stage.open_log();
        stage.mark(0);
        QTRY_COMPARE(stage.rows(), QStringList{"line 5"});
        stage.mark(2);
        QTRY_COMPARE(stage.rows(), (QStringList{"line 5", "line 7"}));
        QVERIFY(stage.window->findChild<QDockWidget*>("bookmarks")->windowTitle().contains("(2)"));
        stage.window->actions()->action("bookmark.colour-3"_L1)->trigger();
        QTRY_COMPARE(stage.rows(), (QStringList{"line 5", "line 7 #3"}));
        // A colour bookmarks what is not bookmarked.
        stage.choose(3);
        stage.key(Qt::Key_9, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(stage.rows(), (QStringList{"line 5", "line 7 #3", "line 8 #9"}));
        stage.choose(0);
        stage.key(Qt::Key_BracketRight);
        QTRY_COMPARE(stage.table()->currentIndex().row(), 2);
        stage.key(Qt::Key_BracketRight);
        QTRY_COMPARE(stage.table()->currentIndex().row(), 3);
        stage.key(Qt::Key_BracketRight);
        QTRY_COMPARE(stage.table()->currentIndex().row(), 0);
        QCOMPARE(stage.said(), "Continued from the top");
        stage.key(Qt::Key_BracketLeft);
        QTRY_COMPARE(stage.table()->currentIndex().row(), 3);
        stage.key(Qt::Key_M);
        QTRY_COMPARE(stage.rows(), (QStringList{"line 5", "line 7 #3"}));
        QVERIFY(stage.said().startsWith("1 bookmark"));
        QVERIFY(stage.said().contains("removed"));
        // Only what the filter lets through; the rest is told of.
        stage.filter("status:200");
        QTRY_COMPARE(stage.events()->rowCount(), 2);
        stage.mark(1);
        QTRY_COMPARE(stage.rows(), QStringList{"line 5"});
        stage.filter("status:404");
        QTRY_COMPARE(stage.events()->rowCount(), 1);
        stage.choose(0);
        stage.key(Qt::Key_BracketRight);
        QTRY_VERIFY(stage.said().startsWith("No other bookmarked event is shown; the filter hides 1 "));
    }

    void severalRowsAreMarkedAtOnce()
    {
        BookmarkStage stage;
        stage.open_log();
        stage.table()->setFocus();
        stage.table()->selectAll();
        stage.key(Qt::Key_M);
        QTRY_COMPARE(stage.rows().size(), 4);
        stage.key(Qt::Key_M);
        QTRY_COMPARE(stage.rows().size(), 0);
    }

    void aNoteIsWrittenFromTheTable()
    {
        BookmarkStage stage;
        stage.open_log();
        stage.choose(1);
        stage.key(Qt::Key_B);
        QTRY_VERIFY(stage.view()->note()->editor()->hasFocus());
        QTest::keyClicks(stage.view()->note()->editor(), "who was this");
        stage.table()->setFocus();
        QTRY_COMPARE(stage.rows(), QStringList{"line 6 who was this"});
    }

    void tagsAreAskedFor()
    {
        BookmarkStage stage;
        stage.open_log();
        stage.choose(1);
        stage.key(Qt::Key_B, Qt::ShiftModifier);
        auto* dialog = stage.window->findChild<TagsDialog*>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->edit(), "exfil, to ask");
        QTest::keyClick(dialog->edit(), Qt::Key_Return);
        QTRY_COMPARE(stage.rows(), QStringList{"line 6 ask, exfil, to"});
    }

    void theListTakesThemAwayAndUndoBringsThemBack()
    {
        BookmarkStage stage;
        stage.open_log();
        stage.mark(0);
        stage.mark(2);
        QTRY_COMPARE(stage.rows().size(), 2);
        auto* dock = stage.window->findChild<QDockWidget*>("bookmarks");
        dock->show();
        dock->raise();
        stage.view()->list()->setFocus();
        stage.view()->list()->selectAll();
        stage.key(Qt::Key_Delete);
        QTRY_VERIFY(stage.rows().isEmpty());
        QVERIFY(stage.said().startsWith("2 bookmark"));
        QVERIFY(stage.said().endsWith("removed; Ctrl+Z brings them back"));
        stage.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(stage.rows(), (QStringList{"line 5", "line 7"}));
        // Return goes there.
        stage.choose(3);
        stage.view()->list()->setFocus();
        stage.view()->choose(stage.view()->model()->bookmark(1).id);
        stage.key(Qt::Key_Return);
        QTRY_COMPARE(stage.table()->currentIndex().row(), 2);
        QVERIFY(stage.table()->hasFocus());
    }

    void bookmarksAreSeenAndFilteredBy()
    {
        BookmarkStage stage;
        stage.open_log();
        stage.mark(0);
        stage.mark(2);
        QTRY_COMPARE(stage.rows().size(), 2);
        stage.window->actions()->action("bookmark.colour-3"_L1)->trigger();
        QTRY_COMPARE(stage.events()->index(2, 0).data(EventTableModel::BookmarkRole), QVariant(3));
        QCOMPARE(stage.events()->index(0, 0).data(EventTableModel::BookmarkRole), QVariant(0));
        QVERIFY(!stage.events()->index(1, 0).data(EventTableModel::BookmarkRole).isValid());
        stage.filter("bookmarked:true");
        QTRY_COMPARE(stage.events()->rowCount(), 2);
        // What is marked and unmarked meanwhile is followed.
        stage.mark(1);
        QTRY_COMPARE(stage.events()->rowCount(), 1);
        stage.filter("bookmarked:false");
        QTRY_COMPARE(stage.events()->rowCount(), 3);
        // The columns' values are filtered by like any other.
        stage.filter("status>0");
        QTRY_COMPARE(stage.events()->rowCount(), 4);
        stage.table()->add_column(ColumnSpec::of(Field::Tag));
        stage.table()->add_column(ColumnSpec::of(Field::Bookmarked));
        const auto only = [&](int row, Field field) {
            const auto value = stage.events()->field_value(stage.events()->index(row, stage.events()->column(field)));
            QVERIFY(value);
            stage.window->timeline()->filter()->add_only(*value);
        };
        only(0, Field::Bookmarked);
        QTRY_COMPARE(stage.events()->rowCount(), 1);
        stage.window->timeline()->filter()->undo();
        QTRY_COMPARE(stage.events()->rowCount(), 4);
        only(0, Field::Tag);  // it has none, like all others
        QTRY_VERIFY(!stage.partial);
        QCOMPARE(stage.events()->rowCount(), 4);
        QVERIFY(stage.message()->text().isEmpty());
    }

    void sessionsAreMarked()
    {
        BookmarkStage stage;
        stage.open_log();
        stage.window->show_page(MainWindow::Page::Sessions);
        auto* list = stage.window->sessions()->list();
        QTRY_VERIFY(list->model()->rowCount() > 0);
        list->setFocus();
        list->selectAll();
        const int count = list->model()->rowCount();
        stage.key(Qt::Key_M);
        QTRY_COMPARE(stage.rows().size(), count);
        QCOMPARE(int(stage.view()->model()->bookmark(0).on), int(BookmarkOn::Session));
        QCOMPARE(list->model()->index(0, 0).data(SessionListModel::BookmarkRole), QVariant(0));
        // To it, from another page.
        stage.window->show_page(MainWindow::Page::Timeline);
        emit stage.view()->list()->go_asked(0);
        QTRY_COMPARE(int(stage.window->page()), int(MainWindow::Page::Sessions));
        list->setFocus();
        list->selectAll();
        stage.key(Qt::Key_M);
        QTRY_COMPARE(stage.rows().size(), 0);
    }

    void aCaseIsSavedAndOpenedByItsPath()
    {
        BookmarkStage stage;
        stage.open_log();
        QCOMPARE(stage.window->windowTitle(), "Spoor");
        stage.mark(1);
        QTRY_COMPARE(stage.rows(), QStringList{"line 6"});
        QCOMPARE(stage.window->windowTitle(), "Spoor");
        stage.window->case_links()->save_as(stage.case_path("incident-42"));
        QTRY_COMPARE(stage.window->windowTitle(), u"incident-42.spoor – Spoor"_s);
        QVERIFY(QFile::exists(stage.case_path("incident-42.spoor")));
        stage.mark(3);
        QTRY_COMPARE(stage.rows(), (QStringList{"line 6", "line 8"}));
        stage.window->workspace()->close_all();
        QTRY_COMPARE(stage.window->windowTitle(), "Spoor");
        QTRY_VERIFY(stage.rows().isEmpty());

        stage.loading = true;
        stage.window->open({stage.case_path("incident-42.spoor")});
        QTRY_VERIFY_WITH_TIMEOUT(!stage.loading && stage.events()->rowCount() == 4, 20'000);
        QTRY_COMPARE(stage.rows(), (QStringList{"line 6", "line 8"}));
        QCOMPARE(stage.window->windowTitle(), u"incident-42.spoor – Spoor"_s);
        QVERIFY(!stage.window->notice()->isVisible());
    }

    void theSecondToOpenItReads()
    {
        BookmarkStage stage;
        stage.open_log();
        stage.mark(1);
        stage.window->case_links()->save_as(stage.case_path("theirs.spoor"));
        QTRY_VERIFY(stage.window->case_links()->state().named);
        MainWindow other(*stage.settings, stage.options());
        other.show();
        other.open({stage.case_path("theirs.spoor")});
        QTRY_VERIFY_WITH_TIMEOUT(other.notice()->isVisible(), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(other.bookmarks()->model()->rowCount(), 1, 20'000);
        QVERIFY(!other.actions()->action("bookmark.toggle"_L1)->isEnabled());
        QVERIFY(!other.actions()->action("bookmark.colour-1"_L1)->isEnabled());
        QVERIFY(other.bookmarks()->note()->editor()->isReadOnly());
        QVERIFY(stage.window->actions()->action("bookmark.toggle"_L1)->isEnabled());
        // It goes away with whoever had it.
        stage.window->workspace()->close_all();
        other.case_links()->job()->try_again();
        QTRY_VERIFY(!other.notice()->isVisible());
        QVERIFY(other.actions()->action("bookmark.toggle"_L1)->isEnabled());
    }

    void whatIsMissingIsAskedFor()
    {
        BookmarkStage stage;
        stage.open_log();
        stage.mark(1);
        stage.window->case_links()->save_as(stage.case_path("moved.spoor"));
        QTRY_VERIFY(stage.window->case_links()->state().named);
        QTRY_COMPARE(stage.rows().size(), 1);
        stage.window->workspace()->close_all();
        Scratch elsewhere;
        QVERIFY(QFile::rename(stage.case_path("w3c.log"), QString::fromStdString(elsewhere.path("renamed.txt"))));
        stage.loading = true;
        stage.window->open({stage.case_path("moved.spoor")});
        QTRY_VERIFY(stage.window->case_opening()->dialog());
        auto* dialog = stage.window->case_opening()->dialog();
        QVERIFY(!dialog->open_button()->isEnabled());
        stage.window->case_opening()->look_in(QString::fromStdString(elsewhere.path()));
        QTRY_VERIFY_WITH_TIMEOUT(!stage.loading && stage.events()->rowCount() == 4, 20'000);
        QTRY_COMPARE(stage.rows(), QStringList{"line 6"});
        QTRY_VERIFY(stage.view()->model()->event(0));
    }

    void anUnnamedCaseIsOfferedAgain()
    {
        BookmarkStage stage;
        stage.open_log();
        stage.mark(1);
        QTRY_COMPARE(stage.rows().size(), 1);
        stage.window->workspace()->close_all();
        auto* offered = stage.window->findChild<UnnamedCaseRows*>();
        QTRY_VERIFY(offered->isVisible());
        auto* go_on = offered->findChild<QPushButton*>();
        QVERIFY(go_on->accessibleDescription().contains("1 bookmark"));
        stage.loading = true;
        go_on->click();
        QTRY_VERIFY_WITH_TIMEOUT(!stage.loading && stage.events()->rowCount() == 4, 20'000);
        QTRY_COMPARE(stage.rows(), QStringList{"line 6"});
    }

    void aCaseIsVerified()
    {
        BookmarkStage stage;
        stage.open_log();
        stage.window->actions()->action("case.verify"_L1)->trigger();
        auto* none = stage.window->findChild<VerifyDialog*>();
        QTRY_VERIFY(none->summary().startsWith("There is no case yet"));
        delete none;
        stage.mark(1);
        QTRY_COMPARE(stage.rows().size(), 1);
        stage.window->actions()->action("case.verify"_L1)->trigger();
        auto* dialog = stage.window->findChild<VerifyDialog*>();
        QTRY_VERIFY(dialog->summary().startsWith("All of it stands."));
        QCOMPARE(dialog->list()->topLevelItemCount(), 2);
        delete dialog;
        // One byte of another record: the log differs, the bookmarked record stands.
        QFile log(stage.case_path("w3c.log"));
        QVERIFY(log.open(QIODevice::ReadWrite) && log.seek(log.size() - 5) && log.write("9") == 1);
        log.close();
        stage.window->actions()->action("case.verify"_L1)->trigger();
        dialog = stage.window->findChild<VerifyDialog*>();
        QTRY_VERIFY(dialog->summary().startsWith("Not all of it stands."));
        QCOMPARE(dialog->list()->topLevelItem(0)->text(0), "differs");
        QCOMPARE(dialog->list()->topLevelItem(1)->text(0), "stands");
    }

    void noCaseIsToldInWords()
    {
        BookmarkStage stage;
        stage.open_log();
        QString said;
        QObject::connect(stage.window->case_opening(), &CaseOpening::refused,
                         [&](const QString& text) { said = text; });
        stage.window->open({QString::fromStdString(stage.scratch.write("fake.spoor", "not a case at all, whatever"))});
        QTRY_VERIFY(!said.isEmpty());
        // What was open stays.
        QCOMPARE(stage.events()->rowCount(), 4);
    }
};

SPOOR_TEST(TestBookmarks)

#include "test_bookmarks.moc"
