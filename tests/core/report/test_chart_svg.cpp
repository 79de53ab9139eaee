// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document_writers.h"
#include "core/report/svg_canvas.h"
#include "core/report/time_ticks.h"
#include "core/report/words.h"
#include "tests/core/report/markup_skeleton.h"
#include "tests/core/report/sample_document.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;
using namespace spoor::report;
using test::skeleton_of;

namespace {

QString ticks(const char* from, std::int64_t step, std::size_t count, const char* zone)
{
    std::vector<Micros> bounds;
    for (std::size_t i = 0; i <= count; ++i)
        bounds.push_back(*parse_time(from) + seconds(step * static_cast<std::int64_t>(i)));
    QStringList words;
    for (const TimeTick& tick : time_ticks(bounds, *Zone::parse(zone), 9))
        words << QString("%1=%2%3")
                     .arg(tick.bound)
                     .arg(tick.label.c_str(), tick.below.empty() ? "" : ("/" + tick.below).c_str());
    return words.join(' ');
}

}

class TestChartSvg : public QObject {
    Q_OBJECT
private slots:
    void isSvgWithWords()
    {
        for (const Chart& chart : {test::rates_chart(), test::stacks_chart(), test::bars_chart(), test::map_chart()}) {
            const std::string svg = svg_of(chart, "A title", "c7");
            const auto s = skeleton_of(svg);
            QCOMPARE(s.error, QString());
            QCOMPARE(s.elements.count("title id"), 1);
            QCOMPARE(s.elements.count("desc id"), 1);
            QCOMPARE(s.ids, (QStringList{"c7-title", "c7-desc"}));
            QVERIFY(svg.contains("aria-labelledby=\"c7-title c7-desc\""));
            QVERIFY(s.text.contains("A title"));
            QVERIFY(svg.contains("viewBox=\"0 0 720 "));
            QVERIFY(svg == svg_of(chart, "A title", "c7"));
        }
    }

    void linesEndWhereNothingWasAttempted()
    {
        // Raw and adjusted, before and after the gap.
        const std::string svg = svg_of(test::rates_chart(), "t");
        const auto s = skeleton_of(svg);
        QCOMPARE(s.elements.filter("polyline points").size(), 4 + 2);  // and two in the legend
        QCOMPARE(s.elements.filter("stroke-dasharray").size(), 2 + 1);
        QVERIFY(s.text.contains("Failure rate") && s.text.contains("Attempts (bars)") && s.text.contains("Time, UTC"));
        QVERIFY(s.texts.contains("100 %") && s.texts.contains("12:00") && s.texts.contains("2004-11-17"));
    }

    void ratesSayWhatTheyAreMadeOf()
    {
        Chart chart = test::rates_chart();
        chart.series[0].cells.assign(36, {0, 1000, 400, 400});
        const auto s = skeleton_of(svg_of(chart, "t"));
        QVERIFY(s.text.contains("failure rate 0.0 % (raw 40.0 %)"));
        QCOMPARE(s.elements.filter("polygon").size(), 0);  // no band where attempts are many
    }

    void barsSayNumbersAndRates()
    {
        const auto s = skeleton_of(svg_of(test::bars_chart(), "t"));
        QVERIFY(s.texts.contains("203.0.113.9"));
        QVERIFY(s.texts.contains(QString::fromStdString(grouped(13'000)) + ", 31 % failing"));
        QVERIFY(s.texts.contains("2001:db8:85a3:0000:0000:8a2e:…"));
        QVERIFY(s.texts.contains(QString::fromStdString(grouped(1234)) + " more values"));
        QVERIFY(s.texts.contains("(empty)"));
    }

    void mapHasDaysHoursAndZone()
    {
        const auto s = skeleton_of(svg_of(test::map_chart(), "t"));
        QCOMPARE(s.texts.filter("day").size(),
                 7 + 2);  // the axis names the hour of the day, the description a map of weekdays
        QVERIFY(s.texts.contains("Hour of the day, UTC") && s.texts.contains("22"));
        QVERIFY(s.text.contains("most: 237"));
    }

    void nothingToDraw()
    {
        Chart torn = test::rates_chart();
        torn.series[0].cells.resize(3);
        for (const Chart& chart : {Chart{}, torn}) {
            const auto s = skeleton_of(svg_of(chart, "t"));
            QCOMPARE(s.error, QString());
            QVERIFY(s.text.contains("Nothing to draw"));
        }
    }

    void hostileTextStaysText()
    {
        for (const std::string& text : test::hostile_texts()) {
            Chart lines = test::rates_chart();
            lines.series[0].name = text;
            lines.series[0].from_log = true;
            for (const Chart& chart : {test::bars_chart(text), lines}) {
                const std::string svg = svg_of(chart, text, text);
                const auto s = skeleton_of(svg);
                QVERIFY2(s.error.isEmpty(), qPrintable(s.error));
                for (const QString& element : s.elements)
                    QVERIFY2(
                        QStringList({"svg", "title", "desc", "line", "rect", "text", "circle", "polyline", "polygon"})
                            .contains(element.section(' ', 0, 0)),
                        qPrintable(element));
                QCOMPARE(s.links, QStringList());
                QVERIFY(!s.elements.join(' ').contains(" on"));
            }
        }
    }

    void timeTicks()
    {
        QCOMPARE(ticks("2004-11-16", 3600, 36, "UTC"),
                 "0=00:00/2004-11-16 6=06:00 12=12:00 18=18:00 24=00:00/2004-11-17 30=06:00 36=12:00");
        QCOMPARE(ticks("2004-11-16", 60, 20, "UTC"), "0=00:00/2004-11-16 5=00:05 10=00:10 15=00:15 20=00:20");
        QCOMPARE(ticks("2004-11-15T23:00", 86400, 14, "Europe/Berlin"),
                 "0=11-16/2004 2=11-18 4=11-20 6=11-22 8=11-24 10=11-26 12=11-28 14=11-30");
        QCOMPARE(ticks("2004-11-15", 7 * 86400, 3, "UTC"), "0=11-15/2004 1=11-22 2=11-29 3=12-06");
        QCOMPARE(ticks("2004-01-01", 366 * 86400, 1, "UTC"), "0=2004-01 1=2005-01");
        QCOMPARE(ticks("2004-11-16T10:00", 1, 4, "UTC"),
                 "0=10:00:00/2004-11-16 1=10:00:01 2=10:00:02 3=10:00:03 4=10:00:04");
    }

    void numbers()
    {
        QCOMPARE(short_number(0, ChartUnit::Events), std::string("0"));
        QCOMPARE(short_number(9999, ChartUnit::Events), grouped(9999));
        QCOMPARE(short_number(12'300, ChartUnit::Events), std::string("12 k"));
        QCOMPARE(short_number(2'500'000, ChartUnit::Bytes), std::string("2.5 MB"));
        QCOMPARE(axis_steps(0).top, 1.0);
        QCOMPARE(axis_steps(7).top, 8.0);
        QCOMPARE(axis_steps(118).step, 50.0);
    }
};

SPOOR_TEST(TestChartSvg)
#include "test_chart_svg.moc"
