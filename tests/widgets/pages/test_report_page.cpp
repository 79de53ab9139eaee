// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/small_report.h"
#include "widgets/pages/report_page.h"
#include "widgets/views/report_preview.h"
#include "widgets/views/report_sections.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace spoor;
using namespace spoor::test;
using report::SectionKind;

namespace {

struct PageStage {
    PageStage()
    {
        page.resize(1100, 700);
        page.show();
        if (!QTest::qWaitForWindowExposed(&page))
            qFatal("no window");
    }
    template <class Widget>
    Widget* child(const char* name)
    {
        return page.findChild<Widget*>(name);
    }
    QString text() { return page.preview()->document()->toPlainText(); }
    ReportPage page;
};

}

class TestReportPage : public QObject {
    Q_OBJECT
private slots:
    void typingIsOneStepOfUndo();
    void sectionsAreMovedByKeys();
    void caseDataWithoutAValueAreNone();
    void previewLeadsBack();
    void previewHasNoWayOut();
    void longReportsAreCutAndSaySo();
};

void TestReportPage::typingIsOneStepOfUndo()
{
    PageStage stage;
    QSignalSpy changed(&stage.page, &ReportPage::plan_changed);
    QTest::keyClicks(stage.child<QLineEdit>("report-title"), "Break-in");
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(stage.page.plan().title, std::string("Break-in"));
    stage.page.sections()->choose(SectionKind::Notes);
    QTest::keyClicks(stage.child<QPlainTextEdit>("report-notes"), "one");
    QCOMPARE(stage.page.plan().notes, std::string("one"));
    stage.page.undo();
    QCOMPARE(stage.page.plan().notes, std::string());
    QTRY_COMPARE(stage.child<QPlainTextEdit>("report-notes")->toPlainText(), QString());
    stage.page.undo();
    QCOMPARE(stage.page.plan().title, std::string());
    stage.page.redo();
    QTRY_COMPARE(stage.child<QLineEdit>("report-title")->text(), QString("Break-in"));
}

void TestReportPage::sectionsAreMovedByKeys()
{
    PageStage stage;
    ReportSections* sections = stage.page.sections();
    sections->choose(SectionKind::Findings);
    QTest::keyClick(sections, Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(stage.page.plan().sections.front().kind, SectionKind::Findings);
    QCOMPARE(sections->chosen(), std::optional(SectionKind::Findings));
    // Never above the title.
    QTest::keyClick(sections, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(stage.page.plan().sections.front().kind, SectionKind::Findings);
    sections->currentItem()->setCheckState(Qt::Unchecked);
    QTRY_VERIFY(!stage.page.plan().sections.front().shown);
}

void TestReportPage::caseDataWithoutAValueAreNone()
{
    PageStage stage;
    auto* data = stage.child<QTableWidget>("report-data");
    QCOMPARE(data->item(0, 0)->text(), QString("Case number"));
    data->item(0, 1)->setText("2004-17");
    const std::vector<std::pair<std::string, std::string>> wanted = {{"Case number", "2004-17"}};
    QVERIFY(stage.page.plan().data == wanted);
}

void TestReportPage::previewLeadsBack()
{
    PageStage stage;
    stage.page.show_document(std::make_shared<const report::Document>(small_report()));
    QTRY_VERIFY(stage.text().contains("What happened at Contoso"));
    QSignalSpy asked(&stage.page, &ReportPage::record_asked);
    emit stage.page.preview()->anchorClicked(QUrl("cite:2"));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<report::Cite>().line, std::uint64_t{40});
    emit stage.page.preview()->anchorClicked(QUrl("section:finding-1"));
    QCOMPARE(stage.page.sections()->chosen(), std::optional(SectionKind::Findings));
}

void TestReportPage::previewHasNoWayOut()
{
    PageStage stage;
    stage.page.show_document(std::make_shared<const report::Document>(small_report()));
    QTRY_VERIFY(stage.text().contains("What happened at Contoso"));
    QSignalSpy asked(&stage.page, &ReportPage::record_asked);
    emit stage.page.preview()->anchorClicked(QUrl("cite:99"));
    emit stage.page.preview()->anchorClicked(QUrl("https://example.org/a"));
    QVERIFY(asked.isEmpty());
    QVERIFY(stage.text().contains("What happened at Contoso"));
    QVERIFY(!stage.page.preview()->loadResource(QTextDocument::ImageResource, QUrl("file:///etc/passwd")).isValid());
}

void TestReportPage::longReportsAreCutAndSaySo()
{
    PageStage stage;
    report::Document document = small_report();
    document.sections[4].blocks = {long_table(5000)};
    stage.page.show_document(std::make_shared<const report::Document>(std::move(document)));
    QTRY_VERIFY(stage.text().contains("rows are shown here; the written report has all."));
    QVERIFY(stage.child<QLabel>("report-note")->text().contains("cut in this preview"));
}

SPOOR_TEST(TestReportPage)
#include "test_report_page.moc"
