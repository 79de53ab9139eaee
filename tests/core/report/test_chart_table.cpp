// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document_writers.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;

class TestChartTable : public QObject {
    Q_OBJECT
private slots:
    void numbersBecomeCsvWithoutFormulas()
    {
        Chart chart;
        chart.spec.id = ChartId::TopClients;
        chart.columns_are = ChartColumns::Values;
        chart.values = {"=cmd()", "10.0.0.1"};
        chart.series.push_back({"success", false, {ChartCell{7, 7, 0, 0}, ChartCell{2, 2, 0, 0}}});
        QCOMPARE(report::csv_of(report::table_of(chart)), "Value,success\r\n'=cmd(),7\r\n10.0.0.1,2\r\n");
    }

    void ratesThatAreNotKnownAreNoNumber()
    {
        Chart chart;
        chart.shape = ChartShape::Rates;
        chart.bounds = {Micros{0}, seconds(60), seconds(120)};
        chart.series.push_back({"all", false, {ChartCell{3, 3, 2, 2}, ChartCell{}}});
        const report::Table table = report::table_of(chart);
        QCOMPARE(table.rows.size(), 2u);
        QCOMPARE(table.rows[0][4], "66.7");
        QCOMPARE(table.rows[0][5], "0.0");
        QCOMPARE(table.rows[1][4], "");
    }
};

SPOOR_TEST(TestChartTable)
#include "test_chart_table.moc"
