// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/event_export.h"
#include "tests/core/stats/events_of.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;
using spoor::test::events_of;
using spoor::test::Log;

namespace {

std::vector<ExportField> fields(std::initializer_list<const char*> names)
{
    std::vector<ExportField> result;
    for (const char* name : names)
        result.push_back(ExportField::named(name));
    return result;
}

std::shared_ptr<const Snapshot> hostile()
{
    return events_of({
        Log{"b.log",
            "iis-w3c-http",
            {{.time = "2004-11-16 10:54:14",
              .client = "192.0.2.1",
              .user = "=cmd|'/c calc'!A1",
              .method = "GET",
              .path = "/a,b\x1b[2J",
              .status = 404,
              .kind = Kind::HttpRequest,
              .outcome = Outcome::Failure},
             {.client = "192.0.2.2"}}},
        Log{"a.log",
            "iis-w3c-ftp",
            {{.time = "2004-11-16 10:54:13",
              .user = "x\"y",
              .session = "7",
              .method = "PASS",
              .status = 530,
              .kind = Kind::FtpLogin,
              .outcome = Outcome::Failure}}},
    });
}

QString written(EventWriter& writer, std::uint32_t limit = UINT32_MAX)
{
    std::string all;
    const auto result = export_events(RowSet::all(hostile()), limit, writer, [&](std::string_view piece) {
        all += piece;
        return true;
    });
    return result ? QString::fromStdString(all) : QString("error");
}

}

class TestEventWriters : public QObject {
    Q_OBJECT
private slots:
    void csv()
    {
        const auto writer = csv_writer(fields({"time", "ip", "user", "path", "http.response.status_code", "line"}));
        QCOMPARE(written(*writer), "time,ip,user,path,status,line\n"
                                   "2004-11-16T10:54:13.000000Z,,\"x\"\"y\",,530,1\n"
                                   "2004-11-16T10:54:14.000000Z,192.0.2.1,'=cmd|'/c calc'!A1,\"/a,b\x1b[2J\",404,1\n"
                                   ",192.0.2.2,,,,2\n");
    }

    void jsonLines()
    {
        const auto writer = jsonl_writer(fields({"time", "ip", "user", "path", "file", "line", "kind", "status"}));
        QCOMPARE(
            written(*writer),
            "{\"@timestamp\":\"2004-11-16T10:54:13.000000Z\",\"user.name\":\"x\\\"y\",\"log.file.path\":\"a.log\","
            "\"log.file.line\":1,\"event.action\":\"ftp.login\",\"http.response.status_code\":530}"
            "\n"
            "{\"@timestamp\":\"2004-11-16T10:54:14.000000Z\",\"source.ip\":\"192.0.2.1\","
            "\"user.name\":\"=cmd|'/c calc'!A1\",\"url.path\":\"/a,b\\u001b[2J\",\"log.file.path\":\"b.log\","
            "\"log.file.line\":1,\"event.action\":\"http.request\",\"http.response.status_code\":404}"
            "\n"
            "{\"source.ip\":\"192.0.2.2\",\"log.file.path\":\"b.log\",\"log.file.line\":2,\"event.action\":\"other\","
            "\"spoor.time_quality\":\"absent\"}"
            "\n");
    }

    void jsonLineWithoutAnyField()
    {
        const auto writer = jsonl_writer(fields({"query"}));
        QCOMPARE(written(*writer, 2), "{}\n{}\n");
    }

    void timesketch()
    {
        const auto writer = timesketch_writer(fields({"status"}));
        QCOMPARE(written(*writer), "message,timestamp,datetime,timestamp_desc,status\n"
                                   ",1100602453000000,2004-11-16T10:54:13.000000+00:00,Event Logged,530\n"
                                   ",1100602454000000,2004-11-16T10:54:14.000000+00:00,Event Logged,404\n"
                                   ",0,1970-01-01T00:00:00.000000+00:00,Time absent,\n");
    }

    void timesketchJsonLines()
    {
        const auto writer = timesketch_jsonl_writer(fields({"status", "user", "path"}));
        QCOMPARE(written(*writer),
                 "{\"message\":\"\",\"timestamp\":1100602453000000,\"datetime\":\"2004-11-16T10:54:13.000000+00:00\","
                 "\"timestamp_desc\":\"Event Logged\",\"status\":\"530\",\"user\":\"x\\\"y\"}\n"
                 "{\"message\":\"\",\"timestamp\":1100602454000000,\"datetime\":\"2004-11-16T10:54:14.000000+00:00\","
                 "\"timestamp_desc\":\"Event Logged\",\"status\":\"404\",\"user\":\"=cmd|'/c calc'!A1\","
                 "\"path\":\"/a,b\\u001b[2J\"}\n"
                 "{\"message\":\"\",\"timestamp\":0,\"datetime\":\"1970-01-01T00:00:00.000000+00:00\","
                 "\"timestamp_desc\":\"Time absent\"}\n");
    }

    void elasticCommonSchema()
    {
        // Quotes of JSON as `, for the sake of who reads it.
        const auto writer = ecs_writer();
        QCOMPARE(written(*writer).replace('"', '`'),
                 "{`@timestamp`:`2004-11-16T10:54:13.000000Z`,`ecs`:{`version`:`8.11.0`},`event`:{`kind`:`event`,"
                 "`category`:[`authentication`],`type`:[`start`],`action`:`ftp.login`,`outcome`:`failure`},"
                 "`log`:{`file`:{`path`:`a.log`,`line`:1},`offset`:0},`user`:{`name`:`x\\`y`},"
                 "`spoor`:{`ftp_command`:`PASS`,`ftp_reply`:530,`session`:`7`}}\n"
                 "{`@timestamp`:`2004-11-16T10:54:14.000000Z`,`ecs`:{`version`:`8.11.0`},`event`:{`kind`:`event`,"
                 "`category`:[`web`],`type`:[`access`],`action`:`http.request`,`outcome`:`failure`},"
                 "`log`:{`file`:{`path`:`b.log`,`line`:1},`offset`:0},"
                 "`source`:{`address`:`192.0.2.1`,`ip`:`192.0.2.1`},`user`:{`name`:`=cmd|'/c calc'!A1`},"
                 "`http`:{`request`:{`method`:`GET`},`response`:{`status_code`:404}},"
                 "`url`:{`path`:`/a,b\\u001b[2J`}}\n"
                 "{`ecs`:{`version`:`8.11.0`},`event`:{`kind`:`event`,`action`:`other`,`outcome`:`unknown`},"
                 "`log`:{`file`:{`path`:`b.log`,`line`:2},`offset`:10},"
                 "`source`:{`address`:`192.0.2.2`,`ip`:`192.0.2.2`},`spoor`:{`time_quality`:`absent`}}\n");
    }

    void addressesOfTheSchemaAreAddresses()
    {
        const auto snapshot = events_of(
            {Log{"a.log", "iis-w3c-http", {{.client = "fe80::1%eth0"}, {.client = "INTRA\"}],"}, {.client = "::1"}}}});
        const auto writer = ecs_writer();
        std::string all;
        const auto result = export_events(RowSet::all(snapshot), 9, *writer, [&](std::string_view piece) {
            all += piece;
            return true;
        });
        QVERIFY(result.has_value());
        QCOMPARE(QString::fromStdString(all).count("\"ip\":"), 1);
        QVERIFY(all.contains("{\"address\":\"::1\",\"ip\":\"::1\"}"));
        QVERIFY(all.contains("{\"address\":\"fe80::1%eth0\"}"));
        QVERIFY(all.contains("{\"address\":\"INTRA\\\"}],\"}"));
    }

    void table()
    {
        const auto writer = table_writer(fields({"time", "ip", "path", "status"}), 0);
        QCOMPARE(written(*writer), "time (UTC)           ip         path      status\n"
                                   "2004-11-16 10:54:13                       530\n"
                                   "2004-11-16 10:54:14  192.0.2.1  /a,b␛[2J  404\n"
                                   "                     192.0.2.2\n");
    }

    void tableCutToWidth()
    {
        const auto writer = table_writer(fields({"time", "path"}), 24);
        QCOMPARE(written(*writer, 2), "time (UTC)           pa…\n"
                                      "2004-11-16 10:54:13\n"
                                      "2004-11-16 10:54:14  /a…\n");
    }

    void stopsWhereNoMoreIsWanted()
    {
        const auto writer = csv_writer(fields({"line"}));
        int pieces = 0;
        const auto result = export_events(RowSet::all(hostile()), UINT32_MAX, *writer, [&](std::string_view) {
            ++pieces;
            return false;
        });
        QVERIFY(result.has_value());
        QCOMPARE(pieces, 1);
    }

    void aSourceThatIsGoneIsTold()
    {
        const auto writer = raw_writer();
        const auto result =
            export_events(RowSet::all(hostile()), UINT32_MAX, *writer, [](std::string_view) { return true; });
        QVERIFY(result.has_value());
        QCOMPARE(result->written, 3u);
        QVERIFY(result->raw_error.has_value());
    }

    void fieldNames()
    {
        QCOMPARE(ExportField::named("SOURCE.IP").name, "ip");
        QVERIFY(ExportField::named("cs-host").field == Field::Other);
        QVERIFY(ExportField::named("cs-host").needs_decoding());
        QVERIFY(!ExportField::named("status").needs_raw());
        QVERIFY(ExportField::named("message").needs_raw());
    }
};

SPOOR_TEST(TestEventWriters)
#include "test_event_writers.moc"
