// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/small_report.h"
#include "widgets/paper/paper_document.h"

#include <QTest>
#include <QTextBlock>
#include <QTextTable>

using namespace spoor;
using namespace spoor::test;

namespace {

QStringList links_of(const QTextDocument& document)
{
    QStringList links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (it.fragment().charFormat().isAnchor() && !it.fragment().charFormat().anchorHref().isEmpty())
                links << it.fragment().charFormat().anchorHref();
    links.removeDuplicates();
    return links;
}

bool has_image(const QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (it.fragment().charFormat().isImageFormat())
                return true;
    return false;
}

}

class TestPaperDocument : public QObject {
    Q_OBJECT
private slots:
    void saysWhatTheReportSays();
    void hostileTextStaysText();
    void markdownHasNoDangerousLinkAndNoPicture();
    void previewLeadsToSectionsAndRecords();
    void previewIsCutAndSaysSo();
    void tablesHaveAHeaderThatIsRepeated();
    void anEmptyReportIsATitle();
};

void TestPaperDocument::saysWhatTheReportSays()
{
    const auto paper = paper_document(small_report());
    const QString text = paper->toPlainText();
    for (const char* part : {"What happened at Contoso",
                             "Case number: 2004-17",
                             "Contents",
                             "Timeline",
                             "Two events were marked.",
                             "2004-11-16 11:00:00 UTC (12:00:00 +01:00)",
                             "no time",
                             "w3svc/ex041116.log, line 12, byte 1200, 98 long",
                             "SHA-256 bbbb",
                             "the record could not be read",
                             "Tags: entry, web",
                             "7 more rows are left out.",
                             "10.0.0.2  →  192.168.10.20:21",
                             "USER anonymous",
                             "530",
                             "partly inferred",
                             "[w3svc/ex041116.log, line 40",
                             "Failure rate",
                             "Password spraying from 10.0.0.2",
                             "Events by filter: status >= 400",
                             "Head",
                             "code",
                             "Not logged in",
                             "RFC 959",
                             "■ 3"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    QCOMPARE(paper->metaInformation(QTextDocument::DocumentTitle), QString("What happened at Contoso"));
}

void TestPaperDocument::hostileTextStaysText()
{
    const auto paper = paper_document(small_report());
    const QString text = paper->toPlainText();
    const QString shown = QString::fromUtf8(
        "<b>x</b><script>alert(1)</script> [a](javascript:b) <U+202E>cod <U+001B>[31m <U+0000> ]]> &amp; **bold**");
    // Examiner, sentence and record of two quotes less one other record, finding; in Markdown its own marks are marks.
    QVERIFY2(text.count(shown) >= 5, qPrintable(text));
    QVERIFY(text.contains("<i>no</i>"));
    for (const QChar c : {QChar(0), QChar(0x1b), QChar(0x202e)})
        QVERIFY(!text.contains(c));
}

void TestPaperDocument::markdownHasNoDangerousLinkAndNoPicture()
{
    const auto paper = paper_document(small_report());
    QCOMPARE(links_of(*paper), QStringList{"https://example.org/a"});
    QVERIFY(!has_image(*paper));
    QVERIFY(paper->toPlainText().contains("there (https://example.org/a), not here or [picture: pic]"));
}

void TestPaperDocument::previewLeadsToSectionsAndRecords()
{
    const Paper paper = make_paper(small_report(), {.preview = true});
    const QStringList links = links_of(*paper.text);
    QVERIFY(links.contains("section:finding-1"));
    QVERIFY(links.contains("cite:2"));
    QCOMPARE(paper.cites.size(), std::size_t{3});
    QCOMPARE(paper.cites[2].line, std::uint64_t{40});
    QVERIFY(!paper.cut);
}

void TestPaperDocument::previewIsCutAndSaysSo()
{
    report::Document document;
    document.sections = {{"tables", "Tables", {}, {long_table(1000), long_table(500)}, {}}};
    const Paper paper = make_paper(document, {.rows_each = 40, .rows_in_all = 60});
    const QString text = paper.text->toPlainText();
    QVERIFY(paper.cut);
    QVERIFY(text.contains(QString::fromUtf8("The first 40 of 1\u202f000 rows are shown here")));
    QVERIFY(text.contains("The first 20 of 500 rows are shown here"));
    QVERIFY(text.contains("cmd.exe 39") && !text.contains("cmd.exe 40"));
}

void TestPaperDocument::tablesHaveAHeaderThatIsRepeated()
{
    const auto paper = paper_document(small_report());
    int tables = 0;
    for (QTextFrame* frame : paper->rootFrame()->childFrames())
        if (const auto* table = qobject_cast<QTextTable*>(frame)) {
            ++tables;
            QCOMPARE(table->format().headerRowCount(), 1);
        }
    QVERIFY(tables >= 3);
}

void TestPaperDocument::anEmptyReportIsATitle()
{
    report::Document document;
    document.title = "T";
    QCOMPARE(paper_document(document)->toPlainText(), QString("T\nTimes: UTC"));
}

SPOOR_TEST(TestPaperDocument)
#include "test_paper_document.moc"
