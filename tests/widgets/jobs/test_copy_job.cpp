// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter.h"
#include "core/report/filter_of.h"
#include "tests/support/suite.h"
#include "tests/widgets/support/small_snapshot.h"
#include "tests/widgets/support/w3c_snapshot.h"
#include "widgets/jobs/copy_job.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

CopyRequest request(const RowSet& rows, std::vector<CopyRequest::Range> ranges, CopyFormat format,
                    const std::vector<ColumnRef>& columns)
{
    CopyRequest made;
    made.rows = rows;
    made.ranges = std::move(ranges);
    made.format = format;
    for (const ColumnRef& column : columns)
        made.columns.push_back({column, column.own.empty() ? "T" : column.own});
    return made;
}

Copied run_copy(CopyRequest request)
{
    CopyJob job;
    Copied result;
    bool done = false;
    QObject::connect(&job, &CopyJob::finished, &job, [&](const Copied& copied) {
        result = copied;
        done = true;
    });
    job.start(std::move(request));
    if (!QTest::qWaitFor([&] { return done; }, 20'000))
        qFatal("no copy");
    return result;
}

}

class TestCopyJob : public QObject {
    Q_OBJECT

    Scratch scratch_;
    std::shared_ptr<const Snapshot> web_ = w3c_snapshot(scratch_, 200);

    std::vector<std::uint32_t> found(const QString& filter) const
    {
        const auto rows = run(*Filter::compile(filter.toStdString()), web_)->rows;
        std::vector<std::uint32_t> ids;
        for (std::uint32_t i = 0; i < rows.size(); ++i)
            ids.push_back(rows[i].value);
        return ids;
    }

private slots:
    void as_shown()
    {
        auto asked = request(RowSet::all(web_), {{1, 2}, {7, 7}}, CopyFormat::Text,
                             {{Field::Time, {}}, {Field::Other, {}}, {Field::Path, {}}, {Field::Other, "sc-bytes"}});
        asked.time = [](const Snapshot& s, EventId event) { return "at " + plain_time(s.time(event)); };
        const Copied copied = run_copy(std::move(asked));
        QCOMPARE(copied.text, "T\tT\tT\tsc-bytes\n"
                              "at 2004-11-16 10:00:01\t+00:00:01.000\t/1\t7\n"
                              "at 2004-11-16 10:00:02\t+00:00:01.000\t/2\t14\n"
                              "at 2004-11-16 10:00:07\t+00:00:01.000\t/7\t49\n");
        QCOMPARE(copied.rows, 3u);
        QCOMPARE(copied.selected, 3u);
        QVERIFY(!copied.raw_error);
    }

    void csv_json_and_markdown()
    {
        const std::vector<ColumnRef> columns{{Field::Path, {}}, {Field::Status, {}}, {Field::Other, "cs(Referer)"}};
        const auto as = [&](CopyFormat format) {
            return run_copy(request(RowSet::all(web_), {{3, 4}}, format, columns)).text;
        };
        QCOMPARE(as(CopyFormat::Csv), "path,status,cs(Referer)\n/3,200,http://r/3|x\n/4,404,http://r/4|x\n");
        const QJsonArray array = QJsonDocument::fromJson(as(CopyFormat::Json).toUtf8()).array();
        QCOMPARE(array.size(), 2);
        QCOMPARE(array[1].toObject()["http.response.status_code"].toInt(), 404);
        QCOMPARE(array[1].toObject()["cs(Referer)"].toString(), "http://r/4|x");
        QCOMPARE(as(CopyFormat::JsonLines).count('\n'), 2);
        QCOMPARE(as(CopyFormat::Markdown), "| T | T | cs\\(Referer\\) |\n"
                                           "| --- | ---: | --- |\n"
                                           "| /3 | 200 | http\\://r/3\\|x |\n"
                                           "| /4 | 404 | http\\://r/4\\|x |\n");
    }

    void hostile_cells_stay_cells()
    {
        const auto hostile = small_snapshot({{1, "=cmd()", "a\tb\nc", "/|`<b>[x](y)*_"}});
        const std::vector<ColumnRef> columns{{Field::Ip, {}}, {Field::User, {}}, {Field::Path, {}}};
        const auto as = [&](CopyFormat format) {
            return run_copy(request(RowSet::all(hostile), {{0, 0}}, format, columns)).text.section('\n', -2, -2);
        };
        QCOMPARE(as(CopyFormat::Text), QString::fromUtf8("=cmd()\ta␉b␊c\t/|`<b>[x](y)*_"));
        QVERIFY(
            run_copy(request(RowSet::all(hostile), {{0, 0}}, CopyFormat::Csv, columns)).text.contains("\n'=cmd(),"));
        QCOMPARE(as(CopyFormat::Markdown),
                 QString::fromUtf8("| =cmd\\(\\) | a␉b␊c | /\\|\\`\\<b\\>\\[x\\]\\(y\\)\\*\\_ |"));
    }

    void a_filter_for_these_rows_gives_them_again()
    {
        const Copied copied = run_copy(request(RowSet::all(web_), {{2, 4}, {9, 9}}, CopyFormat::RowFilter, {}));
        QVERIFY(copied.text.endsWith(" and line:(7..9 or 14))"));
        QCOMPARE(found(copied.text), (std::vector<std::uint32_t>{2, 3, 4, 9}));
    }

    void a_filter_for_these_values()
    {
        const auto values = [&](const ColumnRef& column, std::vector<CopyRequest::Range> ranges) {
            return run_copy(request(RowSet::all(web_), std::move(ranges), CopyFormat::ValueFilter, {column})).text;
        };
        QCOMPARE(values({Field::Ip, {}}, {{0, 1}, {3, 3}}), "ip:(10.0.0.0 or 10.0.0.1)");
        QCOMPARE(values({Field::Status, {}}, {{0, 2}}), "status:200");
        QCOMPARE(values({Field::User, {}}, {{0, 2}}), "user:\"CORP\\\\anna\"");
        QCOMPARE(found(values({Field::User, {}}, {{0, 2}})).size(), 200u);
        const QString own = values({Field::Other, "cs(Referer)"}, {{5, 6}});
        QCOMPARE(found(own), (std::vector<std::uint32_t>{5, 6}));
        const QString query = values({Field::Query, {}}, {{2, 3}});
        QCOMPARE(query, "(query:\"q=2\" or query:-)");
        QCOMPARE(found(query).size(), 51u);
    }

    void names_in_filters()
    {
        for (const char* name : {"sc-bytes", "cs(Referer)", "Task Category", "a\"b", "not"})
            QVERIFY(
                Filter::compile(filter_of_values({Field::Other, name}, std::vector<std::string>{"x\"\\y*"}, false)));
    }

    void more_than_there_may_be_is_told()
    {
        std::vector<SmallEvent> events(CopyJob::filter_limit + 5, SmallEvent{1, "a", "", "/"});
        const auto many = small_snapshot(events);
        const Copied copied = run_copy(
            request(RowSet::all(many), {{0, CopyJob::filter_limit + 4}}, CopyFormat::ValueFilter, {{Field::Ip, {}}}));
        QCOMPARE(copied.rows, CopyJob::filter_limit);
        QCOMPARE(copied.selected, std::uint64_t(CopyJob::filter_limit + 5));
        QCOMPARE(copied.text, "ip:a");
    }
};

SPOOR_TEST(TestCopyJob)
#include "test_copy_job.moc"
