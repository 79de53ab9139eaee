// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/sample_logs.h"
#include "tests/app/cli/spoor_cli.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <unistd.h>

using namespace spoor::test;

namespace {

QJsonObject parsed(const Ran& ran)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(ran.out.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("%s\n%s", qPrintable(error.errorString()), qPrintable(ran.out));
    return document.object();
}

// The lines of the outermost object's keys, in the order in which they are printed.
QString top_keys(const QString& json)
{
    QStringList keys;
    for (const QString& line : json.split('\n'))
        if (line.startsWith("  \""))
            keys << line.section('"', 1, 1);
    return keys.join(' ');
}

QString in_one_line(const QJsonValue& value)
{
    return QString::fromUtf8(value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                                             : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

}

class TestSummaryCommand : public QObject {
    Q_OBJECT
private slots:
    void jsonIsTheContracts()
    {
        Scratch scratch;
        const std::string path = scratch.write("ex041116.log", ftp_log);
        const Ran ran = spoor_cli({"summary", "--json", QString::fromStdString(path)});
        QCOMPARE(ran.err, "");
        QCOMPARE(ran.status, 0);
        QCOMPARE(top_keys(ran.out),
                 "spoor files events first last by logins logons sessions failure_rate findings skipped");
        const QJsonObject json = parsed(ran);
        QCOMPARE(json["events"].toInt(), 6);
        QCOMPARE(json["first"].toString(), "2004-11-16T10:54:13.000000Z");
        QCOMPARE(json["last"].toString(), "2004-11-16T10:54:30.000000Z");
        QCOMPARE(in_one_line(json["by"]["status"]), R"({"226":1,"230":1,"331":2,"530":1,"550":1})");
        QCOMPARE(in_one_line(json["logins"]), R"({"failed":1,"succeeded":1})");
        QCOMPARE(in_one_line(json["logons"]), R"({"failed":0,"succeeded":0})");
        QCOMPARE(
            in_one_line(json["sessions"]),
            R"({"forensic":{"failed_login":0,"module_config":0,"untimely_death":0},"ftp":2,)"
            R"("http_auth":{"abandoned":0,"basic":0,"digest":0,"failed":0,"kerberos":0,"negotiate":0,"ntlm":0,"unknown":0},)"
            R"("logon":0,"process":0})");
        QCOMPARE(in_one_line(json["failure_rate"]), R"({"adjusted":0.3333,"raw":0.3333})");
        QCOMPARE(in_one_line(json["findings"]), R"([{"count":1,"rule":"ftp.known-account-guess","severity":"info"}])");
        const QJsonObject file = json["files"].toArray()[0].toObject();
        QCOMPARE(file["path"].toString(), QString::fromStdString(path));
        QVERIFY(file["member"].isNull());
        QVERIFY(file["error"].isNull());
        QCOMPARE(file["format"].toString(), "iis-w3c-ftp");
        QCOMPARE(file["encoding"].toString(), "utf-8");
        QCOMPARE(file["bytes"].toInt(), int(ftp_log.size()));
        QCOMPARE(file["sha256"].toString().size(), 64);
        QCOMPARE(file["zone"].toString(), "UTC");
        QCOMPARE(in_one_line(file["lines"]),
                 R"({"blank":0,"continuation":0,"directive":4,"event":6,"rejected":0,"total":10})");
        const QString picture = "\"path\": \"" + QString::fromStdString(path) +
                                "\",\n      \"member\": null,\n"
                                "      \"format\": \"iis-w3c-ftp\",\n      \"encoding\": \"utf-8\",\n";
        QVERIFY2(ran.out.contains(picture), qPrintable(ran.out));
    }

    void pathsAreAsGiven()
    {
        Scratch scratch;
        scratch.write("logs/b/two.log", http_log);
        scratch.write("logs/a/one.log", ftp_log);
        const Ran ran = shell(
            QString("cd '%1' && \"$CLI\" summary --no-cache --json logs").arg(QString::fromStdString(scratch.path())));
        const QJsonArray files = parsed(ran)["files"].toArray();
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0]["path"].toString(), "logs/a/one.log");
        QCOMPARE(files[1]["path"].toString(), "logs/b/two.log");
    }

    void textSaysWhatIsThere()
    {
        Scratch scratch;
        const std::string path = scratch.write("ex041116.log", ftp_log);
        const Ran ran = spoor_cli({"summary", QString::fromStdString(path)});
        QCOMPARE(ran.status, 0);
        for (const char* part : {"iis-w3c-ftp", "2004-11-16 10:54:13 to 2004-11-16 10:54:30", "FTP logins",
                                 "1 succeeded, 1 failed", "33.33 % (2 of 6 events with a status)"})
            QVERIFY2(ran.out.contains(part), qPrintable(ran.out));
    }

    void inferredColumnsAreTold()
    {
        Scratch scratch;
        const std::string path = scratch.write("headless.log", headless_log);
        const Ran text = spoor_cli({"summary", QString::fromStdString(path)});
        QVERIFY2(text.out.contains("no header names its columns; taken as: date time "), qPrintable(text.out));
        const Ran json = spoor_cli({"summary", "--json", QString::fromStdString(path)});
        QVERIFY(parsed(json)["files"][0]["inferred_fields"].toString().startsWith("date time "));
    }

    void filterAndTimesChooseWhatIsCounted()
    {
        Scratch scratch;
        const QString path = QString::fromStdString(scratch.write("ex041116.log", ftp_log));
        const auto events = [&](const QStringList& options) {
            return parsed(spoor_cli(QStringList{"summary", "--json", path} + options))["events"].toInt(-1);
        };
        QCOMPARE(events({"--filter", "status:331"}), 2);
        QCOMPARE(events({"--from", "2004-11-16 10:54:20"}), 3);
        QCOMPARE(events({"--to", "2004-11-16T10:54:13Z"}), 1);
        QCOMPARE(events({"--from", "2004-11-16", "--to", "2004-11-16"}), 6);
        QCOMPARE(events({"--from", "2004-11-17"}), 0);
        QCOMPARE(events({"--from", "2004-11-17", "--to", "2004-11-15"}), 0);
        QCOMPARE(events({"--from", "2004-11-16 10:54:14", "--filter", "status>=400"}), 2);
    }

    void aMissingFileIsToldAndTheOthersAreRead()
    {
        Scratch scratch;
        const QString there = QString::fromStdString(scratch.write("there.log", ftp_log));
        const QString gone = QString::fromStdString(scratch.path("gone.log"));
        const Ran ran = spoor_cli({"summary", "--json", gone, there});
        QCOMPARE(ran.status, 3);
        QCOMPARE(ran.err, "spoor-cli: " + gone + ": there is no such file or folder; check the path\n");
        QCOMPARE(parsed(ran)["events"].toInt(), 6);
        QCOMPARE(parsed(ran)["skipped"][0]["path"].toString(), gone);
    }

    void aPathThatTheSystemRefusesIsTold()
    {
        Scratch scratch;
        const QString loop = QString::fromStdString(scratch.path("loop.log"));
        QVERIFY(QFile::link(loop, loop));
        const Ran ran = spoor_cli({"summary", loop});
        QCOMPARE(ran.status, 3);
        QVERIFY2(ran.err.contains("loop.log: it cannot be read: "), qPrintable(ran.err));
    }

    void aFileWithoutPermissionIsTold()
    {
        if (::geteuid() == 0)
            QSKIP("root may read everything");
        Scratch scratch;
        const QString path = QString::fromStdString(scratch.write("secret.log", ftp_log));
        QFile::setPermissions(path, {});
        const Ran ran = spoor_cli({"summary", path});
        QCOMPARE(ran.status, 3);
        QVERIFY2(ran.err.contains("secret.log: it cannot be read: Permission denied"), qPrintable(ran.err));
    }

    void aFolderWithoutLogsIsTold()
    {
        Scratch scratch;
        const Ran ran = spoor_cli({"summary", QString::fromStdString(scratch.path())});
        QCOMPARE(ran.status, 3);
        QVERIFY2(ran.err.contains("the folder holds no file that could be read"), qPrintable(ran.err));
    }

    void binaryGarbageIsTold()
    {
        Scratch scratch;
        std::string garbage;
        for (unsigned i = 0, x = 1; i < 4096; ++i, x = x * 1103515245 + 12345)
            garbage += static_cast<char>(x >> 16);
        const Ran ran = spoor_cli({"summary", "--json", QString::fromStdString(scratch.write("photo.raw", garbage))});
        QCOMPARE(ran.status, 3);
        QVERIFY2(ran.err.contains("it holds binary data of no known format"), qPrintable(ran.err));
    }

    void zonesMoveLocalTimes()
    {
        Scratch scratch;
        const QString path = QString::fromStdString(scratch.write("native.log", native_log));
        const auto first = [&](const QString& zone) {
            return parsed(spoor_cli({"summary", "--json", "--zone", zone, path}))["first"].toString();
        };
        QCOMPARE(first("UTC"), "2001-03-20T07:55:20.000000Z");
        QCOMPARE(first("+02:00"), "2001-03-20T05:55:20.000000Z");
        QCOMPARE(first("*native*=+02:00"), "2001-03-20T05:55:20.000000Z");
        QCOMPARE(first("*other*=+02:00"), "2001-03-20T07:55:20.000000Z");
    }

    void aFormatCanBeChosen()
    {
        Scratch scratch;
        const QString path = QString::fromStdString(scratch.write("ex041116.log", ftp_log));
        const QJsonObject json = parsed(spoor_cli({"summary", "--json", "--format", "*.log=text", path}));
        QCOMPARE(json["files"][0]["format"].toString(), "text");
    }

    void hostileNamesAreEscaped()
    {
        Scratch scratch;
        scratch.write("logs/a\x1b[2J.log", ftp_log);
        const QString folder = QString::fromStdString(scratch.path("logs"));
        QVERIFY(!spoor_cli({"summary", folder}).out.contains('\x1b'));
        const Ran json = spoor_cli({"summary", "--json", folder});
        QVERIFY(!json.out.contains('\x1b'));
        QVERIFY(json.out.contains("a\\u001b[2J.log"));
    }
};

SPOOR_TEST(TestSummaryCommand)
#include "test_summary_command.moc"
