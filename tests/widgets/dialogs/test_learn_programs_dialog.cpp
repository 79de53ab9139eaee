// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "widgets/dialogs/learn_programs_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace spoor;

namespace {

std::vector<LearnedProgram> some_programs()
{
    return {{"perl.exe", "C:\\Perl\\bin\\perl.exe", 12, seconds(1'100'000'000), seconds(1'100'009'000), false},
            {"php.exe", "C:\\PHP\\php.exe", 4, seconds(1'100'000'000), seconds(1'100'009'000), true}};
}

struct DialogStage {
    DialogStage() { dialog.show(); }
    template <class T>
    T* child(const char* name)
    {
        return dialog.findChild<T*>(QLatin1StringView(name));
    }
    QPushButton* ok() { return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok); }
    QString note() { return child<QLabel>("learn-note")->text(); }

    LearnProgramsDialog dialog{seconds(1'100'000'000), seconds(1'100'009'000)};
};

}

class TestLearnProgramsDialog : public QObject {
    Q_OBJECT
private slots:
    void nothing_is_put_to_use_before_ok()
    {
        DialogStage s;
        QSignalSpy chosen(&s.dialog, &LearnProgramsDialog::chosen);
        s.dialog.show_programs(some_programs());
        QVERIFY(!s.ok()->isEnabled());
        s.dialog.model()->setData(s.dialog.model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
        QVERIFY(s.ok()->isEnabled());
        QCOMPARE(chosen.count(), 0);
        if (const QString folder = qEnvironmentVariable("WATCH_OUT"); !folder.isEmpty())
            s.dialog.grab().save(folder + "/learn.png");
        s.ok()->click();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toStringList(), QStringList{"perl.exe"});
        QVERIFY(!s.dialog.isVisible());
    }

    void cancelling_leaves_all_as_it_is()
    {
        DialogStage s;
        QSignalSpy chosen(&s.dialog, &LearnProgramsDialog::chosen);
        s.dialog.show_programs(some_programs());
        s.dialog.model()->setData(s.dialog.model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
        QTest::keyClick(&s.dialog, Qt::Key_Escape);
        QVERIFY(!s.dialog.isVisible());
        QCOMPARE(chosen.count(), 0);
    }

    void the_period_is_asked_for()
    {
        DialogStage s;
        QSignalSpy asked(&s.dialog, &LearnProgramsDialog::period_asked);
        s.dialog.look();
        QCOMPARE(asked.count(), 1);
        QVERIFY(!asked.last()[0].value<std::optional<Micros>>());
        s.child<QRadioButton>("learn-part")->click();
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked.last()[0].value<std::optional<Micros>>(), std::optional(seconds(1'100'000'000)));
        QCOMPARE(asked.last()[1].value<std::optional<Micros>>(), std::optional(seconds(1'100'009'000)));
        auto* to = s.child<QLineEdit>("learn-to");
        to->setText("soon");
        s.dialog.look();
        QCOMPARE(asked.count(), 2);
        QVERIFY(s.note().contains("soon"));
        to->setText("2001-01-01");
        s.dialog.look();
        QCOMPARE(asked.count(), 2);
        QVERIFY(s.note().contains("before"));
        to->setText("");
        s.dialog.look();
        QCOMPARE(asked.count(), 3);
        QVERIFY(!asked.last()[1].value<std::optional<Micros>>());
        s.dialog.show_programs({});
        QVERIFY(s.note().contains("No program"));
        // Return in a field accepts nothing, whatever is ticked.
        s.dialog.show_programs(some_programs());
        s.dialog.model()->setData(s.dialog.model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
        s.dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&s.dialog));
        to->setFocus();
        QTest::keyClick(to, Qt::Key_Return);
        QVERIFY(s.dialog.isVisible());
    }
};

SPOOR_TEST(TestLearnProgramsDialog)
#include "test_learn_programs_dialog.moc"
