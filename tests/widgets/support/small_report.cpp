// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/support/small_report.h"

#include <format>

namespace spoor::test {
namespace {

const Micros noon = seconds(1'100'602'800);  // 2004-11-16 11:00:00 UTC

report::Cite cite(std::uint64_t line)
{
    return {"w3svc/ex041116.log", std::string(64, 'a'), line, line * 100, 98, std::string(64, 'b')};
}

report::Quotes quotes()
{
    report::Quote first{noon,    TimeQuality::Exact, std::string(hostile), std::string(hostile), true, {}, {}, 0,
                        cite(12)};
    first.note =
        "See **this** and [there](https://example.org/a), not [here](javascript:alert) or ![pic](file:///etc/passwd)";
    first.tags = {"entry", "web"};
    first.colour = 3;
    report::Quote second = first;
    second.time = no_time;
    second.quality = TimeQuality::Absent;
    second.record = "2004-11-16 11:00:00 10.0.0.2 CORP\\anna GET /" + std::string(300, 'a') + " 200 0";
    second.cite.digest.clear();
    return {{first, second}, 7};
}

report::Rungs rungs()
{
    report::Rungs made{"FTP session ftp-3", {}, {cite(40), std::nullopt}};
    made.ladder.left = "10.0.0.2";
    made.ladder.right = "192.168.10.20:21";
    made.ladder.steps = {{std::nullopt,
                          Ladder::Direction::ToServer,
                          Ladder::Look::Plain,
                          noon,
                          TimeQuality::Exact,
                          "USER anonymous",
                          {},
                          "A name is given."},
                         {std::nullopt,
                          Ladder::Direction::ToClient,
                          Ladder::Look::Bad,
                          noon,
                          TimeQuality::Inferred,
                          {},
                          "530",
                          "Not logged in."}};
    return made;
}

report::Figure figure()
{
    report::Figure made{"Failure rate", "All events, UTC, 40 events", {}};
    made.chart.shape = ChartShape::Stacks;
    made.chart.columns_are = ChartColumns::Values;
    made.chart.values = {"10.0.0.1", std::string(hostile)};
    made.chart.series = {
        {"failure",
         false,
         {{.value = 3, .attempts = 9, .failing = 3, .legs = 0}, {.value = 5, .attempts = 5, .failing = 5, .legs = 0}}}};
    made.chart.events = 40;
    return made;
}

}

report::Table long_table(int rows)
{
    report::Table table{
        "Events by filter: status >= 400", {{"Time"}, {"Status", true}, {"Message", false, true}}, {}, {}, 0};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({std::format("2004-11-16 11:{:02}:{:02}", i / 60 % 60, i % 60),
                              std::to_string(400 + i % 5),
                              std::format("GET /scripts/..%255c../winnt/system32/cmd.exe {}", i)});
    return table;
}

report::Document small_report()
{
    report::Document document;
    document.title = "What happened at Contoso";
    document.data = {{"Case number", "2004-17"}, {"Examiner", std::string(hostile)}};
    document.date = noon;
    document.case_id = "0123456789abcdef0123456789abcdef";
    document.zone = Zone::fixed(seconds(3600));
    report::Section timeline{
        "timeline", "Timeline", "Times are **exact** but where it says otherwise.\n\n<i>no</i>", {}, {}};
    timeline.blocks = {report::Paragraph{"Two events were marked."}, quotes()};
    report::Section sessions{"sessions", "Sessions", {}, {rungs()}, {}};
    report::Section charts{"charts", "Charts", {}, {figure()}, {}};
    report::Section findings{"findings", "Findings", {}, {report::Paragraph{"One."}}, {}};
    findings.parts = {
        {"finding-1", "Password spraying from 10.0.0.2", {}, {report::Paragraph{std::string(hostile)}}, {}}};
    report::Section tables{"tables", "Tables", {}, {long_table(3)}, {}};
    report::Section notes{
        "notes", "Notes", {}, {report::Note{"# Head\n\n- one\n- two\n\n`code` " + std::string(hostile)}}, {}};
    report::Section glossary{
        "glossary", "Glossary", {}, {report::Terms{{{"530", "Not logged in", "The login failed.", "RFC 959"}}}}, {}};
    document.sections = {timeline, sessions, charts, findings, tables, notes, glossary};
    return document;
}

}
