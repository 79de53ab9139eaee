// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/support/told_entries.h"
#include "widgets/models/learned_programs_model.h"
#include "widgets/models/told_model.h"
#include "widgets/models/watch_rules_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

WatchRule named(const std::string& name)
{
    WatchRule rule;
    rule.name = name;
    rule.findings = "*";
    return rule;
}

QString cell(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

}

class TestWatchModels : public QObject {
    Q_OBJECT
private slots:
    void rules_are_added_copied_ticked_and_removed()
    {
        WatchRulesModel model;
        const QAbstractItemModelTester tester(&model);
        QSignalSpy changed(&model, &WatchRulesModel::changed);
        model.set_plan({{named("a"), named("b")}, std::chrono::seconds(5), 2});
        QCOMPARE(changed.count(), 0);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.duplicate(0), 1);
        QCOMPARE(cell(model, 1, 0), QString("a 2"));
        QCOMPARE(model.add(named("b")), 3);
        QCOMPARE(cell(model, 3, 0), QString("b 2"));
        QVERIFY(model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!model.plan().rules[0].enabled);
        QVERIFY(model.plan().rules[1].enabled);
        model.remove(0);
        model.remove(9);
        QCOMPARE(model.rowCount(), 3);
        model.set_bounds(std::chrono::seconds(5), 2);
        QCOMPARE(changed.count(), 4);
        model.set_bounds(std::chrono::seconds(5), 3);
        QCOMPARE(changed.count(), 5);
        QCOMPARE(model.plan().per_minute, 3U);
    }

    void what_was_told_stands_newest_first()
    {
        ToldModel model;
        const QAbstractItemModelTester tester(&model);
        ToldEntry earlier{a_message("10.0.0.1"), {"command"}, {}};
        earlier.message.alerts[0].events = {EventKey{FileId{1}, ByteOffset{7}}};
        model.add({a_message("10.0.0.2"), {"notification", "command"}, {}});
        model.add({a_message("10.0.0.3"), {}, {"notification: no service", "command: no such file"}});
        model.add_earlier({earlier, earlier});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(cell(model, 0, ToldModel::Failed), QString("notification: no service; command: no such file"));
        QCOMPARE(cell(model, 1, ToldModel::Ways), QString("notification, command"));
        QCOMPARE(cell(model, 2, ToldModel::When), QString("2004-11-09 11:33:20"));
        // Of another run: who knows which file is number 1 now.
        QVERIFY(model.entry(2)->message.alerts[0].events.empty());
        QVERIFY(!model.entry(4));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void the_log_is_bounded()
    {
        ToldModel model;
        std::vector<ToldEntry> many(ToldModel::most + 10, ToldEntry{a_message("x"), {}, {}});
        model.add({a_message("new"), {}, {}});
        model.add_earlier(many);
        QCOMPARE(model.rowCount(), int(ToldModel::most));
        model.add({a_message("newer"), {}, {}});
        QCOMPARE(model.rowCount(), int(ToldModel::most));
        QCOMPARE(model.entry(0)->message.alerts[0].subject, std::string("newer"));
        QCOMPARE(model.entry(1)->message.alerts[0].subject, std::string("new"));
    }

    void hostile_text_is_made_visible()
    {
        ToldModel model;
        model.add({a_message("a\x1b[2J\n<b>\xe2\x80\xae"), {}, {"command: bad\nline\x07"}});
        for (int column = 0; column < model.columnCount(); ++column)
            for (const QChar c : cell(model, 0, column))
                QVERIFY(c.unicode() >= 0x20 && c.unicode() != 0x202E);
    }

    void programs_are_ticked_by_hand_alone()
    {
        LearnedProgramsModel model;
        const QAbstractItemModelTester tester(&model);
        model.set_programs({{"cmd.exe", "C:\\w\\cmd.exe", 2, seconds(10), seconds(20), false},
                            {"perl.exe", "C:\\p\\perl.exe", 5, seconds(10), seconds(20), true},
                            {"php.exe", "C:\\p\\php.exe", 1, no_time, no_time, false}});
        QVERIFY(model.chosen().isEmpty());
        QVERIFY(model.setData(model.index(2, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.chosen(), QStringList{"php.exe"});
        QVERIFY(!(model.flags(model.index(1, 0)) & Qt::ItemIsEnabled));
        QCOMPARE(cell(model, 1, 0), QString("perl.exe (known)"));
        QCOMPARE(cell(model, 0, LearnedProgramsModel::First), QString("1970-01-01 00:00:10"));
        QVERIFY(cell(model, 2, LearnedProgramsModel::First).isEmpty());
        // Of another period: what was ticked stays so.
        model.set_programs({{"php.exe", "C:\\p\\php.exe", 1, no_time, no_time, false}});
        QCOMPARE(model.chosen(), QStringList{"php.exe"});
    }
};

SPOOR_TEST(TestWatchModels)
#include "test_watch_models.moc"
