// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/hand_charts.h"
#include "widgets/charts/chart_numbers.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

QString row_text(const QAbstractItemModel& model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << (row < 0 ? model.headerData(column, Qt::Horizontal) : model.index(row, column).data()).toString();
    return cells.join(" | ");
}

}

class TestChartNumbers : public QObject {
    Q_OBJECT
private slots:
    void rows_of_each_chart()
    {
        ChartNumbers numbers;
        const QAbstractItemModelTester tester(&numbers);
        for (int id = 0; id < chart_count; ++id) {
            numbers.set_chart(shared_chart(ChartId(id)), {});
            QVERIFY(numbers.rowCount() > 0);
            for (int row = 0; row < numbers.rowCount(); ++row)
                QCOMPARE(numbers.row_of(numbers.place(row)), row);
        }
        numbers.set_chart(nullptr, {});
        QCOMPARE(numbers.rowCount(), 0);
        QCOMPARE(numbers.columnCount(), 0);
    }

    void rates()
    {
        ChartNumbers numbers;
        numbers.set_chart(shared_chart(ChartId::FailureRate), {});
        QCOMPARE(row_text(numbers, -1),
                 "Time (UTC) | Attempts | Failures | Raw rate | Handshake steps | Adjusted rate");
        QCOMPARE(row_text(numbers, 14), "2004-11-15 14:00 – 15:00 | 166 | 74 | 44.6 % | 49 | 21.4 %");
        QCOMPARE(row_text(numbers, 5), "2004-11-15 05:00 – 06:00 | 0 | 0 | – | 0 | –");
        ChartOptions unknown;
        unknown.legs_known = false;
        numbers.set_chart(shared_chart(ChartId::FailureRate), unknown);
        QCOMPARE(row_text(numbers, -1), "Time (UTC) | Attempts | Failures | Raw rate");
        numbers.set_chart(shared_chart(ChartId::FailureRate, ChartBy::Protocol), {});
        QVERIFY(row_text(numbers, 1).startsWith(QString(markup_value) + " | 2004-11-15 00:00 – 01:00 | 4 | "));
    }

    void copied_data_are_a_row_a_line()
    {
        ChartNumbers numbers;
        auto chart = std::make_shared<Chart>(hand_chart(ChartId::TopClients));
        chart->values[1] = "two\tcells\nand a line";
        numbers.set_chart(chart, {});
        const QStringList lines = numbers.copied().split('\n');
        QCOMPARE(lines[0], "Value\tFailure\tUnknown outcome\tSuccess\tEvents\tAttempts\tFailures\tRaw rate");
        QCOMPARE(lines[1], "10.0.0.1\t0\t0\t12000\t12000\t12000\t0\t0.0000");
        QCOMPARE(lines.size(), numbers.rowCount() + 2);
        for (int i = 0; i + 1 < lines.size(); ++i)
            QCOMPARE(lines[i].count('\t'), numbers.columnCount() - 1);
    }
};

SPOOR_TEST(TestChartNumbers)
#include "test_chart_numbers.moc"
