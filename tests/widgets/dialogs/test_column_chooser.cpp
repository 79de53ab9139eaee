// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "widgets/dialogs/column_chooser.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace spoor;

namespace {

ColumnOffer offer()
{
    ColumnOffer made;
    made.present = {ColumnSpec::of(Field::Time), ColumnSpec::of(Field::Path), ColumnSpec::of(Field::Status)};
    made.absent = {ColumnSpec::of(Field::Agent)};
    made.own = {"cs(Referer)", "<b>x</b>"};
    return made;
}

struct Stage {
    Stage() : chooser(offer(), {ColumnSpec::of(Field::Time), ColumnSpec::of(Field::Path)})
    {
        QObject::connect(&chooser, &ColumnChooser::chosen, &chooser,
                         [this](const QList<ColumnSpec>& columns) { told = picture(columns); });
        chooser.show();
        if (!QTest::qWaitForWindowExposed(&chooser))
            qFatal("no window");
    }
    static QString picture(const QList<ColumnSpec>& columns)
    {
        QStringList names;
        for (const ColumnSpec& column : columns)
            names << column.name();
        return names.join(QLatin1Char(' '));
    }
    QTreeWidgetItem* item(const QString& text) const
    {
        return chooser.findChild<QTreeWidget*>()->findItems(text, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    }

    ColumnChooser chooser;
    QString told;
};

}

class TestColumnChooser : public QObject {
    Q_OBJECT
private slots:
    void ticks_say_what_is_shown()
    {
        Stage s;
        QCOMPARE(s.item("Path")->checkState(0), Qt::Checked);
        QCOMPARE(s.item("Status")->checkState(0), Qt::Unchecked);
        s.item("Status")->setCheckState(0, Qt::Checked);
        QCOMPARE(s.told, "time path status");
        s.item("Time")->setCheckState(0, Qt::Unchecked);
        QCOMPARE(s.told, "path status");
        s.item("cs(Referer)")->setCheckState(0, Qt::Checked);
        QCOMPARE(s.told, "path status cs(Referer)");
        // The last column stays.
        for (const char* name : {"Path", "Status", "cs(Referer)"})
            s.item(name)->setCheckState(0, Qt::Unchecked);
        QCOMPARE(s.told, "cs(Referer)");
        QCOMPARE(s.item("cs(Referer)")->checkState(0), Qt::Checked);
    }

    void searching()
    {
        Stage s;
        s.chooser.findChild<QLineEdit*>()->setText("http.resp");
        QVERIFY(s.item("Path")->isHidden());
        s.chooser.findChild<QLineEdit*>()->setText("refer");
        QVERIFY(!s.item("cs(Referer)")->isHidden());
        QVERIFY(s.item("Status")->isHidden());
        QVERIFY(s.item("Status")->parent()->isHidden());
    }

    void any_name_can_be_typed()
    {
        Stage s;
        auto* search = s.chooser.findChild<QLineEdit*>();
        search->setText("cs(Cookie)");
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(s.told, "time path cs(Cookie)");
        QVERIFY(search->text().isEmpty());
        QVERIFY(s.chooser.isVisible());
        search->setText("STATUS");
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(s.told, "time path cs(Cookie) status");
        QCOMPARE(s.item("Status")->checkState(0), Qt::Checked);
    }

    void moving()
    {
        Stage s;
        auto* list = s.chooser.findChild<QListWidget*>();
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(s.told, "path time");
        QCOMPARE(list->currentRow(), 0);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(s.told, "time path");
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(s.told, "time");
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(Stage::picture(s.chooser.columns()), "time");
    }

    void changes_from_elsewhere_are_not_told_back()
    {
        Stage s;
        s.chooser.set_columns({ColumnSpec::of(Field::Status)});
        QVERIFY(s.told.isEmpty());
        QCOMPARE(s.item("Status")->checkState(0), Qt::Checked);
        QCOMPARE(s.item("Time")->checkState(0), Qt::Unchecked);
    }
};

SPOOR_TEST(TestColumnChooser)
#include "test_column_chooser.moc"
