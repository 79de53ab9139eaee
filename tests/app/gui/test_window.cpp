// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/stage.h"
#include "tests/support/suite.h"
#include "widgets/models/event_table_model.h"
#include "widgets/models/field_model.h"
#include "widgets/pages/start_page.h"
#include "widgets/pages/timeline_page.h"
#include "widgets/views/event_view.h"
#include "widgets/views/filter_bar.h"
#include "widgets/views/inspector.h"
#include "widgets/views/load_status.h"
#include "widgets/views/raw_line_view.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

class TestWindow : public QObject {
    Q_OBJECT
private slots:
    void begins_with_the_start_page()
    {
        Stage s;
        auto* start = s.window->findChild<StartPage*>();
        QVERIFY(start->isVisible());
        QVERIFY(!s.table()->isVisible());
        for (const auto* button : start->findChildren<QPushButton*>())
            QVERIFY(!button->text().isEmpty());
    }

    void a_small_log_from_open_to_close()
    {
        Stage s;
        QAbstractItemModelTester events(s.events(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester messages(s.window->workspace()->messages(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester sources(s.window->workspace()->sources(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
        s.open(s.scratch.write("logs/ex041116.log", w3c));
        QCOMPARE(s.column(Field::Path), "/index.html /admin.asp /admin.asp /nothing");
        QCOMPARE(s.counts()->text(), "4 events");
        QVERIFY(!s.window->findChild<LoadStatus*>()->isVisible());

        s.filter("status:401 or status:404");
        QTRY_COMPARE(s.column(Field::Path), "/admin.asp /nothing");
        QVERIFY2(s.counts()->text().startsWith("2 of 4 events"), qPrintable(s.counts()->text()));

        QTest::mouseClick(s.table()->viewport(), Qt::LeftButton, {},
                          s.table()->visualRect(s.events()->index(0, 1)).center());
        QTRY_COMPARE(s.raw()->toPlainText(), "2004-11-16 10:00:02 10.0.0.2 - GET /admin.asp - 401 5");
        QVERIFY2(s.field("status").startsWith("401 | "), qPrintable(s.field("status")));
        QVERIFY(s.field("status").size() > 12);  // it says what 401 means
        QCOMPARE(s.field("Line"), "6 | ");
        QCOMPARE(s.field("Byte offset"), QStringLiteral("%1 | ").arg(QByteArray(w3c).indexOf("2004-11-16 10:00:02")));
        QCOMPARE(s.field("SHA-256").section(QLatin1String(" | "), 0, 0).size(), 64);

        // The chosen event stays chosen when the filter goes.
        QTest::keyClick(s.edit(), Qt::Key_Escape);
        QTRY_COMPARE(s.events()->rowCount(), 4);
        QCOMPARE(s.table()->currentIndex().row(), 1);

        s.window->workspace()->close_all();
        QTRY_VERIFY(s.window->findChild<StartPage*>()->isVisible());
        QCOMPARE(s.events()->rowCount(), 0);
        QCOMPARE(s.raw()->toPlainText(), "");

        // And again, in the same window.
        s.loading = true;
        s.open(s.scratch.path("logs"));
        QCOMPARE(s.events()->rowCount(), 4);
    }

    void a_wrong_filter_is_shown_in_place()
    {
        Stage s;
        s.open(s.scratch.write("ex.log", w3c));
        s.filter("status:200");
        QTRY_COMPARE(s.events()->rowCount(), 2);
        s.filter("status:abc");
        QTRY_VERIFY(s.message()->isVisible());
        QVERIFY2(s.message()->text().startsWith("Column 8: “abc” – a number was expected"),
                 qPrintable(s.message()->text()));
        QCOMPARE(s.events()->rowCount(), 2);
        s.filter("status:404");
        QTRY_COMPARE(s.events()->rowCount(), 1);
        QVERIFY(!s.message()->isVisible());
    }

    void clicks_on_a_heading_sort()
    {
        Stage s;
        s.open(s.scratch.write("ex.log", w3c));
        QHeaderView* header = s.table()->header();
        const int status = s.events()->column(Field::Status);
        header->setSortIndicator(status, Qt::DescendingOrder);
        QTRY_COMPARE(s.column(Field::Status), "404 401 200 200");
        header->setSortIndicator(status, Qt::AscendingOrder);
        QTRY_COMPARE(s.column(Field::Status), "200 200 401 404");
        s.table()->clear_sort();
        QTRY_COMPARE(s.column(Field::Status), "200 401 200 404");
    }

    void what_could_not_be_read_is_told()
    {
        Stage s;
        s.scratch.write("logs/good.log", w3c);
        std::string garbage;
        for (int i = 0; i < 20'000; ++i)
            garbage += char((i * 7919 + i / 3) % 256);
        s.scratch.write("logs/garbage.bin", garbage);
        s.scratch.write("logs/broken.gz", std::string("\x1f\x8b\x08\0\0\0\0\0\0\3garbage that is no deflate", 37));
        QDir().mkdir(QString::fromStdString(s.scratch.path("empty")));
        s.open(s.scratch.path("logs"));
        s.loading = true;
        s.open(s.scratch.path("empty"));
        s.loading = true;
        s.open(s.scratch.path("not there"));
        QTRY_VERIFY(!s.message_about("not there").isEmpty());
        QVERIFY2(s.message_about("garbage.bin").startsWith("This file was left out. | "),
                 qPrintable(s.message_about("garbage.bin")));
        QVERIFY(!s.message_about("broken.gz").isEmpty());
        QVERIFY2(s.message_about("empty").startsWith("This folder holds no file"),
                 qPrintable(s.message_about("empty")));
        QVERIFY(s.message_about("not there").startsWith("There is no such file or folder."));
        QCOMPARE(s.events()->rowCount(), 4);
    }

    void a_file_that_changed_says_so()
    {
        Stage s;
        const std::string path = s.scratch.write("ex.log", w3c);
        s.open(path);
        s.scratch.write("ex.log", "short");
        QTest::mouseClick(s.table()->viewport(), Qt::LeftButton, {},
                          s.table()->visualRect(s.events()->index(3, 1)).center());
        QTRY_VERIFY2(s.raw()->toPlainText().startsWith("This file has changed since it was read."),
                     qPrintable(s.raw()->toPlainText()));
        QCOMPARE(s.cell(3, Field::Path), "/nothing");
    }

    void files_can_be_dropped()
    {
        Stage s;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QString::fromStdString(s.scratch.write("ex.log", w3c)))});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(s.window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(s.window.get(), &drop);
        QTRY_COMPARE(s.events()->rowCount(), 4);
    }

    void the_sample_case()
    {
        Stage s;
        s.open(source_path("resources/sample-case"));
        const int all = s.events()->rowCount();
        QVERIFY(all > 100);
        QVERIFY(s.table()->isVisible());
        s.filter("outcome:failure");
        QTRY_VERIFY(s.events()->rowCount() < all && s.events()->rowCount() > 0 && !s.partial);
        for (int row = 0; row < s.events()->rowCount(); row += 97)
            QCOMPARE(s.cell(row, Field::Outcome), "failure");
        QTest::mouseClick(s.table()->viewport(), Qt::LeftButton, {},
                          s.table()->visualRect(s.events()->index(0, 1)).center());
        QTRY_VERIFY(!s.raw()->toPlainText().isEmpty());
        // What the table says of the event stands in its raw line.
        QVERIFY2(s.raw()->toPlainText().contains(s.cell(0, Field::Ip)), qPrintable(s.raw()->toPlainText()));
        QVERIFY(s.window->inspector()->fields()->rowCount(s.window->inspector()->fields()->index(0, 0)) > 3);
    }
};

SPOOR_TEST(TestWindow)
#include "test_window.moc"
