// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/small_snapshot.h"
#include "widgets/views/filter_completer.h"
#include "widgets/views/filter_edit.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace spoor;
using namespace spoor::test;

namespace {

struct Stage {
    Stage()
    {
        auto* line = new QHBoxLayout(&window);
        edit = new FilterEdit(&window);
        other = new QLineEdit(&window);
        line->addWidget(edit);
        line->addWidget(other);
        completer = new FilterCompleter(edit, &job);
        window.resize(600, 60);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
        edit->setFocus();
    }
    ~Stage() { delete edit; }

    void load()
    {
        job.set_snapshot(small_snapshot({{1, "10.0.0.1", "anna", "/Admin/index.asp", 401},
                                         {2, "10.0.0.2", "CORP\\bernd", "/x y"},
                                         {3, "10.0.0.1", "", "/x y"},
                                         {4, "10.0.0.1", "anna", "/<b>&x"}}));
    }
    QString rows() const
    {
        QStringList all;
        if (completer->is_open())
            for (int row = 0; row < completer->model().rowCount(); ++row) {
                const QString hint = completer->model().index(row, 1).data().toString();
                all << completer->model().index(row, 0).data().toString() + (hint.toInt() ? "=" + hint : QString());
            }
        return all.join(", ");
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(edit, key, modifiers); }

    QWidget window;
    ValueCountsJob job;
    FilterEdit* edit;
    QLineEdit* other;
    FilterCompleter* completer;
};

}

class TestFilterCompleter : public QObject {
    Q_OBJECT
private slots:
    void from_field_to_value()
    {
        Stage s;
        s.load();
        QTest::keyClicks(s.edit, "use");
        QTRY_VERIFY(s.rows().startsWith("user, "));
        s.key(Qt::Key_Tab);
        QCOMPARE(s.edit->text(), "user");
        QTRY_VERIFY(s.rows().startsWith("user:, user!=, user:("));
        s.key(Qt::Key_Down);
        s.key(Qt::Key_Return);
        QCOMPARE(s.edit->text(), "user:");
        QTRY_COMPARE(s.rows(), "anna=2, CORP\\bernd=1");
        QTest::keyClicks(s.edit, "be");
        QTRY_COMPARE(s.rows(), "CORP\\bernd=1");
        s.key(Qt::Key_Tab);
        QCOMPARE(s.edit->text(), "user:\"CORP\\\\bernd\" ");
        QTRY_VERIFY(!s.completer->is_open());
        QTest::keyClicks(s.edit, "a");
        QTRY_VERIFY(s.rows().startsWith("and, agent"));
        QVERIFY(s.edit->hasFocus());
    }

    void values_begin_with_what_is_typed_first()
    {
        Stage s;
        s.load();
        QTest::keyClicks(s.edit, "path:/");
        QTRY_COMPARE(s.rows(), "");  // an expression begins here
        s.edit->set_text("");
        QTest::keyClicks(s.edit, "path:");
        QTRY_COMPARE(s.rows(), "/x y=2, /Admin/index.asp=1, /<b>&x=1");
        QTest::keyClicks(s.edit, "ADM");
        QTRY_COMPARE(s.rows(), "/Admin/index.asp=1");
        s.edit->set_text("");
        QTest::keyClicks(s.edit, "not (ip:10.0.0.1 or status:(200 4");
        QTRY_COMPARE(s.rows(), "401=1");
        s.key(Qt::Key_Tab);
        QCOMPARE(s.edit->text(), "not (ip:10.0.0.1 or status:(200 401");
    }

    void takes_nothing_from_who_types()
    {
        Stage s;
        s.load();
        QSignalSpy applied(s.edit, &FilterEdit::return_pressed);
        QSignalSpy escaped(s.edit, &FilterEdit::escape_pressed);
        QTest::keyClicks(s.edit, "status:4");
        QTRY_COMPARE(s.rows(), "401=1");
        // Return belongs to the filter until one has chosen.
        s.key(Qt::Key_Return);
        QCOMPARE(applied.size(), 1);
        QVERIFY(!s.completer->is_open());
        QTest::qWait(50);
        QVERIFY(!s.completer->is_open());
        QCOMPARE(s.edit->text(), "status:4");
        // Esc closes the list, and only then clears.
        QTest::keyClicks(s.edit, "0");
        QTRY_VERIFY(s.completer->is_open());
        s.key(Qt::Key_Escape);
        QVERIFY(!s.completer->is_open());
        QCOMPARE(escaped.size(), 0);
        s.key(Qt::Key_Escape);
        QCOMPARE(escaped.size(), 1);
        // A blank opens nothing; Ctrl+Space does.
        s.edit->set_text("");
        QTest::keyClicks(s.edit, "status:401 ");
        QTest::qWait(50);
        QVERIFY(!s.completer->is_open());
        s.key(Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY(s.rows().startsWith("and, or, not"));
        s.edit->set_text("");
        QTest::keyClicks(s.edit, "word ");
        s.key(Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY(s.rows().startsWith("and, or, not"));
        s.edit->set_text("");
        QTest::keyClicks(s.edit, "_exists_:us");
        QTRY_VERIFY(s.rows().startsWith("user, "));
        s.edit->set_text("");
        QTest::keyClicks(s.edit, "status:401 ");
        s.key(Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY(s.rows().startsWith("and, or, not"));
        s.key(Qt::Key_Up);
        QVERIFY(s.completer->list()->currentIndex().row() > 5);
        s.key(Qt::Key_Down);
        QCOMPARE(s.completer->list()->currentIndex().row(), 0);
        QCOMPARE(s.edit->text(), "status:401 ");
    }

    void goes_with_the_focus()
    {
        Stage s;
        QTest::keyClicks(s.edit, "st");
        QTRY_VERIFY(s.completer->is_open());
        s.other->setFocus();
        QVERIFY(!s.completer->is_open());
        s.edit->set_text("us");  // by the program
        QTest::qWait(50);
        QVERIFY(!s.completer->is_open());
        // Tab goes on where no list is open.
        s.edit->setFocus();
        s.key(Qt::Key_Tab);
        QVERIFY(s.other->hasFocus());
    }

    void what_is_written_already_is_not_offered()
    {
        Stage s;
        s.load();
        QTest::keyClicks(s.edit, "ip:10.0.0.2");
        QTest::qWait(80);
        QVERIFY(!s.completer->is_open());
        s.edit->set_text("");
        QTest::keyClicks(s.edit, "sta x");
        for (int i = 0; i < 2; ++i)
            s.key(Qt::Key_Left);
        s.key(Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY(s.rows().startsWith("status"));
        s.key(Qt::Key_Tab);
        QCOMPARE(s.edit->text(), "status x");
        QCOMPARE(s.edit->cursor(), 6);
    }

    void forgets_what_was_closed()
    {
        Stage s;
        s.load();
        QTest::keyClicks(s.edit, "user:");
        QTRY_VERIFY(s.completer->is_open());
        s.job.set_snapshot(nullptr);
        QVERIFY(!s.completer->is_open());
        s.edit->set_text("");
        QTest::keyClicks(s.edit, "user:");
        QTest::qWait(50);
        QVERIFY(!s.completer->is_open());
    }
};

SPOOR_TEST(TestFilterCompleter)
#include "test_filter_completer.moc"
