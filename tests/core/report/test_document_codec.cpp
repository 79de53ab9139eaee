// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document_codec.h"
#include "tests/core/report/document_picture.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;
using namespace spoor::report;
using namespace spoor::test;

namespace {

const Cite cite = {"logs.zip › a.log", std::string(64, 'a'), 7, 1ull << 40, 12, std::string(64, 'b')};

Figure figure()
{
    Chart chart;
    chart.spec.id = ChartId::Hours;
    chart.spec.range = HistogramRange{seconds(0), seconds(60)};
    chart.shape = ChartShape::Bars;
    chart.columns_are = ChartColumns::Values;
    chart.unit = ChartUnit::Bytes;
    chart.width = {BinUnit::Month, 3};
    chart.bounds = {seconds(-5), no_time};
    chart.values = {"a<b", ""};
    chart.series = {{"x", true, {{1, 2, 3, 4}, {5, 6, 7, UINT64_MAX}}}};
    chart.events = 9;
    chart.left_out = 8;
    chart.more_values = 7;
    return {"F", "drawn from", chart};
}

Rungs rungs()
{
    Rungs rungs;
    rungs.title = "R";
    rungs.ladder.left = "client";
    rungs.ladder.right = "server";
    rungs.ladder.steps = {{EventId{3}, Ladder::Direction::ToClient, Ladder::Look::Challenge, seconds(1),
                           TimeQuality::Inferred, "PASS ***", "530", "no"},
                          {std::nullopt, Ladder::Direction::Note, Ladder::Look::Bad, no_time, TimeQuality::Absent, "",
                           "", "went over the wire"}};
    rungs.ladder.left_out = 2;
    rungs.cites = {cite, std::nullopt};
    return rungs;
}

/// One of everything.
Document everything()
{
    Document document;
    document.title = "T \"\\\x01\n\xE2\x80\xAE</script>";
    document.data = {{"Examiner", "A"}, {"Examiner", "B"}};
    document.date = Micros{-1};
    document.case_id = "c";
    document.zone = *Zone::parse("Europe/Berlin");
    document.redacted = true;
    document.sources = {{"a.log", "/x/a.log", "a.log", "a.log", 5, "s", "c", "text", "UTC"}, {}};
    Section part{"part-1", "P", "ann", {}, {}};
    part.blocks = {Paragraph{"p"}, Note{"*n*"}, rungs(), figure(), Terms{{{"401", "Unauthorized", "m", "s"}}}};
    part.blocks.push_back(
        Quotes{{{no_time, TimeQuality::Absent, "s", "raw\0raw", true, "note", {"t", "u"}, 9, cite}}, 4});
    part.blocks.push_back(
        Table{"cap", {{"A", true, false}, {"B", false, true}}, {{"1", "2"}, {"", "="}}, {cite, cite}, 3});
    document.sections = {{"s", "S", "", {Table{}}, {part}}};
    return document;
}

QString said(const std::string& json)
{
    const auto document = document_from_json(json);
    return document ? "ok" : QString::fromStdString(document.error().subject + ": " + document.error().detail);
}

}

class TestDocumentCodec : public QObject {
    Q_OBJECT

private slots:
    void nothingIsLost()
    {
        const Document document = everything();
        const std::string json = document_json(document);
        const auto read = document_from_json(json);
        QVERIFY2(read.has_value(), read ? "" : read.error().subject.c_str());
        QCOMPARE(QString::fromStdString(document_json(*read)), QString::fromStdString(json));
        QCOMPARE(document_picture(*read, ""), document_picture(document, ""));
        QCOMPARE(read->title, document.title);
        QCOMPARE(read->date, document.date);
        QVERIFY(read->zone == document.zone && read->redacted && read->case_id == "c");
        QVERIFY(read->sources[0].member == "a.log" && !read->sources[1].member);
        const Section& part = read->sections[0].parts[0];
        QVERIFY(std::get<Rungs>(part.blocks[2]).cites[0] == cite);
        QVERIFY(!std::get<Rungs>(part.blocks[2]).cites[1]);
        QVERIFY(std::get<Rungs>(part.blocks[2]).ladder.steps[0].event == EventId{3});
        const Chart& chart = std::get<Figure>(part.blocks[3]).chart;
        QVERIFY(chart.series == figure().chart.series && chart.bounds == figure().chart.bounds);
        QVERIFY(chart.width == figure().chart.width && chart.spec.range == figure().chart.spec.range);
        QVERIFY(std::get<Quotes>(part.blocks[5]).rows[0].cite == cite);
        QCOMPARE(std::get<Quotes>(part.blocks[5]).rows[0].colour, 9);
    }

    void whatIsNoDocumentIsTold_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* json, const char* expected) {
            QTest::newRow(QByteArray(json).right(50).constData()) << QByteArray(json) << expected;
        };
        row("", "document: expected a JSON object");
        row("{}", "ok");
        row(R"({"title": []})", "title: expected a text");
        row(R"({"sections": [{"blocks": [{"is": "applet"}]}]})",
            "sections[0].blocks[0].is: expected a block of this version");
        row(R"({"sections": [{"blocks": [{"is": "quotes", "rows": [{"quality": 3}]}]}]})",
            "sections[0].blocks[0].rows[0].quality: expected a whole number from 0 to 2");
        row(R"({"sections": [{"blocks": [{"is": "table", "columns": [{}], "rows": [{"cells": []}]}]}]})",
            "sections[0].blocks[0].rows: expected a cell for each column");
        row(R"({"sections": [{"blocks": [{"is": "table", "columns": [{}], "rows": [{"cells": ["a"]}, {"cells": ["b"]}],
            "cites": [{}]}]}]})",
            "sections[0].blocks[0].cites: expected none, or one a row");
        row(R"({"sections": [{"blocks": [{"is": "rungs", "steps": [{}]}]}]})",
            "sections[0].blocks[0].cites: expected one a step");
        row(R"({"sections": [{"blocks": [{"is": "figure", "chart": {"spec": {"id": "week"}, "shape": 9}}]}]})",
            "sections[0].blocks[0].chart.shape: expected a whole number from 0 to 3");
        row(R"({"sections": [{"blocks": [{"is": "figure", "chart": {"columns_are": 1, "series": [{"cells": [{}]}]}}]}]})",
            "sections[0].blocks[0].chart.series: expected a cell for each column");
    }
    void whatIsNoDocumentIsTold()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, expected);
        QCOMPARE(said(json.toStdString()), expected);
    }

    void partsWithinPartsHaveABound()
    {
        std::string open, close;
        for (int i = 0; i < 20; ++i) {
            open += R"({"parts": [)";
            close += "]}";
        }
        QVERIFY(said(R"({"sections": [)" + open + "{}" + close + "]}").endsWith("expected fewer parts within parts"));
    }
};

SPOOR_TEST(TestDocumentCodec)

#include "test_document_codec.moc"
