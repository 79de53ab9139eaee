// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/spoor_cli.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor::test;

class TestWrongUse : public QObject {
    Q_OBJECT
private slots:
    void isToldWithTheOption_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("told");
        const auto row = [](const QString& line, const QString& told) {
            QTest::newRow(qPrintable(line)) << line.split(' ') << told;
        };
        row("summarise x.log", "there is no command 'summarise'");
        row("watch", "PATH is required");
        row("watch x.log --least grave", "--least grave: expected info, low, medium, high or critical");
        row("watch x.log --rules nothing.*", "nothing.*: expected a rule of findings");
        row("watch x.log --plan /nowhere/plan.json", "/nowhere/plan.json: ");
        row("watch x.log --plan p.json --rules ftp.*", "leave out --rules, --least, --command");
        row("watch x.log --command-json", "--command-json requires --command");
        row("watch x.log --keep-events many", "--keep-events");
        row("watch x.log --settings /nowhere/s.json", "/nowhere/s.json: ");
        row("watch x.log --filter status:abc", "--filter: column 8");
        row("--json summary", "the option '--json' stands before any command");
        row("summary", "PATH is required");
        row("summary x.log --nonsense", "--nonsense");
        row("summary x.log --zone Mars/Olympus", "--zone Mars/Olympus: there is no such time zone");
        row("summary x.log --zone *.log=Mars", "--zone *.log=Mars: there is no such time zone");
        row("summary x.log --zone UTC --zone +02:00", "--zone +02:00: a default zone was given before");
        row("summary x.log --format *.log=elf", "--format *.log=elf: there is no such format");
        row("summary x.log --format csv", "--format csv: write --format GLOB=ID here");
        row("summary x.log --from yesterday", "--from yesterday: this is no time");
        row("summary x.log --to 2004-13-01", "--to 2004-13-01: this is no time");
        row("summary x.log --jobs none", "--jobs");
        row("summary x.log --jobs 0", "--jobs");
        row("events x.log --format xml",
            "--format xml: expected table, csv, jsonl, timesketch, timesketch-jsonl, ecs or raw");
        row("events x.log --limit few", "--limit");
        row("events x.log --limit -1", "--limit");
        row("events x.log --format raw --fields ip", "--fields: --format raw prints the lines as they are");
        row("stats x.log", "--by is required");
        row("stats x.log --by week", "--by week: expected hour, day, client, user, status, kind or file");
        row("explain", "name a CODE");
        row("formats extra", "extra");
    }
    void isToldWithTheOption()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, told);
        const Ran ran = spoor_cli(arguments);
        QCOMPARE(ran.status, 2);
        QCOMPARE(ran.out, "");
        QVERIFY2(ran.err.contains(told), qPrintable(ran.err));
    }

    void noCommandPrintsUsage()
    {
        const Ran ran = spoor_cli({});
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.err.startsWith("usage: spoor-cli COMMAND"));
    }

    void helpIsNoMistake()
    {
        QCOMPARE(spoor_cli({"--help"}).status, 0);
        QVERIFY(spoor_cli({"--version"}).out.startsWith("spoor-cli "));
        for (const char* command : {"summary", "events", "stats", "explain", "formats"}) {
            const Ran ran = spoor_cli({command, "--help"});
            QCOMPARE(ran.status, 0);
            QVERIFY(ran.out.contains("--help"));
            QCOMPARE(ran.err, "");
        }
    }

    void filterErrorsPointAtTheirPlace_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("told");
        QTest::newRow("number") << "status:abc"
                                << "column 8: expected a number, such as 401, 4xx or 400..499, found 'abc'\n"
                                   "  status:abc\n"
                                   "         ^^^\n";
        QTest::newRow("end") << "status:401 and"
                             << "column 15: expected a condition, such as status:401 or a word to search for, found "
                                "the end\n"
                                "  status:401 and\n"
                                "                ^\n";
        QTest::newRow("quote") << "user:\"anna" << "column 6: expected a closing \" for this \"";
        QTest::newRow("parenthesis") << "(status:401" << "column 1: expected a closing ) for this (";
        QTest::newRow("regex") << "path:/[/" << "expected a regular expression that can be read";
        QTest::newRow("columns are characters") << "user:\u00FC and status:abc" << "column 19: expected a number";
    }
    void filterErrorsPointAtTheirPlace()
    {
        QFETCH(QString, filter);
        QFETCH(QString, told);
        const Ran ran = spoor_cli({"events", "x.log", "--filter", filter});
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.startsWith("spoor-cli: --filter: column "), qPrintable(ran.err));
        QVERIFY2(ran.err.contains(told), qPrintable(ran.err));
    }

    void hostileWordsAreShownNotSent()
    {
        const Ran ran = spoor_cli({"\x1b[2J"});
        QCOMPARE(ran.status, 2);
        QVERIFY(!ran.err.contains('\x1b'));
    }
};

SPOOR_TEST(TestWrongUse)
#include "test_wrong_use.moc"
