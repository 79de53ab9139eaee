// SPDX-License-Identifier: GPL-3.0-or-later
// Where the event table stands while rows keep coming.
#include "tests/support/suite.h"
#include "tests/widgets/support/small_snapshot.h"
#include "widgets/models/event_table_model.h"
#include "widgets/views/event_view.h"

#include "core/query/sort.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

std::shared_ptr<const Snapshot> grown(int events)
{
    std::vector<SmallEvent> all;
    for (int i = 0; i < events; ++i)
        all.push_back({i, "10.0.0.1", "", "/p" + std::to_string(i % 7)});
    return small_snapshot(all, std::uint64_t(events));
}

struct Table {
    Table()
    {
        view.set_model(&model);
        view.resize(700, 400);
        view.show();
        show(200);
    }
    void show(int events)
    {
        const auto snapshot = grown(events);
        const RowSet all = RowSet::all(snapshot);
        model.set_rows(view.in_time_order() ? all : *sorted(all, column, descending));
    }
    void order(Field field, bool down)
    {
        column = {field, {}};
        descending = down;
        view.show_order(column, down);
        show(model.rowCount());
    }
    std::int64_t second(int row) const { return model.time(row).value / 1'000'000; }
    int last_shown() const { return view.first_row() + view.page_rows() - 1; }

    EventTableModel model;
    EventView view;
    ColumnRef column{Field::Time, {}};
    bool descending = false;
};

}

class TestEventViewNewest : public QObject {
    Q_OBJECT
private slots:
    void it_stays_at_the_newest()
    {
        Table t;
        QSignalSpy left(&t.view, &EventView::newest_left);
        t.view.set_newest(EventView::Newest::Kept);
        QCOMPARE(t.last_shown(), 199);
        for (int events = 201; events < 260; events += 3) {
            t.show(events);
            QCOMPARE(t.last_shown(), events - 1);
        }
        // As high or low as the view is made.
        t.view.resize(700, 200);
        QTRY_COMPARE(t.last_shown(), t.model.rowCount() - 1);
        t.view.resize(700, 500);
        QTRY_COMPARE(t.last_shown(), t.model.rowCount() - 1);
        QCOMPARE(left.count(), 0);
    }

    void what_has_no_time_is_not_the_newest()
    {
        Table t;
        const auto with_timeless = [](int events) {
            std::vector<SmallEvent> all;
            for (int i = 0; i < events; ++i)
                all.push_back({i, "10.0.0.1", "", "/p"});
            for (int i = 0; i < 90; ++i)
                all.push_back({-1, "10.0.0.1", "", "/q"});
            return small_snapshot(all, std::uint64_t(events + 1000));
        };
        QSignalSpy left(&t.view, &EventView::newest_left);
        t.view.set_newest(EventView::Newest::Kept);
        for (const int events : {300, 301, 350}) {
            const auto snapshot = with_timeless(events);
            t.model.set_rows(RowSet::all(snapshot));
            QCOMPARE(t.model.time(events), no_time);
            QCOMPARE(t.last_shown(), events - 1);
        }
        QCOMPARE(left.count(), 0);
        t.view.verticalScrollBar()->setValue(t.view.verticalScrollBar()->maximum());
        QCOMPARE(left.count(), 1);
    }

    void newest_first_stays_at_the_top()
    {
        Table t;
        t.order(Field::Time, true);
        t.view.set_newest(EventView::Newest::Kept);
        QCOMPARE(t.second(t.view.first_row()), 199);
        t.show(230);
        QCOMPARE(t.view.first_row(), 0);
        QCOMPARE(t.second(0), 229);
        // Held, the top row is the same event though rows came above it.
        t.view.set_newest(EventView::Newest::Held);
        t.show(260);
        QCOMPARE(t.view.first_row(), 30);
        QCOMPARE(t.second(t.view.first_row()), 229);
    }

    void in_another_order_nothing_moves()
    {
        Table t;
        t.order(Field::Path, false);
        QVERIFY(!t.view.has_newest_end());
        t.view.set_newest(EventView::Newest::Kept);
        t.view.scroll_to_row(40);
        const auto top = t.model.key(t.view.first_row());
        QSignalSpy left(&t.view, &EventView::newest_left);
        t.show(400);
        QCOMPARE(t.model.key(t.view.first_row()), top);
        QCOMPARE(left.count(), 0);
    }

    void scrolling_up_leaves_it_and_the_end_reaches_it()
    {
        Table t;
        QSignalSpy left(&t.view, &EventView::newest_left);
        QSignalSpy reached(&t.view, &EventView::newest_reached);
        t.view.set_newest(EventView::Newest::Kept);
        QScrollBar* bar = t.view.verticalScrollBar();
        bar->setValue(bar->value() - 3);
        QCOMPARE(left.count(), 1);
        t.view.set_newest(EventView::Newest::Held);
        const auto top = t.model.key(t.view.first_row());
        t.show(300);
        QCOMPARE(t.model.key(t.view.first_row()), top);
        QCOMPARE(reached.count(), 0);
        bar->setValue(bar->maximum());
        QCOMPARE(reached.count(), 1);
        // By key as well, where the last row is in sight and chosen already.
        QTest::keyClick(&t.view, Qt::Key_End);
        const auto before = reached.count();
        QTest::keyClick(&t.view, Qt::Key_End);
        QCOMPARE(reached.count(), before + 1);
    }

    void choosing_an_earlier_row_leaves_it()
    {
        Table t;
        t.view.set_newest(EventView::Newest::Kept);
        QSignalSpy left(&t.view, &EventView::newest_left);
        t.view.select_row(199);
        QCOMPARE(left.count(), 0);
        t.view.select_row(195);
        QCOMPARE(left.count(), 1);
        t.view.set_newest(EventView::Newest::Held);
        const int top = t.view.first_row();
        const auto chosen = t.view.chosen();
        t.show(500);
        QCOMPARE(t.view.first_row(), top);
        QCOMPARE(t.view.chosen(), chosen);
        QCOMPARE(t.view.currentIndex().row(), 195);
        QCOMPARE(t.view.selected_count(), 1);
    }

    void the_focus_chooses_nothing_that_would_leave_it()
    {
        Table t;
        t.view.set_newest(EventView::Newest::Kept);
        QSignalSpy left(&t.view, &EventView::newest_left);
        QFocusEvent in(QEvent::FocusIn, Qt::TabFocusReason);
        QCoreApplication::sendEvent(&t.view, &in);
        QCOMPARE(left.count(), 0);
        t.show(230);
        QCOMPARE(t.last_shown(), 229);
    }
};

SPOOR_TEST(TestEventViewNewest)
#include "test_event_view_newest.moc"
