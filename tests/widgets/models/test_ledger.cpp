// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "widgets/models/ledger_model.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

std::shared_ptr<SourceInfo> source(std::uint32_t id, const char* path, LineCounts lines)
{
    auto info = std::make_shared<SourceInfo>();
    info->id = FileId(id);
    info->path = path;
    info->sha256 = "abc";
    info->lines = lines;
    return info;
}

QStringList row(const LedgerModel& model, int at)
{
    QStringList cells;
    for (int column = 0; column < LedgerModel::column_count; ++column)
        cells << model.index(at, column).data().toString();
    return cells;
}

}

class TestLedger : public QObject {
    Q_OBJECT
private slots:
    void sumsUpAndSaysWhetherItFits()
    {
        LedgerModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.set_sources(
            {source(1, "/a.log", {1200, 1000, 100, 50, 40, 10}), source(2, "/b.log", {10, 5, 1, 1, 1, 1})});
        QCOMPARE(row(model, 0),
                 QStringList({"/a.log", "1,200", "1,000", "100", "50", "40", "10", QString::fromUtf8("✓ adds up")}));
        QCOMPARE(row(model, 1).last(), QString::fromUtf8("✗ 1 line(s) missing"));
        QCOMPARE(row(model, 2).mid(1),
                 QStringList({"1,210", "1,005", "101", "51", "41", "11", QString::fromUtf8("✗ 1 line(s) missing")}));
        QVERIFY(model.index(2, 0).data(LedgerModel::SumRole).toBool() && !model.source(2));
        QVERIFY(model.index(1, 0).data(LedgerModel::WrongRole).toBool());
        QCOMPARE(unaccounted({1, 2, 0, 0, 0, 0}), -1);

        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.set_sources({source(1, "/a.log", {1, 1, 0, 0, 0, 0}), source(2, "/b.log", {1, 1, 0, 0, 0, 0})});
        QCOMPARE(reset.size(), 0);
        QCOMPARE(row(model, 2)[1], "2");
    }

    void documents()
    {
        const LedgerModel::Sources sources{source(1, "=cmd|x\"y", {3, 1, 0, 1, 1, 0}),
                                           source(2, "/<b>*", {1, 1, 0, 0, 0, 0})};
        QCOMPARE(QString::fromUtf8(ledger_document(sources, LedgerForm::Csv)),
                 "source,format,lines,event,continuation,directive,blank,rejected,unaccounted,sha256\n"
                 "\"'=cmd|x\"\"y\",,3,1,0,1,1,0,0,abc\n"
                 "/<b>*,,1,1,0,0,0,0,0,abc\n"
                 "all,,4,2,0,1,1,0,0,\n");
        const QJsonObject json = QJsonDocument::fromJson(ledger_document(sources, LedgerForm::Json)).object();
        QCOMPARE(json["all"].toObject()["lines"].toInt(), 4);
        QCOMPARE(json["sources"].toArray().at(1).toObject()["source"].toString(), "/<b>*");
        const QString markdown = QString::fromUtf8(ledger_document(sources, LedgerForm::Markdown));
        QVERIFY2(markdown.contains("| =cmd\\|x\"y |") && markdown.contains("| /\\<b\\>\\* |"), qPrintable(markdown));
        QVERIFY(markdown.endsWith("| all |  | 4 | 2 | 0 | 1 | 1 | 0 | adds up |\n"));
    }
};

SPOOR_TEST(TestLedger)
#include "test_ledger.moc"
