// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/small_snapshot.h"
#include "tests/widgets/support/w3c_snapshot.h"
#include "widgets/models/event_marks.h"
#include "widgets/models/event_table_model.h"
#include "widgets/views/event_view.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

struct Stage {
    Stage()
    {
        view.set_model(&model);
        view.resize(1100, 40 + 20 * view.row_height());
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("no window");
    }
    /// With the columns for it.
    void show(RowSet rows)
    {
        model.set_rows(std::move(rows));
        QCoreApplication::sendPostedEvents(&view, QEvent::MetaCall);
    }
    QString columns() const
    {
        QStringList names;
        for (const ColumnSpec& column : view.shown_columns())
            names << column.name();
        return names.join(QLatin1Char(' '));
    }
    int width(const ColumnSpec& column) const { return view.header()->sectionSize(model.column(column)); }

    EventTableModel model;
    EventView view;
};

QAction* action(QMenu* menu, const QString& text)
{
    for (QAction* each : menu->actions()) {
        if (each->text().remove(QLatin1Char('&')).startsWith(text))
            return each;
        if (each->menu())
            if (QAction* inner = action(each->menu(), text))
                return inner;
    }
    return nullptr;
}

void choose(QMenu* menu, const QString& text)
{
    const std::unique_ptr<QMenu> owned(menu);
    QAction* found = action(menu, text);
    if (!found)
        qFatal("no such entry: %s", qPrintable(text));
    found->trigger();
}

}

class TestEventViewColumns : public QObject {
    Q_OBJECT

    Scratch scratch_;
    std::shared_ptr<const Snapshot> web_ = w3c_snapshot(scratch_, 300);

private slots:
    void columns_follow_the_formats()
    {
        Stage s;
        s.show(RowSet::all(web_));
        QCOMPARE(s.columns(), "time kind outcome ip user method path status file line");
    }

    void order_and_widths_are_kept_for_the_formats()
    {
        const QString file = QString::fromStdString(scratch_.path("settings.ini"));
        const ColumnSpec referer = ColumnSpec::named("cs(Referer)");
        {
            QSettings settings(file, QSettings::IniFormat);
            Stage s;
            s.view.set_settings(&settings);
            s.show(RowSet::all(web_));
            s.view.add_column(referer);
            s.view.header()->moveSection(s.view.header()->visualIndex(s.model.column(Field::Path)), 0);
            s.view.header()->resizeSection(s.model.column(referer), 321);
            s.view.save_columns();
        }
        QSettings settings(file, QSettings::IniFormat);
        Stage s;
        s.view.set_settings(&settings);
        s.show(RowSet::all(small_snapshot({{1, "a", "", "/"}})));
        QVERIFY(!s.columns().contains("Referer"));
        s.show(RowSet::all(web_));
        QCOMPARE(s.columns(), "path time kind outcome ip user method status file line cs(Referer)");
        QCOMPARE(s.width(referer), 321);
        s.view.reset_columns();
        QCOMPARE(s.columns(), "time kind outcome ip user method path status file line");
        s.view.add_column(referer);
        QVERIFY(s.width(referer) != 321);
    }

    void what_the_user_stands_on_survives_a_change_of_columns()
    {
        Stage s;
        s.show(RowSet::all(web_));
        s.view.select_row(200);
        const int top = s.view.first_row();
        s.view.add_column(ColumnSpec::named("sc-bytes"));
        QCOMPARE(s.view.currentIndex().row(), 200);
        QCOMPARE(s.view.selected_count(), 1);
        QCOMPARE(s.view.first_row(), top);
        s.view.header()->setSortIndicator(s.model.column(Field::Status), Qt::DescendingOrder);
        QVERIFY(!s.view.in_time_order());
        s.view.set_columns({ColumnSpec::of(Field::Path), ColumnSpec::of(Field::Status)});
        QCOMPARE(s.view.header()->sortIndicatorSection(), 1);
        // Nobody could see what a hidden column sorts by.
        QSignalSpy asked(&s.model, &EventTableModel::order_asked);
        s.view.set_columns({ColumnSpec::of(Field::Path)});
        QVERIFY(s.view.in_time_order());
        QCOMPARE(asked.last().at(0).value<ColumnRef>().field, Field::Time);
    }

    void the_headers_menu()
    {
        Stage s;
        s.show(RowSet::all(web_));
        QSignalSpy asked(&s.model, &EventTableModel::order_asked);
        QSignalSpy chooser(&s.view, &EventView::chooser_asked);
        choose(s.view.make_header_menu(s.model.column(Field::Status)), "Sort Descending");
        QCOMPARE(asked.last().at(0).value<ColumnRef>().field, Field::Status);
        QCOMPARE(asked.last().at(1).toBool(), true);
        choose(s.view.make_header_menu(s.model.column(Field::Kind)), "Hide Column");
        QVERIFY(!s.columns().contains("kind"));
        choose(s.view.make_header_menu(s.model.column(Field::Time)), "Show Difference");
        QVERIFY(s.view.shown_columns()[1].is_difference());
        // It has no order of its own.
        s.view.header()->setSortIndicator(s.model.column(ColumnSpec::difference()), Qt::AscendingOrder);
        QCOMPARE(s.view.header()->sortIndicatorSection(), s.model.column(Field::Status));
        choose(s.view.make_header_menu(s.model.column(Field::Time)), "The Source's Zone");
        QCOMPARE(s.model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), "Time (source's zone)");
        const int before = s.width(ColumnSpec::of(Field::Path));
        choose(s.view.make_header_menu(s.model.column(Field::Path)), "Fit to Contents");
        QVERIFY(s.width(ColumnSpec::of(Field::Path)) < before);
        choose(s.view.make_header_menu(-1), "Choose Columns");
        QCOMPARE(chooser.size(), 1);
    }

    void the_order_that_was_refused_goes_back()
    {
        Stage s;
        s.show(RowSet::all(web_));
        QSignalSpy asked(&s.model, &EventTableModel::order_asked);
        s.view.show_order({Field::Status, {}}, true);
        QCOMPARE(s.view.header()->sortIndicatorSection(), s.model.column(Field::Status));
        s.view.show_order({}, false);
        QCOMPARE(s.view.header()->sortIndicatorSection(), -1);
        QCOMPARE(asked.size(), 0);
    }

    void the_menu_of_a_cell()
    {
        Stage s;
        s.show(RowSet::all(web_));
        QSignalSpy only(&s.view, &EventView::only_asked);
        QSignalSpy context(&s.view, &EventView::context_asked);
        const QModelIndex cell = s.model.index(4, s.model.column(Field::Status));
        choose(s.view.make_menu(cell), "Only This");
        QCOMPARE(only.at(0).at(0).value<FieldValue>(), (FieldValue{"status", "404", false}));
        choose(s.view.make_menu(cell), "Show in Context");
        QCOMPARE(context.at(0).at(0).value<EventKey>(), *s.model.key(4));
        choose(s.view.make_menu(cell), "Times Relative to This Row");
        QCOMPARE(s.model.index(0, 0).data().toString(), "-00:00:04.000");
        choose(s.view.make_menu(cell), "Absolute Times");
        QCOMPARE(s.model.index(0, 0).data().toString(), "2004-11-16 10:00:00");
    }

    void the_keyboard_reaches_each_cell()
    {
        Stage s;
        s.show(RowSet::all(web_));
        s.view.select_row(4);
        s.view.setFocus();
        while (s.view.currentIndex().column() != s.model.column(Field::Status))
            QTest::keyClick(&s.view, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(s.view.currentIndex().row(), 4);
        QSignalSpy only(&s.view, &EventView::only_asked);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), s.view.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&s.view, &event);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        action(menu, "Only This")->trigger();
        menu->close();
        QCOMPARE(only.at(0).at(0).value<FieldValue>().field, "status");
        QSignalSpy context(&s.view, &EventView::context_asked);
        std::unique_ptr<QMenu> again(s.view.make_menu(s.view.currentIndex()));
        action(again.get(), "Show in Context")->trigger();
        QCOMPARE(context.size(), 1);
    }

    void marks_tell_how_far_they_are_apart()
    {
        Stage s;
        s.show(RowSet::all(web_));
        QSignalSpy marks(&s.view, &EventView::marks_changed);
        s.view.select_row(5);
        s.view.toggle_marks();
        QVERIFY(s.model.index(5, 0).data(EventTableModel::MarkedRole).toBool());
        QCOMPARE(marks.last().at(0).toString(), "1 row(s) marked");
        s.view.select_row(77);
        s.view.toggle_marks();
        QCOMPARE(marks.last().at(0).toString(), "2 row(s) marked, +00:01:12.000 apart");
        // Marks are of events, so that they stay through another order.
        s.show(RowSet(web_, {77, 1}));
        QVERIFY(s.model.index(0, 0).data(EventTableModel::MarkedRole).toBool());
        s.view.select_row(0);
        s.view.toggle_marks();
        QCOMPARE(marks.last().at(0).toString(), "1 row(s) marked");
        s.view.forget();
        QCOMPARE(marks.last().at(0).toString(), "");
    }

    void selections_tell_how_far_their_ends_are_apart()
    {
        Stage s;
        s.show(RowSet::all(web_));
        QSignalSpy told(&s.view, &EventView::selection_described);
        s.view.select_row(5);
        QCOMPARE(told.last().at(0).toString(), "");
        s.view.selectionModel()->select(s.model.index(65, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(told.last().at(0).toString(), "2 row(s) selected, first and last +00:01:00.000 apart");
        s.view.selectAll();
        QCOMPARE(told.last().at(0).toString(), "300 row(s) selected, first and last +00:04:59.000 apart");
    }

    void a_mark_can_be_seen()
    {
        Stage s;
        s.show(RowSet::all(web_));
        const QRect row = s.view.visualRect(s.model.index(3, 0));
        const QImage before = s.view.viewport()->grab(row).toImage();
        s.model.marks()->toggle(*s.model.key(3));
        QVERIFY(s.view.viewport()->grab(row).toImage() != before);
    }

    void copies_of_decoded_columns()
    {
        Stage s;
        s.show(RowSet::all(web_));
        QSignalSpy copied(&s.view, &RowView::copied);
        s.view.set_columns({ColumnSpec::of(Field::Path), ColumnSpec::named("sc-bytes")});
        s.view.select_row(2);
        s.view.copy();
        QVERIFY(copied.wait());
        QCOMPARE(QApplication::clipboard()->text(), "Path\tsc-bytes\n/2\t14\n");
        choose(s.view.make_menu(s.model.index(2, 0)), "Markdown Table");
        QVERIFY(copied.wait());
        QCOMPARE(QApplication::clipboard()->text(), "| Path | sc-bytes |\n| --- | --- |\n| /2 | 14 |\n");
        choose(s.view.make_menu(s.model.index(2, 0)), "Filter for These Values of Path");
        QVERIFY(copied.wait());
        QCOMPARE(QApplication::clipboard()->text(), "path:\"/2\"");
    }

    void rows_may_have_more_room()
    {
        Stage s;
        s.show(RowSet::all(web_));
        const int compact = s.view.row_height();
        s.view.scroll_to_row(100);
        s.view.set_density(RowView::Density::Roomy);
        QVERIFY(s.view.row_height() > compact);
        QCOMPARE(s.view.first_row(), 100);
        QCOMPARE(s.view.visualRect(s.model.index(101, 0)).y(), s.view.row_height());
    }
};

SPOOR_TEST(TestEventViewColumns)
#include "test_event_view_columns.moc"
