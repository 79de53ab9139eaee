// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/sample_document.h"

#include <cmath>

namespace spoor::test {
namespace {

using namespace report;

const std::string content_digest = "9f2c1b7e4d0a5c3866e1f0b2d49a7785c1e3f60918274b5ad6c7e8f901a2b3c4";

Micros at(const char* text) { return *parse_time(text); }

Cite cite(std::uint64_t line)
{
    return {"web/ex041116.log",
            content_digest,
            line,
            line * 141,
            140,
            "5d41402abc4b2a76b9719d911017c592ae3f60918274b5ad6c7e8f901a2b3c4d"};
}

Quote quote(const char* time, const char* sentence, const char* record, std::uint64_t line)
{
    Quote q;
    q.time = at(time);
    q.sentence = sentence;
    q.record = record;
    q.cite = cite(line);
    return q;
}

ChartSeries series(std::string name, bool from_log, std::size_t columns, double scale)
{
    ChartSeries s{std::move(name), from_log, {}};
    for (std::size_t c = 0; c < columns; ++c) {
        const double wave = 1 + std::sin(static_cast<double>(c) * 0.45);
        ChartCell cell;
        cell.attempts = static_cast<std::uint64_t>(scale * wave * 60);
        cell.failing = static_cast<std::uint64_t>(static_cast<double>(cell.attempts) * (c > 14 && c < 20 ? 0.7 : 0.3));
        cell.legs = cell.failing / 2;
        cell.value = cell.attempts;
        s.cells.push_back(cell);
    }
    return s;
}

std::vector<Micros> hours(const char* first, std::size_t count)
{
    std::vector<Micros> bounds;
    for (std::size_t i = 0; i <= count; ++i)
        bounds.push_back(at(first) + seconds(static_cast<std::int64_t>(i) * 3600));
    return bounds;
}

Rungs ladder()
{
    Rungs rungs;
    rungs.title = "FTP session 4711: three passwords in two seconds";
    rungs.ladder.left = "203.0.113.9";
    rungs.ladder.right = "192.168.10.20:21 MSFTPSVC1";
    using D = Ladder::Direction;
    using L = Ladder::Look;
    rungs.ladder.steps = {
        {EventId{1}, D::Both, L::Plain, at("2004-11-16 10:54:13"), TimeQuality::Exact, "USER administrator", "331",
         "The server asks for a password."},
        {EventId{2}, D::Both, L::Bad, at("2004-11-16 10:54:14.25"), TimeQuality::Inferred, "PASS ***", "530",
         "The server refuses: no such account, or the wrong password."},
        {std::nullopt, D::ToClient, L::Challenge, no_time, TimeQuality::Absent, "", "401.1 challenge",
         "What the server must have sent."},
        {EventId{3}, D::Note, L::Good, at("2004-11-16 10:54:20"), TimeQuality::Exact, "logged on", "",
         "The account was let in."},
    };
    rungs.cites = {cite(12), cite(13), std::nullopt, cite(15)};
    rungs.ladder.left_out = 3;
    return rungs;
}

}

Chart rates_chart()
{
    Chart chart;
    chart.spec.id = ChartId::FailureRate;
    chart.shape = ChartShape::Rates;
    chart.bounds = hours("2004-11-16", 36);
    chart.series = {series("all", false, 36, 1)};
    for (const std::size_t gap : {24, 25, 26})
        chart.series[0].cells[gap] = {};
    chart.events = 4711;
    return chart;
}

Chart stacks_chart()
{
    Chart chart;
    chart.spec.id = ChartId::Hours;
    chart.spec.zone = *Zone::parse("Europe/Berlin");
    chart.shape = ChartShape::Stacks;
    chart.columns_are = ChartColumns::Hours;
    chart.series = {series("success", false, 24, 40), series("failure", false, 24, 12),
                    series("unknown", false, 24, 3)};
    chart.events = 90'000;
    return chart;
}

Chart bars_chart(const std::string& value)
{
    Chart chart;
    chart.spec.id = ChartId::TopClients;
    chart.shape = ChartShape::Bars;
    chart.columns_are = ChartColumns::Values;
    chart.values = {value, "2001:db8:85a3:0000:0000:8a2e:0370:7334 a name that does not fit", "10.1.2.3", "10.1.2.4",
                    ""};
    chart.series = {{"success", false, {}}, {"failure", false, {}}};
    for (std::uint64_t i = 0; i < 5; ++i) {
        chart.series[0].cells.push_back({9000 / (i + 1), 9000 / (i + 1), 0, 0});
        chart.series[1].cells.push_back({4000 / (i * i + 1), 4000 / (i * i + 1), 4000 / (i * i + 1), 0});
    }
    chart.more_values = 1234;
    return chart;
}

Chart map_chart()
{
    Chart chart;
    chart.spec.id = ChartId::Week;
    chart.shape = ChartShape::Map;
    chart.columns_are = ChartColumns::Hours;
    for (const char* day : {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
        chart.series.push_back(series(day, false, 24, 2));
    chart.series[6].cells.assign(24, {});
    return chart;
}

Document sample_document()
{
    Document d;
    d.title = "Intrusion at Example Freight: FTP and web logs of November 2004";
    d.data = {{"Case number", "2004-1187"}, {"Examiner", "M. Curie"}, {"Client", "Example Freight GmbH"}};
    d.date = at("2004-12-01 09:30");
    d.case_id = "5c0f3f2b9a7d4e1c8b6a5d4c3b2a1908";
    d.zone = *Zone::parse("Europe/Berlin");
    d.sources = {{"web/ex041116.log", "/evidence/web/ex041116.log", "web/ex041116.log", std::nullopt, 1'482'113,
                  content_digest, "", "iis-w3c", "UTC"},
                 {"logs.zip › ftp/ex041116.log", "/evidence/logs.zip", "logs.zip", "ftp/ex041116.log", 22'310,
                  content_digest, content_digest, "iis-ftp", "Europe/Berlin"}};

    Section summary{"summary", "Summary", "", {}, {}};
    summary.blocks.push_back(
        Paragraph{"4,711 events of 2 files between 2004-11-16T00:00:00Z and 2004-11-17T11:59:58Z. 3 "
                  "findings, the gravest of which is high: passwords were tried until one fitted."});
    summary.blocks.push_back(
        Note{"The client noticed **slow logons** on the morning of the 16th.\n\n1. Look at `ex041116.log`\n2. "
             "Compare with [the advisory](https://example.org/advisory?id=7)\n\n# What is asked\n\n> Was "
             "anything taken?\n\n| who | when |\n|---|---|\n| admin | 10:54 |\n"});

    Section findings{"findings", "Findings", "Ordered by *severity*.", {}, {}};
    Table table;
    table.caption = "All findings";
    table.columns = {
        {"Severity", false, false}, {"Finding", false, false}, {"Events", true, false}, {"Key", false, true}};
    table.rows = {{"high", "Passwords were tried until one fitted", "1,204", "ftp.guessed|203.0.113.9"},
                  {"medium", "A scanner looked for known holes", "311", "web.scan|203.0.113.9"},
                  {"low", "An old browser", "2", "web.agent|Mozilla/4.0 (compatible; MSIE 5.0; Windows 98; DigExt)"},
                  {"info", "A log began anew", "1", "log.restart"}};
    table.left_out = 2;
    findings.blocks.push_back(table);
    Section one{"finding-1", "Passwords were tried until one fitted", "", {}, {}};
    one.blocks.push_back(Paragraph{"1,204 failed logons of 203.0.113.9 in 9 minutes, then one that succeeded."});
    Table evidence;
    evidence.caption = "Evidence";
    evidence.columns = {
        {"Time", false, false}, {"Client", false, false}, {"User", false, false}, {"Record", false, true}};
    for (std::uint64_t i = 0; i < 12; ++i) {
        evidence.rows.push_back(
            {"2004-11-16T10:54:13Z", "203.0.113.9", "administrator",
             "10:54:13 203.0.113.9 [4711]PASS - 530 1326 /a/very/long/path/without/any/blank/in/it.asp"});
        evidence.cites.push_back(cite(100 + i));
    }
    one.blocks.push_back(evidence);
    findings.parts.push_back(one);

    Section timeline{"timeline", "Timeline", "", {}, {}};
    Quotes quotes;
    quotes.rows = {
        quote("2004-11-16 10:54:13", "203.0.113.9 asked for /scripts/..%c1%1c../winnt/system32/cmd.exe and got it",
              "2004-11-16 10:54:13 203.0.113.9 - 192.168.10.20 80 GET /scripts/..%c1%1c../winnt/system32/cmd.exe "
              "/c+dir 200 Mozilla/4.0+(compatible;+MSIE+5.0;+Windows+98;+DigExt)",
              12),
        quote("2004-11-16 10:54:14.5", "FTP logon of administrator failed", "10:54:14 203.0.113.9 [4711]PASS - 530",
              13),
        quote("2004-11-16 11:00", "FTP logon of administrator succeeded", "11:00:00 203.0.113.9 [4711]PASS - 230", 14)};
    quotes.rows[0].colour = 1;
    quotes.rows[0].tags = {"entry", "unicode-bug"};
    quotes.rows[0].note =
        "This is the *first* request that should not have worked.\n\n- see MS00-078\n- no later than 10:54";
    quotes.rows[1].quality = TimeQuality::Inferred;
    quotes.rows[1].colour = 6;
    quotes.rows[1].cut = true;
    quotes.rows[2].cite.digest.clear();
    quotes.left_out = 1;
    timeline.blocks.push_back(quotes);

    Section sessions{"sessions", "Sessions", "", {}, {}};
    sessions.blocks.push_back(ladder());

    Section charts{"charts", "Charts", "", {}, {}};
    charts.blocks.push_back(Figure{"Failure rate over time", "All events, UTC, 4,711 events.", rates_chart()});
    charts.blocks.push_back(Figure{"Attempts by hour", "All events, Europe/Berlin.", stacks_chart()});
    charts.blocks.push_back(Figure{"Clients", "All events.", bars_chart()});
    charts.blocks.push_back(Figure{"Weekdays and hours", "All events, UTC.", map_chart()});

    Section glossary{"glossary", "Glossary", "", {}, {}};
    glossary.blocks.push_back(
        Terms{{{"530", "Not logged in", "The logon was refused.", "RFC 959, 4.2"},
               {"1326", "ERROR_LOGON_FAILURE", "The name or the password is wrong.", "winerror.h"}}});
    d.sections = {summary, findings, timeline, sessions, charts, glossary};
    return d;
}

Document document_of(const std::string& text, const std::string& note)
{
    Document d;
    d.title = text;
    d.data = {{text, text}};
    d.case_id = text;
    const Cite where{text, text, 7, 8, 9, text};
    d.sources = {{text, text, text, text, 5, text, text, text, text}};
    Quote q;
    q.time = at("2004-11-16");
    q.sentence = q.record = text;
    q.note = note;
    q.tags = {text};
    q.cite = where;
    Table table{text, {{text, false, false}, {text, true, true}}, {{text, text}}, {where}, 0};
    Rungs rungs;
    rungs.title = text;
    rungs.ladder.left = rungs.ladder.right = text;
    rungs.ladder.steps = {
        {EventId{1}, Ladder::Direction::Both, Ladder::Look::Bad, no_time, TimeQuality::Absent, text, text, text}};
    rungs.cites = {where};
    Chart lines = rates_chart();
    lines.series[0].name = text;
    lines.series[0].from_log = true;
    Section part{"part", text, note, {}, {}};
    part.blocks = {Paragraph{text},
                   Note{note},
                   Quotes{{q}, 0},
                   table,
                   rungs,
                   Figure{text, text, bars_chart(text)},
                   Figure{text, text, lines},
                   Terms{{{text, text, text, text}}}};
    Section whole{"whole", text, note, {Paragraph{text}}, {part}};
    d.sections = {whole};
    return d;
}

std::vector<std::string> hostile_texts()
{
    using namespace std::string_literals;
    return {
        "<script>alert(1)</script>"s,
        "</style></title></svg></pre></textarea><img src=x onerror=alert(1)>"s,
        "\"><a href=\"javascript:alert(1)\" onclick='x'>"s,
        "' onmouseover='alert(1)' x='"s,
        "&lt;b&gt; &amp; &#60; &#x3c; &nbsp; &unknown;"s,
        "]]> --> <!-- <![CDATA[ <?php ?> <!DOCTYPE x>"s,
        "=cmd|' /C calc'!A0"s,
        "+1+1"s,
        "-2+3"s,
        "@SUM(A1)"s,
        "\x1b[2J\x1b]0;title\x07\x7f"s,
        "C1: \xC2\x9B 31m"s,
        "txt.\xE2\x80\xAE"
        "exe \xE2\x81\xA6 x \xE2\x80\x8F \xD8\x9C"s,
        "a\0b\0"s,
        "Latin-1 M\xFCller, cut \xE2\x82, overlong \xC0\xAF, lone surrogate \xED\xA0\x80"s,
        "nonchar \xEF\xBF\xBE \xEF\xBF\xBF"s,
        "line\nbreak\r\nand\ttab"s,
        "U+2028 \xE2\x80\xA8 and \xE2\x80\xA9 end"s,
        "[x](javascript:alert(1)) ![y](http://example.org/z.png) <http://example.org>"s,
        "http://example.org/a www.example.org me@example.org https://example.org/?q=1&b=2"s,
        "`code` ``` ~~~ **bold** __bold__ *em* ~~del~~"s,
        "# heading"s,
        "===="s,
        "---"s,
        "* item"s,
        "1. item"s,
        "12) item"s,
        "> quote"s,
        "    code by blanks"s,
        "\tcode by tab"s,
        "| a | b |"s,
        "[ref]: http://example.org \"t\""s,
        "<b onclick=alert(1)>html</b> <br> <!-- c -->"s,
        "\\"s,
        "a\\|b"s,
        "${jndi:ldap://x} {{7*7}} $x^2$"s,
        std::string(1 << 20, 'A'),
        std::string(5000, '>'),
    };
}

}
