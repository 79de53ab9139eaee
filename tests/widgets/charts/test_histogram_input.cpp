// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/charts/histogram_stage.h"

#include <QApplication>
#include <QTest>

using namespace spoor;
using namespace spoor::test::bars;

class TestHistogramInput : public QObject {
    Q_OBJECT
private slots:
    void a_drag_selects_whole_bins()
    {
        Stage stage;
        stage.drag(3.4, 6.7);
        QCOMPARE(stage.said(), "select 3-7");
        stage.drag(6.7, 3.4);
        QCOMPARE(stage.said(), "select 3-7");
        // Beyond the ends it ends with them.
        stage.drag(18.5, 40);
        QCOMPARE(stage.said(), "select 18-20");
    }

    void a_second_press_undoes_it()
    {
        Stage stage;
        stage.view.set_selected_range(HistogramView::Range{minute(3), minute(7)});
        stage.drag(3.1, 6.2);
        QCOMPARE(stage.said(), "clear");
        stage.drag(3.1, 7.2);
        QCOMPARE(stage.said(), "select 3-8");
        stage.view.set_selected_range({});
        stage.drag(3.1, 6.2);
        QCOMPARE(stage.said(), "select 3-7");
        stage.click(4.5);
        QCOMPARE(stage.said(), "select 4-5");
        stage.view.set_selected_range(HistogramView::Range{minute(4), minute(5)});
        stage.click(4.2);
        QCOMPARE(stage.said(), "clear");
        // Quick presses, where there is no zoom that a double click could reset.
        stage.press(QEvent::MouseButtonDblClick, stage.point(4.2), Qt::LeftButton, Qt::LeftButton);
        stage.press(QEvent::MouseButtonRelease, stage.point(4.2), Qt::LeftButton, Qt::NoButton);
        QCOMPARE(stage.said(), "clear");
    }

    void nothing_is_selected_where_nothing_is()
    {
        Stage stage;
        stage.click(5.5);
        QCOMPARE(stage.said(), "");
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.said(), "");
        // An Escape ends a drag.
        stage.press(QEvent::MouseButtonPress, stage.point(3), Qt::LeftButton, Qt::LeftButton);
        stage.press(QEvent::MouseMove, stage.point(6), Qt::NoButton, Qt::LeftButton);
        stage.key(Qt::Key_Escape);
        stage.press(QEvent::MouseButtonRelease, stage.point(6), Qt::LeftButton, Qt::NoButton);
        QCOMPARE(stage.said(), "");
    }

    void the_wheel_keeps_the_time_under_the_pointer()
    {
        Stage stage;
        const QPoint pointer = stage.point(13.3);
        for (int i = 0; i < 6; ++i) {
            stage.wheel(pointer, 1);
            QVERIFY2(std::abs(stage.time_at(pointer) - 13.3) < 0.05,
                     qPrintable(QString::number(stage.time_at(pointer))));
        }
        QVERIFY(stage.view.view_range());
        const auto length = stage.view.view_range()->second - stage.view.view_range()->first;
        QVERIFY(length < seconds(20 * 60 / 3) && length > seconds(20 * 60 / 5));
        // Told once for many turns of the wheel.
        QTRY_VERIFY(!stage.told.isEmpty());
        QCOMPARE(stage.said(), "view");
        stage.wheel(pointer, -30);
        QVERIFY(!stage.view.view_range());
        QCOMPARE(stage.said(), "view all");
        // To the ends, and no further than makes sense.
        stage.wheel(pointer, 500);
        QVERIFY(stage.view.view_range()->second - stage.view.view_range()->first >= Micros{10'000});
    }

    void a_double_click_resets()
    {
        Stage stage;
        stage.wheel(stage.point(10), 3);
        QTRY_VERIFY(!stage.told.isEmpty());
        QCOMPARE(stage.said(), "view");
        stage.click(10.5);
        QCOMPARE(stage.said(), "");
        stage.press(QEvent::MouseButtonDblClick, stage.point(10.5), Qt::LeftButton, Qt::LeftButton);
        QCOMPARE(stage.said(), "view all");
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        QCOMPARE(stage.said(), "");
        // A click that does not become one selects.
        stage.wheel(stage.point(10), 3);
        QTRY_VERIFY(!stage.told.isEmpty());
        QCOMPARE(stage.said(), "view");
        stage.click(10.5);
        QTRY_VERIFY(!stage.told.isEmpty());
        QCOMPARE(stage.said(), "select 10-11");
    }

    void the_middle_button_pans()
    {
        Stage stage;
        stage.drag(10, 5, Qt::MiddleButton);
        QCOMPARE(stage.said(), "");
        stage.wheel(stage.point(10), 3);
        QTRY_VERIFY(!stage.told.isEmpty());
        QCOMPARE(stage.said(), "view");
        const double before = stage.time_at(stage.point(10));
        const QPoint begin = stage.point(10);
        stage.drag(10, 8, Qt::MiddleButton);
        QTRY_VERIFY(!stage.told.isEmpty());
        QCOMPARE(stage.said(), "view");
        QVERIFY(std::abs(stage.time_at(begin) - (before + 2)) < 0.05);
        stage.wheel(begin, 100, Qt::ShiftModifier);
        QCOMPARE(stage.view.view_range()->first.value, minute(0).value);
    }

    void finer_bins_take_the_place_of_stretched_ones()
    {
        Stage stage;
        stage.wheel(stage.point(10), 3);
        const auto view = stage.view.view_range();
        stage.view.set_histogram(shared(minutes(4, 15, 6)));
        QCOMPARE(stage.view.view_range(), view);
        stage.settle();
        stage.drag(9.7, 10.3);
        const QString told = stage.said();
        QVERIFY2(told.endsWith("select 9-10"), qPrintable(told));
        stage.view.set_histogram(nullptr);
        QVERIFY(!stage.view.view_range());
    }

    void the_keyboard_does_it_all()
    {
        Stage stage;
        stage.key(Qt::Key_Right);
        QVERIFY2(stage.view.accessibleDescription().contains("11:40 – 11:41"),
                 qPrintable(stage.view.accessibleDescription()));
        QVERIFY(stage.view.accessibleDescription().contains("Events: 10"));
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.said(), "select 0-1");
        stage.key(Qt::Key_Right);
        stage.key(Qt::Key_Right, Qt::ControlModifier);
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.said(), "select 3-4");
        stage.key(Qt::Key_Right, Qt::ShiftModifier);
        stage.key(Qt::Key_Right, Qt::ShiftModifier);
        stage.key(Qt::Key_Enter);
        QCOMPARE(stage.said(), "select 3-6");
        stage.view.set_selected_range(HistogramView::Range{minute(3), minute(6)});
        stage.key(Qt::Key_Enter);
        QCOMPARE(stage.said(), "clear");
        stage.key(Qt::Key_Escape);
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.said(), "");
        stage.key(Qt::Key_Left);
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.said(), "select 19-20");
        stage.key(Qt::Key_Plus);
        QTRY_VERIFY(!stage.told.isEmpty());
        QCOMPARE(stage.said(), "view");
        QVERIFY(stage.view.view_range()->first > minute(0));
        stage.key(Qt::Key_Home);
        QCOMPARE(stage.said(), "view all");
        stage.key(Qt::Key_Minus);
        QVERIFY(!stage.view.view_range());
    }

    void the_cursor_stays_where_it_is()
    {
        Stage stage;
        for (int i = 0; i < 5; ++i)
            stage.key(Qt::Key_Right);
        stage.view.set_histogram(shared(minutes(0, bins, 2)));
        stage.key(Qt::Key_Right);
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.said(), "select 4-5");
    }
};

SPOOR_TEST(TestHistogramInput)
#include "test_histogram_input.moc"
