// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "widgets/models/captured_block_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace spoor;

namespace {

CapturedBlock block(int number)
{
    CapturedBlock b;
    b.criterion = "FAILED LOGIN";
    b.text = "-----BEGIN FAILED LOGIN FORENSICS-----\n" + std::to_string(number) + "\n";
    b.connection = "PID " + std::to_string(number);
    b.client = "10.0.0.\xE2\x80\xAE"
               "1";
    b.user = "a\x1b[31m<b>";
    b.time = seconds(1'000'000'000 + number);
    b.lines = 1000;
    return b;
}

}

class TestCapturedBlockModel : public QObject {
    Q_OBJECT

private slots:
    void cellsAreFitToBeShown()
    {
        CapturedBlockModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.set_blocks({block(1), block(2)});
        const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(cell(0, CapturedBlockModel::Time), "2001-09-09 01:46:41");
        QCOMPARE(cell(1, CapturedBlockModel::Connection), "PID 2");
        QCOMPARE(cell(0, CapturedBlockModel::Lines), QLocale().toString(1000));
        QVERIFY(!cell(0, CapturedBlockModel::User).contains(QChar(0x1b)));
        QVERIFY(!cell(0, CapturedBlockModel::Client).contains(QChar(0x202E)));
    }

    void whatIsInTheFileIsNotWrittenAgain()
    {
        CapturedBlockModel model;
        model.set_blocks({block(1)});
        model.add({block(2), block(3)}, 1);
        const auto left = model.unwritten();
        QCOMPARE(left.size(), 2u);
        QCOMPARE(left[1].connection, "PID 3");
        QVERIFY(model.index(1, 0).data(CapturedBlockModel::WrittenRole).toBool());
        model.mark_all_written();
        QVERIFY(model.unwritten().empty());
    }

    void theOldestGo()
    {
        CapturedBlockModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<CapturedBlock> many;
        for (int i = 0; i < int(CapturedBlockModel::most_blocks); ++i)
            many.push_back(block(i));
        model.set_blocks(many);
        QCOMPARE(model.gone(), 0u);
        model.add({block(1), block(2), block(3)});
        QCOMPARE(model.rowCount(), int(CapturedBlockModel::most_blocks));
        QCOMPARE(model.gone(), 3u);
        QCOMPARE(model.block(0).connection, "PID 3");
        CapturedBlock large = block(7);
        large.text.assign(CapturedBlockModel::most_bytes - 10, 'x');
        model.add({large});
        QCOMPARE(model.rowCount(), 1);
    }
};

SPOOR_TEST(TestCapturedBlockModel)
#include "test_captured_block_model.moc"
