// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/small_snapshot.h"
#include "widgets/models/found_events.h"
#include "widgets/models/line_goal.h"
#include "widgets/models/match_walk.h"

#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

std::shared_ptr<const std::vector<std::uint32_t>> rows(std::vector<std::uint32_t> all)
{
    return std::make_shared<const std::vector<std::uint32_t>>(std::move(all));
}

std::vector<SmallEvent> numbered(int count)
{
    std::vector<SmallEvent> events;
    for (int i = 0; i < count; ++i)
        events.push_back({i, "10.0.0.1", "", "/" + std::to_string(i)});
    return events;
}

}

class TestMatchWalk : public QObject {
    Q_OBJECT

    using Step = MatchWalk::Step;

private slots:
    void next_and_previous()
    {
        const MatchWalk walk(rows({2, 5, 9}));
        QCOMPARE(walk.count(), 3u);
        QCOMPARE(walk.next(std::nullopt), (Step{2, 1, false}));
        QCOMPARE(walk.next(0), (Step{2, 1, false}));
        QCOMPARE(walk.next(2), (Step{5, 2, false}));
        QCOMPARE(walk.next(6), (Step{9, 3, false}));
        QCOMPARE(walk.next(9), (Step{2, 1, true}));
        QCOMPARE(walk.next(1000), (Step{2, 1, true}));
        QCOMPARE(walk.previous(std::nullopt), (Step{9, 3, false}));
        QCOMPARE(walk.previous(1000), (Step{9, 3, false}));
        QCOMPARE(walk.previous(9), (Step{5, 2, false}));
        QCOMPARE(walk.previous(3), (Step{2, 1, false}));
        QCOMPARE(walk.previous(2), (Step{9, 3, true}));
        QCOMPARE(walk.previous(0), (Step{9, 3, true}));
        QCOMPARE(walk.at_or_next(5), (Step{5, 2, false}));
        QCOMPARE(walk.at_or_next(6), (Step{9, 3, false}));
        QCOMPARE(walk.at_or_next(10), (Step{2, 1, true}));
        QCOMPARE(walk.number(9), 3u);
        QCOMPARE(walk.number(8), 0u);
    }

    void one_and_none()
    {
        const MatchWalk one(rows({4}));
        QCOMPARE(one.next(4), (Step{4, 1, true}));
        QCOMPARE(one.previous(4), (Step{4, 1, true}));
        for (const MatchWalk& none : {MatchWalk(), MatchWalk(rows({}))}) {
            QVERIFY(!none.next(3));
            QVERIFY(!none.previous(std::nullopt));
            QVERIFY(!none.at_or_next(0));
            QCOMPARE(none.number(0), 0u);
        }
    }

    void by_events_over_older_rows()
    {
        const auto before = small_snapshot(numbered(10));
        FoundRows found;
        found.shown = RowSet(before, {1, 3, 5, 7});
        found.matches.rows = rows({1, 3});  // /3 and /7
        found.complete = true;
        const FoundEvents events(found);
        const auto key = [&](std::uint32_t event) { return before->key(EventId{event}); };
        using enum FoundEvents::Way;
        QCOMPARE(events.step(Next, std::nullopt, std::nullopt)->key, key(3));
        QCOMPARE(events.step(Next, key(3), 1)->key, key(7));
        // The hint may be wrong, and the event may not have been among the rows that were searched.
        QCOMPARE(events.step(Next, key(3), 900)->key, key(7));
        QCOMPARE(events.step(Previous, key(5), 0)->key, key(3));
        QCOMPARE(events.step(Next, key(4), 0)->key, key(7));
        QVERIFY(events.step(Next, key(9), 0)->wrapped);
        QCOMPARE(events.step(HereOrNext, key(7), 3)->key, key(7));
        QCOMPARE(events.number(key(7), 0), 2u);
        QCOMPARE(events.number(key(5), 2), 0u);
        QCOMPARE(events.number(key(8), 0), 0u);

        found.shown = RowSet(before, {7, 1, 5, 3});
        found.time_ordered = false;
        found.matches.rows = rows({0, 3});
        const FoundEvents other(found);
        QCOMPARE(other.step(Next, key(5), 2)->key, key(3));
        QCOMPARE(other.step(Previous, key(5), 2)->key, key(7));
        QVERIFY(!FoundEvents().step(Next, key(5), 2));
    }

    void lines_that_people_type_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("goal");
        const auto row = [](const char* text, const char* locale, const char* goal) {
            QTest::addRow("%s (%s)", text, locale) << locale << goal;
        };
        row("120", "C", "line 120");
        row(" 1,204 ", "en_US", "line 1204");
        row("1.204.000", "de_DE", "line 1204000");
        row("1.204", "en_US", "line 1204");
        row("1 204", "C", "line 1204");
        row("1'204", "C", "line 1204");
        row("#120", "C", "row 120");
        row("# 1,204", "en_US", "row 1204");
        row("row 120", "C", "row 120");
        row("ROW120", "C", "row 120");
        row("Zeile 7", "C", "row 7");
        row("ex.log:120", "C", "line 120 of ex.log");
        row("C:\\logs\\ex.log:1,204", "en_US", "line 1204 of C:\\logs\\ex.log");
        row("row.log:3", "C", "line 3 of row.log");
        row("a:b:3", "C", "line 3 of a:b");
        for (const char* none : {"", "0", "-3", "#", "#0", "row", "x", "1,2", "12,04", ":3", "ex.log:", "ex.log:x",
                                 "99999999999999999999999"})
            row(none, "en_US", "-");
    }
    void lines_that_people_type()
    {
        QFETCH(QString, locale);
        QFETCH(QString, goal);
        const QString tag = QTest::currentDataTag();
        const auto read =
            parse_line_goal(tag.left(tag.lastIndexOf(QLatin1String(" ("))), QLocale(locale), QStringLiteral("Zeile"));
        QString picture = QStringLiteral("-");
        if (read) {
            picture = read->kind == LineGoal::Kind::Row ? QStringLiteral("row %1") : QStringLiteral("line %1");
            picture = picture.arg(read->number);
            if (!read->file.isEmpty())
                picture += QStringLiteral(" of ") + read->file;
        }
        QCOMPARE(picture, goal);
    }
};

SPOOR_TEST(TestMatchWalk)
#include "test_match_walk.moc"
