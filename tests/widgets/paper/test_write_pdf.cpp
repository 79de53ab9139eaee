// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scratch.h"
#include "tests/support/suite.h"
#include "tests/widgets/support/small_report.h"
#include "widgets/paper/paper_document.h"
#include "widgets/paper/pdf_pages.h"

#include <QBuffer>
#include <QFile>
#include <QPdfWriter>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Printed {
    explicit Printed(const report::Document& document) : writer(&buffer)
    {
        buffer.open(QIODevice::WriteOnly);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        writer.setResolution(1200);
        pages = std::make_unique<PdfPages>(document, writer);
    }
    QBuffer buffer;
    QPdfWriter writer;
    std::unique_ptr<PdfPages> pages;
};

}

class TestWritePdf : public QObject {
    Q_OBJECT
private slots:
    void sameDocumentGivesTheSameBytes();
    void theDateIsTheCases();
    void longReportsHaveManyPages();
    void aPathThatCannotBeWrittenIsAnError();
};

void TestWritePdf::sameDocumentGivesTheSameBytes()
{
    const Scratch scratch;
    const QString one = QString::fromStdString(scratch.path("one.pdf"));
    const QString two = QString::fromStdString(scratch.path("two.pdf"));
    QVERIFY(write_pdf(small_report(), one));
    // The clock of a PDF counts seconds.
    QTest::qWait(1100);
    QVERIFY(write_pdf(small_report(), two));
    const QByteArray bytes = content(one);
    QVERIFY(bytes.startsWith("%PDF-1.") && bytes.trimmed().endsWith("%%EOF"));
    QVERIFY(bytes == content(two));

    report::Document other = small_report();
    other.sections.front().title = "Times";
    QVERIFY(write_pdf(other, two));
    QVERIFY(bytes != content(two));
}

void TestWritePdf::theDateIsTheCases()
{
    const Scratch scratch;
    const QString path = QString::fromStdString(scratch.path("one.pdf"));
    QVERIFY(write_pdf(small_report(), path));
    QVERIFY(content(path).contains("/CreationDate (D:20041116110000Z"));
    report::Document undated = small_report();
    undated.date.reset();
    QVERIFY(write_pdf(undated, path));
    QVERIFY(content(path).contains("/CreationDate (D:19700101000000Z"));
}

void TestWritePdf::longReportsHaveManyPages()
{
    report::Document document = small_report();
    QVERIFY(Printed(document).pages->count() >= 2);
    document.sections[4].blocks = {long_table(1000)};
    const int pages = Printed(document).pages->count();
    QVERIFY2(pages > 15 && pages < 60, qPrintable(QString::number(pages)));
}

void TestWritePdf::aPathThatCannotBeWrittenIsAnError()
{
    const Scratch scratch;
    const auto written = write_pdf(small_report(), QString::fromStdString(scratch.path("no/such/folder.pdf")));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::WriteFailed);
}

SPOOR_TEST(TestWritePdf)
#include "test_write_pdf.moc"
