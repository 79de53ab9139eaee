// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/sample_logs.h"
#include "tests/app/cli/spoor_cli.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace spoor::test;

class TestEventsCommand : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        scratch_ = std::make_unique<Scratch>();
        scratch_->write("logs/ex.log", ftp_log);
        scratch_->write("logs/http.log", http_log);
        logs_ = QString::fromStdString(scratch_->path("logs"));
    }

    void comeInTimeOrder()
    {
        const Ran ran = spoor_cli({"events", logs_, "--format", "csv", "--fields", "time,ip,method,status,line"});
        QCOMPARE(ran.err, "");
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.out, "time,ip,method,status,line\n"
                          "2004-11-16T09:00:00.000000Z,192.0.2.7,GET,200,5\n"
                          "2004-11-16T10:54:13.000000Z,192.0.2.10,USER,331,5\n"
                          "2004-11-16T10:54:14.000000Z,192.0.2.10,PASS,530,6\n"
                          "2004-11-16T10:54:15.000000Z,192.0.2.11,USER,331,7\n"
                          "2004-11-16T10:54:20.000000Z,192.0.2.11,PASS,230,8\n"
                          "2004-11-16T10:54:21.000000Z,192.0.2.11,sent,550,9\n"
                          "2004-11-16T10:54:30.000000Z,192.0.2.11,QUIT,226,10\n"
                          "2004-11-16T11:00:00.000000Z,192.0.2.8,POST,401,6\n"
                          "2004-11-16T11:00:01.000000Z,192.0.2.8,POST,200,7\n");
    }

    void limitAndFilter()
    {
        const QStringList base = {"events", logs_, "--format", "csv", "--fields", "ip"};
        QCOMPARE(spoor_cli(base + QStringList{"--limit", "2"}).out, "ip\n192.0.2.7\n192.0.2.10\n");
        QCOMPARE(spoor_cli(base + QStringList{"--limit", "0"}).out, "ip\n");
        QCOMPARE(spoor_cli(base + QStringList{"--filter", "status:(401 or 530)"}).out, "ip\n192.0.2.10\n192.0.2.8\n");
        QCOMPARE(spoor_cli(base + QStringList{"--filter", "status:530", "--from", "2004-11-16 11:00"}).out, "ip\n");
    }

    void csvCellsRunNothing()
    {
        const Ran ran =
            spoor_cli({"events", logs_, "--format", "csv", "--fields", "path", "--filter", "status:(550 or 200)"});
        QCOMPARE(ran.out, "path\n\"/a,\"\"b\"\"\"\n'=SUM(A1).txt\n/y\n");
    }

    void sourcesOwnFields()
    {
        const Ran ran = spoor_cli({"events", logs_, "--format", "csv", "--fields", "cs-host,query,user,domain",
                                   "--filter", "kind:http.request"});
        QCOMPARE(ran.out, "cs-host,query,user,domain\n"
                          "www.example.org,id=1,,\n"
                          "intra,,anna,CORP\n"
                          "intra,,anna,CORP\n");
    }

    void unknownFieldsAreWrongUse()
    {
        const Ran ran = spoor_cli({"events", logs_, "--fields", "ip,colour"});
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains("--fields colour: no field of this name is in these logs"), qPrintable(ran.err));
    }

    void rawIsAsInTheFile()
    {
        const Ran ran = spoor_cli({"events", logs_, "--format", "raw"});
        QCOMPARE(ran.out.section('\n', 1, 2), "10:54:13 192.0.2.10 [1]USER admin 331 0\n"
                                              "10:54:14 192.0.2.10 [1]PASS - 530 1326");
        QVERIFY(ran.out.contains("\x1b[31m"));  // standard output is no terminal here
    }

    void tableShowsControlCharacters()
    {
        const Ran ran = spoor_cli({"events", logs_});
        QVERIFY2(ran.out.startsWith("time (UTC)           kind"), qPrintable(ran.out));
        QVERIFY(!ran.out.contains('\x1b'));
        QVERIFY(ran.out.contains("/x␛[31m"));
        QCOMPARE(ran.out.count('\n'), 10);
    }

    void jsonLinesAreJson()
    {
        const Ran ran = spoor_cli({"events", logs_, "--format", "jsonl"});
        QVERIFY(!ran.out.contains('\x1b'));
        const QStringList lines = ran.out.split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 9);
        const QJsonObject first = QJsonDocument::fromJson(lines[0].toUtf8()).object();
        QCOMPARE(first["@timestamp"].toString(), "2004-11-16T09:00:00.000000Z");
        QCOMPARE(first["source.ip"].toString(), "192.0.2.7");
        QCOMPARE(first["http.response.status_code"].toInt(), 200);
        QCOMPARE(first["url.path"].toString(), "/a,\"b\"");
        QCOMPARE(first["user_agent.original"].toString(), "Mozilla/4.0 (x; y)");
        QCOMPARE(first["log.file.path"].toString(), logs_ + "/http.log");
        QCOMPARE(first["log.file.line"].toInt(), 5);
        QVERIFY(first["message"].toString().startsWith("2004-11-16 09:00:00 192.0.2.7 - "));
        QVERIFY(!first.contains("user.name"));
        const QJsonObject second = QJsonDocument::fromJson(lines[1].toUtf8()).object();
        QCOMPARE(second["event.action"].toString(), "ftp.command");
        QCOMPARE(second["spoor.session"].toString(), "1");
    }

    void timesketchHasItsColumns()
    {
        const Ran ran = spoor_cli({"events", logs_, "--format", "timesketch", "--limit", "1"});
        QVERIFY(ran.out.startsWith("message,timestamp,datetime,timestamp_desc,kind,"));
        QVERIFY2(ran.out.contains(",1100595600000000,2004-11-16T09:00:00.000000+00:00,Event Logged,http.request,"),
                 qPrintable(ran.out));
    }

    void invalidTextBecomesUtf8()
    {
        const QString path =
            QString::fromStdString(scratch_->write("latin.log", std::string("M\xFCller \x81 was here\n")));
        const Ran ran = spoor_cli({"events", path, "--format", "raw"});
        QCOMPARE(ran.out, QString::fromUtf8("Müller \xEF\xBF\xBD was here\n"));
    }

    void aClosedPipeIsNoCrash()
    {
        std::string big;
        for (int i = 0; i < 20000; ++i)
            big += "192.0.2.1 - - [20/Jul/2009:22:59:26 +0000] \"GET /" + std::to_string(i) + " HTTP/1.0\" 200 134\n";
        const QString path = QString::fromStdString(scratch_->write("big.log", big));
        const Ran ran = shell("{ \"$CLI\" events --no-cache '" + path + "' --format jsonl; echo $? >&2; } | head -n 1");
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.out.count('\n'), 1);
        QCOMPARE(ran.err, "0\n");
    }

    void statsCount()
    {
        const Ran text = spoor_cli({"stats", logs_, "--by", "day"});
        QCOMPARE(text.out, "day (UTC)   events  with status  failing      raw  adjusted\n"
                           "2004-11-16       9            9        3  33.33 %   25.00 %\n");
        const Ran json = spoor_cli({"stats", logs_, "--by", "hour", "--json", "--filter", "status:401"});
        QVERIFY2(json.out.endsWith("\"by\": \"hour\",\n  \"events\": 1,\n  \"rows\": [\n    {\n"
                                   "      \"key\": \"2004-11-16T11:00:00.000000Z\",\n      \"events\": 1,\n"
                                   "      \"with_status\": 1,\n      \"failing\": 1,\n      \"failure_rate\": {\n"
                                   "        \"raw\": 1.0,\n        \"adjusted\": 0.0\n      }\n    }\n  ]\n}\n"),
                 qPrintable(json.out));
    }

private:
    std::unique_ptr<Scratch> scratch_;
    QString logs_;
};

SPOOR_TEST(TestEventsCommand)
#include "test_events_command.moc"
