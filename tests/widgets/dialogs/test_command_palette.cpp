// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "widgets/dialogs/command_palette.h"
#include "widgets/dialogs/palette_model.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace spoor;

namespace {

ActionEntry entry(const QString& id, const QString& text, const QString& place, bool enabled = true)
{
    ActionEntry made;
    made.id = id;
    made.text = text;
    made.place = place;
    made.enabled = enabled;
    if (!enabled)
        made.reason = QStringLiteral("needs open logs");
    return made;
}

QList<ActionEntry> entries()
{
    return {entry("a", "Clear Filter", "Filter"), entry("b", "Copy Rows", "Edit"),
            entry("c", "Next Failure", "Go", false), entry("d", "Open Files", "File"), entry("e", "Find", "Edit")};
}

QString ids(const QAbstractItemModel& model)
{
    QString all;
    for (int row = 0; row < model.rowCount(); ++row)
        all += model.index(row, 0).data(PaletteModel::IdRole).toString();
    return all;
}

}

class TestCommandPalette : public QObject {
    Q_OBJECT
private slots:
    void what_fits_best_is_first()
    {
        PaletteModel model(entries(), {});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(ids(model), "abdec");
        model.search("fi");
        // “Next Failure” cannot be done; “Open Files” holds the letters within.
        QVERIFY2(ids(model).startsWith("e") && ids(model).endsWith("c"), qPrintable(ids(model)));
        model.search("cf");
        QCOMPARE(ids(model), "a");
        QCOMPARE(model.index(0).data(PaletteModel::MatchesRole).value<QList<int>>(), (QList<int>{0, 6}));
        model.search("edit");
        QCOMPARE(ids(model), "eb");
        model.search("zzz");
        QCOMPARE(model.rowCount(), 0);
    }

    void last_used_come_first()
    {
        PaletteModel model(entries(), {"e", "gone", "d"});
        QCOMPARE(ids(model), "edabc");
    }

    void what_cannot_be_done_says_why()
    {
        PaletteModel model(entries(), {});
        const QModelIndex last = model.index(4);
        QVERIFY(!(last.flags() & Qt::ItemIsEnabled));
        QCOMPARE(last.data(PaletteModel::ReasonRole).toString(), "needs open logs");
        QVERIFY(last.data(Qt::AccessibleTextRole).toString().contains("needs open logs"));
    }

    void by_keyboard_alone()
    {
        QWidget window;
        window.resize(1000, 700);
        window.show();
        QPointer<CommandPalette> palette = new CommandPalette(entries(), {}, &window);
        QSignalSpy chosen(palette, &CommandPalette::chosen);
        palette->show();
        QVERIFY(QTest::qWaitForWindowExposed(palette));
        auto* edit = palette->findChild<QLineEdit*>();
        QTRY_VERIFY(edit->hasFocus());
        QTest::keyClick(edit, Qt::Key_Down);
        QCOMPARE(palette->findChild<QListView*>()->currentIndex().row(), 1);
        QTest::keyClicks(edit, "open");
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), "d");
        QTRY_VERIFY(!palette);
    }

    void enter_on_what_cannot_be_done_does_nothing()
    {
        QWidget window;
        window.show();
        CommandPalette palette(entries(), {}, &window);
        palette.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy chosen(&palette, &CommandPalette::chosen);
        palette.show();
        QTest::keyClicks(palette.findChild<QLineEdit*>(), "failure");
        QTest::keyClick(palette.findChild<QLineEdit*>(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 0);
        QVERIFY(palette.isVisible());
        QTest::keyClick(palette.findChild<QLineEdit*>(), Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
        QCOMPARE(chosen.size(), 0);
    }
};

SPOOR_TEST(TestCommandPalette)
#include "test_command_palette.moc"
