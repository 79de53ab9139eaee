// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "widgets/dialogs/saved_filters_dialog.h"
#include "widgets/views/filter_bar.h"
#include "widgets/views/filter_edit.h"
#include "widgets/views/filter_menu.h"

#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace spoor;

namespace {

struct Stage {
    Stage() : applied(&bar, &FilterBar::applied)
    {
        bar.resize(700, 80);
        bar.show();
        if (!QTest::qWaitForWindowActive(&bar))
            qFatal("no window");
        edit()->setFocus();
    }
    FilterEdit* edit() { return bar.findChild<FilterEdit*>("filter"); }
    QLabel* message() { return bar.findChild<QLabel*>("filter-message"); }
    QString last() { return applied.isEmpty() ? "nothing" : applied.last()[0].toString(); }
    void enter(const QString& text)
    {
        edit()->selectAll();
        QTest::keyClicks(edit(), text);
        QTest::keyClick(edit(), Qt::Key_Return);
    }
    QStringList menu()
    {
        auto* menu = bar.findChild<FilterMenu*>();
        emit menu->aboutToShow();
        QStringList texts;
        for (const QAction* action : menu->actions())
            if (!action->isSeparator())
                texts << action->text();
        return texts;
    }
    void trigger(const QString& text)
    {
        for (QAction* action : bar.findChild<FilterMenu*>()->actions())
            if (!action->isSeparator() && action->text() == text)
                return action->trigger();
        QFAIL(qPrintable("no entry " + text));
    }

    FilterBar bar;
    QSignalSpy applied;
};

}

class TestFilterStates : public QObject {
    Q_OBJECT
private slots:
    void a_wrong_text_is_not_applied()
    {
        Stage s;
        s.enter("status:401");
        QCOMPARE(s.last(), "status:401");
        s.enter("status:abc");
        QCOMPARE(s.applied.size(), 1);
        QVERIFY(s.message()->isVisible());
        QVERIFY(s.edit()->has_error());
        QCOMPARE(s.edit()->extraSelections()[0].cursor.selectedText(), "abc");
        // What is added meanwhile goes with the text that was right.
        s.bar.add_only({"ip", "::1"});
        QCOMPARE(s.last(), "ip:\"::1\" and status:401");
        QVERIFY(s.message()->isVisible());
        QCOMPARE(s.bar.text(), "status:abc");
        s.enter("status:404");
        QCOMPARE(s.last(), "ip:\"::1\" and status:404");
        QVERIFY(!s.message()->isVisible() && !s.edit()->has_error());
    }

    void the_error_shows_when_typing_pauses()
    {
        Stage s;
        QTest::keyClicks(s.edit(), "(a");
        QVERIFY(!s.message()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(s.message()->isVisible(), 2000);
        QCOMPARE(s.applied.size(), 0);
        QTest::keyClicks(s.edit(), ")");
        QVERIFY(!s.message()->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(s.last(), "(a)", 2000);
    }

    void values_and_their_opposites()
    {
        Stage s;
        s.enter("x or y");
        s.bar.add_only({"user", "CORP\\anna"});
        QCOMPARE(s.last(), "user:\"CORP\\\\anna\" and (x or y)");
        s.bar.add_not({"user", "CORP\\anna"});
        QCOMPARE(s.last(), "not user:\"CORP\\\\anna\" and (x or y)");
        QCOMPARE(s.bar.state().chips.size(), 1);
        s.bar.undo();
        QCOMPARE(s.last(), "user:\"CORP\\\\anna\" and (x or y)");
        s.bar.undo();
        QCOMPARE(s.last(), "x or y");
        s.bar.redo();
        QCOMPARE(s.last(), "user:\"CORP\\\\anna\" and (x or y)");
    }

    void undo_with_keys_and_signals()
    {
        Stage s;
        QSignalSpy undo(&s.bar, &FilterBar::undo_available), redo(&s.bar, &FilterBar::redo_available);
        QTest::keyClicks(s.edit(), "abc");
        QVERIFY(undo.last()[0].toBool());
        QVERIFY(!redo.last()[0].toBool());
        QTest::keySequence(s.edit(), QKeySequence::Undo);
        QCOMPARE(s.edit()->text(), "");
        QCOMPARE(s.last(), "");
        QVERIFY(!undo.last()[0].toBool());
        QVERIFY(redo.last()[0].toBool());
        QTest::keySequence(s.edit(), QKeySequence::Redo);
        QCOMPARE(s.edit()->text(), "abc");
        QCOMPARE(s.last(), "abc");
    }

    void ranges_of_times()
    {
        Stage s;
        const TimeRange hour{*parse_time("2009-11-17 02:00"), *parse_time("2009-11-17 03:00")};
        QSignalSpy changed(&s.bar, &FilterBar::time_range_changed);
        s.bar.set_time_range(hour);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(s.last(), "time>=\"2009-11-17 02:00\" and time<\"2009-11-17 03:00\"");
        s.bar.set_time_range(hour);
        QCOMPARE(changed.size(), 1);
        s.bar.add_only({"ip", "::1"});
        QCOMPARE(changed.size(), 1);
        s.bar.new_search();
        QCOMPARE(changed.size(), 2);
        QVERIFY(!changed.last()[0].value<std::optional<TimeRange>>());
        s.bar.undo();
        QCOMPARE(changed.last()[0].value<std::optional<TimeRange>>(), hour);
        s.bar.set_time_range(std::nullopt);
        QVERIFY(!changed.last()[0].value<std::optional<TimeRange>>());
        QCOMPARE(s.last(), "ip:\"::1\"");
    }

    void up_and_down_walk_through_what_was_typed()
    {
        Stage s;
        s.enter("one");
        s.enter("two");
        s.enter("(wrong");
        s.enter("draft");
        QTest::keyClicks(s.edit(), "s");
        QTest::keyClick(s.edit(), Qt::Key_Up);
        QCOMPARE(s.edit()->text(), "draft");
        QTest::keyClick(s.edit(), Qt::Key_Up);
        QTest::keyClick(s.edit(), Qt::Key_Up);
        QTest::keyClick(s.edit(), Qt::Key_Up);
        QCOMPARE(s.edit()->text(), "one");
        QTest::keyClick(s.edit(), Qt::Key_Down);
        QCOMPARE(s.edit()->text(), "two");
        QTRY_COMPARE_WITH_TIMEOUT(s.last(), "two", 2000);
        QTest::keyClick(s.edit(), Qt::Key_Down);
        QTest::keyClick(s.edit(), Qt::Key_Down);
        QCOMPARE(s.edit()->text(), "drafts");
        QTest::keyClick(s.edit(), Qt::Key_Down);
        QCOMPARE(s.edit()->text(), "drafts");
    }

    void recent_and_saved_in_the_menu()
    {
        Stage s;
        QVERIFY(s.menu().contains("None yet"));
        s.enter("a && b");
        s.bar.add_only({"ip", "::1"});
        QVERIFY(s.bar.save_as(" My & mine "));
        QVERIFY(!s.bar.save_as(" "));
        s.bar.new_search();
        QVERIFY2(s.menu().contains("a &&&& b"), qPrintable(s.menu().join("|")));
        s.trigger("My && mine");
        QCOMPARE(s.last(), "ip:\"::1\" and a && b");
        s.bar.set_state({});
        s.menu();
        s.trigger("a &&&& b");
        QCOMPARE(s.last(), "a && b");
        QSignalSpy manage(&s.bar, &FilterBar::manage_saved_asked);
        s.menu();
        s.trigger("&Manage Saved Filters…");
        QCOMPARE(manage.size(), 1);
        s.trigger("&Forget Recent Filters");
        QVERIFY(s.menu().contains("None yet"));
    }

    void saving_asks_before_it_replaces()
    {
        Stage s;
        s.enter("one");
        s.bar.save_as("name");
        s.enter("two");
        const auto save = [&](const QString& name, QMessageBox::StandardButton answer) {
            s.menu();
            s.trigger("&Save Filter As…");
            auto* dialog = s.bar.findChild<QInputDialog*>();
            QVERIFY(dialog && dialog->isVisible());
            dialog->setTextValue(name);
            dialog->accept();
            auto* question = s.bar.findChild<QMessageBox*>();
            QCOMPARE(question != nullptr, answer != QMessageBox::NoButton);
            if (question)
                question->button(answer)->click();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        save("name", QMessageBox::Cancel);
        QCOMPARE(s.bar.saved().value("name").text, "one");
        save("name", QMessageBox::Save);
        QCOMPARE(s.bar.saved().value("name").text, "two");
        save("other", QMessageBox::NoButton);
        QCOMPARE(s.bar.saved().names(), QStringList({"name", "other"}));
    }

    void settings_are_those_given()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("s.ini");
        {
            Stage s;
            QSignalSpy changed(&s.bar, &FilterBar::settings_changed);
            s.enter("one");
            QCOMPARE(changed.size(), 1);
            s.enter("one");
            QCOMPARE(changed.size(), 1);
            s.bar.save_as("name");
            QCOMPARE(changed.size(), 2);
            QSettings settings(path, QSettings::IniFormat);
            s.bar.save_settings(settings);
        }
        Stage s;
        QSettings settings(path, QSettings::IniFormat);
        s.bar.load_settings(settings);
        QCOMPARE(s.bar.text(), "");
        QTest::keyClick(s.edit(), Qt::Key_Up);
        QCOMPARE(s.edit()->text(), "one");
        s.bar.use_saved("name");
        QCOMPARE(s.last(), "one");
        s.bar.use_saved("no such");
        QCOMPARE(s.bar.text(), "one");
    }

    void an_error_of_the_engine_is_told()
    {
        Stage s;
        s.bar.add_only({"ip", "::1"});
        s.enter("x");
        s.bar.show_error(s.last(), {ErrorCode::BadFilter, "x", "expression", 0, 1});
        QVERIFY(s.message()->isVisible());
        QVERIFY(!s.edit()->has_error());  // its place is one of the whole
    }

    void saved_filters_are_managed()
    {
        SavedFilters saved;
        for (const QString name : {"a", "b", "c"})
            saved.save(name, FilterState().with_text("text " + name));
        SavedFiltersDialog dialog(saved);
        dialog.show();
        QSignalSpy changed(&dialog, &SavedFiltersDialog::changed);
        QSignalSpy used(&dialog, &SavedFiltersDialog::use_asked);
        auto* list = dialog.findChild<QListWidget*>();
        auto* what = dialog.findChild<QLabel*>("saved-filter");
        QCOMPARE(list->count(), 3);
        QCOMPARE(what->text(), "text a");
        list->item(0)->setText("b");  // taken
        QTRY_COMPARE(list->item(0)->text(), "a");
        QCOMPARE(changed.size(), 0);
        list->item(0)->setText("z");
        QTRY_COMPARE(list->item(2)->text(), "z");
        QCOMPARE(changed.size(), 1);
        QCOMPARE(what->text(), "text a");
        const auto click = [&](const QString& text) {
            for (auto* button : dialog.findChildren<QPushButton*>())
                if (button->text() == text)
                    button->click();
        };
        click("&Delete");
        QCOMPARE(dialog.saved().names(), QStringList({"b", "c"}));
        QCOMPARE(what->text(), "text c");
        click("&Use");
        QCOMPARE(used.size(), 1);
        QCOMPARE(used[0][0].toString(), "c");
    }
};

SPOOR_TEST(TestFilterStates)
#include "test_filter_states.moc"
