// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "widgets/dialogs/line_list_edit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace spoor;

namespace {

struct Stage {
    Stage() : edit("Programs"), list(edit.findChild<QListWidget*>())
    {
        edit.set_lines({"a", "b", "c"});
        QObject::connect(&edit, &LineListEdit::changed, &edit,
                         [this](const QStringList& now) { told << now.join(','); });
        edit.show();
        edit.activateWindow();
        if (!QTest::qWaitForWindowActive(&edit))
            qFatal("no window");
        list->setFocus();
    }
    QLineEdit* typing() { return list->findChild<QLineEdit*>(); }

    LineListEdit edit;
    QListWidget* list;
    QStringList told;
};

}

class TestLineListEdit : public QObject {
    Q_OBJECT

private slots:
    void aLineIsAdded()
    {
        Stage s;
        QTest::keyClick(s.list, Qt::Key_Insert);
        QVERIFY(s.typing());
        QTest::keyClicks(s.typing(), " perl.exe ");
        QTest::keyClick(s.typing(), Qt::Key_Return);
        QTRY_COMPARE(s.told, QStringList("a,b,c,perl.exe"));
        QCOMPARE(s.edit.lines(), (QStringList{"a", "b", "c", "perl.exe"}));
    }

    void aLineLeftBlankDoesNotStay()
    {
        Stage s;
        s.edit.begin_line();
        QTest::keyClick(s.typing(), Qt::Key_Escape);
        QTRY_COMPARE(s.list->count(), 3);
        QTRY_VERIFY(!s.typing());
        QVERIFY(s.told.isEmpty());
        s.list->setCurrentRow(1);
        s.list->editItem(s.list->item(1));
        s.typing()->clear();
        QTest::keyClick(s.typing(), Qt::Key_Return);
        QTRY_COMPARE(s.told, QStringList("a,c"));
        QTRY_COMPARE(s.list->count(), 2);
    }

    void selectedLinesAreRemoved()
    {
        Stage s;
        auto* remove = s.edit.findChildren<QPushButton*>().last();
        QVERIFY(!remove->isEnabled());
        s.list->setCurrentRow(0);
        s.list->item(2)->setSelected(true);
        QVERIFY(remove->isEnabled());
        QTest::keyClick(s.list, Qt::Key_Delete);
        QCOMPARE(s.told, QStringList("b"));
        remove->click();
        QCOMPARE(s.edit.lines(), QStringList());
        QVERIFY(!remove->isEnabled());
        s.edit.remove_selected();
        QCOMPARE(s.told.size(), 2);
    }

    void pastedTextBecomesALineEach()
    {
        Stage s;
        QGuiApplication::clipboard()->setText("x\r\n\n  b\ny y");
        QTest::keySequence(s.list, QKeySequence::Paste);
        QCOMPARE(s.told, QStringList("a,b,c,x,y y"));
        s.edit.add_lines("x\n");
        QCOMPARE(s.told.size(), 1);
    }

    void whatIsSetIsNotTold()
    {
        Stage s;
        s.edit.set_lines({"q"});
        s.edit.set_lines({});
        QVERIFY(s.told.isEmpty());
    }
};

SPOOR_TEST(TestLineListEdit)

#include "test_line_list_edit.moc"
