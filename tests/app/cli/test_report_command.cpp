// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/case_file.h"
#include "tests/app/cli/spoor_cli.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <filesystem>

using namespace spoor;
using namespace spoor::test;

namespace {

/// A log with two findings, and a program in the place of the window's that keeps what it was given.
struct Stage {
    Stage()
        : logs(QString::fromStdString(scratch.write(
              "logs/security.log", "[09/Jan/2009 09:00:00] FTP: Malicious server reply: client: 192.0.2.40, server: "
                                   "203.0.113.21, response: 227 Entering Passive Mode (10,1,2,3,8,0)\n"
                                   "[09/Jan/2009 09:00:09] FTP: Malicious server reply: client: 192.0.2.40, server: "
                                   "203.0.113.22, response: 227 Entering Passive Mode (10,1,2,3,8,1)\n")))
    {
    }
    /// The program alone in a folder, so that no window program is beside it.
    void stand_alone()
    {
        std::filesystem::create_directory(scratch.path("bin"));
        std::filesystem::copy_file(SPOOR_CLI, scratch.path("bin/spoor-cli"));
    }
    void put_window_program(const std::string& script)
    {
        const std::string path = scratch.write("bin/spoor", "#!/bin/sh\n" + script);
        std::filesystem::permissions(path, std::filesystem::perms::owner_all);
    }
    Ran alone(const QStringList& arguments) const
    {
        return shell("cd '" + at("") + "' && PATH=/bin:/usr/bin bin/spoor-cli report --no-cache logs " +
                     arguments.join(' '));
    }
    Ran report(const QStringList& more) const { return spoor_cli(QStringList{"report", "--no-cache", logs} + more); }
    QString at(const char* name) const { return QString::fromStdString(scratch.path(name)); }

    Scratch scratch;
    QString logs;
};

}

class TestReportCommand : public QObject {
    Q_OBJECT

private slots:
    void writesWhatIsAskedFor()
    {
        const Stage stage;
        const Ran ran = stage.report(
            {"-o", stage.at("r.html"), "-o", stage.at("r.md"), "-o", stage.at("other"), "--format", "json"});
        QVERIFY2(ran.status == 0 && ran.out.isEmpty() && ran.err.isEmpty(), qPrintable(ran.err));
        QVERIFY(QFile::exists(stage.at("r.html")) && QFile::exists(stage.at("r.md")) &&
                QFile::exists(stage.at("other")));
        // Nothing else is left behind.
        QCOMPARE(QDir(stage.at("")).entryList(QDir::Files | QDir::Hidden), QStringList({"other", "r.html", "r.md"}));
    }

    void theSameTwice()
    {
        const Stage stage;
        for (const char* name : {"a.json", "b.json"})
            QCOMPARE(stage.report({"-o", stage.at(name), "--jobs", name[0] == 'a' ? "1" : "2"}).status, 0);
        QCOMPARE(read_file(stage.scratch.path("a.json")), read_file(stage.scratch.path("b.json")));
    }

    void paperIsMadeByTheWindowProgram()
    {
        Stage stage;
        stage.stand_alone();
        stage.put_window_program(
            "test \"$1\" = --write-pdf && test \"$QT_QPA_PLATFORM\" = offscreen && cat > \"$2\"\n");
        const Ran ran = stage.alone({"-o", "r.pdf", "--title", "'Who was it?'"});
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(read_file(stage.scratch.path("r.pdf"))));
        QCOMPARE(json.object()["title"].toString(), "Who was it?");
        QCOMPARE(json.object()["sources"].toArray().size(), 1);
        QCOMPARE(QDir(stage.at("")).entryList(QDir::Files | QDir::Hidden), QStringList("r.pdf"));
    }

    void paperWithoutTheWindowProgram()
    {
        Stage stage;
        stage.stand_alone();
        stage.scratch.write("r.pdf", "before");
        const Ran none = stage.alone({"-o", "r.pdf", "-o", "r.md"});
        QCOMPARE(none.status, 3);
        QVERIFY2(none.err.contains(
                     "r.pdf: it cannot be written: PDF is made by the window program, and there is no `spoor`"),
                 qPrintable(none.err));
        QVERIFY(QFile::exists(stage.at("r.md")));
        stage.put_window_program("cat > /dev/null; exit 7\n");
        const Ran failed = stage.alone({"-o", "r.pdf"});
        QCOMPARE(failed.status, 3);
        QVERIFY2(failed.err.contains("gave up with status 7"), qPrintable(failed.err));
        stage.put_window_program("exit 0\n");
        QVERIFY(stage.alone({"-o", "r.pdf"}).err.contains("wrote nothing"));
        stage.put_window_program("kill -9 $$\n");
        QVERIFY(stage.alone({"-o", "r.pdf"}).err.contains("was ended by signal 9"));
        QCOMPARE(read_file(stage.scratch.path("r.pdf")), "before");
        QCOMPARE(QDir(stage.at("")).entryList(QDir::Files | QDir::Hidden), QStringList({"r.md", "r.pdf"}));
    }

    void wrongUse()
    {
        const Stage stage;
        QCOMPARE(stage.report({}).status, 2);
        const Ran suffix = stage.report({"-o", stage.at("r.docx")});
        QCOMPARE(suffix.status, 2);
        QVERIFY2(suffix.err.contains("expected a name that ends in .html, .md, .json or .pdf"), qPrintable(suffix.err));
        QCOMPARE(stage.report({"-o", stage.at("r.html"), "--format", "docx"}).status, 2);
        QCOMPARE(stage.report({"-o", stage.at("r.html"), "--filter", "status:("}).status, 2);
        const Ran log = stage.report({"-o", stage.logs, "--format", "md"});
        QCOMPARE(log.status, 2);
        QVERIFY2(log.err.contains("logs are never written to"), qPrintable(log.err));
        QVERIFY(read_file(stage.logs.toStdString()).starts_with("[09/Jan/2009"));
        const Ran folder = stage.report({"-o", stage.at("missing/r.html")});
        QCOMPARE(folder.status, 3);
        QVERIFY2(folder.err.contains("it cannot be written: No such file"), qPrintable(folder.err));
    }

    void aPlanFromAFile()
    {
        Stage stage;
        const auto plan = [&](const char* json) { return QString::fromStdString(stage.scratch.write("p.json", json)); };
        const Ran wrong = stage.report({"-o", stage.at("r.md"), "--plan", plan("{\"title\": 1}")});
        QCOMPARE(wrong.status, 2);
        QVERIFY2(wrong.err.contains("p.json: title: expected a text"), qPrintable(wrong.err));
        QVERIFY(!QFile::exists(stage.at("r.md")));
        const Ran filter =
            stage.report({"-o", stage.at("r.md"), "--plan", plan("{\"tables\": [{\"filter\": \"status:(\"}]}")});
        QCOMPARE(filter.status, 2);
        QCOMPARE(stage.report({"-o", stage.at("r.md"), "--plan", stage.at("none.json")}).status, 3);
        QCOMPARE(stage.report({"-o", stage.at("r.md"), "--plan", plan("{\"title\": \"T\"}")}).status, 0);
    }

    void aCaseGivesItsPlanAndSaysThatItWasReported()
    {
        const Stage stage;
        const std::string path = stage.scratch.path("a.spoor");
        {
            auto file = CaseFile::open(path);
            QVERIFY(file.has_value());
            QVERIFY(file->set_text("report", "{\"title\": \"Of the case\"}", "report.changed").has_value());
        }
        for (const char* name : {"a.json", "b.json"}) {
            const Ran ran = stage.report({"--case", stage.at("a.spoor"), "-o", stage.at(name)});
            QVERIFY2(ran.status == 0, qPrintable(ran.err));
        }
        QCOMPARE(read_file(stage.scratch.path("a.json")), read_file(stage.scratch.path("b.json")));
        CaseOptions options;
        options.access = CaseOptions::Access::Read;
        const auto audit = CaseFile::open(path, options)->audit();
        QVERIFY(audit.has_value() && audit->size() >= 2);
        QCOMPARE(audit->back().action, "report.written");
        const auto detail = QJsonDocument::fromJson(QByteArray::fromStdString(audit->back().detail)).object();
        QCOMPARE(detail["format"].toString(), "json");
        QVERIFY(detail["path"].toString().endsWith("/b.json"));
        QCOMPARE(detail["sha256"].toString().size(), 64);
    }

    void aCaseThatIsNotThereIsNotMade()
    {
        const Stage stage;
        const Ran none = stage.report({"-o", stage.at("r.md"), "--case", stage.at("a.spoor")});
        QCOMPARE(none.status, 3);
        QVERIFY2(none.err.contains("a.spoor: there is no such file"), qPrintable(none.err));
        QVERIFY(!QFile::exists(stage.at("a.spoor")));
        const Ran log = stage.report({"-o", stage.at("r.md"), "--case", stage.logs});
        QCOMPARE(log.status, 3);
        QVERIFY2(log.err.contains("no case file"), qPrintable(log.err));
    }
};

SPOOR_TEST(TestReportCommand)

#include "test_report_command.moc"
