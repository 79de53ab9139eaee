// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/case_links.h"
#include "app/gui/report_links.h"
#include "tests/app/gui/stage.h"
#include "tests/support/suite.h"
#include "widgets/pages/report_page.h"
#include "widgets/views/report_preview.h"
#include "widgets/views/report_sections.h"
#include "widgets/views/write_status.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QToolButton>

using namespace spoor;
using namespace spoor::test;

namespace {

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The window on one log, with the page of reports in front and its preview made.
struct ReportStage : Stage {
    ReportStage()
    {
        scratch.write("ex041116.log", w3c);
        open(scratch.path());
        window->show_page(MainWindow::Page::Report);
        QTRY_VERIFY_WITH_TIMEOUT(text().contains("ex041116.log"), 20'000);
    }
    QString text() const { return window->report()->preview()->document()->toPlainText(); }
    ReportLinks* links() const { return window->findChild<ReportLinks*>(); }
    CaseJob* job() const { return window->findChild<CaseLinks*>()->job(); }
    std::string trail()
    {
        std::string all;
        bool done = false;
        job()->run(
            [&all](CaseFile* file) -> Result<void> {
                const auto entries = file ? file->audit() : Result<std::vector<AuditEntry>>{};
                for (const AuditEntry& entry : entries.value_or(std::vector<AuditEntry>{}))
                    all += entry.action + ' ' + entry.detail + '\n';
                return {};
            },
            CaseJob::Make::No, [&done](const Result<void>&) { done = true; });
        [&done] { QTRY_VERIFY(done); }();
        return all;
    }
    QString kept_plan()
    {
        QString plan;
        bool done = false;
        job()->run(
            [&plan](CaseFile* file) -> Result<void> {
                plan = file ? QString::fromStdString(file->text("report").value_or(std::string())) : QString();
                return {};
            },
            CaseJob::Make::No, [&done](const Result<void>&) { done = true; });
        [&done] { QTRY_VERIFY(done); }();
        return plan;
    }
    QString file(const char* name) { return QString::fromStdString(cache.path(name)); }
};

}

class TestReport : public QObject {
    Q_OBJECT
private slots:
    void previewFollowsThePlan();
    void planIsKeptInTheCase();
    void reportIsWrittenAndTold();
    void planGoesAlongIntoTheCaseOfMoreLogs();
    void planIsThatOfTheCaseThatIsOpened();
    void previewFollowsTheBookmarks();
    void eventsAreExportedAndTold();
    void eventsAreExportedAsJsonLines_data();
    void eventsAreExportedAsJsonLines();
    void writingCanBeStopped();
    void recordLeadsToTheTimeline();
};

void TestReport::previewFollowsThePlan()
{
    ReportStage stage;
    auto* title = stage.window->report()->findChild<QLineEdit*>("report-title");
    QTest::keyClicks(title, "Case 17");
    QTRY_VERIFY(stage.text().startsWith("Case 17\n"));
    QVERIFY(stage.text().contains("Sources"));
    ReportSections* sections = stage.window->report()->sections();
    sections->choose(report::SectionKind::Sources);
    sections->currentItem()->setCheckState(Qt::Unchecked);
    QTRY_VERIFY(!stage.text().contains("Sources\n"));
    stage.window->report()->undo();
    QTRY_VERIFY(stage.text().contains("Sources\n"));
    if (const QString folder = qEnvironmentVariable("PAPER_OUT"); !folder.isEmpty())
        stage.window->grab().save(folder + "/window.png");
}

void TestReport::planIsKeptInTheCase()
{
    ReportStage stage;
    QTest::keyClicks(stage.window->report()->findChild<QLineEdit*>("report-title"), "Case 18");
    QTRY_VERIFY(stage.text().startsWith("Case 18\n"));
    stage.window->workspace()->close_all();
    QCOMPARE(stage.window->report()->plan().title, std::string());
    stage.loading = true;
    stage.open(stage.scratch.path());
    QTRY_VERIFY_WITH_TIMEOUT(stage.text().startsWith("Case 18\n"), 20'000);
    QVERIFY(stage.trail().contains("report.planned"));
}

void TestReport::reportIsWrittenAndTold()
{
    ReportStage stage;
    QSignalSpy written(stage.links(), &ReportLinks::written);
    for (const char* name : {"out.json", "out.pdf"}) {
        written.clear();
        stage.links()->write(stage.file(name));
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 30'000);
        QVERIFY(QFile::exists(stage.file(name)));
        QVERIFY(stage.trail().contains("report.written {\"format\":") || stage.trail().contains(name));
    }
    QVERIFY(content(stage.file("out.pdf")).startsWith("%PDF"));
}

void TestReport::eventsAreExportedAndTold()
{
    ReportStage stage;
    stage.window->show_page(MainWindow::Page::Timeline);
    stage.filter("status:200");
    QTRY_COMPARE(stage.events()->rowCount(), 2);
    QSignalSpy written(stage.links(), &ReportLinks::written);
    stage.links()->export_events(stage.file("out.csv"), ReportLinks::EventFormat::Csv);
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 20'000);
    const QByteArrayList lines = content(stage.file("out.csv")).trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith("time,kind,outcome,ip"));
    QVERIFY(lines[1].contains("10.0.0.1") && lines[2].contains("10.0.0.2"));
    QVERIFY(stage.trail().contains("events.exported"));
    QVERIFY(stage.trail().contains("\"events\":2"));
}

void TestReport::planGoesAlongIntoTheCaseOfMoreLogs()
{
    ReportStage stage;
    QTest::keyClicks(stage.window->report()->findChild<QLineEdit*>("report-title"), "Case 19");
    QTRY_VERIFY(stage.text().startsWith("Case 19\n"));
    const QString before = stage.job()->state().path;
    Scratch more;
    more.write("ex041117.log", w3c);
    stage.loading = true;
    stage.open(more.path());
    QTRY_VERIFY_WITH_TIMEOUT(stage.text().contains("ex041117.log"), 20'000);
    QVERIFY(stage.text().startsWith("Case 19\n"));
    QTRY_VERIFY(stage.job()->state().path != before && stage.job()->state().there);
    QVERIFY(stage.kept_plan().contains("Case 19"));
}

void TestReport::planIsThatOfTheCaseThatIsOpened()
{
    ReportStage stage;
    auto* title = stage.window->report()->findChild<QLineEdit*>("report-title");
    QTest::keyClicks(title, "Case 20");
    stage.links()->keep();
    const QString named = stage.file("kept.spoor");
    stage.job()->save_as(named);
    QTRY_COMPARE(stage.job()->state().path, named);
    QVERIFY(stage.kept_plan().contains("Case 20"));
    stage.window->workspace()->close_all();
    stage.loading = true;
    stage.open(stage.scratch.path());
    QTRY_VERIFY_WITH_TIMEOUT(stage.text().contains("ex041116.log"), 20'000);
    QTest::keyClicks(title, "Another");
    QTRY_VERIFY(stage.text().startsWith("Another\n"));
    stage.window->open({named});
    QTRY_VERIFY_WITH_TIMEOUT(stage.text().startsWith("Case 20\n"), 20'000);
    QVERIFY(stage.kept_plan().contains("Case 20"));
}

void TestReport::previewFollowsTheBookmarks()
{
    ReportStage stage;
    const auto snapshot = stage.window->workspace()->snapshot();
    BookmarkStore* store = stage.window->findChild<CaseLinks*>()->bookmarks();
    QVERIFY(!stage.text().contains("seen by nobody else"));
    BookmarkChange change;
    change.note = "seen by nobody else";
    store->mark_events({snapshot->key(RowSet::all(snapshot)[1])}, change);
    QTRY_VERIFY(stage.text().contains("seen by nobody else"));
    store->undo();
    QTRY_VERIFY(!stage.text().contains("seen by nobody else"));
}

void TestReport::eventsAreExportedAsJsonLines_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("member");
    QTest::newRow("flat") << int(ReportLinks::EventFormat::JsonLines) << "source.ip";
    QTest::newRow("ecs") << int(ReportLinks::EventFormat::Ecs) << "@timestamp";
    QTest::newRow("timesketch") << int(ReportLinks::EventFormat::TimesketchLines) << "timestamp_desc";
}

void TestReport::eventsAreExportedAsJsonLines()
{
    QFETCH(const int, format);
    QFETCH(const QString, member);
    ReportStage stage;
    QSignalSpy written(stage.links(), &ReportLinks::written);
    stage.links()->export_events(stage.file("out.jsonl"), ReportLinks::EventFormat(format));
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 20'000);
    const QByteArrayList lines = content(stage.file("out.jsonl")).trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    for (const QByteArray& line : lines)
        QVERIFY2(QJsonDocument::fromJson(line).object().contains(member), line);
}

void TestReport::writingCanBeStopped()
{
    ReportStage stage;
    QSignalSpy running(stage.links(), &ReportLinks::writing);
    QSignalSpy written(stage.links(), &ReportLinks::written);
    stage.links()->export_events(stage.file("out.csv"), ReportLinks::EventFormat::Csv);
    stage.window->findChild<WriteStatus*>()->findChild<QToolButton*>()->click();
    QCOMPARE(running.size(), 2);
    QCOMPARE(running.at(0).at(0).toBool(), true);
    QCOMPARE(running.at(1).at(0).toBool(), false);
    QVERIFY(stage.trail().find("events.exported") == std::string::npos);
    QCOMPARE(written.size(), 0);
    stage.links()->export_events(stage.file("again.csv"), ReportLinks::EventFormat::Csv);
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 20'000);
}

void TestReport::recordLeadsToTheTimeline()
{
    ReportStage stage;
    const auto snapshot = stage.window->workspace()->snapshot();
    const SourceInfo& source = *snapshot->sources.front();
    const EventId third = RowSet::all(snapshot)[2];
    report::Cite cite;
    cite.file = source.display_name();
    cite.sha256 = source.sha256;
    cite.offset = snapshot->key(third).offset.value;
    emit stage.window->report()->record_asked(cite);
    QTRY_COMPARE(stage.window->page(), MainWindow::Page::Timeline);
    QTRY_COMPARE(stage.table()->currentIndex().row(), 2);
}

SPOOR_TEST(TestReport)
#include "test_report.moc"
