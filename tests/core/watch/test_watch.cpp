// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/new_events.h"
#include "core/findings/find.h"
#include "core/watch/watch.h"
#include "tests/support/loaded.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QTest>

#include <format>

using namespace spoor;
using namespace spoor::test;

namespace {

const std::string head = "#Software: Microsoft Internet Information Services 6.0\n"
                         "#Fields: date time c-ip cs-username cs-method cs-uri-stem sc-status\n";

std::string refused(int second, const std::string& client, int number)
{
    return std::format("2004-11-16 10:{:02}:{:02} {} - [{}]USER Administrator 331\n"
                       "2004-11-16 10:{:02}:{:02} {} - [{}]PASS - 530\n",
                       second / 60, second % 60, client, number, second / 60, second % 60, client, number);
}

/// A log that grows, and what watches it.
struct Stage {
    explicit Stage(WatchPlan plan) : watch(*Watch::make(std::move(plan))) { log = head; }

    std::vector<Alert> look(bool known = false)
    {
        const std::string path = scratch.write("ex041116.log", log);
        const auto snapshot = loaded({path});
        const auto events = fresh.in(*snapshot);
        const auto sessions = find_sessions(snapshot);
        const auto evidence = gather_evidence(snapshot, *sessions);
        const auto set = find_findings(**evidence);
        if (known) {
            watch.know(*set, events);
            return {};
        }
        return watch.look(*set, events).value();
    }

    Scratch scratch;
    std::string log;
    NewEvents fresh;
    Watch watch;
};

WatchPlan filter_plan(std::uint32_t threshold, int window)
{
    WatchRule rule;
    rule.name = "refused";
    rule.filter = "status:530";
    rule.threshold = threshold;
    rule.window = std::chrono::seconds(window);
    return {{rule}, std::chrono::seconds(60), 6};
}

QString picture(const std::vector<Alert>& alerts)
{
    QString text;
    for (const Alert& a : alerts)
        text += QString("%1%2 %3 x%4;")
                    .arg(a.again ? "again " : "",
                         QString::fromStdString(a.finding_rule.empty() ? a.watch_rule : a.finding_rule),
                         QString::fromStdString(a.subject))
                    .arg(a.count);
    return text;
}

}

class TestWatch : public QObject {
    Q_OBJECT

private slots:
    void findingsAreToldOnceAndAgainWhenTheyHaveGrown()
    {
        Stage s(default_watch_plan());
        for (int i = 0; i < 12; ++i)
            s.log += refused(i, "10.0.0.9", i);
        const auto first = s.look();
        QVERIFY2(picture(first).contains("10.0.0.9"), qPrintable(picture(first)));
        const std::uint64_t count = first.front().count;
        s.log += refused(12, "10.0.0.9", 12);
        QCOMPARE(picture(s.look()), "");
        for (int i = 13; i < 40; ++i)
            s.log += refused(i, "10.0.0.9", i);
        const auto grown = s.look();
        QVERIFY2(!grown.empty() && grown.front().again, qPrintable(picture(grown)));
        QVERIFY(grown.front().count >= count * 3 / 2);
    }

    void whatWasThereIsKnown()
    {
        Stage s(default_watch_plan());
        for (int i = 0; i < 12; ++i)
            s.log += refused(i, "10.0.0.9", i);
        s.look(true);
        s.log += refused(12, "10.0.0.9", 12);
        QCOMPARE(picture(s.look()), "");
        for (int i = 0; i < 12; ++i)
            s.log += refused(600 + i, "10.0.0.7", 100 + i);
        QVERIFY(picture(s.look()).contains("10.0.0.7"));
    }

    void eventsWithinAWindowAreCountedForEachClient()
    {
        Stage s(filter_plan(3, 10));
        s.log += refused(0, "10.0.0.1", 1) + refused(4, "10.0.0.1", 2) + refused(5, "10.0.0.2", 3);
        QCOMPARE(picture(s.look()), "");
        // 0 and 10 are apart by the whole window.
        s.log += refused(10, "10.0.0.1", 4);
        QCOMPARE(picture(s.look()), "");
        s.log += refused(13, "10.0.0.1", 5);
        const auto told = s.look();
        QCOMPARE(picture(told), "refused 10.0.0.1 x3;");
        QCOMPARE(iso_utc(told[0].first), "2004-11-16T10:00:04.000000Z");
        QCOMPARE(iso_utc(told[0].last), "2004-11-16T10:00:13.000000Z");
        QCOMPARE(told[0].events.size(), 3u);
        QVERIFY2(told[0].why.find("within 10 s") != std::string::npos, told[0].why.c_str());
        // One more is no news, half as many again are.
        s.log += refused(13, "10.0.0.1", 6);
        QCOMPARE(picture(s.look()), "");
        s.log += refused(13, "10.0.0.1", 7) + refused(13, "10.0.0.1", 8);
        QCOMPARE(picture(s.look()), "again refused 10.0.0.1 x6;");
        // Long after it is another burst.
        s.log += refused(100, "10.0.0.1", 9) + refused(101, "10.0.0.1", 10) + refused(102, "10.0.0.1", 11);
        QCOMPARE(picture(s.look()), "refused 10.0.0.1 x3;");
    }

    void whatComesLateCounts()
    {
        Stage s(filter_plan(3, 10));
        s.log += refused(20, "10.0.0.1", 1) + refused(22, "10.0.0.1", 2);
        QCOMPARE(picture(s.look()), "");
        s.log += refused(21, "10.0.0.1", 3);
        QCOMPARE(picture(s.look()), "refused 10.0.0.1 x3;");
    }

    void onlyNewEventsAreLookedAt()
    {
        Stage s(filter_plan(1, 10));
        s.log += refused(0, "10.0.0.1", 1);
        QCOMPARE(picture(s.look()), "refused 10.0.0.1 x1;");
        QCOMPARE(picture(s.look()), "");
        s.log += "2004-11-16 10:59:00 10.0.0.3 - [7]PASS - 230\n";
        QCOMPARE(picture(s.look()), "");
    }

    void aRuleThatIsOffTellsNothing()
    {
        WatchPlan plan = filter_plan(1, 10);
        plan.rules[0].enabled = false;
        Stage s(plan);
        s.log += refused(0, "10.0.0.1", 1);
        QCOMPARE(picture(s.look()), "");
    }
};

SPOOR_TEST(TestWatch)
#include "test_watch.moc"
