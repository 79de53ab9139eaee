// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/stage.h"
#include "tests/support/suite.h"
#include "widgets/dialogs/command_palette.h"
#include "widgets/dialogs/reference_sheet.h"
#include "widgets/dialogs/settings_dialog.h"
#include "widgets/dialogs/shortcuts_page.h"

#include <QMenuBar>
#include <QSet>

using namespace spoor;
using namespace spoor::test;
using namespace Qt::StringLiterals;

namespace {

QAction* counted(Stage& s, QLatin1StringView id, int& times)
{
    return s.window->actions()->on(id, s.window.get(), [&times] { ++times; });
}

void collect(const QMenu* menu, QSet<QString>& ids)
{
    for (const QAction* action : menu->actions())
        if (action->menu())
            collect(action->menu(), ids);
        else if (!action->objectName().isEmpty())
            ids.insert(action->objectName());
}

}

class TestActions : public QObject {
    Q_OBJECT
private slots:
    void ids_and_default_keys_are_each_there_once()
    {
        QSet<QString> ids;
        QHash<QString, QString> holders;
        Stage s;
        for (const ActionEntry& entry : s.window->actions()->entries()) {
            QVERIFY2(!ids.contains(entry.id), qPrintable(entry.id));
            ids.insert(entry.id);
            QVERIFY2(!entry.text.contains(u'&') && !entry.text.isEmpty(), qPrintable(entry.id));
            for (const QKeySequence& key : entry.defaults) {
                QVERIFY2(!key.isEmpty(), qPrintable(entry.id));
                const QString other = std::exchange(holders[key.toString()], entry.id);
                QVERIFY2(other.isEmpty(), qPrintable(entry.id + u' ' + other));
            }
        }
        QVERIFY(ids.size() > 50);
    }

    void each_action_stands_in_a_menu()
    {
        Stage s;
        QSet<QString> found;
        for (const QAction* menu : s.window->menuBar()->actions())
            collect(menu->menu(), found);
        for (const ActionEntry& entry : s.window->actions()->entries())
            QVERIFY2(found.contains(entry.id), qPrintable(entry.id));
    }

    void mnemonics_of_a_menu_differ()
    {
        Stage s;
        const auto check = [](const QList<QAction*>& actions, const auto& self) -> void {
            QHash<QChar, QString> seen;
            for (const QAction* action : actions) {
                const qsizetype at = action->text().indexOf(u'&');
                if (at >= 0 && action->text().mid(at, 2) != "&&") {
                    const QChar letter = action->text()[at + 1].toLower();
                    QVERIFY2(!seen.contains(letter), qPrintable(action->text() + " / " + seen[letter]));
                    seen.insert(letter, action->text());
                }
                if (action->menu())
                    self(action->menu()->actions(), self);
            }
        };
        check(s.window->menuBar()->actions(), check);
    }

    void what_is_not_wired_or_needs_logs_says_so()
    {
        Stage s;
        const auto reason = [&s](const QString& id) {
            for (const ActionEntry& entry : s.window->actions()->entries())
                if (entry.id == id)
                    return entry.enabled ? QStringLiteral("enabled") : entry.reason;
            return QString();
        };
        QCOMPARE(reason("go.next-bookmark"), "needs open logs");
        QCOMPARE(reason("edit.copy"), "needs open logs");
        QCOMPARE(reason("tools.settings"), "enabled");
        s.open(s.scratch.write("ex.log", w3c));
        QCOMPARE(reason("edit.copy"), "enabled");
        s.window->workspace()->close_all();
        QCOMPARE(reason("edit.copy"), "needs open logs");
    }

    void plain_keys_act_in_the_table_and_type_in_the_filter()
    {
        Stage s;
        int failures = 0;
        int backwards = 0;
        int marks = 0;
        counted(s, "go.next-failure"_L1, failures);
        counted(s, "go.previous-failure"_L1, backwards);
        counted(s, "view.mark"_L1, marks);
        s.open(s.scratch.write("ex.log", w3c));
        s.window->activateWindow();
        s.table()->setFocus();
        QTRY_VERIFY(s.table()->hasFocus());
        QTest::keyClick(s.table(), Qt::Key_E);
        QTest::keyClick(s.table(), Qt::Key_E, Qt::ShiftModifier);
        QTest::keyClick(s.table(), Qt::Key_M, Qt::ShiftModifier);
        QCOMPARE(failures, 1);
        QCOMPARE(backwards, 1);
        QCOMPARE(marks, 1);
        QTest::keyClick(s.table(), Qt::Key_Slash);
        QTRY_VERIFY(s.edit()->hasFocus());
        QTest::keyClicks(s.edit(), "nNeEoOm+-?/[]");
        QCOMPARE(s.edit()->text(), "nNeEoOm+-?/[]");
        QCOMPARE(failures, 1);
        QVERIFY(!s.window->findChild<ReferenceSheet*>());
    }

    void a_new_key_acts_and_is_kept()
    {
        Stage s;
        int times = 0;
        counted(s, "go.next-failure"_L1, times);
        s.open(s.scratch.write("ex.log", w3c));
        s.table()->setFocus();
        s.window->actions()->set_keys("go.next-failure", {QKeySequence("X"), QKeySequence("Ctrl+J")});
        QTest::keyClick(s.table(), Qt::Key_E);
        QCOMPARE(times, 0);
        QTest::keyClick(s.table(), Qt::Key_X);
        QTest::keyClick(s.edit(), Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(times, 2);

        s.raise_window();
        times = 0;
        counted(s, "go.next-failure"_L1, times);
        s.open(s.scratch.path("ex.log"));
        s.table()->setFocus();
        QTest::keyClick(s.table(), Qt::Key_X);
        QCOMPARE(times, 1);
        // Back to the default leaves nothing behind.
        s.window->actions()->set_keys("go.next-failure", {QKeySequence("E")});
        QVERIFY(!s.settings->contains("shortcuts/go.next-failure"));
    }

    void an_action_can_be_without_a_key()
    {
        Stage s;
        s.window->actions()->set_keys("tools.settings", {});
        s.raise_window();
        QVERIFY(s.window->actions()->action("tools.settings"_L1)->shortcuts().isEmpty());
    }

    void copy_is_of_the_view_that_has_the_focus()
    {
        Stage s;
        s.open(s.scratch.write("ex.log", w3c));
        s.table()->setFocus();
        QTest::keyClick(s.table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(s.table()->selectionModel()->selectedRows().size(), 4);
        s.edit()->set_text("abc");
        QTest::keyClick(s.edit(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(s.edit()->textCursor().selectedText(), "abc");
    }

    void esc_backs_out_one_step_at_a_time()
    {
        BackOut back;
        QStringList taken;
        QSet<QString> open{"filter", "find", "context", "range"};
        const auto step = [&](const QString& name) {
            return [&taken, &open, name] {
                if (!open.remove(name))
                    return false;
                taken << name;
                return true;
            };
        };
        back.add(BackOut::Stage::Filter, step("filter"));
        back.add(BackOut::Stage::Selection, step("range"));
        back.add(BackOut::Stage::Bars, step("find"));
        back.add(BackOut::Stage::Panes, step("context"));
        while (back.back())
            ;
        QCOMPARE(taken.join(u' '), "find context range filter");
    }

    void esc_clears_the_filter_from_wherever_one_is()
    {
        Stage s;
        s.open(s.scratch.write("ex.log", w3c));
        s.filter("status:401");
        QTRY_COMPARE(s.events()->rowCount(), 1);
        s.table()->setFocus();
        QTest::keyClick(s.table(), Qt::Key_Escape);
        QTRY_COMPARE(s.events()->rowCount(), 4);
        QCOMPARE(s.edit()->text(), "");
    }

    void esc_comes_first_to_what_has_the_focus()
    {
        Stage s;
        s.open(s.scratch.write("ex.log", w3c));
        int asked = 0;
        s.window->back_out()->add(BackOut::Stage::Popup, [&asked] { return ++asked > 0; });
        for (QWidget* control : {static_cast<QWidget*>(s.edit()), static_cast<QWidget*>(s.table()),
                                 static_cast<QWidget*>(s.raw()), s.window->findChild<QWidget*>("fields")}) {
            control->setFocus();
            const int before = asked;
            QTest::keyClick(control, Qt::Key_Escape);
            QVERIFY2(asked == before + 1, control->metaObject()->className());
        }
    }

    void the_palette_does_what_is_chosen_and_remembers_it()
    {
        Stage s;
        QTest::keyClick(s.window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto* palette = s.window->findChild<CommandPalette*>();
        QVERIFY(palette && palette->isVisible());
        auto* edit = palette->findChild<QLineEdit*>();
        QTest::keyClicks(edit, "settings");
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(s.window->findChild<SettingsDialog*>());
        QCOMPARE(s.settings->value("palette/recent").toStringList(), QStringList{"tools.settings"});
    }

    void a_question_mark_shows_the_keys()
    {
        Stage s;
        s.open(s.scratch.write("ex.log", w3c));
        s.table()->setFocus();
        // With the modifiers that a keyboard needs for the sign, the platform offers it without them as well.
        QTest::keyClick(s.table(), Qt::Key_Question);
        QTRY_VERIFY(s.window->findChild<ReferenceSheet*>("keys-sheet"));
    }

    void the_key_sheet_shows_keys_as_they_are_now()
    {
        Stage s;
        QTest::keyClick(s.window.get(), Qt::Key_F1);
        auto* sheet = s.window->findChild<ReferenceSheet*>("keys-sheet");
        QVERIFY(sheet && sheet->isVisible());
        sheet->findChild<QLineEdit*>()->setText("Ctrl+Alt+Shift+F9");
        QCOMPARE(sheet->shown_rows(), 0);
        s.window->show_settings();
        auto* settings = s.window->findChild<SettingsDialog*>();
        ShortcutModel* model = settings->shortcuts()->model();
        model->add_key(model->row_of("help.about"), QKeySequence("Ctrl+Alt+Shift+F9"));
        QCOMPARE(sheet->shown_rows(), 1);
    }
};

SPOOR_TEST(TestActions)
#include "test_actions.moc"
