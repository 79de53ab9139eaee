// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_goal.h"
#include "tests/support/suite.h"
#include "tests/widgets/support/log_snapshot.h"
#include "widgets/views/go_to_bar.h"
#include "widgets/wording/time_goal_wording.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace spoor;
using namespace spoor::test;

class TestGoToBar : public QObject {
    Q_OBJECT

    Scratch scratch_;
    std::shared_ptr<const Snapshot> log_ = log_snapshot(scratch_, "ex.log", {"/0", "/1", "/2", "/3", "/4"});

    GoToContext context(std::optional<std::uint32_t> chosen = 1) const
    {
        GoToContext c;
        c.shown = RowSet::all(log_);
        if (chosen)
            c.chosen = log_->key(EventId{*chosen});
        return c;
    }
    static QLineEdit* edit(GoToBar& bar) { return bar.findChild<QLineEdit*>("go-to"); }
    static QString preview(GoToBar& bar)
    {
        auto* label = bar.findChild<QLabel*>("go-to-preview");
        return label->isHidden() ? QString() : label->text();
    }

private slots:
    void times()
    {
        GoToBar bar;
        QSignalSpy asked(&bar, &GoToBar::go_asked);
        bar.open_time(context());
        QCOMPARE(preview(bar), "");
        QTest::keyClicks(edit(bar), "+2s");
        QTRY_COMPARE(preview(bar), QString::fromUtf8("→ 2009-11-17 10:00:03 UTC, row 4"));
        edit(bar)->setText("10:00:02");
        QTRY_COMPARE(preview(bar), QString::fromUtf8("→ 2009-11-17 10:00:02 UTC, row 3"));
        edit(bar)->setText("[17/Nov/2009:11:00:04 +0100]");
        QTRY_COMPARE(preview(bar), QString::fromUtf8("→ 2009-11-17 10:00:04 UTC, row 5"));
        edit(bar)->setText("2030-01-01");
        QTRY_COMPARE(preview(bar), "No event is so late. The last: 2009-11-17 10:00:04 UTC, row 5");
        edit(bar)->setText("2009-11-17 10:00:02 EST");
        QTRY_VERIFY2(preview(bar).contains("is not a time zone"), qPrintable(preview(bar)));
        // Enter before the answer is there.
        edit(bar)->setText("+1s");
        QTest::keyClick(edit(bar), Qt::Key_Return);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<EventKey>(), log_->key(EventId{2}));
        QCOMPARE(asked[0][1].toUInt(), 2u);
        QVERIFY(bar.isHidden());
    }

    void in_the_zone_that_the_table_shows()
    {
        GoToBar bar;
        GoToContext berlin = context();
        berlin.zone = *Zone::parse("Europe/Berlin");
        bar.open_time(berlin);
        edit(bar)->setText("11:00:03");
        QTRY_COMPARE(preview(bar), QString::fromUtf8("→ 2009-11-17 11:00:03 Europe/Berlin, row 4"));
    }

    void lines()
    {
        GoToBar bar;
        QSignalSpy asked(&bar, &GoToBar::go_asked);
        QSignalSpy closed(&bar, &GoToBar::closed);
        bar.open_line(context());
        edit(bar)->setText("3");
        QTRY_VERIFY2(preview(bar).startsWith(QString::fromUtf8("→ 2009-11-17 10:00:02 UTC, row 3 (")) &&
                         preview(bar).endsWith("ex.log, line 3)"),
                     qPrintable(preview(bar)));
        edit(bar)->setText("#5");
        QTRY_COMPARE(preview(bar), QString::fromUtf8("→ 2009-11-17 10:00:04 UTC, row 5"));
        edit(bar)->setText("row 99");
        QTRY_COMPARE(preview(bar), "The rows end at 5. The last: 2009-11-17 10:00:04 UTC, row 5");
        edit(bar)->setText("none.log:3");
        QTRY_COMPARE(preview(bar), "No file's name ends so.");
        QTest::keyClick(edit(bar), Qt::Key_Return);
        QVERIFY(!bar.isHidden());
        edit(bar)->setText("x");
        QTRY_VERIFY2(preview(bar).startsWith("Write a line number"), qPrintable(preview(bar)));
        edit(bar)->setText("EX.LOG:2");
        QTest::keyClick(edit(bar), Qt::Key_Return);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked[0][1].toUInt(), 1u);
        QCOMPARE(closed.size(), 1);

        bar.open_line(context());
        QCOMPARE(edit(bar)->text(), "EX.LOG:2");
        QTest::keyClick(edit(bar), Qt::Key_Escape);
        QVERIFY(bar.isHidden());
        QCOMPARE(asked.size(), 1);
        QCOMPARE(closed.size(), 2);
    }

    void hidden_lines_lead_to_what_is_near()
    {
        GoToBar bar;
        QSignalSpy asked(&bar, &GoToBar::go_asked);
        GoToContext some = context();
        some.shown = RowSet(log_, {0, 4});
        bar.open_line(some);
        edit(bar)->setText("3");
        QTRY_VERIFY2(preview(bar).endsWith("is not among the rows shown. Nearest: 2009-11-17 10:00:04 UTC, row 2"),
                     qPrintable(preview(bar)));
        // The filter is taken away meanwhile.
        bar.set_context(context());
        QTRY_VERIFY2(preview(bar).endsWith("ex.log, line 3)"), qPrintable(preview(bar)));
        bar.set_context(some);
        QTRY_VERIFY(preview(bar).contains("Nearest"));
        QTest::keyClick(edit(bar), Qt::Key_Enter);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<EventKey>(), log_->key(EventId{4}));
    }

    void nothing_chosen_and_nothing_open()
    {
        GoToBar bar;
        bar.open_line(context(std::nullopt));
        edit(bar)->setText("3");
        QTRY_VERIFY2(preview(bar).startsWith("No event is chosen"), qPrintable(preview(bar)));
        // Relative to the first that is shown.
        bar.open_time(context(std::nullopt));
        edit(bar)->setText("+3s");
        QTRY_COMPARE(preview(bar), QString::fromUtf8("→ 2009-11-17 10:00:03 UTC, row 4"));
        bar.open_time({});
        QTRY_VERIFY2(preview(bar).startsWith("There is no event to count from"), qPrintable(preview(bar)));
        edit(bar)->setText("2009-11-17");
        QTRY_COMPARE(preview(bar), "There is no event to go to.");
    }

    void what_is_pasted_is_plain_text()
    {
        GoToBar bar;
        bar.open_time(context());
        edit(bar)->setText("2009-11-17 10:00 <b>x</b>");
        QTRY_VERIFY(preview(bar).contains("<b>x"));
        QCOMPARE(bar.findChild<QLabel*>("go-to-preview")->textFormat(), Qt::PlainText);
        for (auto* button : bar.findChildren<QToolButton*>())
            QVERIFY(button->parent() != &bar || !button->accessibleName().isEmpty());
    }

    void every_fault_has_words()
    {
        using namespace expected_time;
        QStringList all;
        for (const std::string_view key :
             {form, unit, expected_time::reference, day, expected_time::clock, expected_time::zone, order, range})
            all << time_goal_words({ErrorCode::BadTime, "x", std::string(key), 0, 1});
        QCOMPARE(all.removeDuplicates(), 0);
        const QString other = time_goal_words({ErrorCode::BadTime, "x", "", 0, 1});
        QVERIFY(!other.isEmpty() && !all.contains(other));
    }
};

SPOOR_TEST(TestGoToBar)
#include "test_go_to_bar.moc"
