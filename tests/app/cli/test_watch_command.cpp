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

const std::string head = "#Software: Microsoft Internet Information Services 6.0\n"
                         "#Fields: date time c-ip cs-username cs-method cs-uri-stem sc-status\n";

std::string guesses(const std::string& client, int minute)
{
    std::string text;
    for (int i = 0; i < 12; ++i) {
        const QString start = QString("2004-11-16 10:%1:%2 %3 - [%4]")
                                  .arg(minute, 2, 10, QChar(u'0'))
                                  .arg(i, 2, 10, QChar(u'0'))
                                  .arg(client.c_str())
                                  .arg(minute * 100 + i);
        text += (start + "USER Administrator 331\n" + start + "PASS - 530\n").toStdString();
    }
    return text;
}

QString text(const std::string& path) { return QString::fromStdString(path); }

}

class TestWatchCommand : public QObject {
    Q_OBJECT

private slots:
    void whatIsThereIsToldWhenAsked()
    {
        Scratch scratch;
        scratch.write("logs/ex041116.log", head + guesses("10.0.0.9", 1));
        const Ran none = spoor_cli({"watch", text(scratch.path("logs")), "--no-cache", "--once", "--json"});
        QCOMPARE(none.err, "");
        QCOMPARE(none.out, "");
        QCOMPARE(none.status, 0);
        const QString out = text(scratch.path("mail"));
        const Ran all = spoor_cli({"watch", text(scratch.path("logs")), "--no-cache", "--once", "--json", "--existing",
                                   "--command", "cat >> '" + out + "'", "--told", text(scratch.path("told"))});
        QCOMPARE(all.err, "");
        QCOMPARE(all.status, 0);
        const QStringList lines = all.out.split('\n', Qt::SkipEmptyParts);
        QVERIFY(!lines.isEmpty());
        // What `findings` prints of it, with the name of the watch rule.
        const QJsonObject line = QJsonDocument::fromJson(lines[0].toUtf8()).object();
        const Ran findings = spoor_cli({"findings", text(scratch.path("logs")), "--no-cache", "--json"});
        QJsonObject expected;
        for (const QJsonValue& value : QJsonDocument::fromJson(findings.out.toUtf8())["findings"].toArray())
            if (value["key"] == line["key"])
                expected = value.toObject();
        expected["watch_rule"] = "Findings";
        expected["again"] = false;
        QCOMPARE(line, expected);
        // One message, whatever the number of findings.
        const QString mail = text(read_file(out.toStdString()));
        QVERIFY2(mail.contains("10.0.0.9") && mail.count("Watch rule: Findings") == 1, qPrintable(mail));
        QCOMPARE(text(read_file(scratch.path("told"))).count('\n'), 1);
    }

    void aPlanIsPrintedAndTaken()
    {
        Scratch scratch;
        scratch.write("logs/ex041116.log", head + guesses("10.0.0.9", 1));
        const Ran printed = spoor_cli({"watch", "--print-plan", "--rules", "ftp.*", "--least", "high"});
        QCOMPARE(printed.status, 0);
        QVERIFY2(printed.out.contains("\"findings\": \"ftp.*\""), qPrintable(printed.out));
        const std::string plan =
            scratch.write("plan.json", R"({"rules": [{"name": "many", "filter": "status:530", "threshold": 5}]})");
        const Ran told = spoor_cli({"watch", text(scratch.path("logs")), "--no-cache", "--once", "--existing", "--json",
                                    "--plan", text(plan)});
        const QJsonObject line = QJsonDocument::fromJson(told.out.toUtf8()).object();
        QCOMPARE(line["watch_rule"].toString(), "many");
        QVERIFY(line["rule"].isNull());
        QCOMPARE(line["count"].toInt(), 12);
        QCOMPARE(line["evidence"].toArray().size(), 12);
        QCOMPARE(line["evidence"][0]["line"].toInt(), 4);
    }

    void aTestIsSentByTheWaysOfThePlan()
    {
        Scratch scratch;
        const QString out = text(scratch.path("mail"));
        const Ran sent = spoor_cli({"watch", "--test", "--command", "cat > '" + out + "'"});
        QCOMPARE(sent.status, 0);
        QVERIFY(text(read_file(out.toStdString())).contains("This is a test"));
        const Ran failed = spoor_cli({"watch", "--test", "--command", "echo broken >&2; false"});
        QVERIFY2(failed.err.contains("broken"), qPrintable(failed.err));
    }

    void programsOfAQuietPeriodAreShownForReview()
    {
        const QString logs = text(source_path("resources/sample-case"));
        const Ran table = spoor_cli({"watch", "--learn-programs", logs, "--no-cache"});
        QCOMPARE(table.status, 0);
        QVERIFY2(table.out.contains("nc.exe"), qPrintable(table.out));
        Scratch scratch;
        const Ran json = spoor_cli({"watch", "--learn-programs", "--json", logs, "--no-cache"});
        const std::string settings = scratch.write("settings.json", json.out.toStdString());
        // With them nothing is left to be found of that kind.
        const QStringList findings{"findings", logs, "--no-cache", "--rules", "process.anonymous-account", "--json"};
        const auto count = [](const Ran& ran) {
            return QJsonDocument::fromJson(ran.out.toUtf8())["findings"].toArray().size();
        };
        QVERIFY(count(spoor_cli(findings)) > 0);
        QCOMPARE(count(spoor_cli(findings + QStringList{"--settings", text(settings)})), 0);
        const Ran quiet = spoor_cli({"watch", "--learn-programs", logs, "--no-cache", "--to", "2001-01-01"});
        QVERIFY2(quiet.out.contains("no programs"), qPrintable(quiet.out));
    }

    void wrongUse()
    {
        QCOMPARE(spoor_cli({"watch"}).status, 2);
        QCOMPARE(spoor_cli({"watch", ".", "--least", "grave"}).status, 2);
        QCOMPARE(spoor_cli({"watch", ".", "--rules", "nothing.*"}).status, 2);
        QCOMPARE(spoor_cli({"watch", ".", "--plan", "/no/such/plan"}).status, 2);
        Scratch scratch;
        const std::string plan = scratch.write("plan.json", "{}");
        QCOMPARE(spoor_cli({"watch", ".", "--plan", text(plan), "--rules", "ftp.*"}).status, 2);
    }
};

SPOOR_TEST(TestWatchCommand)
#include "test_watch_command.moc"
