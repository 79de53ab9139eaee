// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/small_snapshot.h"
#include "tests/widgets/support/w3c_snapshot.h"
#include "widgets/models/event_marks.h"
#include "widgets/views/context_pane.h"
#include "widgets/views/event_view.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

struct Stage {
    Stage()
    {
        table = new EventView(&split);
        table->set_model(&model);
        pane = new ContextPane(table, &split);
        split.setOrientation(Qt::Vertical);
        split.resize(1000, 800);
        split.show();
        if (!QTest::qWaitForWindowExposed(&split))
            qFatal("no window");
    }
    QString path(int row) const
    {
        const auto* model_there = pane->view()->event_model();
        return model_there->index(row, model_there->column(Field::Path)).data().toString();
    }
    QString chosen() const { return path(pane->view()->currentIndex().row()); }

    EventTableModel model;
    QSplitter split;
    EventView* table;
    ContextPane* pane;
};

}

class TestContextPane : public QObject {
    Q_OBJECT

    Scratch scratch_;
    std::shared_ptr<const Snapshot> web_ = w3c_snapshot(scratch_, 500);

    RowSet failures() const
    {
        std::vector<std::uint32_t> ids;
        for (std::uint32_t i = 4; i < 500; i += 5)
            ids.push_back(i);
        return RowSet(web_, ids);
    }

private slots:
    void shows_what_the_filter_hides()
    {
        Stage s;
        s.model.set_rows(failures());
        QVERIFY(!s.pane->isVisible());
        s.pane->show_around(*s.model.key(50));
        QVERIFY(s.pane->isVisible());
        const EventView* view = s.pane->view();
        QCOMPARE(view->event_model()->rowCount(), 500);
        QCOMPARE(s.chosen(), "/254");
        QCOMPARE(s.path(view->currentIndex().row() - 1), "/253");
        // In the middle, give or take a row.
        QVERIFY(std::abs(view->currentIndex().row() - view->first_row() - view->page_rows() / 2) <= 1);
        QCOMPARE(view->selected_count(), 1);
    }

    void follows_the_table_unless_told_not_to()
    {
        Stage s;
        s.model.set_rows(failures());
        s.pane->show_around(*s.model.key(0));
        s.table->select_row(20);
        QCOMPARE(s.chosen(), "/104");
        s.pane->findChildren<QCheckBox*>()[1]->setChecked(false);
        s.table->select_row(30);
        QCOMPARE(s.chosen(), "/104");
    }

    void one_file_in_the_order_of_its_lines()
    {
        Stage s;
        // Newest first in the file.
        s.model.set_rows(RowSet::all(
            small_snapshot({{30, "a", "", "/c"}, {20, "a", "", "/b"}, {-1, "a", "", "/none"}, {10, "a", "", "/a"}})));
        s.pane->show_around(*s.model.key(0));
        QCOMPARE(s.path(0) + s.path(1) + s.path(2) + s.path(3), "/a/b/c/none");
        s.pane->set_this_file_only(true);
        QCOMPARE(s.path(0) + s.path(1) + s.path(2) + s.path(3), "/c/b/none/a");
        QCOMPARE(s.chosen(), "/a");
        QVERIFY(s.pane->findChild<QLabel*>()->text().contains("line 4"));
    }

    void tells_what_is_chosen_in_it_and_closes()
    {
        Stage s;
        s.model.set_rows(failures());
        QSignalSpy chosen(s.pane, &ContextPane::event_chosen);
        QSignalSpy activated(s.pane, &ContextPane::event_activated);
        QSignalSpy closed(s.pane, &ContextPane::closed);
        s.pane->show_around(*s.model.key(10));
        QCOMPARE(chosen.size(), 0);
        s.pane->view()->setFocus();
        QTest::keyClick(s.pane->view(), Qt::Key_Down);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(s.chosen(), "/55");
        QTest::keyClick(s.pane->view(), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QTest::mouseDClick(s.pane->view()->viewport(), Qt::LeftButton, {},
                           s.pane->view()->visualRect(s.pane->view()->currentIndex()).center());
        QCOMPARE(activated.size(), 2);
        QTest::keyClick(s.pane->view(), Qt::Key_Escape);
        QVERIFY(!s.pane->isVisible());
        QCOMPARE(closed.size(), 1);
        // It keeps nothing alive while nobody looks.
        QVERIFY(!s.pane->view()->event_model()->rows().snapshot());
    }

    void columns_times_and_marks_are_the_tables()
    {
        Stage s;
        s.model.set_rows(failures());
        s.pane->show_around(*s.model.key(10));
        s.table->set_columns({ColumnSpec::of(Field::Path), ColumnSpec::of(Field::Time)});
        QCOMPARE(s.pane->view()->shown_columns(), s.table->shown_columns());
        TimeDisplay display;
        display.relative = true;
        s.table->set_time_display(display);
        QVERIFY(s.pane->view()->event_model()->time_display().relative);
        s.model.marks()->toggle(*s.model.key(10));
        QVERIFY(s.pane->view()->currentIndex().data(EventTableModel::MarkedRole).toBool());
        // New rows in the table are new neighbours.
        s.model.set_rows(RowSet::all(w3c_snapshot(scratch_, 600)));
        QCOMPARE(s.pane->view()->event_model()->rowCount(), 600);
        s.model.set_rows({});
        QCOMPARE(s.pane->view()->event_model()->rowCount(), 0);
    }
};

SPOOR_TEST(TestContextPane)
#include "test_context_pane.moc"
