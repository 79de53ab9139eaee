// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/spoor_cli.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace spoor::test;

class TestExplainCommand : public QObject {
    Q_OBJECT
private slots:
    void codes()
    {
        const Ran ran = spoor_cli({"explain", "530", "0x8009030E"});
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.out.contains("530"), qPrintable(ran.out));
        QVERIFY2(ran.out.contains("SEC_E_NO_CREDENTIALS"), qPrintable(ran.out));
    }

    void unknownCodesAreTold()
    {
        const Ran ran = spoor_cli({"explain", "530", "nonsense\x1b"});
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.out.contains("530"));
        QVERIFY2(ran.err.contains("nonsense␛: no table knows this code"), qPrintable(ran.err));
    }

    void aLineWithoutHeader()
    {
        const Ran ran =
            spoor_cli({"explain", "--line",
                       "2006-10-19 08:57:44 192.0.2.9 - MSFTPSVC1 FTP-SERVER 172.16.1.99 21 [423]PASS - - 530 "
                       "1326 0 0 0 FTP - - - -"});
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.out.startsWith("iis-w3c-ftp: "), qPrintable(ran.out));
        QVERIFY2(ran.out.contains("The line has no header; its columns are inferred"), qPrintable(ran.out));
        QVERIFY2(ran.out.contains("sc-status"), qPrintable(ran.out));
        QVERIFY2(ran.out.contains("1326"), qPrintable(ran.out));
    }

    void whatEscapesHide()
    {
        const Ran ran = spoor_cli(
            {"explain", "--line", "2004-11-16 10:54:13 192.0.2.7 - GET /scripts/..%255c../winnt/x /c+dir 404 Mozilla"});
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.out.contains("decoded 2 times: /scripts/..\\../winnt/x"), qPrintable(ran.out));
        QVERIFY2(ran.out.contains("! hidden by its writing: dots or slashes escaped; escaped more than once; a step"),
                 qPrintable(ran.out));
        QVERIFY2(ran.out.contains("decoded: /c dir"), qPrintable(ran.out));
        QCOMPARE(ran.out.count("! hidden"), 1);
    }

    void aSentenceAndJson()
    {
        const QStringList line = {"explain", "--line", "10:54:13 198.51.100.7 [135]PASS IEUser@ 530 1326", "--fields",
                                  "time c-ip cs-method cs-uri-stem sc-status sc-win32-status"};
        const Ran text = spoor_cli(line);
        QCOMPARE(text.status, 0);
        QVERIFY2(text.out.contains("198.51.100.7 tried to log in over FTP, with IEUser@ for a password; the server "
                                   "refused it (530 Not logged in)."),
                 qPrintable(text.out));
        const Ran ran = spoor_cli(line + QStringList{"--json"});
        QCOMPARE(ran.status, 0);
        const QJsonObject told = QJsonDocument::fromJson(ran.out.toUtf8()).object();
        QCOMPARE(told["format"].toString(), QString("iis-w3c-ftp"));
        QVERIFY(text.out.contains(told["sentence"].toString()));
        QVERIFY(told["event"]["time"].isNull());
        QCOMPARE(told["event"]["outcome"].toString(), QString("failure"));
        QCOMPARE(told["columns"]["inferred"].toBool(true), false);
        QStringList fields;
        for (const QJsonValue& field : told["fields"].toArray())
            fields << field["name"].toString() + '=' + field["explained"]["domain"].toString();
        QCOMPARE(fields.join(' '), QString("time= c-ip= connection id= cs-method=ftp-verb cs-uri-stem=ftp-password "
                                           "sc-status=ftp-context sc-win32-status=win32"));
    }

    void codesAsJson()
    {
        const Ran ran = spoor_cli({"explain", "--json", "401.2", "nonsense", "EventLog 6008"});
        QCOMPARE(ran.status, 2);
        const QJsonArray codes = QJsonDocument::fromJson(ran.out.toUtf8())["codes"].toArray();
        QCOMPARE(codes.size(), 3);
        QCOMPARE(codes[0]["found"][0]["domain"].toString(), QString("http-status"));
        QVERIFY(codes[1]["found"].toArray().isEmpty());
        QCOMPARE(codes[2]["found"][0]["name"].toString(), QString("Unexpected shut-down"));
        for (const char* key : {"code", "meaning", "source"})
            QVERIFY(!codes[2]["found"][0][key].toString().isEmpty());
    }

    void fieldsNeedALine() { QCOMPARE(spoor_cli({"explain", "--fields", "date time", "401"}).status, 2); }

    void hostileLines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("empty") << "";
        QTest::newRow("newlines") << "\n\n";
        QTest::newRow("directive") << "#Fields: date time";
        QTest::newRow("escape") << "\x1b]0;title\x07 hello";
        QTest::newRow("long") << QString(100'000, 'x');
    }
    void hostileLines()
    {
        QFETCH(QString, line);
        const Ran ran = spoor_cli({"explain", "--line", line});
        QCOMPARE(ran.status, 0);
        QVERIFY(!ran.out.contains('\x1b'));
    }

    void formats()
    {
        const Ran ran = spoor_cli({"formats", "--json"});
        QCOMPARE(ran.status, 0);
        QStringList clocks;
        const QJsonArray array = QJsonDocument::fromJson(ran.out.toUtf8()).array();
        for (const QJsonValue& format : array) {
            QVERIFY(!format["title"].toString().isEmpty());
            clocks << format["id"].toString() + ' ' + format["clock"].toString();
        }
        for (const char* expected : {"iis-w3c-http utc", "iis-w3c-ftp utc", "iis-native local", "ncsa carried"})
            QVERIFY2(clocks.contains(expected), qPrintable(clocks.join('\n')));
        QVERIFY(spoor_cli({"formats"}).out.startsWith("id "));
    }
};

SPOOR_TEST(TestExplainCommand)
#include "test_explain_command.moc"
