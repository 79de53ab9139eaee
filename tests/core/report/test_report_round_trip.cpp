// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document_writers.h"
#include "core/report/make_document.h"
#include "core/report/verify_report.h"
#include "tests/core/report/markup_skeleton.h"
#include "tests/support/loaded.h"
#include "tests/support/packed.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;
using namespace spoor::report;
using test::Scratch;

namespace {

const std::string header = "#Software: Microsoft Internet Information Services 6.0\r\n#Version: 1.0\r\n"
                           "#Fields: date time c-ip cs-method cs-uri-stem sc-status\r\n";
const std::string log_text = header + "2004-11-16 10:54:13 203.0.113.9 GET /<script>alert(1)</script> 404\r\n"
                                      "2004-11-16 10:54:14 203.0.113.9 GET /caf\xC3\xA9 200\r\n"
                                      "2004-11-16 10:54:15 203.0.113.9 GET /a 401\r\n";

ReportInput input_for(const std::vector<std::string>& paths)
{
    ReportInput input;
    input.snapshot = test::loaded(paths);
    return input;
}

ReportPlan table_of_all()
{
    ReportPlan plan = ReportPlan::fresh();
    plan.charts.clear();
    plan.tables = {{"All", "", {"time", "ip", "path", "message"}, 100}};
    return plan;
}

std::size_t standing(const ReportVerdict& verdict)
{
    return static_cast<std::size_t>(std::ranges::count(verdict.rows, Standing::Stands, &ReportVerdict::Row::standing));
}

}

/// From logs to a written report and back to the logs.
class TestReportRoundTrip : public QObject {
    Q_OBJECT
private slots:
    void rowsOfEveryKindOfSourceStand()
    {
        Scratch scratch;
        const std::vector<std::string> paths = {
            scratch.write("plain.log", log_text),
            scratch.write("wide.log", test::as_utf16(log_text, false, true)),
            scratch.write("packed.log.gz", test::packed("gz", {{"x", log_text}})),
            scratch.write(
                "all.zip",
                test::packed("zip", {{"one.log", log_text},
                                     {"two.log", log_text + "2004-11-16 10:54:16 203.0.113.9 GET /b 200\r\n"}})),
        };
        const auto document = make_document(input_for(paths), table_of_all());
        QVERIFY(document.has_value());
        for (const std::string& text : {html_of(*document), json_of(*document)}) {
            const auto verdict = verify_report(scratch.write("r", text));
            QVERIFY(verdict.has_value());
            QCOMPARE(verdict->files.size(), 5u);
            QVERIFY(verdict->rows.size() >= 16);
            QCOMPARE(standing(*verdict), verdict->rows.size());
            QVERIFY(verdict->all_stand());
        }
        QCOMPARE(test::skeleton_of(html_of(*document)).error, QString());
        QVERIFY(!html_of(*document).contains("<script>"));
    }

    void flippedBytesAreFound()
    {
        Scratch scratch;
        const std::string log = scratch.write("plain.log", log_text);
        const auto document = make_document(input_for({log}), table_of_all());
        QVERIFY(document.has_value());
        const std::string report = scratch.write("r.html", html_of(*document));
        const std::size_t rows = verify_report(report)->rows.size();
        QVERIFY(rows >= 3);
        for (std::size_t at = 0; at < log_text.size(); ++at) {
            std::string flipped = log_text;
            flipped[at] ^= 1;
            scratch.write("plain.log", flipped);
            const auto verdict = verify_report(report);
            QVERIFY(verdict && verdict->own_digest_holds && !verdict->all_stand());
            QCOMPARE(verdict->files[0].standing, Standing::Differs);
            const bool in_record = at >= header.size() && flipped[at] != ('\r' ^ 1) && flipped[at] != ('\n' ^ 1);
            QVERIFY2(in_record ? standing(*verdict) < rows && standing(*verdict) > 0 : standing(*verdict) == rows,
                     qPrintable(QString::number(at)));
        }
    }

    void movedFilesAreFoundByDigest()
    {
        Scratch scratch;
        const std::string log = scratch.write("before/plain.log", log_text);
        const auto document = make_document(input_for({log}), table_of_all());
        QVERIFY(document.has_value());
        const std::string report = scratch.write("case/r.html", html_of(*document));
        QVERIFY(::remove(log.c_str()) == 0);
        QCOMPARE(verify_report(report)->files[0].standing, Standing::Missing);
        if (!locate_sources({}, scratch.path("case/r.html")))
            QSKIP("files are not looked for by digest yet");
        scratch.write("after/deep/renamed.log", log_text);
        const std::vector<std::string> also{scratch.path("after")};
        QVERIFY(verify_report(report, also)->all_stand());
    }
};

SPOOR_TEST(TestReportRoundTrip)
#include "test_report_round_trip.moc"
