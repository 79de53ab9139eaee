// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "widgets/views/filter_bar.h"
#include "widgets/views/filter_chip_row.h"
#include "widgets/views/filter_chip_view.h"
#include "widgets/views/filter_edit.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace spoor;

namespace {

struct Stage {
    Stage()
    {
        bar.resize(700, 80);
        bar.show();
        if (!QTest::qWaitForWindowActive(&bar))
            qFatal("no window");
        bar.add_only({"user", "anna"});
        bar.add_not({"path", "/x"});
    }
    FilterChipRow* row() { return bar.findChild<FilterChipRow*>(); }
    FilterChipView* view(int index)
    {
        for (auto* view : row()->findChildren<FilterChipView*>())
            if (view->isVisible() && view->chip() == bar.state().chips.value(index))
                return view;
        return nullptr;
    }
    const FilterChip& chip(int index) { return bar.state().chips[index]; }
    QPoint tick(int index) { return {view(index)->fontMetrics().averageCharWidth(), view(index)->height() / 2}; }
    FilterEdit* editor() { return row()->editor(); }

    FilterBar bar;
};

}

class TestFilterChips : public QObject {
    Q_OBJECT
private slots:
    void hidden_where_there_are_none()
    {
        FilterBar bar;
        bar.show();
        auto* row = bar.findChild<FilterChipRow*>();
        QVERIFY(!row->isVisible());
        bar.add_only({"ip", "::1"});
        QVERIFY(row->isVisible());
        bar.undo();
        QVERIFY(!row->isVisible());
    }

    void keys()
    {
        Stage s;
        s.view(0)->setFocus();
        QTest::keyClick(s.view(0), Qt::Key_Space);
        QVERIFY(!s.chip(0).enabled);
        QCOMPARE(s.bar.state().effective(), "not path:\"/x\"");
        QTest::keyClick(s.view(0), Qt::Key_Space);
        QVERIFY(s.chip(0).enabled);
        QTest::keyClicks(s.view(0), "!");
        QVERIFY(s.chip(0).inverted);
        QTest::keyClicks(s.view(0), "-");
        QVERIFY(!s.chip(0).inverted);
        QTest::keyClicks(s.view(0), "p");
        QVERIFY(s.chip(0).pinned);
        QTest::keyClick(s.view(0), Qt::Key_Right);
        QVERIFY(s.view(1)->hasFocus());
        QTest::keyClick(s.view(1), Qt::Key_Left);
        QVERIFY(s.view(0)->hasFocus());
        QTest::keyClick(s.view(0), Qt::Key_Delete);
        QCOMPARE(s.bar.state().chips.size(), 1);
        QVERIFY(s.view(0)->hasFocus());
        QTest::keyClick(s.view(0), Qt::Key_Delete);
        QVERIFY(!s.row()->isVisible());
        QVERIFY(s.bar.findChild<FilterEdit*>("filter")->hasFocus());
        s.bar.undo();
        s.bar.undo();
        QCOMPARE(s.bar.state().chips.size(), 2);
    }

    void mouse_and_menu()
    {
        Stage s;
        QTest::mouseClick(s.view(1), Qt::LeftButton);  // on its label
        QVERIFY(s.chip(1).enabled);
        QTest::mouseClick(s.view(1), Qt::LeftButton, {}, s.tick(1));
        QVERIFY(!s.chip(1).enabled);
        QTest::mouseDClick(s.view(0), Qt::LeftButton);
        QVERIFY(s.editor() && s.chip(0).enabled);
        QTest::keyClicks(s.editor(), "x");
        QTest::keySequence(s.editor(), QKeySequence::Undo);
        QCOMPARE(s.editor()->text(), s.chip(0).text);
        QTest::keyClick(s.editor(), Qt::Key_Escape);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5}, s.view(1)->mapToGlobal(QPoint(5, 5)));
        auto* view = s.view(1);
        QCoreApplication::sendEvent(view, &event);
        auto* menu = view->findChild<QMenu*>();
        QVERIFY(menu);
        QStringList texts;
        for (const QAction* action : menu->actions())
            texts << action->text().remove('&');
        QCOMPARE(texts,
                 QStringList({"Switch On", "Include Instead", "Pin Across New Searches", "", "Edit…", "Remove"}));
        menu->actions()[1]->trigger();
        menu->close();
        QVERIFY(!s.chip(1).inverted);
    }

    void edited_in_place()
    {
        Stage s;
        QSignalSpy applied(&s.bar, &FilterBar::applied);
        s.view(0)->setFocus();
        QTest::keyClick(s.view(0), Qt::Key_F2);
        QVERIFY(s.editor() && s.editor()->hasFocus());
        QCOMPARE(s.editor()->text(), s.chip(0).text);
        s.editor()->set_text("status:abc");
        auto* fault = s.row()->findChild<QLabel*>("filter-chip-fault");
        QVERIFY(!fault->isVisible());
        QTest::keyClick(s.editor(), Qt::Key_Return);
        QVERIFY(fault->isVisible());
        QVERIFY2(fault->text().startsWith("Column 8: “abc” – a number"), qPrintable(fault->text()));
        QVERIFY(s.editor()->has_error());
        QCOMPARE(applied.size(), 0);
        QTest::keyClick(s.editor(), Qt::Key_Backspace);
        QVERIFY(!fault->isVisible() && !s.editor()->has_error());
        s.editor()->set_text("status:401");
        QTest::keyClick(s.editor(), Qt::Key_Return);
        QCOMPARE(s.editor(), nullptr);
        QCOMPARE(s.chip(0).shown(), "status:401");
        QCOMPARE(applied.last()[0].toString(), "status:401 and not path:\"/x\"");
        QVERIFY(s.view(0)->hasFocus());
        // Esc leaves it as it was; nothing left of the text takes it away.
        QTest::keyClick(s.view(0), Qt::Key_Return);
        s.editor()->set_text("x");
        QTest::keyClick(s.editor(), Qt::Key_Escape);
        QCOMPARE(s.chip(0).text, "status:401");
        QVERIFY(s.view(0)->hasFocus());
        QTest::keyClick(s.view(0), Qt::Key_F2);
        s.editor()->set_text(" ");
        QTest::keyClick(s.editor(), Qt::Key_Return);
        QCOMPARE(s.bar.state().chips.size(), 1);
    }

    void an_edited_range_of_times_is_no_chosen_one()
    {
        Stage s;
        s.bar.set_time_range(TimeRange{*parse_time("2009-11-17 02:00"), *parse_time("2009-11-17 03:00")});
        QSignalSpy ranges(&s.bar, &FilterBar::time_range_changed);
        s.row()->edit(2);
        s.editor()->set_text("time:2009-11-17");
        QTest::keyClick(s.editor(), Qt::Key_Return);
        QCOMPARE(ranges.size(), 1);
        QVERIFY(!s.bar.state().time_range());
        QCOMPARE(s.chip(2).shown(), "time:2009-11-17");
    }

    void hostile_texts_are_plain()
    {
        Stage s;
        s.bar.add_only({"agent", "<b>x</b> & y\u202e z\n"});
        FilterChipView* view = s.view(2);
        QVERIFY(view->toolTip().contains("&lt;b&gt;x"));
        QVERIFY(!view->toolTip().contains(QChar(0x202e)));
        QVERIFY(view->accessibleName().contains("<b>x</b> & y"));
        QVERIFY(!view->accessibleName().contains('\n'));
        QVERIFY(view->shortcut().isEmpty());
        s.bar.add_only({"path", QString(5000, 'y')});
        QVERIFY(s.view(3)->sizeHint().width() < 60 * s.view(3)->fontMetrics().averageCharWidth());
    }

    void told_without_colour()
    {
        Stage s;
        QCOMPARE(s.view(1)->accessibleName(), "not path: /x");
        QTest::keyClicks(s.view(1), "p");
        QTest::mouseClick(s.view(1), Qt::LeftButton, {}, s.tick(1));
        QCOMPARE(s.view(1)->accessibleName(), "not path: /x, pinned, off");
        QVERIFY(!QAccessible::queryAccessibleInterface(s.view(1))->state().checked);
    }

    void wraps_where_the_room_ends()
    {
        Stage s;
        for (int i = 0; i < 20; ++i)
            s.bar.add_only({"path", QString("/some/longer/path/%1").arg(i)});
        const int wide = s.row()->heightForWidth(4000), narrow = s.row()->heightForWidth(400);
        QVERIFY(narrow > 5 * wide);
        s.bar.resize(400, s.bar.heightForWidth(400));
        QTRY_VERIFY(s.view(21)->geometry().right() <= s.row()->width());
        QVERIFY(s.view(21)->geometry().top() > s.view(0)->geometry().bottom());
    }

    void tab_goes_along_the_row()
    {
        QWidget window;
        auto* all = new QVBoxLayout(&window);
        auto* bar = new FilterBar(&window);
        auto* below = new QLineEdit(&window);
        all->addWidget(bar);
        all->addWidget(below);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        bar->add_only({"ip", "::1"});
        bar->add_only({"ip", "::2"});
        bar->focus();
        QStringList met;
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget* now = QApplication::focusWidget();
            met << (now == below ? "below" : now->objectName().isEmpty() ? now->accessibleName() : now->objectName());
        }
        QCOMPARE(met, QStringList({"filter-history", "ip: ::1", "ip: ::2", "filter-clear", "below"}));
    }

    void clear_button_spares_the_pinned()
    {
        Stage s;
        s.bar.set_text("x");
        QTest::keyClicks(s.view(1), "p");
        s.bar.findChild<QToolButton*>("filter-clear")->click();
        QCOMPARE(s.bar.text(), "");
        QCOMPARE(s.bar.state().chips.size(), 1);
        QCOMPARE(s.chip(0).shown(), "path: /x");
        s.bar.undo();
        QCOMPARE(s.bar.text(), "x");
        QCOMPARE(s.bar.state().chips.size(), 2);
    }
};

SPOOR_TEST(TestFilterChips)
#include "test_filter_chips.moc"
