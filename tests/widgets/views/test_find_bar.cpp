// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/log_snapshot.h"
#include "widgets/views/find_bar.h"
#include "widgets/views/find_session.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace spoor;
using namespace spoor::test;

namespace {

/// A bar over a log, and where the search led.
struct Table {
    FindBar bar;
    FindSession session{&bar};
    std::shared_ptr<const Snapshot> log;
    QStringList gone;

    Table(Scratch& scratch, const QStringList& paths) : log(log_snapshot(scratch, "t.log", paths))
    {
        QObject::connect(&session, &FindSession::go_asked, &session, [this](EventKey key, std::uint32_t row) {
            const auto path = log->path(*log->find(key));
            gone << QString::fromUtf8(path.data(), qsizetype(path.size()));
            session.set_current(key, row);
        });
        session.set_rows(RowSet::all(log), true);
    }
    void stand(std::uint32_t row) { session.set_current(log->key(log->in_time_order(row)), row); }
    QLineEdit* edit() { return bar.findChild<QComboBox*>("find")->lineEdit(); }
    QString count() const { return bar.findChild<QLabel*>("find-count")->text(); }
    QString wrap() const { return bar.findChild<QLabel*>("find-wrap")->text(); }
    QString note() const
    {
        const auto* label = bar.findChild<QLabel*>("find-note");
        return label->isHidden() ? QString() : label->text();
    }
    QToolButton* button(const QString& name) const
    {
        for (auto* b : bar.findChildren<QToolButton*>())
            if (b->accessibleName() == name)
                return b;
        return nullptr;
    }
};

}

class TestFindBar : public QObject {
    Q_OBJECT

    Scratch scratch_;

private slots:
    void typing_and_keys()
    {
        FindBar bar;
        bar.show();
        QSignalSpy needle(&bar, &FindBar::needle_changed);
        QSignalSpy next(&bar, &FindBar::next_asked);
        QSignalSpy previous(&bar, &FindBar::previous_asked);
        QSignalSpy closed(&bar, &FindBar::closed);
        auto* edit = bar.findChild<QComboBox*>("find")->lineEdit();
        QTest::keyClicks(edit, "cmd");
        QCOMPARE(needle.size(), 0);
        QTRY_COMPARE(needle.size(), 1);
        QCOMPARE(needle.last()[0].value<Needle>(), (Needle{"cmd"}));
        // Enter does not wait for the pause; the next one goes on.
        QTest::keyClicks(edit, "x");
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(needle.size(), 2);
        QCOMPARE(next.size(), 0);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(next.size(), 1);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(previous.size(), 1);
        QCOMPARE(bar.history(), QStringList{"cmdx"});
        for (auto* button : bar.findChildren<QToolButton*>())
            if (button->isCheckable() && button->accessibleName() == "Regular expression")
                button->click();
        QCOMPARE(needle.last()[0].value<Needle>(), (Needle{"cmdx", true}));
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        QVERIFY(bar.isHidden());
    }

    void history()
    {
        FindBar bar;
        bar.show();
        bar.set_history({"two", "one"});
        QCOMPARE(bar.needle().text, "");
        auto* edit = bar.findChild<QComboBox*>("find")->lineEdit();
        QTest::keyClick(edit, Qt::Key_Down);
        QCOMPARE(edit->text(), "two");
        QTest::keyClick(edit, Qt::Key_Down);
        QCOMPARE(edit->text(), "one");
        QTest::keyClick(edit, Qt::Key_Return);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(bar.history(), (QStringList{"one", "two"}));
        bar.set_history(QStringList(500, "x"));
        QVERIFY(bar.history().size() <= FindBar::history_limit);
    }

    void counts()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        FindBar bar;
        bar.show();
        bar.open("x");
        auto* label = bar.findChild<QLabel*>("find-count");
        const auto shown = [&](std::uint32_t number, std::uint32_t count, bool complete) {
            bar.show_count(number, count, complete);
            return label->text();
        };
        QCOMPARE(shown(3, 1204, true), "3 of 1,204");
        QCOMPARE(shown(0, 1204, true), "1,204 found");
        QCOMPARE(shown(3, 1204, false), QString::fromUtf8("1,204+ …"));
        QCOMPARE(shown(0, 0, false), QString::fromUtf8("searching…"));
        QCOMPARE(shown(0, 0, true), "no match");
        bar.clear_result();
        QCOMPARE(label->text(), "");
        QLocale::setDefault(before);
    }

    void every_control_has_a_name_and_can_be_reached()
    {
        FindBar bar;
        for (auto* button : bar.findChildren<QToolButton*>()) {
            if (button->parent() != &bar)
                continue;
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY(button->focusPolicy() & Qt::TabFocus);
        }
        for (auto* label : bar.findChildren<QLabel*>())
            QVERIFY(label->buddy() || label->textFormat() == Qt::PlainText);
    }

    void goes_to_the_first_match_while_one_types()
    {
        Table t(scratch_, {"/cmd", "/a", "/cmd.exe", "/b", "/cmd.exe", "/cmd"});
        t.stand(1);
        t.session.open();
        QTest::keyClicks(t.edit(), "cmd");
        QTRY_COMPARE(t.gone, QStringList{"/cmd.exe"});
        QCOMPARE(t.count(), "2 of 4");
        // From where one began, not from what was found on the way.
        QTest::keyClicks(t.edit(), ".exe");
        QTRY_COMPARE(t.gone.size(), 2);
        QCOMPARE(t.count(), "1 of 2");
        QTest::keyClick(t.edit(), Qt::Key_Return);
        QCOMPARE(t.count(), "2 of 2");
        QCOMPARE(t.wrap(), "");
        QTest::keyClick(t.edit(), Qt::Key_Return);
        QCOMPARE(t.count(), "1 of 2");
        QCOMPARE(t.wrap(), "(continued from the top)");
        QTest::keyClick(t.edit(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(t.count(), "2 of 2");
        QCOMPARE(t.wrap(), "(continued from the end)");
        QTest::keyClick(t.edit(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(t.wrap(), "");
        // Another row, chosen by hand.
        t.stand(3);
        QCOMPARE(t.count(), "2 found");
        t.session.next();
        QCOMPARE(t.count(), "2 of 2");
    }

    void nothing_found_and_faults()
    {
        Table t(scratch_, {"/a", "/b"});
        t.session.open("zzz");
        QTRY_COMPARE(t.count(), "no match");
        t.session.next();
        QCOMPARE(t.gone, QStringList());
        t.button("Regular expression")->click();
        t.edit()->setText("a(b");
        QTRY_VERIFY2(t.note().startsWith("Column 4: this is not a regular expression"), qPrintable(t.note()));
        QCOMPARE(t.count(), "");
        t.edit()->setText("<b>a</b>[");
        QTRY_VERIFY(t.note().contains("regular expression"));
        t.edit()->setText("/[ab]");
        QTRY_COMPARE(t.count(), "1 of 2");
        QCOMPARE(t.note(), "");
    }

    void marks_last_as_long_as_the_search()
    {
        Table t(scratch_, {"/a", "/b"});
        QSignalSpy marks(&t.session, &FindSession::marks_changed);
        t.session.set_filter("GET status:200");
        QCOMPARE(marks.size(), 1);
        QCOMPARE(t.session.marks().in("GET /a").size(), 1);
        t.session.open("/a");
        QCOMPARE(t.session.marks().in("GET /a").size(), 2);
        QSignalSpy left(&t.session, &FindSession::left);
        QTest::keyClick(t.edit(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        QVERIFY(!t.session.is_open());
        QCOMPARE(t.session.marks().in("GET /a").size(), 1);
        // F3 goes on without the bar.
        t.session.next();
        QTRY_COMPARE(t.gone, QStringList{"/a"});
        QCOMPARE(t.session.marks().in("GET /a").size(), 2);
        QVERIFY(!t.session.is_open());
    }

    void f3_without_a_needle_asks_for_one()
    {
        Table t(scratch_, {"/a"});
        t.session.next();
        QVERIFY(t.session.is_open());
        QCOMPARE(t.gone, QStringList());
    }

    void other_rows()
    {
        Table t(scratch_, {"/a", "/b", "/a", "/b", "/a"});
        t.session.open("/a");
        QTRY_COMPARE(t.count(), "1 of 3");
        t.session.set_rows(RowSet(t.log, {1, 2, 3}), true);
        QTRY_COMPARE(t.count(), "1 found");
        t.session.next();
        QCOMPARE(t.count(), "1 of 1");
        QCOMPARE(t.gone.size(), 2);
        t.session.set_rows({}, true);
        QCOMPARE(t.count(), "");
        t.session.next();
        QCOMPARE(t.gone.size(), 2);
    }
};

SPOOR_TEST(TestFindBar)
#include "test_find_bar.moc"
