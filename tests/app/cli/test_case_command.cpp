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

using namespace spoor;
using namespace spoor::test;

namespace {

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

/// A folder with one log of three lines and a case beside it, not made yet.
struct Stage {
    Stage()
        : log(text(scratch.write("c/logs/ex041116.log",
                                 "#Fields: date time c-ip cs-username s-port cs-method cs-uri-stem sc-status\n"
                                 "2004-11-16 10:54:13 192.0.2.7 - 21 [1]USER anna 331\n"
                                 "2004-11-16 10:54:14 192.0.2.7 anna 21 [1]PASS - 530\n"
                                 "2004-11-16 10:54:15 192.0.2.7 anna 21 [1]PASS - 230\n"))),
          path(text(scratch.path("c/a.spoor")))
    {
    }
    Ran add(const QStringList& more) const
    {
        return spoor_cli(QStringList{"case", path, "add", log, "--no-cache"} + more);
    }
    Ran act(const QStringList& more) const { return spoor_cli(QStringList{"case", path} + more); }
    Ran verify(const QStringList& more = {}) const { return spoor_cli(QStringList{"verify", path} + more); }

    Scratch scratch;
    QString log, path;
};

QJsonObject object(const Ran& ran) { return QJsonDocument::fromJson(ran.out.toUtf8()).object(); }

}

class TestCaseCommand : public QObject {
    Q_OBJECT

private slots:
    void eventsAreMarkedListedAndRemoved()
    {
        Stage stage;
        const Ran added = stage.add({"--filter", "status:230 or status:530", "--note", "look", "--tag", "brute force",
                                     "--tag", "a", "--colour", "3"});
        QCOMPARE(added.err, "");
        QCOMPARE(added.out, "1\n2\n");
        QCOMPARE(added.status, 0);
        const QJsonArray all = object(stage.act({"list", "--json"}))["bookmarks"].toArray();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[1]["line"].toInt(), 4);
        QCOMPARE(all[1]["colour"].toInt(), 3);
        QCOMPARE(all[1]["tags"].toArray(), (QJsonArray{"a", "brute-force"}));
        QCOMPARE(all[1]["note"].toString(), "look");
        // Marked again: the id it has, and what is given now.
        QCOMPARE(stage.add({"--filter", "status:230", "--tag", "c", "--colour", "4"}).out, "2\n");
        const QJsonObject four = object(stage.act({"list", "--json", "--colour", "4"}));
        QCOMPARE(four["bookmarks"].toArray().size(), 1);
        QCOMPARE(four["bookmarks"][0]["tags"].toArray(), (QJsonArray{"a", "brute-force", "c"}));
        QCOMPARE(four["bookmarks"][0]["note"].toString(), "look");
        QVERIFY(stage.act({"list", "--tag", "brute force"}).out.contains("ex041116.log:3"));
        QCOMPARE(stage.act({"list", "--tag", "none"}).out, "no bookmarks\n");
        QCOMPARE(stage.act({"remove", "1"}).status, 0);
        const Ran again = stage.act({"remove", "2", "1"});
        QCOMPARE(again.status, 2);
        QVERIFY2(again.err.contains("no bookmark 1"), qPrintable(again.err));
        QCOMPARE(object(stage.act({"list", "--json"}))["bookmarks"].toArray().size(), 1);
    }

    void sessionsFindingsAndSourcesAlone()
    {
        Stage stage;
        const Ran sources = stage.add({});
        QCOMPARE(sources.out + sources.err, "");
        QCOMPARE(object(stage.act({"list", "--json"}))["sources"].toArray().size(), 1);
        QCOMPARE(stage.add({"--session", "ftp-1"}).out, "1\n");
        QVERIFY(stage.act({"list"}).out.contains("ftp session of 192.0.2.7 as anna"));
        QVERIFY(stage.add({"--session", "ftp-9"}).err.contains("no session of this id"));
        QVERIFY(stage.add({"--finding", "no.such*"}).err.contains("no rule fits"));
        QCOMPARE(stage.add({"--finding", "ftp.*"}).status, 0);
    }

    void moreThanTheLimitIsNotMarked()
    {
        Stage stage;
        const Ran ran = stage.add({"--filter", "ip:192.0.2.7", "--limit", "2"});
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains("3 would be marked, and --limit is 2"), qPrintable(ran.err));
        QCOMPARE(object(stage.act({"list", "--json"}))["bookmarks"].toArray().size(), 0);
    }

    void exportsAreSafe()
    {
        Stage stage;
        stage.add({"--filter", "status:230", "--note", "=cmd|x <script>\n# not a heading"});
        const QString csv = stage.act({"export", "--format", "csv"}).out;
        QVERIFY2(csv.contains("\"'=cmd|x <script>\n"), qPrintable(csv));
        const QString markdown = stage.act({"export", "--format", "md"}).out;
        QVERIFY2(markdown.contains("> =cmd|x &lt;script>\n> # not a heading\n"), qPrintable(markdown));
        QCOMPARE(object(stage.act({"export"}))["bookmarks"].toArray().size(), 1);
        QCOMPARE(stage.act({"export", "--format", "xls"}).status, 2);
    }

    void aCaseIsAPathForOtherCommands()
    {
        Stage stage;
        QCOMPARE(stage.add({"--filter", "status:230", "--zone", "Europe/Berlin"}).status, 0);
        const Ran events = spoor_cli({"events", stage.path, "--no-cache", "--format", "csv"});
        QCOMPARE(events.status, 0);
        QCOMPARE(events.out.count('\n'), 4);
        // Moved with its logs it knows them; without them they are told.
        const QString moved = text(stage.scratch.path("moved"));
        QVERIFY(QDir().rename(text(stage.scratch.path("c")), moved));
        QCOMPARE(spoor_cli({"events", moved + "/a.spoor", "--no-cache", "--format", "csv"}).out.count('\n'), 4);
        QVERIFY(QFile::remove(moved + "/logs/ex041116.log"));
        const Ran gone = spoor_cli({"summary", moved + "/a.spoor", "--no-cache"});
        QCOMPARE(gone.status, 3);
        QVERIFY2(gone.err.contains("neither there nor elsewhere"), qPrintable(gone.err));
    }

    void whatWasNotedIsExported()
    {
        Stage stage;
        QCOMPARE(
            stage.add({"--filter", "status:230", "--note", "got in, \"at last\"", "--tag", "b", "--tag", "a"}).status,
            0);
        const Ran events = spoor_cli({"events", stage.path, "--no-cache", "--format", "csv", "--fields",
                                      "status,bookmarked,tag,note", "--filter", "status:230 or status:331"});
        QCOMPARE(events.err, "");
        QCOMPARE(events.out, "status,bookmarked,tag,note\n331,,,\n230,true,\"a, b\",\"got in, \"\"at last\"\"\"\n");
    }

    void aChartIsCountedForScripts()
    {
        Stage stage;
        QCOMPARE(stage.add({"--filter", "status:230"}).status, 0);
        const QJsonObject chart =
            object(spoor_cli({"stats", stage.path, "--no-cache", "--chart", "ftp-logins", "--json"}));
        QCOMPARE(chart["chart"].toString(), "ftp-logins");
        QCOMPARE(chart["events"].toInt(), 3);
        QCOMPARE(spoor_cli({"stats", stage.path, "--no-cache", "--chart", "no-such"}).status, 2);
        QCOMPARE(spoor_cli({"stats", stage.path, "--no-cache", "--chart", "hours", "--json", "--csv"}).status, 2);
    }

    void verifyNamesWhatDiffers()
    {
        Stage stage;
        stage.add({"--filter", "status:230"});
        const Ran good = stage.verify();
        QCOMPARE(good.out, "1 of 1 sources stand, 1 of 1 marked records stand, the audit trail holds (3 entries)\n");
        QCOMPARE(good.status, 0);
        QFile file(stage.log);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() - 3));
        QCOMPARE(file.write("1"), 1);
        file.close();
        const Ran bad = stage.verify();
        QCOMPARE(bad.status, 1);
        QVERIFY2(bad.out.contains("ex041116.log: differs: SHA-256 is "), qPrintable(bad.out));
        QVERIFY2(bad.out.contains("bookmark 1 (") && bad.out.contains("its record differs"), qPrintable(bad.out));
        const QJsonObject json = object(stage.verify({"--json"}));
        QCOMPARE(json["stands"].toBool(), false);
        QCOMPARE(json["sources"][0]["standing"].toString(), "differs");
        QCOMPARE(json["bookmarks"][0]["standing"].toString(), "differs");
        // Each time it was looked at stands in the trail.
        CaseOptions reading;
        reading.access = CaseOptions::Access::Read;
        const auto trail = *CaseFile::open(stage.path.toStdString(), reading)->audit();
        QCOMPARE(trail.back().action, "verified");
        QCOMPARE(trail.size(), 6u);
    }

    void wrongUse()
    {
        Stage stage;
        QCOMPARE(spoor_cli({"case"}).status, 2);
        QCOMPARE(spoor_cli({"case", "--help"}).status, 0);
        QCOMPARE(stage.act({"frob"}).status, 2);
        const Ran none = stage.act({"list"});
        QCOMPARE(none.status, 3);
        QVERIFY(!QFile::exists(stage.path));
        QCOMPARE(stage.add({"--filter", "status:("}).status, 2);
        QVERIFY(!QFile::exists(stage.path));
        QCOMPARE(spoor_cli({"verify"}).status, 2);
        const auto held = CaseFile::open(stage.path.toStdString());
        const Ran second = stage.add({"--filter", "status:230"});
        QCOMPARE(second.status, 3);
        QVERIFY2(second.err.contains("open"), qPrintable(second.err));
    }
};

SPOOR_TEST(TestCaseCommand)

#include "test_case_command.moc"
