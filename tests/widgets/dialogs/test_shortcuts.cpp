// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "widgets/dialogs/shortcuts_page.h"

#include <QAbstractItemModelTester>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace spoor;

namespace {

QList<QKeySequence> keys(const QString& text)
{
    QList<QKeySequence> all;
    for (const QString& key : text.split(u' ', Qt::SkipEmptyParts))
        all << QKeySequence(key);
    return all;
}

ActionEntry entry(const QString& id, const QString& text, const QString& now, const QString& defaults)
{
    ActionEntry made;
    made.id = id;
    made.text = text;
    made.place = QStringLiteral("Menu");
    made.keys = keys(now);
    made.defaults = keys(defaults);
    return made;
}

QList<ActionEntry> entries()
{
    return {entry("a.find", "Find", "Ctrl+F", "Ctrl+F"), entry("a.next", "Find Next", "F3 N", "F3 N"),
            entry("a.quit", "Quit", "Ctrl+W", "Ctrl+Q"), entry("a.none", "About", "", "")};
}

/// `id=keys` of all actions.
QString picture(const ShortcutModel& model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.entry(row).id + u'=' + keys_text(model.entry(row).keys);
    return all.join(QLatin1String("; "));
}

struct Stage {
    Stage() : page(entries())
    {
        page.show();
        page.resize(700, 400);
    }
    QLabel* verdict() { return page.findChild<QLabel*>("key-verdict"); }
    QPushButton* add() { return page.findChild<QPushButton*>("add-key"); }
    QTreeView* list() { return page.findChild<QTreeView*>("shortcuts"); }
    void press(const QString& key) { page.findChild<QKeySequenceEdit*>("new-key")->setKeySequence(QKeySequence(key)); }

    ShortcutsPage page;
};

}

class TestShortcuts : public QObject {
    Q_OBJECT
private slots:
    void the_model_is_sound()
    {
        ShortcutModel model(entries());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(picture(model), "a.find=Ctrl+F; a.next=F3 or N; a.quit=Ctrl+W; a.none=");
        QCOMPARE(model.index(2, ShortcutModel::Keys).data(ShortcutModel::ChangedRole).toBool(), true);
        QCOMPARE(model.index(0, ShortcutModel::Keys).data(ShortcutModel::ChangedRole).toBool(), false);
    }

    void a_free_key_is_added()
    {
        Stage s;
        QSignalSpy told(s.page.model(), &ShortcutModel::keys_changed);
        s.page.choose("a.none");
        QVERIFY(!s.add()->isEnabled());
        s.press("F7");
        QCOMPARE(s.verdict()->text(), "F7 is free.");
        QTest::mouseClick(s.add(), Qt::LeftButton);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][0].toString(), "a.none");
        s.press("Shift+F7");
        QTest::mouseClick(s.add(), Qt::LeftButton);
        QCOMPARE(picture(*s.page.model()), "a.find=Ctrl+F; a.next=F3 or N; a.quit=Ctrl+W; a.none=F7 or Shift+F7");
    }

    void a_key_of_another_action_is_named_and_taken_when_asked()
    {
        Stage s;
        s.page.choose("a.none");
        s.press("Ctrl+F");
        QVERIFY2(s.verdict()->text().contains("“Find”"), qPrintable(s.verdict()->text()));
        QCOMPARE(s.add()->text().remove(u'&'), "Reassign");
        QCOMPARE(picture(*s.page.model()), "a.find=Ctrl+F; a.next=F3 or N; a.quit=Ctrl+W; a.none=");
        QTest::mouseClick(s.add(), Qt::LeftButton);
        QCOMPARE(picture(*s.page.model()), "a.find=; a.next=F3 or N; a.quit=Ctrl+W; a.none=Ctrl+F");
    }

    void keys_of_the_views_are_refused_data()
    {
        QTest::addColumn<QString>("key");
        for (const char* key : {"Esc", "Tab", "Up", "PgDown", "Return", "Space", "Home"})
            QTest::newRow(key) << key;
    }
    void keys_of_the_views_are_refused()
    {
        QFETCH(QString, key);
        Stage s;
        s.page.choose("a.none");
        s.press(key);
        QVERIFY2(s.verdict()->text().contains("cannot be given"), qPrintable(s.verdict()->text()));
        QVERIFY(!s.add()->isEnabled());
    }

    void a_key_is_removed_by_its_button()
    {
        Stage s;
        s.page.choose("a.next");
        QPushButton* remove = nullptr;
        for (auto* button : s.page.findChildren<QPushButton*>())
            if (button->accessibleName() == "Remove F3")
                remove = button;
        QVERIFY(remove);
        QTest::mouseClick(remove, Qt::LeftButton);
        QCOMPARE(keys_text(s.page.model()->entry(1).keys), "N");
    }

    void reset_gives_defaults_back_and_leaves_no_key_to_two()
    {
        ShortcutModel model(entries());
        model.reassign(3, QKeySequence("Ctrl+Q"));
        model.reset(2);
        QCOMPARE(picture(model), "a.find=Ctrl+F; a.next=F3 or N; a.quit=Ctrl+Q; a.none=");
        model.reassign(3, QKeySequence("F3"));
        model.reassign(0, QKeySequence("N"));
        QCOMPARE(picture(model), "a.find=Ctrl+F or N; a.next=; a.quit=Ctrl+Q; a.none=F3");
        model.reset_all();
        QCOMPARE(picture(model), "a.find=Ctrl+F; a.next=F3 or N; a.quit=Ctrl+Q; a.none=");
    }

    void search_finds_by_name_and_by_key()
    {
        Stage s;
        auto* search = s.page.findChild<QLineEdit*>();
        search->setText("find");
        QCOMPARE(s.list()->model()->rowCount(), 2);
        search->setText("ctrl+w");
        QCOMPARE(s.list()->model()->rowCount(), 1);
        QCOMPARE(s.list()->model()->index(0, 0).data().toString(), "Quit");
        search->setText("no such thing");
        QCOMPARE(s.list()->model()->rowCount(), 0);
        s.press("F9");
        QVERIFY(!s.add()->isEnabled());
    }
};

SPOOR_TEST(TestShortcuts)
#include "test_shortcuts.moc"
