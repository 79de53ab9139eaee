// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loaded.h"
#include "tests/support/packed.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"
#include "widgets/dialogs/exclude_dialog.h"
#include "widgets/dialogs/ledger_dialog.h"
#include "widgets/dialogs/rejected_dialog.h"
#include "widgets/dialogs/source_dialogs.h"
#include "widgets/dialogs/zone_dialog.h"
#include "widgets/views/source_view.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

const std::string local_log = "2004-11-16 10:54:13 started\n2004-11-16 10:54:14 stopped\n";

ErrorWords plain_words(const Error& error) { return {QStringLiteral("code %1").arg(int(error.code)), {}, {}}; }

std::string w3c_with_rejected(int n)
{
    std::string text = "#Fields: date time c-ip cs-method cs-uri-stem sc-status\n"
                       "2004-11-16 10:54:13 10.0.0.1 GET /a 200\n";
    for (int i = 0; i < n; ++i)
        text += "=odd line " + std::to_string(i) + "\n";
    return text + "2004-11-16 10:54:14 10.0.0.1 GET /b 200\n2004-11-16 10:5";
}

}

class TestSourceDialogs : public QObject {
    Q_OBJECT
private slots:
    void aZoneIsFoundAndPreviewed()
    {
        Scratch scratch;
        const auto snapshot = loaded({scratch.write("app.log", local_log)});
        ZoneDialog dialog(snapshot->sources);
        dialog.show();
        QTRY_VERIFY(dialog.ready());
        QCOMPARE(dialog.chosen(), "UTC");
        auto* preview = dialog.findChild<QLabel*>("zone-preview");
        QCOMPARE(preview->text(), "The first event, 2004-11-16 10:54:13 in the log, is then 2004-11-16 10:54:13 UTC.");
        auto* find = dialog.findChild<QLineEdit*>("find-zone");
        QTest::keyClicks(find, "berlin");
        QCOMPARE(dialog.chosen(), "Europe/Berlin");
        QCOMPARE(preview->text(), "The first event, 2004-11-16 10:54:13 in the log, is then 2004-11-16 09:54:13 UTC.");
        QSignalSpy asked(&dialog, &ZoneDialog::zone_asked);
        auto* buttons = dialog.findChild<QDialogButtonBox*>();
        buttons->button(QDialogButtonBox::Apply)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][1].value<Zone>().name(), "Europe/Berlin");
        QVERIFY(dialog.isVisible());
        find->setText("+05:30");
        QVERIFY(!dialog.chosen().isEmpty());
        QTest::keyClick(find, Qt::Key_Down);
        find->setText("nowhere at all");
        QVERIFY(dialog.chosen().isEmpty() && !buttons->button(QDialogButtonBox::Ok)->isEnabled());
        find->setText("new york");
        buttons->button(QDialogButtonBox::Ok)->click();
        QCOMPARE(asked.last()[1].value<Zone>().name(), "America/New_York");
        QVERIFY(!dialog.isVisible());
    }

    void theLedgerIsShownAndSaved()
    {
        Scratch scratch;
        scratch.write("in/a.log", w3c_with_rejected(3));
        scratch.write("in/b.log", local_log);
        const auto snapshot = loaded({scratch.path("in")});
        LedgerDialog dialog(plain_words);
        dialog.set_sources(snapshot->sources);
        dialog.show();
        QTableView* table = dialog.table();
        const auto cell = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
        QCOMPARE(table->model()->rowCount(), 3);
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            table->sortByColumn(LedgerModel::Rejected, order);
            QCOMPARE(cell(2, LedgerModel::Source), "All 2 source(s)");
            QCOMPARE(cell(2, LedgerModel::Check), QString::fromUtf8("✓ adds up"));
        }
        QCOMPARE(cell(0, LedgerModel::Rejected), "4");
        dialog.findChild<QLineEdit*>()->setText("b.log");
        QCOMPARE(table->model()->rowCount(), 2);
        dialog.findChild<QLineEdit*>()->clear();
        QSignalSpy rejected(&dialog, &LedgerDialog::rejected_asked);
        emit table->doubleClicked(table->model()->index(0, LedgerModel::Rejected));
        emit table->doubleClicked(table->model()->index(2, LedgerModel::Rejected));
        QCOMPARE(rejected.size(), 1);

        QSignalSpy saved(&dialog, &LedgerDialog::saved);
        for (const char* name : {"l.csv", "l.json", "l.md", "no folder/l.csv"})
            for (dialog.save_to(QString::fromStdString(scratch.path(name))); !saved.wait();) {
            }
        QVERIFY(read_file(scratch.path("l.csv")).starts_with("source,format,lines,"));
        QVERIFY(read_file(scratch.path("l.json")).starts_with("{"));
        QVERIFY(read_file(scratch.path("l.md")).starts_with("| source |"));
        QVERIFY(saved[0][1].toBool() && !saved[3][1].toBool());
        QVERIFY(dialog.findChild<QLabel*>("ledger-note")
                    ->text()
                    .startsWith(QStringLiteral("code %1").arg(int(ErrorCode::WriteFailed))));
    }

    void rejectedLinesWithReasons()
    {
        Scratch scratch;
        for (const bool zipped : {false, true}) {
            const std::string text = w3c_with_rejected(3);
            const auto snapshot = loaded({scratch.write("a.log", zipped ? packed("gz", {{"F", text}}) : text)});
            QCOMPARE(snapshot->sources[0]->lines.rejected, 4u);
            RejectedDialog dialog(snapshot->sources[0], plain_words);
            QAbstractItemModelTester tester(dialog.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
            const auto cell = [&](int row, int column) { return dialog.model()->index(row, column).data().toString(); };
            QTRY_VERIFY(!dialog.model()->reading());
            QCOMPARE(cell(0, RejectedModel::Line), "3");
            QCOMPARE(cell(0, RejectedModel::Text), "=odd line 0");
            QCOMPARE(cell(0, RejectedModel::Reason), "3 columns; the source declares 6");
            QVERIFY(cell(3, RejectedModel::Reason).startsWith("The last line, cut short"));
            const RejectedLine nuls{40, 2, 4};
            QVERIFY(
                rejected_reason(*snapshot->sources[0], nuls, std::string(4, char(0))).startsWith("NUL bytes alone"));
            QSignalSpy saved(&dialog, &RejectedDialog::saved);
            dialog.save_to(QString::fromStdString(scratch.path("r.csv")));
            QVERIFY(saved.wait());
            QVERIFY(read_file(scratch.path("r.csv")).contains(",3,96,'=odd line 0\n"));
        }
    }

    void moreRejectedLinesThanAnybodyReads()
    {
        Scratch scratch;
        const std::string path = scratch.write("a.log", w3c_with_rejected(int(RejectedModel::most) + 100));
        const auto snapshot = loaded({path});
        RejectedDialog dialog(snapshot->sources[0], plain_words);
        QTRY_VERIFY(!dialog.model()->reading());
        QCOMPARE(dialog.model()->rowCount(), int(RejectedModel::most));
        QCOMPARE(dialog.findChild<QLabel*>("rejected-note")->text(),
                 "The first 5,000 are shown; 101 more are in the export.");
        QVERIFY(QFile::remove(QString::fromStdString(path)));
        RejectedDialog gone(snapshot->sources[0], plain_words);
        QTRY_COMPARE(gone.findChild<QLabel*>("rejected-note")->text(),
                     QStringLiteral("code %1").arg(int(ErrorCode::SourceChanged)));
    }

    void aPatternSaysWhatItTakes()
    {
        Scratch scratch;
        scratch.write("in/a.log", local_log);
        scratch.write("in/b.bak", local_log);
        scratch.write("in/x.zip", packed("zip", {{"c.bak", local_log}, {"d.log", local_log}}));
        const auto snapshot = loaded({scratch.path("in")});
        ExcludeDialog dialog(snapshot->sources, "*.bak");
        auto* effect = dialog.findChild<QLabel*>("exclude-effect");
        QCOMPARE(effect->text(), "Takes out 2 of 4 source(s).");
        auto* pattern = dialog.findChild<QLineEdit*>("exclude-pattern");
        pattern->setText("x.zip");
        QCOMPARE(effect->text(), "Takes out 2 of 4 source(s).");
        QSignalSpy asked(&dialog, &ExcludeDialog::exclude_asked);
        auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        ok->click();
        QCOMPARE(asked[0][0].toString(), "x.zip");
        pattern->clear();
        QVERIFY(!ok->isEnabled());
    }

    void theViewOpensThem()
    {
        Scratch scratch;
        const auto snapshot = loaded({scratch.write("a.log", w3c_with_rejected(3))});
        QWidget window;
        SourceView view;
        SourceDialogs dialogs(&view, plain_words, &window);
        emit view.ledger_asked();
        QVERIFY(window.findChildren<QDialog*>().isEmpty());
        dialogs.set_snapshot(snapshot);
        emit view.ledger_asked();
        emit view.ledger_asked();
        QCOMPARE(window.findChildren<LedgerDialog*>().size(), 1);
        emit view.rejected_asked(FileId{0});
        emit view.rejected_asked(FileId{77});
        QCOMPARE(window.findChildren<RejectedDialog*>().size(), 1);
        emit view.zone_dialog_asked({FileId{0}});
        emit view.exclude_dialog_asked("*.x");
        QCOMPARE(window.findChildren<QDialog*>().size(), 4);
        dialogs.set_snapshot(nullptr);
        QTRY_VERIFY(window.findChildren<QDialog*>().isEmpty());
    }
};

SPOOR_TEST(TestSourceDialogs)
#include "test_source_dialogs.moc"
