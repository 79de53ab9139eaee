// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "widgets/dialogs/dismiss_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace spoor;

class TestDismissDialog : public QObject {
    Q_OBJECT
private slots:
    void a_reason_must_be_given()
    {
        DismissDialog dialog(
            {"Malicious FTP reply: <b>srv", "A server behind translation.", 3, {"Our scanner", "Test"}});
        QSignalSpy asked(&dialog, &DismissDialog::dismiss_asked);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        auto* reason = dialog.findChild<QComboBox*>("dismiss-reason");
        QVERIFY(!ok->isEnabled());
        QVERIFY(dialog.reason().isEmpty());
        QVERIFY(dialog.findChild<QLabel*>("dismiss-harmless")->text().contains("A server behind translation."));
        QTest::keyClicks(reason->lineEdit(), "   ");
        QVERIFY(!ok->isEnabled());
        QTest::keyClick(reason->lineEdit(), Qt::Key_Return);
        QCOMPARE(asked.count(), 0);
        QVERIFY(dialog.isVisible());
        QTest::keyClicks(reason->lineEdit(), "agreed with anna ");
        QVERIFY(ok->isEnabled());
        QTest::keyClick(reason->lineEdit(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toString(), "agreed with anna");
        QVERIFY(!asked[0][1].toBool());
        QVERIFY(!dialog.isVisible());
    }

    void earlier_reasons_are_offered_and_all_of_a_subject_may_go()
    {
        DismissDialog dialog({"t", {}, 3, {"Our scanner", "Test"}});
        QSignalSpy asked(&dialog, &DismissDialog::dismiss_asked);
        dialog.show();
        QVERIFY(!dialog.findChild<QLabel*>("dismiss-harmless")->isVisible());
        auto* reason = dialog.findChild<QComboBox*>("dismiss-reason");
        QCOMPARE(reason->count(), 2);
        reason->setCurrentIndex(0);
        auto* all = dialog.findChild<QCheckBox*>("dismiss-all");
        QVERIFY2(all->text().contains("3"), qPrintable(all->text()));
        all->click();
        dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toString(), "Our scanner");
        QVERIFY(asked[0][1].toBool());
    }
};

SPOOR_TEST(TestDismissDialog)
#include "test_dismiss_dialog.moc"
