// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/stage.h"
#include "tests/support/suite.h"
#include "widgets/views/filter_bar.h"

#include <QDockWidget>
#include <QHeaderView>
#include <QMenu>

using namespace spoor;
using namespace spoor::test;
using namespace Qt::StringLiterals;

namespace {

QDockWidget* dock(Stage& s, const char* name) { return s.window->findChild<QDockWidget*>(QLatin1StringView(name)); }

/// Where the panels stand: `inspector left, messages hidden`.
QString picture(Stage& s)
{
    QStringList all;
    for (const char* name : {"inspector", "sources", "messages"}) {
        const QDockWidget* one = dock(s, name);
        const char* area = one->isHidden()                                                     ? "hidden"
                           : one->isFloating()                                                 ? "floating"
                           : s.window->dockWidgetArea(dock(s, name)) == Qt::LeftDockWidgetArea ? "left"
                                                                                               : "bottom";
        all << QStringLiteral("%1 %2").arg(QLatin1StringView(name), QLatin1StringView(area));
    }
    return all.join(QLatin1String(", "));
}

/// The first three columns, from left to right.
QString columns(Stage& s)
{
    QStringList names;
    for (const ColumnSpec& column : s.table()->shown_columns().mid(0, 3))
        names << column.name();
    return names.join(u' ');
}

}

class TestLayout : public QObject {
    Q_OBJECT
private slots:
    void what_was_arranged_is_there_the_next_time()
    {
        Stage s;
        const int all = s.table()->header()->count();
        const std::string log = s.scratch.write("ex.log", w3c);
        s.open(log);
        QCOMPARE(picture(s), "inspector bottom, sources bottom, messages bottom");
        s.window->addDockWidget(Qt::LeftDockWidgetArea, dock(s, "inspector"));
        dock(s, "messages")->close();
        QTRY_VERIFY(s.table()->header()->count() < all);  // the columns for these formats come after the rows
        s.table()->header()->resizeSection(1, 321);
        s.table()->header()->moveSection(0, 2);
        s.window->close();
        s.raise_window();
        QCOMPARE(picture(s), "inspector hidden, sources hidden, messages hidden");
        s.open(log);
        QCOMPARE(picture(s), "inspector left, sources bottom, messages hidden");
        // Columns are kept for the formats that are open, once these are known.
        QTRY_COMPARE(columns(s), "kind outcome time");
        QCOMPARE(s.table()->header()->sectionSize(s.events()->column(Field::Kind)), 321);

        // And reset puts all of it back, now and for the next time.
        s.window->actions()->action("view.reset-layout"_L1)->trigger();
        QCOMPARE(picture(s), "inspector bottom, sources bottom, messages bottom");
        QTRY_COMPARE(columns(s), "time kind outcome");
        QVERIFY(s.table()->header()->sectionSize(s.events()->column(Field::Kind)) != 321);
        s.window->close();
        s.raise_window();
        s.open(log);
        QCOMPARE(picture(s), "inspector bottom, sources bottom, messages bottom");
        QTRY_COMPARE(columns(s), "time kind outcome");
    }

    void panels_stand_as_before_after_closing_and_opening_logs()
    {
        Stage s;
        s.open(s.scratch.write("ex.log", w3c));
        dock(s, "sources")->close();
        s.window->workspace()->close_all();
        QCOMPARE(picture(s), "inspector hidden, sources hidden, messages hidden");
        s.loading = true;
        s.open(s.scratch.path("ex.log"));
        QCOMPARE(picture(s), "inspector bottom, sources hidden, messages bottom");
    }

    void what_is_not_understood_gives_the_default_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("damaged docks") << "layout/docks" << QVariant(QByteArray("\xff\0\1garbage", 10));
        QTest::newRow("damaged columns") << "layout/event-columns" << QVariant(QByteArray("garbage"));
        QTest::newRow("no bytes at all") << "layout/docks" << QVariant(12);
        QTest::newRow("other version") << "layout/version" << QVariant(LayoutStore::version + 1);
        QTest::newRow("damaged geometry") << "window/geometry" << QVariant(QByteArray("garbage"));
    }
    void what_is_not_understood_gives_the_default()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        Stage s;
        const int all = s.table()->header()->count();
        s.open(s.scratch.write("ex.log", w3c));
        QTRY_VERIFY(s.table()->header()->count() < all);  // the columns for these formats come after the rows
        const QByteArray columns = s.table()->header()->saveState();
        s.window->close();
        s.settings->setValue(key, value);
        s.raise_window();
        s.open(s.scratch.path("ex.log"));
        QCOMPARE(picture(s), "inspector bottom, sources bottom, messages bottom");
        QTRY_COMPARE(s.table()->header()->saveState(), columns);
        QVERIFY(s.window->width() > 300);
    }

    void the_timeline_has_most_of_the_room_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small screen") << QSize(1360, 860);
        QTest::newRow("large screen") << QSize(1920, 1080);
    }
    void the_timeline_has_most_of_the_room()
    {
        QFETCH(QSize, size);
        Stage s;
        s.window->resize(size);
        s.open(s.scratch.write("ex.log", w3c));
        QTest::qWait(300);  // docks move in
        QVERIFY2(s.window->timeline()->height() * 2 > size.height(),
                 qPrintable(QString::number(s.window->timeline()->height())));
        QCOMPARE(s.window->timeline()->width(), size.width());
    }

    void panels_are_shown_and_hidden_by_actions()
    {
        Stage s;
        s.open(s.scratch.write("ex.log", w3c));
        QAction* action = s.window->actions()->action("view.messages"_L1);
        QVERIFY(action->isChecked());
        action->trigger();
        QCOMPARE(picture(s), "inspector bottom, sources bottom, messages hidden");
        QVERIFY(!action->isChecked());
        action->trigger();
        QCOMPARE(picture(s), "inspector bottom, sources bottom, messages bottom");
        dock(s, "messages")->close();
        QVERIFY(!action->isChecked());
    }

    void what_was_opened_is_in_the_menu_the_next_time()
    {
        Stage s;
        s.scratch.write("a & b.log", w3c);
        s.open(s.scratch.path("a & b.log"));
        s.window->close();
        s.raise_window();
        QMenu* menu = s.window->actions()->menu(Menu::Recent);
        QVERIFY(menu->actions().first()->text().endsWith("a && b.log"));
        menu->actions().first()->trigger();
        QTRY_COMPARE(s.events()->rowCount(), 4);
        s.window->actions()->action("file.forget-recent"_L1)->trigger();
        QVERIFY(!menu->menuAction()->isEnabled());
    }

    void the_last_session_is_opened_where_wanted()
    {
        Stage s;
        s.open(s.scratch.write("ex.log", w3c));
        s.window->close();
        s.raise_window();
        s.window->open_session();
        QVERIFY(!s.window->workspace()->is_open());
        s.settings->setValue("preferences/restore-session", true);
        s.raise_window();
        s.window->open_session();
        QTRY_COMPARE(s.events()->rowCount(), 4);
    }
};

SPOOR_TEST(TestLayout)
#include "test_layout.moc"
