// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/spoor_cli.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace spoor::test;

namespace {

std::string line(int second, int pid, const std::string& message)
{
    const std::string client = "10.0.0." + std::to_string(pid);
    return "2026-11-22 10:00:0" + std::to_string(second) + ",000 vm proftpd[" + std::to_string(pid) + "] 127.0.0.1 (" +
           client + "[" + client + "]): " + message + "\n";
}

struct Stage {
    Stage()
        : log(QString::fromStdString(
              scratch.write("logs/system.log", line(1, 11, "FTP session opened.") + line(2, 12, "FTP session opened.") +
                                                   line(3, 11, "USER anna (Login failed): Incorrect password") +
                                                   line(4, 12, "ProFTPD terminating (signal 11)")))),
          folder(QString::fromStdString(scratch.path("logs"))), out(QString::fromStdString(scratch.path("out.log")))
    {
    }
    Ran run(const QStringList& more, const QString& path = {}) const
    {
        return spoor_cli(QStringList{"capture", "--no-cache", path.isEmpty() ? log : path} + more);
    }
    QString written() const { return QString::fromStdString(read_file(out.toStdString())); }

    Scratch scratch;
    QString log, folder, out;
};

}

class TestCaptureCommand : public QObject {
    Q_OBJECT
private slots:
    void offUnlessToldOtherwise()
    {
        const Stage stage;
        const Ran ran = stage.run({"--ForensicLogFile", stage.out});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(ran.err.contains("add --ForensicLogEngine on"));
        QVERIFY(!QFile::exists(stage.out));
    }
    void blocksAreAppendedToTheFile()
    {
        const Stage stage;
        const QStringList on = {"--ForensicLogEngine", "on", "--ForensicLogFile", stage.out};
        const Ran ran = stage.run(on);
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.err.contains("2 blocks; 2 connections with 0 lines"), qPrintable(ran.err));
        const QString once = stage.written();
        QCOMPARE(once.count("-----BEGIN "), 2);
        QVERIFY(
            once.contains("[SystemLog:5] 2026-11-22 10:00:03,000 vm proftpd[11] 127.0.0.1 (10.0.0.11[10.0.0.11]): USER "
                          "anna (Login failed): Incorrect password\n-----END FAILED LOGIN FORENSICS-----\n"));
        // The file lies in the folder that is read now, and is not read.
        Q_UNUSED(
            stage.run({"--ForensicLogEngine", "on", "--ForensicLogFile", stage.folder + "/own.log"}, stage.folder));
        const Ran again =
            stage.run({"--ForensicLogEngine", "on", "--ForensicLogFile", stage.folder + "/own.log"}, stage.folder);
        QVERIFY2(again.err.contains("2 blocks; 2 connections"), qPrintable(again.err));
        QCOMPARE(stage.run({"--ForensicLogEngine", "on", "--ForensicLogFile", "-", "--filter", "ip:10.0.0.12"})
                     .out.count("BEGIN UNTIMELY DEATH FORENSICS"),
                 1);
    }
    void directivesAreThoseOfTheModule()
    {
        Stage stage;
        const QString config = QString::fromStdString(
            stage.scratch.write("proftpd.conf", "ForensicLogEngine on\nForensicLogFile " + stage.out.toStdString() +
                                                    "\nForensicLogCriteria UntimelyDeath\nForensicLogBufferSize 1\n"));
        QCOMPARE(stage.run({"--config", config}).status, 0);
        QCOMPARE(stage.written().count("[SystemLog:"), 1);
        const Ran ran = stage.run({"--config", config, "--ForensicLogFile", "-", "--ForensicLogBufferSize", "5",
                                   "--ForensicLogCriteria", "FailedLogin", "filter:pid:12"});
        QCOMPARE(ran.out.count("[SystemLog:"), 4);
        QCOMPARE(ran.out.count("-----BEGIN FILTER PID FORENSICS-----"), 2);
        QFile::remove(config);
        stage.scratch.write("proftpd.conf", "\nForensicLogEngine maybe\n");
        const Ran wrong = stage.run({"--config", config});
        QCOMPARE(wrong.status, 2);
        QVERIFY2(wrong.err.contains("line 2") && wrong.err.contains("on or off"), qPrintable(wrong.err));
    }
    void wrongUseIsTold_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("said");
        QTest::newRow("no file") << QStringList{} << "--ForensicLogFile is missing";
        QTest::newRow("relative") << QStringList{"--ForensicLogFile", "out.log"} << "--ForensicLogFile out.log";
        QTest::newRow("size") << QStringList{"--ForensicLogBufferSize", "0"} << "--ForensicLogBufferSize 0";
        QTest::newRow("type") << QStringList{"--ForensicLogCapture", "Nothing"} << "--ForensicLogCapture Nothing";
        QTest::newRow("criterion") << QStringList{"--ForensicLogCriteria", "Never"} << "--ForensicLogCriteria Never";
        QTest::newRow("filter") << QStringList{"--ForensicLogCriteria", "filter:status:("} << "filter:status:(";
        QTest::newRow("idle") << QStringList{"--idle", "0"} << "--idle";
    }
    void wrongUseIsTold()
    {
        QFETCH(const QStringList, more);
        QFETCH(const QString, said);
        const Stage stage;
        const Ran ran = stage.run(QStringList{"--ForensicLogEngine", "on"} + more);
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains(said), qPrintable(ran.err));
        QVERIFY(ran.out.isEmpty());
    }
    void theLogItselfIsNotWrittenInto()
    {
        const Stage stage;
        const std::string before = read_file(stage.log.toStdString());
        const Ran ran = stage.run({"--ForensicLogEngine", "on", "--ForensicLogFile", stage.log});
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.err.contains("one of the files to be read"));
        QCOMPARE(read_file(stage.log.toStdString()), before);
    }
    void jsonIsOneObjectALine()
    {
        const Stage stage;
        const Ran ran = stage.run({"--ForensicLogEngine", "on", "--ForensicLogFile", stage.out, "--json"});
        const QStringList lines = ran.out.split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        const QJsonObject first = QJsonDocument::fromJson(lines[0].toUtf8()).object();
        QCOMPARE(first["criterion"].toString(), "FAILED LOGIN");
        QCOMPARE(first["connection"].toString(), "PID 11");
        QCOMPARE(first["client"].toString(), "10.0.0.11");
        QCOMPARE(first["user"].toString(), "anna");
        QCOMPARE(first["time"].toString(), "2026-11-22T10:00:03.000000Z");
        QCOMPARE(first["line"].toInt(), 3);
        QCOMPARE(first["lines"].toInt(), 2);
        QVERIFY(stage.written().startsWith(first["text"].toString()));
    }
    void followingEndsWithASignal_data()
    {
        QTest::addColumn<QString>("signal");
        QTest::addColumn<int>("status");
        QTest::newRow("interrupted") << "INT" << 130;
        QTest::newRow("stopped, as a service is") << "TERM" << 0;
    }
    void followingEndsWithASignal()
    {
        QFETCH(QString, signal);
        QFETCH(int, status);
        const Stage stage;
        // In the foreground, or it gets the signal twice.
        const Ran ran =
            shell("timeout --foreground --preserve-status -s " + signal + " 4 \"$CLI\" capture --no-cache '" +
                  stage.log + "' --ForensicLogEngine on --ForensicLogFile '" + stage.out + "' --follow");
        QCOMPARE(ran.status, status);
        QCOMPARE(stage.written().count("-----END "), 2);
        QVERIFY2(ran.err.contains("2 blocks"), qPrintable(ran.err));
    }
};
SPOOR_TEST(TestCaptureCommand)

#include "test_capture_command.moc"
