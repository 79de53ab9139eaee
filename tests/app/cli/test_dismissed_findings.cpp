// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/case_file.h"
#include "tests/app/cli/spoor_cli.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

/// Two servers that answered with a foreign address: two findings, both high.
struct Stage {
    Stage()
        : logs(QString::fromStdString(scratch.write(
              "security.log", "[09/Jan/2009 09:00:00] FTP: Malicious server reply: client: 192.0.2.40, server: "
                              "203.0.113.21, response: 227 Entering Passive Mode (10,1,2,3,8,0)\n"
                              "[09/Jan/2009 09:00:09] FTP: Malicious server reply: client: 192.0.2.40, server: "
                              "203.0.113.22, response: 227 Entering Passive Mode (10,1,2,3,8,1)\n"))),
          case_path(QString::fromStdString(scratch.path("a.spoor")))
    {
    }
    void dismiss(const std::string& key, const std::string& reason) const
    {
        CaseOptions options;
        options.author = "anna";
        options.now = [] { return seconds(1'700'000'000); };
        auto file = CaseFile::open(case_path.toStdString(), options);
        if (!file || !file->dismiss(std::vector{key}, reason))
            qFatal("no case");
    }
    Ran findings(const QStringList& more) const
    {
        return spoor_cli(QStringList{"findings", "--no-cache", logs} + more);
    }
    /// `SUBJECT` or `SUBJECT dismissed: {…}`, a line each.
    QString listed(const QStringList& more) const
    {
        const auto json = QJsonDocument::fromJson(findings(QStringList{"--json"} + more).out.toUtf8()).object();
        QStringList lines;
        for (const QJsonValue finding : json["findings"].toArray()) {
            const QJsonValue dismissed = finding["dismissed"];
            lines << finding["subject"].toString() +
                         (dismissed.isNull()
                              ? QString()
                              : " dismissed: " + QJsonDocument(dismissed.toObject()).toJson(QJsonDocument::Compact));
        }
        return lines.join('\n');
    }

    Scratch scratch;
    QString logs, case_path;
};

const std::string rule = "ftp.malicious-reply ";

}

class TestDismissedFindings : public QObject {
    Q_OBJECT

private slots:
    void areLeftOutAndShownWhenAsked()
    {
        const Stage stage;
        stage.dismiss(rule + "203.0.113.21 2009-01-09T09:00:00.000000Z", "its outer address");
        QCOMPARE(stage.listed({}), "203.0.113.21\n203.0.113.22");
        QCOMPARE(stage.listed({"--case", stage.case_path}), "203.0.113.22");
        QCOMPARE(stage.listed({"--case", stage.case_path, "--dismissed"}),
                 "203.0.113.21 dismissed: {\"author\":\"anna\",\"reason\":\"its outer "
                 "address\",\"when\":\"2023-11-14T22:13:20.000000Z\"}\n203.0.113.22");
        const Ran text = stage.findings({"--case", stage.case_path, "--dismissed"});
        QVERIFY2(text.out.contains("\n  Dismissed: its outer address (anna, 2023-11-14 22:13:20 UTC)\n"),
                 qPrintable(text.out));
        QCOMPARE(text.out.count("Dismissed:"), 1);
        QVERIFY(!stage.findings({"--case", stage.case_path}).out.contains("203.0.113.21"));
    }

    void allOfASubject()
    {
        const Stage stage;
        stage.dismiss(rule + "203.0.113.21 *", "x");
        stage.dismiss(rule + "203.0.113.2 *", "another address");
        stage.dismiss("log.silence 203.0.113.22 *", "another rule");
        QCOMPARE(stage.listed({"--case", stage.case_path}), "203.0.113.22");
    }

    void alarmNobody()
    {
        const Stage stage;
        stage.dismiss(rule + "203.0.113.21 *", "x");
        QCOMPARE(stage.findings({"--fail-on", "high", "--case", stage.case_path}).status, 1);
        stage.dismiss(rule + "203.0.113.22 *", "x");
        QCOMPARE(stage.findings({"--fail-on", "high", "--case", stage.case_path}).status, 0);
        QCOMPARE(stage.findings({"--fail-on", "high", "--case", stage.case_path, "--dismissed"}).status, 0);
        QCOMPARE(stage.findings({"--fail-on", "high"}).status, 1);
    }

    void hostileReasonsCannotDriveATerminal()
    {
        const Stage stage;
        stage.dismiss(rule + "203.0.113.21 *", "\x1b[2Jfine\n\u202ecritical");
        const Ran ran = stage.findings({"--case", stage.case_path, "--dismissed"});
        QVERIFY2(!ran.out.contains('\x1b') && !ran.out.contains(QChar(0x202e)), qPrintable(ran.out));
        QVERIFY(ran.out.contains("fine"));
    }

    void wrongCases()
    {
        const Stage stage;
        QCOMPARE(stage.findings({"--dismissed"}).status, 2);
        const Ran none = stage.findings({"--case", stage.case_path});
        QCOMPARE(none.status, 3);
        QVERIFY2(none.err.contains("a.spoor: there is no such file"), qPrintable(none.err));
        const Ran log = stage.findings({"--case", stage.logs});
        QCOMPARE(log.status, 3);
        QVERIFY2(log.err.contains("no case file"), qPrintable(log.err));
        QVERIFY(log.out.isEmpty());
        QCOMPARE(QDir(QString::fromStdString(stage.scratch.path())).entryList(QDir::Files),
                 QStringList("security.log"));
    }
};

SPOOR_TEST(TestDismissedFindings)

#include "test_dismissed_findings.moc"
