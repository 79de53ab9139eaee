// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/small_snapshot.h"
#include "widgets/models/event_table_model.h"
#include "widgets/views/event_view.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

/// `count` events, a second apart, the newest first in the file; every `step`th second from `from` on.
std::vector<SmallEvent> run(int count, int late = 0)
{
    std::vector<SmallEvent> events;
    for (int i = 0; i < count; ++i)
        events.push_back({100'000 + i * 10, "10.0.0.1", "", "/" + std::to_string(i), 200});
    // What is read later, and lies before all that.
    for (int i = 0; i < late; ++i)
        events.push_back({i, "10.0.0.2", "", "/late" + std::to_string(i), 404, Outcome::Failure});
    return events;
}

RowSet every(const std::shared_ptr<const Snapshot>& snapshot, std::uint32_t step)
{
    std::vector<std::uint32_t> ids;
    for (std::uint32_t i = 0; i < snapshot->event_count(); i += step)
        ids.push_back(snapshot->in_time_order(i).value);
    return RowSet(snapshot, ids);
}

struct Stage {
    Stage()
    {
        view.set_model(&model);
        view.resize(900, 40 + 20 * view.row_height());
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("no window");
    }
    QString path(int row) const { return model.index(row, model.column(Field::Path)).data().toString(); }
    QString current() const { return view.currentIndex().isValid() ? path(view.currentIndex().row()) : QString(); }
    QString top() const { return path(view.first_row()); }
    QString selected() const
    {
        QStringList all;
        for (const auto& range : view.selectionModel()->selection())
            for (int row = range.top(); row <= range.bottom(); ++row)
                all << path(row);
        all.sort();
        return all.join(QLatin1Char(' '));
    }
    void choose(int row)
    {
        view.selectionModel()->setCurrentIndex(model.index(row, 0),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }

    EventTableModel model;
    EventView view;
};

}

class TestEventView : public QObject {
    Q_OBJECT
private slots:
    void who_is_at_the_top_stays_there()
    {
        Stage s;
        s.model.set_rows(RowSet::all(small_snapshot(run(500), 1)));
        s.model.set_rows(RowSet::all(small_snapshot(run(500, 50), 2)));
        QCOMPARE(s.view.first_row(), 0);
        QCOMPARE(s.top(), "/late0");
    }

    void what_is_looked_at_stays_in_place()
    {
        Stage s;
        s.model.set_rows(RowSet::all(small_snapshot(run(500), 1)));
        s.view.scroll_to_row(200);
        s.model.set_rows(RowSet::all(small_snapshot(run(500, 50), 2)));
        QCOMPARE(s.top(), "/200");
        s.choose(250 + 5);
        s.model.set_rows(RowSet::all(small_snapshot(run(500, 80), 3)));
        QCOMPARE(s.current(), "/205");
        QCOMPARE(s.selected(), "/205");
        QCOMPARE(s.top(), "/200");
    }

    void selection_follows_its_events()
    {
        Stage s;
        s.model.set_rows(RowSet::all(small_snapshot(run(100), 1)));
        s.choose(3);
        s.view.selectionModel()->select(QItemSelection(s.model.index(5, 0), s.model.index(7, 0)),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
        s.model.set_rows(RowSet::all(small_snapshot(run(100, 10), 2)));
        QCOMPARE(s.selected(), "/3 /5 /6 /7");
        // Of those that a filter leaves.
        s.model.set_rows(every(s.model.rows().snapshot(), 2));
        QCOMPARE(s.selected(), "/6");
    }

    void a_large_selection_follows_by_its_ends()
    {
        Stage s;
        s.model.set_rows(RowSet::all(small_snapshot(run(5000), 1)));
        s.view.selectAll();
        s.model.set_rows(RowSet::all(small_snapshot(run(5000, 10), 2)));
        const auto selection = s.view.selectionModel()->selection();
        QCOMPARE(selection.size(), 1);
        QCOMPARE(selection.front().top(), 10);
        QCOMPARE(selection.front().bottom(), 5009);
    }

    void the_chosen_event_survives_a_filter_that_hides_it()
    {
        Stage s;
        QSignalSpy chosen(&s.view, &EventView::event_chosen);
        const auto snapshot = small_snapshot(run(300), 1);
        s.model.set_rows(RowSet::all(snapshot));
        s.choose(151);
        QCOMPARE(chosen.size(), 1);
        s.model.set_rows(every(snapshot, 2));
        QCOMPARE(s.current(), "");
        QVERIFY(s.view.chosen());
        s.model.set_rows(RowSet::all(snapshot));
        QCOMPARE(s.current(), "/151");
        QVERIFY(s.view.viewport()->rect().contains(s.view.visualRect(s.view.currentIndex()).center()));
        QCOMPARE(chosen.size(), 1);  // nothing new to look at
        s.view.forget();
        QVERIFY(!s.view.chosen());
    }

    void paints_outcomes()
    {
        Stage s;
        s.model.set_rows(RowSet::all(small_snapshot({{1, "a", "", "/ok", 200, Outcome::Success},
                                                     {2, "a", "", "/no", 401, Outcome::Failure},
                                                     {-1, "a", "", "/?", 200, Outcome::Unknown}})));
        const QImage image = s.view.viewport()->grab().toImage();
        QSet<QRgb> failure;
        const QRect cell = s.view.visualRect(s.model.index(1, s.model.column(Field::Outcome)));
        for (int x = cell.left(); x < cell.right(); ++x)
            for (int y = cell.top(); y < cell.bottom(); ++y)
                failure.insert(image.pixel(x, y));
        QVERIFY(failure.size() > 5);  // a sign and a word
    }
};

SPOOR_TEST(TestEventView)
#include "test_event_view.moc"
