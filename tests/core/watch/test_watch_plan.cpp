// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/watch_plan.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;

namespace {

WatchRule by_filter(const std::string& filter)
{
    WatchRule rule;
    rule.name = "refused";
    rule.filter = filter;
    rule.threshold = 5;
    rule.window = std::chrono::seconds(30);
    rule.command = "mail -s \"Spoor\" admin@example.org";
    rule.command_gets_json = true;
    rule.notify = false;
    return rule;
}

QString fault(const Result<WatchPlan>& plan)
{
    return plan ? QString("fine") : QString::fromStdString(plan.error().subject + " | " + plan.error().detail);
}

QString fault(const WatchPlan& plan)
{
    const auto done = check(plan);
    return done ? QString("fine") : QString::fromStdString(done.error().subject + " | " + done.error().detail);
}

}

class TestWatchPlan : public QObject {
    Q_OBJECT

private slots:
    void theDefaultIsFine() { QCOMPARE(fault(default_watch_plan()), "fine"); }

    void aPlanIsReadAsItWasWritten()
    {
        WatchPlan plan = default_watch_plan();
        plan.rules.push_back(by_filter("status:530"));
        plan.grouping = std::chrono::seconds(120);
        plan.per_minute = 2;
        const auto again = watch_plan_from_json(to_json(plan));
        QVERIFY2(again.has_value(), qPrintable(fault(again)));
        QVERIFY(*again == plan);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no json") << "[1" << "watch plan | a JSON object with rules";
        QTest::newRow("unknown word") << R"({"rulez": []})" << "rulez | a name of a watch plan";
        QTest::newRow("unknown word of a rule")
            << R"({"rules": [{"name": "a", "findings": "*", "colour": 3}]})" << "a: colour | a name of a watch plan";
        QTest::newRow("no name") << R"({"rules": [{"findings": "*"}]})" << "name | a name for each rule";
        QTest::newRow("nothing to look for") << R"({"rules": [{"name": "a"}]})" << "a | either findings or a filter";
        QTest::newRow("no such rule") << R"({"rules": [{"name": "a", "findings": "nothing.*"}]})"
                                      << "a: nothing.* | a rule of findings, or a pattern that fits some";
        QTest::newRow("severity") << R"({"rules": [{"name": "a", "findings": "*", "least": "grave"}]})"
                                  << "a: least grave | info, low, medium, high or critical";
        QTest::newRow("window") << R"({"rules": [{"name": "a", "filter": "status:1", "window": 0}]})"
                                << "a: window | 1 second to a year";
        QTest::newRow("negative") << R"({"rules": [{"name": "a", "filter": "status:1", "threshold": -1}]})"
                                  << "a: threshold | a number";
        QTest::newRow("twice") << R"({"rules": [{"name": "a", "findings": "*"}, {"name": "a", "findings": "*"}]})"
                               << "a | a name that no other rule has";
        QTest::newRow("none a minute") << R"({"per_minute": 0})" << "per_minute | 1 or more";
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QString, json);
        QFETCH(QString, expected);
        QCOMPARE(fault(watch_plan_from_json(json.toStdString())), expected);
    }

    void aFilterThatIsNoneIsNamedWithItsPlace()
    {
        WatchPlan plan;
        plan.rules.push_back(by_filter("status:("));
        const auto done = check(plan);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::BadFilter);
        QVERIFY2(done.error().subject.starts_with("refused: "), done.error().subject.c_str());
    }
};

SPOOR_TEST(TestWatchPlan)
#include "test_watch_plan.moc"
