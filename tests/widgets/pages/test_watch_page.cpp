// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/support/told_entries.h"
#include "widgets/pages/watch_page.h"
#include "widgets/views/filter_edit.h"
#include "widgets/views/watch_rule_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>
#include <QTreeView>

using namespace spoor;
using namespace spoor::test;

namespace {

WatchPlan plan_of_two()
{
    WatchRule findings;
    findings.name = "Findings";
    findings.findings = "ftp.*";
    findings.least = Severity::High;
    WatchRule guesses;
    guesses.name = "Guesses";
    guesses.filter = "status:401";
    guesses.threshold = 20;
    guesses.window = std::chrono::seconds(120);
    guesses.notify = false;
    guesses.command = "mail -s Spoor admin";
    guesses.command_gets_json = true;
    return {{findings, guesses}, std::chrono::seconds(30), 4};
}

struct PageStage {
    PageStage()
    {
        page.set_plan(plan_of_two());
        page.resize(1200, 800);
        page.show();
    }
    template <class T>
    T* child(const char* name)
    {
        auto* found = page.findChild<T*>(QLatin1StringView(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void choose(int row) { page.list()->setCurrentIndex(page.rules()->index(row)); }
    QString state() { return child<QLabel>("watch-state")->text(); }

    WatchPage page;
};

}

class TestWatchPage : public QObject {
    Q_OBJECT
private slots:
    void every_field_shows_its_rule_and_changes_it()
    {
        PageStage s;
        QSignalSpy changed(&s.page, &WatchPage::plan_changed);
        s.choose(1);
        s.choose(0);
        s.choose(1);
        // Looking at them changes nothing.
        QCOMPARE(s.page.plan(), plan_of_two());
        QCOMPARE(changed.count(), 0);
        QCOMPARE(s.child<QLineEdit>("watch-name")->text(), QString("Guesses"));
        QVERIFY(s.child<QRadioButton>("watch-by-events")->isChecked());
        QCOMPARE(s.child<FilterEdit>("watch-filter")->text(), QString("status:401"));
        QCOMPARE(s.child<QSpinBox>("watch-window")->value(), 2);
        QCOMPARE(s.child<QComboBox>("watch-window-unit")->currentData().toInt(), 60);
        s.child<QSpinBox>("watch-threshold")->setValue(7);
        s.child<QComboBox>("watch-window-unit")->setCurrentIndex(0);
        s.child<QCheckBox>("watch-notify")->click();
        s.child<QCheckBox>("watch-sound")->click();
        s.child<QLineEdit>("watch-command")->setText("logger");
        s.child<QComboBox>("watch-command-input")->setCurrentIndex(0);
        const WatchRule& rule = s.page.plan().rules[1];
        QCOMPARE(rule.threshold, 7U);
        QCOMPARE(rule.window, std::chrono::seconds(2));
        QVERIFY(rule.notify && rule.sound && !rule.command_gets_json);
        QCOMPARE(rule.command, std::string("logger"));
        s.child<QRadioButton>("watch-by-findings")->click();
        s.child<QComboBox>("watch-rules")->setEditText("http.*");
        s.child<QComboBox>("watch-least")->setCurrentIndex(0);
        QCOMPARE(s.page.plan().rules[1].findings, std::string("http.*"));
        QCOMPARE(s.page.plan().rules[1].least, Severity::Critical);
        QVERIFY(s.page.plan().rules[1].filter.empty());
        QVERIFY(check(s.page.plan()).has_value());
        QCOMPARE(s.page.plan().rules[0], plan_of_two().rules[0]);
        s.child<QSpinBox>("watch-grouping")->setValue(90);
        QCOMPARE(s.page.plan().grouping, std::chrono::seconds(90));
    }

    void what_is_wrong_stands_beside_its_field()
    {
        PageStage s;
        s.choose(1);
        auto* fault = s.child<QLabel>("watch-filter-fault");
        QVERIFY(fault->isHidden());
        s.child<FilterEdit>("watch-filter")->set_text("status:(");
        QVERIFY(!fault->isHidden() && !fault->text().isEmpty());
        QVERIFY(s.child<FilterEdit>("watch-filter")->has_error());
        s.child<FilterEdit>("watch-filter")->set_text("");
        QVERIFY(!fault->isHidden());
        s.child<FilterEdit>("watch-filter")->set_text("status:403");
        QVERIFY(fault->isHidden());
        auto* name = s.child<QLabel>("watch-name-fault");
        QVERIFY(name->isHidden());
        s.child<QLineEdit>("watch-name")->setText("Findings");
        QVERIFY(!name->isHidden());
        s.child<QLineEdit>("watch-name")->setText("");
        QVERIFY(!name->isHidden());
        s.child<QLineEdit>("watch-name")->setText("Others");
        QVERIFY(name->isHidden());
        s.choose(0);
        auto* rules = s.child<QLabel>("watch-rules-fault");
        QVERIFY(rules->isHidden());
        s.child<QComboBox>("watch-rules")->setEditText("nothing.*");
        QVERIFY(!rules->isHidden());
    }

    void rules_are_added_and_removed_by_buttons()
    {
        PageStage s;
        s.choose(0);
        s.child<QPushButton>("watch-duplicate")->click();
        QCOMPARE(s.page.plan().rules.size(), std::size_t(3));
        QCOMPARE(s.page.list()->currentIndex().row(), 1);
        QCOMPARE(s.page.plan().rules[1].name, std::string("Findings 2"));
        s.child<QPushButton>("watch-add")->click();
        QCOMPARE(s.page.list()->currentIndex().row(), 3);
        QVERIFY(check(s.page.plan()).has_value());
        s.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&s.page));
        s.page.list()->setFocus();
        for (int left = 4; left > 0; --left) {
            QCOMPARE(s.page.rules()->rowCount(), left);
            QTest::keyClick(s.page.list(), Qt::Key_Delete);
        }
        QVERIFY(s.page.plan().rules.empty());
        QVERIFY(!s.child<QPushButton>("watch-remove")->isEnabled());
        QVERIFY(!s.page.editor()->isVisible());
        QVERIFY(s.state().contains("add one"));
    }

    void the_first_line_says_what_is_watched()
    {
        PageStage s;
        QSignalSpy asked(&s.page, &WatchPage::follow_asked);
        QSignalSpy telling(&s.page, &WatchPage::telling_changed);
        QVERIFY(s.state().contains("not followed"));
        s.child<QPushButton>("watch-follow")->click();
        QCOMPARE(asked.count(), 1);
        s.page.set_following(true);
        QVERIFY2(s.state().contains('2'), qPrintable(s.state()));
        QVERIFY(!s.child<QPushButton>("watch-follow")->isVisible());
        s.page.rules()->setData(s.page.rules()->index(0), Qt::Unchecked, Qt::CheckStateRole);
        QVERIFY2(s.state().contains('1'), qPrintable(s.state()));
        s.child<QCheckBox>("watch-telling")->click();
        QCOMPARE(telling.count(), 1);
        QVERIFY(s.state().contains("Paused"));
        s.page.show_problem("nothing works");
        QCOMPARE(s.state(), QString("nothing works"));
    }

    void the_test_is_of_the_rule_as_it_stands_there()
    {
        PageStage s;
        QSignalSpy asked(&s.page, &WatchPage::test_asked);
        s.choose(1);
        s.child<QPushButton>("watch-test")->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<WatchRule>(), plan_of_two().rules[1]);
        auto* told = s.child<QLabel>("watch-test-told");
        s.page.show_test("Failed: <b>no</b>", true);
        QVERIFY(told->isVisible());
        QCOMPARE(told->textFormat(), Qt::PlainText);
        s.choose(0);
        QVERIFY(told->isHidden());
        // No way: there is nothing to test.
        s.child<QCheckBox>("watch-notify")->click();
        QVERIFY(!s.child<QPushButton>("watch-test")->isEnabled());
    }

    void the_log_leads_to_what_was_told_of()
    {
        PageStage s;
        QSignalSpy asked(&s.page, &WatchPage::entry_asked);
        QVERIFY(!s.page.log()->isVisible());
        for (int i = 0; i < 200; ++i)
            s.page.told()->add({a_message("10.0.0." + std::to_string(i)), {"notification"}, {}});
        QVERIFY(s.page.log()->isVisible());
        s.page.log()->setCurrentIndex(s.page.told()->index(1, 0));
        QTest::keyClick(s.page.log(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<ToldEntry>().message.alerts[0].subject, std::string("10.0.0.198"));
        QSignalSpy clear(&s.page, &WatchPage::clear_asked);
        s.child<QPushButton>("watch-clear")->click();
        QCOMPARE(clear.count(), 1);
    }

    void pictures()
    {
        const QString folder = qEnvironmentVariable("WATCH_OUT");
        if (folder.isEmpty())
            QSKIP("WATCH_OUT names no folder for pictures");
        PageStage s;
        s.page.resize(1300, 780);
        s.page.set_log_file("/var/lib/spoor/told.jsonl");
        const auto light = qApp->palette();
        QPalette dark(QColor(45, 45, 48), QColor(35, 36, 38));
        for (const bool is_dark : {false, true}) {
            s.page.setPalette(is_dark ? dark : light);
            const QString name = folder + (is_dark ? "/dark-" : "/light-");
            s.choose(0);
            s.page.grab().save(name + "findings.png");
            s.choose(1);
            s.child<FilterEdit>("watch-filter")->set_text("status:(");
            s.page.show_test("Failed: notification: there is no notification service in this desktop session: no bus\n"
                             "Failed: command: sh: 1: mail: not found",
                             true);
            s.page.set_following(true);
            s.page.grab().save(name + "faults.png");
            s.page.set_following(false);
            s.page.set_plan(plan_of_two());
        }
        for (int i = 0; i < 200; ++i)
            s.page.told()->add(
                {a_message(i % 9 ? "10.0.0." + std::to_string(i) : "<img src=x>\xe2\x80\xae\x1b[31m\nroot"),
                 {"notification"},
                 i % 7 ? std::vector<std::string>{} : std::vector<std::string>{"command: sh: not found"}});
        s.page.grab().save(folder + "/dark-log.png");
        s.page.setPalette(light);
        s.page.grab().save(folder + "/light-log.png");
        s.page.resize(900, 600);
        s.page.grab().save(folder + "/light-small.png");
        s.page.set_plan({});
        s.page.told()->clear();
        s.page.grab().save(folder + "/light-empty.png");
    }
};

SPOOR_TEST(TestWatchPage)
#include "test_watch_page.moc"
