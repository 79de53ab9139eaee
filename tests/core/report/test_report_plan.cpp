// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_plan.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;
using namespace spoor::report;

namespace {

ReportPlan full_plan()
{
    ReportPlan plan = ReportPlan::fresh();
    plan.title = "Who was it? \"<b>\" \xE2\x80\xAE";
    plan.data = {{"Case number", "2009/17"}, {"Examiner", "A. Nna"}, {"Examiner", "twice"}};
    plan.notes = "# Notes\n\n* one\n";
    plan.zone = *Zone::parse("Europe/Berlin");
    plan.redacted = true;
    std::swap(plan.sections[0], plan.sections[4]);
    plan.sections[1].shown = false;
    plan.sections[2].title = "What happened";
    plan.sections[2].annotation = "see **below**";
    ChartSpec spec;
    spec.id = ChartId::Week;
    spec.by = ChartBy::User;
    spec.zone = Zone::fixed(seconds(3600));
    spec.range = HistogramRange{seconds(1'100'000'000), seconds(1'100'003'600) + Micros{1}};
    spec.max_bins = 7;
    spec.top = 8;
    spec.lines = 9;
    plan.charts.push_back({spec, "Nights", "status:401"});
    plan.tables.push_back({"Logins", "kind:ftp.login", {"time", "x-own"}, 12});
    return plan;
}

/// What reading it says: `ok`, or `member: expected`.
QString said(const std::string& json)
{
    const auto plan = plan_from_json(json);
    if (plan)
        return "ok";
    return plan.error().code == ErrorCode::BadOption
               ? QString::fromStdString(plan.error().subject + ": " + plan.error().detail)
               : QString("another error");
}

}

class TestReportPlan : public QObject {
    Q_OBJECT

private slots:
    void comesBackAsItWas()
    {
        const ReportPlan plan = full_plan();
        const auto read = plan_from_json(plan_json(plan));
        QVERIFY(read.has_value());
        QCOMPARE(plan_json(*read), plan_json(plan));
        QVERIFY(read->sections == plan.sections);
        QVERIFY(read->tables == plan.tables);
        QCOMPARE(read->charts.size(), 2u);
        QCOMPARE(read->charts[1].spec.range->until, plan.charts[1].spec.range->until);
        QCOMPARE(read->charts[1].spec.zone.name(), "+01:00");
        QVERIFY(read->data == plan.data);
        QVERIFY(read->redacted && read->zone.name() == "Europe/Berlin" && read->notes == plan.notes);
    }

    void aShortOneIsANewOneOtherwise()
    {
        const auto plan = plan_from_json(R"({"title": "T"})");
        QVERIFY(plan.has_value());
        QCOMPARE(plan->title, "T");
        QVERIFY(plan->sections == ReportPlan::fresh().sections);
        QCOMPARE(plan->charts.size(), 1u);
    }

    void sectionsThatAreMissingAreSwitchedOff()
    {
        const auto plan = plan_from_json(R"({"sections": [{"kind": "audit"}, {"kind": "of-tomorrow"}, {"kind": "audit",
            "title": "again"}, {"kind": "summary", "shown": true, "colour": 7}], "new": [[]]})");
        QVERIFY(plan.has_value());
        QString order;
        for (const PlannedSection& section : plan->sections)
            order += QString(section.shown ? "+" : "-") + QString::fromUtf8(name(section.kind)) + ' ';
        QCOMPARE(order, "+audit +summary -findings -timeline -sessions -charts -tables -notes -sources -glossary ");
        QVERIFY(plan->sections[0].title.empty());
    }

    void chartsOfALaterVersionArePassedOver()
    {
        const auto plan =
            plan_from_json(R"({"charts": [{"id": "pie"}, {"id": "week"}, {"id": "week", "by": "moon"}]})");
        QVERIFY(plan.has_value());
        QCOMPARE(plan->charts.size(), 1u);
    }

    void wrongOnesAreToldByMember_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* json, const char* expected) {
            QTest::newRow(QByteArray(json).left(60).constData()) << QByteArray(json) << expected;
        };
        row("", "plan of a report: expected a JSON object");
        row("[]", "plan of a report: expected a JSON object");
        row("{", "plan of a report: expected a JSON object");
        row("{\"title\": \"\xFF\"}", "plan of a report: expected a JSON object");
        row(R"({"title": 7})", "title: expected a text");
        row(R"({"zone": "Mars/Olympus"})", "zone: expected a time zone such as UTC, +02:00 or Europe/Berlin");
        row(R"({"redacted": "yes"})", "redacted: expected true or false");
        row(R"({"data": {"a": "b"}})", "data: expected a list of at most 1000 objects");
        row(R"({"data": [["a", "b"]]})", "data[0]: expected an object");
        row(R"({"sections": [{"kind": "notes", "shown": 1}]})", "sections[0].shown: expected true or false");
        row(R"({"charts": [{"id": "week"}, {"id": "week", "filter": []}]})", "charts[1].filter: expected a text");
        row(R"({"charts": [{"id": "week", "max_bins": -1}]})",
            "charts[0].max_bins: expected a whole number from 0 to 10000");
        row(R"({"charts": [{"id": "week", "range": {"from": "2004-11-16"}}]})",
            "charts[0].range.until: expected a time");
        row(R"({"charts": [{"id": "week", "range": {"from": "2004-11-17", "until": "2004-11-16"}}]})",
            "charts[0].range.until: expected a time not before from");
        row(R"({"charts": [{"id": "week", "range": {"from": "yesterday", "until": "2004-11-16"}}]})",
            "charts[0].range.from: expected a time such as 2004-11-16T10:54:13Z");
        row(R"({"tables": [{"fields": "time"}]})", "tables[0].fields: expected a list of at most 1000 texts");
        row(R"({"tables": [{"fields": ["time", 1]}]})", "tables[0].fields[1]: expected a text");
        row(R"({"tables": [{"limit": 1e99}]})", "tables[0].limit: expected a whole number from 0 to 4294967295");
    }
    void wrongOnesAreToldByMember()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, expected);
        QCOMPARE(said(json.toStdString()), expected);
    }

    void boundsHold()
    {
        QCOMPARE(said(std::string(200'000, '[')), "plan of a report: expected at most 64 levels of JSON");
        QCOMPARE(said("{\"a\":" + std::string(63, '[') + std::string(63, ']') + '}'), "ok");
        QCOMPARE(said("{\"a\": \"" + std::string(500, '[') + "\\\"[\"}"), "ok");
        QCOMPARE(said("{\"a\": \"" + std::string(5 << 20, 'x') + "\"}"),
                 "plan of a report: expected at most 4194304 bytes");
        QCOMPARE(said("{\"title\": \"" + std::string(2 << 20, 'x') + "\"}"),
                 "title: expected a text of at most 1048576 bytes");
        std::string many = R"({"tables": [{})";
        for (int i = 0; i < 1000; ++i)
            many += ",{}";
        QCOMPARE(said(many + "]}"), "tables: expected a list of at most 1000 objects");
    }
};

SPOOR_TEST(TestReportPlan)

#include "test_report_plan.moc"
