// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/spoor_cli.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace spoor::test;

namespace {

QJsonObject object(const QString& text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

/// Two servers that answered with a foreign address: two findings, both high.
constexpr std::string_view replies =
    "[09/Jan/2009 09:00:00] FTP: Malicious server reply: client: 192.0.2.40, server: 203.0.113.21, response: 227 "
    "Entering Passive Mode (10,1,2,3,8,0)\n"
    "[09/Jan/2009 09:00:09] FTP: Malicious server reply: client: 192.0.2.40, server: 203.0.113.22, response: 227 "
    "Entering Passive Mode (10,1,2,3,8,1)\n";

/// Three refused requests of one client and one of another, five seconds apart.
constexpr std::string_view refused = "#Software: Microsoft Internet Information Services 6.0\n"
                                     "#Fields: date time c-ip cs-method cs-uri-stem sc-status\n"
                                     "2004-11-16 11:00:00 192.0.2.8 GET /\x1b[2J 401\n"
                                     "2004-11-16 11:00:05 192.0.2.8 GET /y 401\n"
                                     "2004-11-16 11:00:10 192.0.2.9 GET /y 401\n"
                                     "2004-11-16 11:00:15 192.0.2.8 GET /y 401\n";

/// A program that IIS ran for a visitor: a Security log as Event Viewer saves it as text.
constexpr std::string_view visitors =
    "17.1.2003\t8:00:00\tSecurity\tSuccess Audit\tDetailed Tracking\t512\tNT AUTHORITY\\SYSTEM\tWEB1\tWindows is "
    "starting up. \r\n"
    "17.1.2003\t9:00:00\tSecurity\tSuccess Audit\tDetailed Tracking\t592\tWEB1\\IUSR_WEB1\tWEB1\tA new process has "
    "been created:  New Process ID:\t912  Image File Name:\tE:\\web\\report.exe  Creator Process ID:\t408  User "
    "Name:\tIUSR_WEB1  Domain:\t\tWEB1  Logon ID:\t\t(0x0,0x1A5C3) \r\n"
    "17.1.2003\t9:00:02\tSecurity\tSuccess Audit\tDetailed Tracking\t593\tWEB1\\IUSR_WEB1\tWEB1\tA process has "
    "exited:  Process ID:\t912  Image File Name:\tE:\\web\\report.exe  User Name:\tIUSR_WEB1  Domain:\t\tWEB1  Logon "
    "ID:\t\t(0x0,0x1A5C3) \r\n";

struct Stage {
    Stage() : logs(put("security.log", replies)) {}

    QString put(const std::string& name, std::string_view text)
    {
        return QString::fromStdString(folder.write(name, text));
    }
    QString path(const char* name) const { return QString::fromStdString(folder.path(name)); }
    Ran watch(const QStringList& more) const
    {
        return spoor_cli(QStringList{"watch", "--no-cache", "--once", logs} + more);
    }

    Scratch folder;
    QString logs;
};

QStringList lines_of(const QString& text) { return text.split('\n', Qt::SkipEmptyParts); }

}

class TestWatchOptions : public QObject {
    Q_OBJECT

private slots:
    void tellsOfWhatIsThereOnlyWhenAsked()
    {
        const Stage stage;
        const Ran silent = stage.watch({});
        QCOMPARE(silent.status, 0);
        QCOMPARE(silent.out, "");
        const Ran told = stage.watch({"--existing"});
        QCOMPARE(told.status, 0);
        QVERIFY2(told.out.startsWith("Findings:\nhigh  ftp.malicious-reply  203.0.113.21"), qPrintable(told.out));
        QCOMPARE(told.out.count("ftp.malicious-reply  203.0.113.2"), 2);
    }

    void jsonLinesAreElementsOfFindings()
    {
        const Stage stage;
        const QStringList lines = lines_of(stage.watch({"--existing", "--json"}).out);
        const QJsonArray findings =
            object(spoor_cli({"findings", "--no-cache", "--json", stage.logs}).out)["findings"].toArray();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(findings.size(), 2);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QJsonObject line = object(lines[i]);
            QCOMPARE(line.take("watch_rule").toString(), "Findings");
            QCOMPARE(line.take("again").toBool(true), false);
            QCOMPARE(line, findings[i].toObject());
        }
    }

    void choosesRulesSeveritiesAndEvents()
    {
        const Stage stage;
        const auto count = [&](const QStringList& more) {
            return lines_of(stage.watch(QStringList{"--existing", "--json"} + more).out).size();
        };
        QCOMPARE(count({"--least", "high"}), 2);
        QCOMPARE(count({"--least", "critical"}), 0);
        QCOMPARE(count({"--rules", "ftp.*"}), 2);
        QCOMPARE(count({"--rules", "http.*"}), 0);
        QCOMPARE(count({"--filter", "\"203.0.113.22\""}), 1);
        QCOMPARE(count({"--from", "2009-01-09 09:00:05"}), 1);
        QCOMPARE(count({"--to", "2009-01-08"}), 0);
    }

    void rulesOfAPlanCountEventsOfAClient()
    {
        Stage stage;
        stage.logs = stage.put("ex041116.log", refused);
        const QString plan = stage.put(
            "plan.json",
            "{\"rules\": [{\"name\": \"Refused\", \"filter\": \"status:401\", \"threshold\": 3, \"window\": 60}]}");
        const QStringList lines = lines_of(stage.watch({"--existing", "--json", "--plan", plan}).out);
        QCOMPARE(lines.size(), 1);
        const QJsonObject line = object(lines[0]);
        QCOMPARE(line["watch_rule"].toString(), "Refused");
        QVERIFY(line["rule"].isNull());
        QCOMPARE(line["subject"].toString(), "192.0.2.8");
        QCOMPARE(line["count"].toInt(), 3);
        QCOMPARE(line["start"].toString(), "2004-11-16T11:00:00.000000Z");
        QCOMPARE(line["end"].toString(), "2004-11-16T11:00:15.000000Z");
        const QJsonArray evidence = line["evidence"].toArray();
        QCOMPARE(evidence.size(), 3);
        QCOMPARE(evidence[0]["line"].toInt(), 3);
        QCOMPARE(evidence[2]["line"].toInt(), 6);
    }

    void commandsGetAMessageOnTheirInput()
    {
        const Stage stage;
        const QString mail = stage.path("mail");
        const Ran ran = stage.watch({"--existing", "--command", "cat >> '" + mail + "'; echo noise"});
        QCOMPARE(ran.status, 0);
        const QString text = QString::fromStdString(read_file(mail.toStdString()));
        QVERIFY2(text.contains("203.0.113.21") && text.contains("203.0.113.22"), qPrintable(text));
        QCOMPARE(text.count("Watch rule: Findings"), 1);  // one message for both
        QVERIFY(!ran.out.contains("noise"));

        const QString json = stage.path("json");
        stage.watch({"--existing", "--command", "cat >> '" + json + "'", "--command-json"});
        const QStringList messages = lines_of(QString::fromStdString(read_file(json.toStdString())));
        QCOMPARE(messages.size(), 1);
        QCOMPARE(object(messages[0])["count"].toInt(), 2);
        QCOMPARE(object(messages[0])["findings"].toArray().size(), 2);
    }

    void logTextNeverReachesACommandLine()
    {
        Stage stage;
        const QString touched = stage.path("touched"), mail = stage.path("mail");
        const QString evil = "$(touch${IFS}" + touched + ")';$(touch${IFS}" + touched + ")";
        QString log = "#Fields: date time c-ip cs-method cs-uri-stem sc-status\n";
        for (int i = 10; i < 30; ++i)
            log +=
                QString("2004-11-16 10:00:%1 192.0.2.8 [%1]USER %2 331\n2004-11-16 10:00:%1 192.0.2.8 [%1]PASS - 530\n")
                    .arg(i)
                    .arg(evil);
        stage.logs = stage.put("ex041116.log", log.toStdString());
        const Ran ran =
            stage.watch({"--existing", "--least", "info", "--command", "cat > '" + mail + "'; env >> '" + mail + "'"});
        QCOMPARE(ran.err, "");
        const QString text = QString::fromStdString(read_file(mail.toStdString()));
        QVERIFY2(text.contains(evil), qPrintable(text));
        QVERIFY2(text.lastIndexOf("$(touch") < text.indexOf("Watch rule: Findings"),
                 qPrintable(text));  // env is behind it
        QVERIFY(!QFile::exists(touched));
    }

    void whatWasToldIsNoted()
    {
        const Stage stage;
        const QString log = stage.path("told.jsonl");
        const Ran ran = stage.watch({"--existing", "--told", log, "--command", "echo no such host >&2; exit 3"});
        QVERIFY2(ran.err.contains("the command of the watch rule 'Findings' failed: no such host"),
                 qPrintable(ran.err));
        const QStringList lines = lines_of(QString::fromStdString(read_file(log.toStdString())));
        QCOMPARE(lines.size(), 1);
        QCOMPARE(object(lines[0])["ways"].toArray(), QJsonArray{"output"});
        QCOMPARE(object(lines[0])["failed"].toArray(), QJsonArray{"command: no such host"});
    }

    void testMessagesGoTheSameWay()
    {
        const Stage stage;
        const QString mail = stage.path("mail");
        const Ran ran = spoor_cli({"watch", "--test", "--command", "cat > '" + mail + "'"});
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.out.startsWith("Test: Findings\n"), qPrintable(ran.out));
        QCOMPARE(QString::fromStdString(read_file(mail.toStdString())), ran.out);
        QCOMPARE(spoor_cli({"watch", "--test", "--command", "exit 1"}).status, 1);
    }

    void printedPlansCanBeGivenBack()
    {
        Stage stage;
        const Ran first = spoor_cli({"watch", "--print-plan", "--least", "low", "--rules", "ftp.*"});
        QCOMPARE(first.status, 0);
        const QString plan = stage.put("plan.json", first.out.toStdString());
        QCOMPARE(spoor_cli({"watch", "--print-plan", "--plan", plan}).out, first.out);
        QCOMPARE(object(first.out)["rules"][0]["least"].toString(), "low");
        QCOMPARE(object(first.out)["rules"][0]["findings"].toString(), "ftp.*");

        const QString damaged = stage.put(
            "damaged.json", "{\"rules\": [{\"name\": \"A\", \"filter\": \"status:401\", \"threshold\": \"many\"}]}");
        const Ran ran = stage.watch({"--plan", damaged});
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains("damaged.json: A: threshold: expected a number"), qPrintable(ran.err));
    }

    void programsAreLearnedForReview()
    {
        Stage stage;
        stage.logs = stage.put("security.txt", visitors);
        const QStringList learn{"watch", "--no-cache", "--learn-programs", stage.logs};
        const QString table = spoor_cli(learn).out;
        QVERIFY2(table.contains("report.exe") && table.contains("E:\\web\\report.exe"), qPrintable(table));
        QVERIFY(!spoor_cli(learn + QStringList{"--to", "2003-01-17 08:30"}).out.contains("report.exe"));

        const QStringList look{"findings", "--no-cache", "--json", "--rules", "process.anonymous-account", stage.logs};
        const Ran before = spoor_cli(look);
        QVERIFY2(before.out.contains("report.exe"), qPrintable(before.out));
        const Ran learned = spoor_cli(learn + QStringList{"--json"});
        QCOMPARE(learned.status, 0);
        const QJsonArray list = object(learned.out)["programs.web-allowed"].toArray();
        QVERIFY(list.contains("report.exe"));
        QVERIFY(list.contains("perl.exe"));  // what was allowed stays so
        const QString settings = stage.put("settings.json", learned.out.toStdString());
        QVERIFY(object(spoor_cli(look + QStringList{"--settings", settings}).out)["findings"].toArray().isEmpty());
    }

    void hostileTextCannotDriveATerminal()
    {
        Stage stage;
        stage.logs = stage.put("ex\x1b[2J\u202e.log", refused);
        const QString plan =
            stage.put("plan.json", "{\"rules\": [{\"name\": \"\\u001b[2J\\u009b\", \"filter\": \"status:401\"}]}");
        for (const QStringList& more : {QStringList{}, QStringList{"--json"}}) {
            const Ran ran = stage.watch(QStringList{"--existing", "--plan", plan} + more);
            QVERIFY(ran.out.contains("192.0.2.9"));
            for (const char16_t bad : {u'\x1b', u'\x9b', u'\u202e'})
                QVERIFY2(!ran.out.contains(QChar(bad)), qPrintable(ran.out));
        }
    }

    void whatCannotBeReadIsTold()
    {
        const Stage stage;
        const Ran none = spoor_cli({"watch", "--no-cache", stage.path("nowhere.log")});
        QCOMPARE(none.status, 3);
        QVERIFY2(none.err.contains("nowhere.log"), qPrintable(none.err));
        const Ran some = stage.watch({"--existing", stage.path("nowhere.log")});
        QCOMPARE(some.status, 3);
        QVERIFY(some.out.contains("203.0.113.21"));
    }
};

SPOOR_TEST(TestWatchOptions)

#include "test_watch_options.moc"
