// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/digest.h"
#include "core/query/filter.h"
#include "core/report/document_codec.h"
#include "tests/core/report/document_picture.h"
#include "tests/core/report/report_case.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTest>

#include <filesystem>
#include <map>
#include <set>

using namespace spoor;
using namespace spoor::report;
using namespace spoor::test;

namespace {

ReportPlan plan_of(std::initializer_list<SectionKind> kinds)
{
    ReportPlan plan;
    for (const SectionKind kind : kinds)
        plan.sections.push_back({kind, true, {}, {}});
    return plan;
}

/// The picture of the document, or `error CODE SUBJECT`.
std::string picture_of(const ReportInput& input, const ReportPlan& plan, const ReportCaseLogs& logs)
{
    const auto document = make_document(input, plan);
    if (!document)
        return "error " + std::to_string(static_cast<int>(document.error().code)) + ' ' + document.error().subject;
    return document_picture(*document, logs.folder() + '/');
}

/// `tests/core/report/NAME.expected`; SPOOR_WRITE_EXPECTED=1 writes it.
QString expected(const std::string& name, const std::string& actual)
{
    const std::string path = source_path("tests/core/report/" + name + ".expected");
    if (qEnvironmentVariableIsSet("SPOOR_WRITE_EXPECTED")) {
        QFile file(QString::fromStdString(path));
        if (!file.open(QIODevice::WriteOnly) || file.write(actual.data(), qint64(actual.size())) < 0)
            qFatal("cannot write %s", path.c_str());
    }
    return QString::fromStdString(read_file(path));
}

void collect(const Section& section, std::vector<Cite>& cites)
{
    for (const Block& block : section.blocks) {
        if (const auto* quotes = std::get_if<Quotes>(&block))
            for (const Quote& quote : quotes->rows)
                cites.push_back(quote.cite);
        if (const auto* table = std::get_if<Table>(&block))
            cites.insert(cites.end(), table->cites.begin(), table->cites.end());
    }
    for (const Section& part : section.parts)
        collect(part, cites);
}

std::vector<Cite> cites_of(const Document& document)
{
    std::vector<Cite> cites;
    for (const Section& section : document.sections)
        collect(section, cites);
    return cites;
}

void collect_ids(const Section& section, std::vector<std::string>& ids)
{
    ids.push_back(section.id);
    for (const Section& part : section.parts)
        collect_ids(part, ids);
}

std::string sha256(std::string_view bytes)
{
    Sha256 digest;
    digest.update(bytes);
    return digest.hex();
}

const Section* section_of(const Document& document, std::string_view id)
{
    for (const Section& section : document.sections)
        if (section.id == id)
            return &section;
    return nullptr;
}

TablePick refused_logins()
{
    return {"Refused", "kind:ftp.login and outcome:failure", {"time", "ip", "status", "message"}, 2};
}

}

class TestMakeDocument : public QObject {
    Q_OBJECT

private slots:
    void summaryAndSources()
    {
        const ReportCaseLogs logs;
        ReportPlan plan = plan_of({SectionKind::Summary, SectionKind::Sources});
        plan.title = "What happened";
        plan.data = {{"Case number", "17"}};
        const std::string picture = picture_of(logs.input(), plan, logs);
        QCOMPARE(QString::fromStdString(picture), expected("summary_and_sources", picture));
    }

    void findingsWithTheirEvidence()
    {
        const ReportCaseLogs logs;
        const std::string picture = picture_of(logs.input(), plan_of({SectionKind::Findings}), logs);
        QCOMPARE(QString::fromStdString(picture), expected("findings", picture));
    }

    void tablesAndGlossary()
    {
        const ReportCaseLogs logs;
        ReportPlan plan = plan_of({SectionKind::Tables, SectionKind::Glossary});
        plan.zone = *Zone::parse("+01:00");
        plan.tables = {refused_logins()};
        const std::string picture = picture_of(logs.input(), plan, logs);
        QCOMPARE(QString::fromStdString(picture), expected("tables_and_glossary", picture));
    }

    void theOrderIsThePlansAndEmptySectionsFallAway()
    {
        const ReportCaseLogs logs;
        ReportPlan plan = plan_of({SectionKind::Notes, SectionKind::Timeline, SectionKind::Audit, SectionKind::Tables,
                                   SectionKind::Sessions, SectionKind::Charts});
        plan.sections[1].annotation = "nothing *yet*";
        plan.sections[1].title = "In order of time";
        plan.notes = "a\nb";
        QCOMPARE(QString::fromStdString(picture_of(logs.input(), plan, logs)),
                 "Report of an investigation\n# Notes {notes}\n  note: a|b\n# In order of time {timeline}\n"
                 "  annotation: nothing *yet*\n");
    }

    void whatIsSwitchedOffIsNotThere()
    {
        const ReportCaseLogs logs;
        ReportPlan plan = plan_of({SectionKind::Notes});
        plan.notes = "a";
        plan.sections[0].shown = false;
        QCOMPARE(picture_of(logs.input(), plan, logs), "Report of an investigation\n");
    }

    void everyCiteCanBeReadFromItsFile()
    {
        const ReportCaseLogs logs;
        ReportPlan plan = plan_of({SectionKind::Findings, SectionKind::Tables});
        plan.tables = {{"All", "", {}, 1000}};
        const auto document = make_document(logs.input(), plan);
        QVERIFY(document.has_value());
        std::map<std::string, std::string> content;
        for (const Source& source : document->sources) {
            content[source.file] = read_file(source.path);
            QCOMPARE(source.sha256, sha256(content[source.file]));
        }
        const auto cites = cites_of(*document);
        QVERIFY(cites.size() > 66);
        for (const Cite& cite : cites) {
            const std::string bytes = content[cite.file].substr(cite.offset, cite.length);
            QCOMPARE(sha256(bytes), cite.digest);
            QVERIFY(!bytes.contains('\n'));
            QCOMPARE(cite.sha256, sha256(content[cite.file]));
        }
    }

    void theNumberOfThreadsDoesNotShow()
    {
        const ReportCaseLogs logs;
        ReportPlan plan = plan_of({SectionKind::Summary, SectionKind::Findings, SectionKind::Tables,
                                   SectionKind::Sources, SectionKind::Glossary});
        plan.tables = {{"All", "", {}, 1000}};
        const auto one = make_document(logs.input(1), plan), two = make_document(logs.input(2), plan);
        QVERIFY(one.has_value() && two.has_value());
        QCOMPARE(document_json(*one), document_json(*two));
    }

    void idsAreUnique()
    {
        const ReportCaseLogs logs;
        ReportPlan plan = ReportPlan::fresh();
        std::erase_if(plan.sections, [](const auto& s) { return s.kind == SectionKind::Charts; });
        plan.tables = {refused_logins(), refused_logins()};
        const auto document = make_document(logs.input(), plan);
        QVERIFY(document.has_value());
        std::vector<std::string> ids;
        for (const Section& section : document->sections)
            collect_ids(section, ids);
        QVERIFY(ids.size() > 6);
        QCOMPARE(std::set<std::string>(ids.begin(), ids.end()).size(), ids.size());
        for (const std::string& id : ids)
            QVERIFY2(id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos, id.c_str());
    }

    void aChoiceOfEventsLimitsWhatIsTold()
    {
        const ReportCaseLogs logs;
        ReportInput input = logs.input();
        input.rows = run(*Filter::compile("ip:192.0.2.40"), input.snapshot)->rows;
        input.chosen = "the filter ip:192.0.2.40";
        ReportPlan plan = plan_of({SectionKind::Summary, SectionKind::Findings, SectionKind::Tables});
        plan.tables = {{"All", "", {"ip"}, 10}};
        const auto document = make_document(input, plan);
        QVERIFY(document.has_value());
        const std::string picture = document_picture(*document, logs.folder() + '/');
        QVERIFY2(picture.contains("This report is about the filter ip:192.0.2.40: 1 event of 67"), picture.c_str());
        QCOMPARE(section_of(*document, "findings")->parts.size(), 1u);
        QVERIFY(picture.contains("| 192.0.2.40 <- "));
        QVERIFY(!picture.contains("192.0.2.66"));
    }

    void dismissedFindingsAreListedApart()
    {
        const ReportCaseLogs logs;
        ReportInput input = logs.input();
        DismissedFinding dismissed;
        dismissed.key = "ftp.malicious-reply 203.0.113.21 *";
        dismissed.reason = "our own <NAT>";
        dismissed.author = "anna";
        dismissed.when = seconds(1'700'000'000);
        input.dismissed = {dismissed};
        const auto document = make_document(input, plan_of({SectionKind::Findings}));
        QVERIFY(document.has_value());
        const Section& last = section_of(*document, "findings")->parts.back();
        QCOMPARE(last.id, "findings-dismissed");
        const Table& table = std::get<Table>(last.blocks.at(0));
        QCOMPARE(table.rows.size(), 1u);
        QCOMPARE(table.rows[0][2], "our own <NAT>");
        QCOMPARE(table.rows[0][3], "anna");
        QCOMPARE(table.rows[0][4], "2023-11-14 22:13:20");
    }

    void theAuditTrailEndsWithTheLastChange()
    {
        const ReportCaseLogs logs;
        ReportInput input = logs.input();
        input.case_id = "c";
        input.date = seconds(1'700'000'000);
        input.audit = {{1, seconds(1'600'000'000), "anna", "case.created", "{}", "d1"},
                       {2, seconds(1'700'000'000), "anna", "findings.dismissed", "{}", "d2"},
                       {3, seconds(1'700'000'001), "anna", "report.written", "{}", "d3"}};
        const auto document = make_document(input, plan_of({SectionKind::Audit}));
        QVERIFY(document.has_value());
        const Table& table = std::get<Table>(section_of(*document, "audit")->blocks.at(0));
        QCOMPARE(table.rows.size(), 2u);
        QCOMPARE(table.rows[1][3], "findings.dismissed");
        QCOMPARE(document->date, input.date);
    }

    void bookmarksAreToldInOrderOfTime()
    {
        const ReportCaseLogs logs;
        ReportInput input = logs.input();
        input.case_id = "c";
        input.case_path = logs.scratch.path("a.spoor");
        const Snapshot& snapshot = *input.snapshot;
        std::vector<CaseSource> sources;
        for (const auto& source : snapshot.sources) {
            sources.push_back(case_source(*source, input.case_path));
            sources.back().id = static_cast<std::int64_t>(sources.size());
        }
        const auto mark = [&](BookmarkOn on, EventId event, std::string key, std::string note) {
            Bookmark bookmark;
            bookmark.on = on;
            const SourceInfo& source = snapshot.source(event);
            for (const CaseSource& noted : sources)
                if (noted.path == source.path)
                    bookmark.source = noted.id;
            bookmark.offset = snapshot.key(event).offset.value;
            bookmark.key = std::move(key);
            bookmark.title = "title of " + note;
            bookmark.note = std::move(note);
            bookmark.tags = {"a", "b"};
            bookmark.colour = 3;
            return bookmark;
        };
        const std::uint32_t last = snapshot.event_count() - 1;
        const Finding& finding = input.findings.rows.front();
        const SessionTable& ftp = *input.sessions[SessionKind::Ftp];
        input.bookmarks = PlacedBookmarks(
            {mark(BookmarkOn::Event, snapshot.in_time_order(last), "", "the *last*"),
             mark(BookmarkOn::Event, snapshot.in_time_order(0), "", "the first"),
             mark(BookmarkOn::Finding, EventId{input.findings.events_of(finding).front()},
                  input.findings.key_of(finding), "of a finding"),
             mark(BookmarkOn::Session, EventId{ftp.events_of(ftp.rows[0]).front()}, "ftp", "of a session")},
            sources, input.case_path, snapshot);
        const auto document =
            make_document(input, plan_of({SectionKind::Findings, SectionKind::Timeline, SectionKind::Sessions}));
        QVERIFY(document.has_value());
        const Section& timeline = *section_of(*document, "timeline");
        const Quotes& quotes = std::get<Quotes>(timeline.blocks.at(0));
        QCOMPARE(quotes.rows.size(), 2u);
        QCOMPARE(quotes.rows[0].note, "the first");
        QCOMPARE(quotes.rows[1].note, "the *last*");
        QCOMPARE(quotes.rows[1].tags.size(), 2u);
        QCOMPARE(quotes.rows[1].colour, 3);
        QVERIFY(quotes.rows[1].record.starts_with("[16/Nov/2004 10:20:00]"));
        const Table& others = std::get<Table>(timeline.blocks.at(1));
        QCOMPARE(others.rows.size(), 2u);
        QCOMPARE(others.rows[0].back(), "see part session-1");
        QCOMPARE(others.rows[1].back(), "see part finding-1");
        QCOMPARE(section_of(*document, "findings")->parts[0].annotation, "of a finding");
        const Section& session = section_of(*document, "sessions")->parts.at(0);
        QCOMPARE(session.annotation, "of a session");
        const Rungs& rungs = std::get<Rungs>(session.blocks.back());
        QVERIFY(!rungs.ladder.steps.empty());
        QCOMPARE(rungs.cites.size(), rungs.ladder.steps.size());
        for (std::size_t i = 0; i < rungs.cites.size(); ++i)
            QCOMPARE(rungs.cites[i].has_value() && !rungs.cites[i]->digest.empty(),
                     rungs.ladder.steps[i].event.has_value());
    }

    void aFilterThatCannotBeReadIsAnError()
    {
        const ReportCaseLogs logs;
        ReportPlan plan = plan_of({SectionKind::Tables});
        plan.tables = {{"Bad", "status:(", {}, 10}};
        const auto document = make_document(logs.input(), plan);
        QVERIFY(!document.has_value());
        QVERIFY(document.error().code == ErrorCode::BadFilter);
    }

    void logsThatAreGoneAreQuotedAsSuch()
    {
        const ReportCaseLogs logs;
        const ReportInput input = logs.input();
        std::filesystem::remove(logs.folder() + "/security.log");
        const auto document = make_document(input, plan_of({SectionKind::Summary, SectionKind::Findings}));
        QVERIFY(document.has_value());
        const std::string picture = document_picture(*document, logs.folder() + '/');
        QVERIFY2(picture.contains("This record could not be read again: "), picture.c_str());
        QVERIFY(picture.contains("1 quoted record could not be read again while this report was written"));
        for (const Cite& cite : cites_of(*document))
            QCOMPARE(cite.digest.empty(), cite.file.ends_with("security.log"));
    }

    void itCanBeStopped()
    {
        const ReportCaseLogs logs;
        std::stop_source stop;
        stop.request_stop();
        const auto document = make_document(logs.input(), ReportPlan::fresh(), {stop.get_token(), {}});
        QVERIFY(!document.has_value());
        QVERIFY(document.error().code == ErrorCode::Cancelled);
    }

    void nothingToTellOf()
    {
        ReportInput input;
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->pools = std::make_shared<Pools>();
        snapshot->finish();
        input.snapshot = snapshot;
        const auto document = make_document(
            input, plan_of({SectionKind::Summary, SectionKind::Findings, SectionKind::Sources, SectionKind::Glossary}));
        QVERIFY(document.has_value());
        QVERIFY(document_picture(*document, "").contains("0 logs were read"));
    }
};

SPOOR_TEST(TestMakeDocument)

#include "test_make_document.moc"
