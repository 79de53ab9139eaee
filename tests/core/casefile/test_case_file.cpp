// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/database.h"
#include "core/casefile/schema.h"
#include "tests/core/casefile/case_picture.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;
using namespace spoor::test;
using namespace std::string_literals;

namespace {

const std::string first = "log.silence web 2004-11-16T10:54:13.000000Z";
const std::string second = "ftp.bounce 192.0.2.7 ex041116.log:17";
const std::string wide = "ftp.bounce 192.0.2.8 *";

Database raw(const std::string& path)
{
    auto database = Database::open(path, Database::Access::Write);
    if (!database)
        qFatal("no database");
    return std::move(*database);
}

}

class TestCaseFile : public QObject {
    Q_OBJECT

private slots:
    void whatIsDismissedIsThereAgain()
    {
        Scratch scratch;
        {
            auto made = open_case(scratch.path("a.spoor"));
            QVERIFY(made && !made->read_only());
            QVERIFY(made->dismiss(std::vector{first, second}, "the office's own scanner"));
            QVERIFY(made->dismiss(std::vector{wide}, "monitoring"));
            QVERIFY(made->dismiss(std::vector{second}, "asked: Ben did it"));
        }
        const auto again = open_case(scratch.path("a.spoor"), CaseOptions::Access::Read);
        QVERIFY(again);
        QCOMPARE(picture(again->dismissals()), second + ": asked: Ben did it (anna, 2026-01-01 00:00:06)\n" + wide +
                                                   ": monitoring (anna, 2026-01-01 00:00:04)\n" + first +
                                                   ": the office's own scanner (anna, 2026-01-01 00:00:02)\n");
        const auto all = *again->dismissals();
        QCOMPARE(all[0].rule + '|' + all[0].subject, "ftp.bounce|192.0.2.7 ex041116.log:17");
        QCOMPARE(all[1].rule + '|' + all[1].subject, "ftp.bounce|192.0.2.8");
        QCOMPARE(all[2].rule + '|' + all[2].subject, "log.silence|web");
        QCOMPARE(trail(*again), "1 case.created {}\n"
                                "2 findings.dismissed {\"keys\":[\"" +
                                    first + "\",\"" + second +
                                    "\"],\"reason\":\"the office's own scanner\"}\n"
                                    "3 findings.dismissed {\"keys\":[\"" +
                                    wide +
                                    "\"],\"reason\":\"monitoring\"}\n"
                                    "4 findings.dismissed {\"keys\":[\"" +
                                    second + "\"],\"reason\":\"asked: Ben did it\"}\nwhole");
    }

    void whatIsRestoredIsGone()
    {
        Scratch scratch;
        auto made = open_case(scratch.path("a.spoor"));
        QVERIFY(made->dismiss(std::vector{first, second}, "x"));
        QVERIFY(made->restore(std::vector<std::string>{second, "never dismissed"}));
        QCOMPARE(picture(made->dismissals()), first + ": x (anna, 2026-01-01 00:00:02)\n");
        QVERIFY(made->restore(std::vector<std::string>{"never dismissed"}));
        QVERIFY(made->restore(std::vector<std::string>{}));
        QCOMPARE(made->audit()->size(), 3u);  // what changed nothing is not told
        QCOMPARE(made->audit()->back().detail, "{\"keys\":[\"" + second + "\"]}");
    }

    void aReasonIsAsked()
    {
        Scratch scratch;
        auto made = open_case(scratch.path("a.spoor"));
        const auto done = made->dismiss(std::vector{first}, " \t\n");
        QVERIFY(!done && done.error().code == ErrorCode::BadOption);
        QVERIFY(made->dismissals()->empty());
        QCOMPARE(made->audit()->size(), 1u);
    }

    void hostileTextStaysWhatItIs()
    {
        Scratch scratch;
        const std::string key = "ftp.bounce '); DROP TABLE dismissals; --\0\xff\xfe\n\x1b[2J *"s;
        const std::string reason = "\u202e\"}],";
        {
            auto made = open_case(scratch.path("a.spoor"));
            QVERIFY(made->dismiss(std::vector{key}, reason));
        }
        auto again = open_case(scratch.path("a.spoor"));
        const auto all = *again->dismissals();
        QCOMPARE(all.size(), 1u);
        QVERIFY(all[0].key == key && all[0].reason == reason);
        QVERIFY(QString::fromStdString(trail(*again)).endsWith("whole"));
        QVERIFY(again->restore(std::vector{key}));
        QVERIFY(again->dismissals()->empty());
    }

    void dismissalsOfAnotherCaseKeepTheirAuthor()
    {
        Scratch scratch;
        auto made = open_case(scratch.path("a.spoor"));
        QVERIFY(made->dismiss(std::vector{first}, "mine"));
        const std::vector<DismissedFinding> others = {
            {first, "log.silence", "web", "theirs", "ben", seconds(1'000'000'000)},
            {wide, "ftp.bounce", "192.0.2.8", "theirs", "ben", seconds(1'000'000'000)}};
        QVERIFY(made->adopt(others));
        QVERIFY(made->adopt(others));
        QCOMPARE(picture(made->dismissals()),
                 wide + ": theirs (ben, 2001-09-09 01:46:40)\n" + first + ": mine (anna, 2026-01-01 00:00:02)\n");
        QCOMPARE(made->audit()->size(), 3u);
        QVERIFY(made->audit()->back().detail.contains("\"author\":\"ben\""));
    }

    void settingsAreKept()
    {
        Scratch scratch;
        {
            auto made = open_case(scratch.path("a.spoor"));
            QVERIFY(*made->settings() == std::nullopt);
            RuleSettings settings;
            QVERIFY(settings.set_enabled("log.silence", false));
            QVERIFY(made->set_settings(settings));
            QVERIFY(made->set_settings(settings));
        }
        auto again = open_case(scratch.path("a.spoor"));
        const auto settings = again->settings();
        QVERIFY(settings && *settings && !(*settings)->enabled("log.silence") && (*settings)->enabled("log.cleared"));
        QVERIFY(again->set_settings(std::nullopt));
        QVERIFY(*again->settings() == std::nullopt);
        QCOMPARE(trail(*again),
                 "1 case.created {}\n2 rules.settings-changed {\"settings\":{\"off\":[\"log.silence\"]}}\n"
                 "3 rules.settings-changed {\"settings\":null}\nwhole");
    }

    void settingsOfRulesThatAreNoMoreAreAnError()
    {
        Scratch scratch;
        auto made = open_case(scratch.path("a.spoor"));
        QVERIFY(raw(scratch.path("a.spoor")).run("INSERT INTO rule_settings VALUES (1, '{\"off\":[\"gone.rule\"]}')"));
        const auto settings = made->settings();
        QVERIFY(!settings && settings.error().code == ErrorCode::BadOption);
        QCOMPARE(settings.error().subject, "gone.rule");
    }

    void changedTrailsAreSeen_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("end");
        QTest::newRow("nothing") << "" << "whole";
        QTest::newRow("detail") << "UPDATE audit SET detail = '{}' WHERE seq = 3" << "broken at 3";
        QTest::newRow("time") << "UPDATE audit SET at = at - 1 WHERE seq = 2" << "broken at 2";
        QTest::newRow("author") << "UPDATE audit SET author = 'ben' WHERE seq = 4" << "broken at 4";
        QTest::newRow("one less") << "DELETE FROM audit WHERE seq = 2" << "broken at 3";
        QTest::newRow("first gone") << "DELETE FROM audit WHERE seq = 1" << "broken at 2";
        QTest::newRow("one moved up") << "DELETE FROM audit WHERE seq = 2; UPDATE audit SET seq = seq - 1 WHERE seq > 2"
                                      << "broken at 2";
        QTest::newRow("field to field") << "UPDATE audit SET author = 'ann', action = 'a' || action WHERE seq = 3"
                                        << "broken at 3";
        QTest::newRow("another case") << "UPDATE meta SET value = '0' WHERE name = 'id'" << "broken at 1";
    }
    void changedTrailsAreSeen()
    {
        QFETCH(QString, sql);
        QFETCH(QString, end);
        Scratch scratch;
        auto made = open_case(scratch.path("a.spoor"));
        QVERIFY(made->dismiss(std::vector{first}, "x"));
        QVERIFY(made->record("sources.opened", "{\"paths\":[\"a.log\"]}"));
        QVERIFY(made->restore(std::vector{first}));
        QVERIFY(raw(scratch.path("a.spoor")).run(qPrintable(sql)));
        QVERIFY2(QString::fromStdString(trail(*made)).endsWith("\n" + end), trail(*made).c_str());
    }

    void aCaseHasItsOwnMarks()
    {
        Scratch scratch;
        const auto a = open_case(scratch.path("a.spoor"));
        const auto b = open_case(scratch.path("b.spoor"));
        QVERIFY(*a->id() != *b->id());
        QCOMPARE(a->id()->size(), 32u);
        const auto header = schema::read_header(scratch.path("a.spoor"));
        QVERIFY(header && *header);
        QCOMPARE((*header)->application, schema::application_id);
        QCOMPARE((*header)->version, std::int64_t(schema::steps().size()));
        QCOMPARE(read_file(scratch.path("a.spoor")).substr(68, 4), "SPOR");
    }
};

SPOOR_TEST(TestCaseFile)

#include "test_case_file.moc"
