// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "widgets/dialogs/reference_sheet.h"

#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace spoor;

class TestReferenceSheet : public QObject {
    Q_OBJECT
private slots:
    void typing_finds_and_esc_closes()
    {
        ReferenceSheet sheet("Keys", "Key", "What");
        sheet.set_areas({{"Go", {{"E", "Next Failure"}, {"Ctrl+G", "Go to Time"}}}, {"Edit", {{"Ctrl+F", "Find"}}}});
        sheet.show();
        QCOMPARE(sheet.shown_rows(), 3);
        auto* search = sheet.findChild<QLineEdit*>();
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, "fail");
        QCOMPARE(sheet.shown_rows(), 1);
        search->setText("ctrl");
        QCOMPARE(sheet.shown_rows(), 2);
        search->setText("edit");  // a heading brings its rows
        QCOMPARE(sheet.shown_rows(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(sheet.isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(search->text(), "");
        QCOMPARE(sheet.shown_rows(), 3);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!sheet.isVisible());
    }

    void new_rows_keep_the_search()
    {
        ReferenceSheet sheet("Keys", "Key", "What");
        sheet.findChild<QLineEdit*>()->setText("find");
        sheet.set_areas({{"Edit", {{"Ctrl+F", "Find"}, {"Ctrl+C", "Copy"}}}});
        QCOMPARE(sheet.shown_rows(), 1);
        QVERIFY(sheet.findChild<QTreeView*>()->isExpanded(sheet.findChild<QTreeView*>()->model()->index(0, 0)));
    }
};

SPOOR_TEST(TestReferenceSheet)
#include "test_reference_sheet.moc"
