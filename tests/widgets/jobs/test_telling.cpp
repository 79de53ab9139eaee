// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scratch.h"
#include "tests/support/suite.h"
#include "tests/support/told_entries.h"
#include "widgets/jobs/telling.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace spoor;
using namespace spoor::test;

namespace {

WatchRule rule_with(const std::string& command, bool notify = false)
{
    WatchRule rule;
    rule.name = "Findings";
    rule.command = command;
    rule.notify = notify;
    return rule;
}

ToldEntry last(const QSignalSpy& told) { return told.last().first().value<ToldEntry>(); }

}

class TestTelling : public QObject {
    Q_OBJECT
private slots:
    void log_text_is_given_to_commands_on_their_input_alone()
    {
        Scratch scratch;
        std::string command, input;
        const QThread* thread = nullptr;
        TellingWays ways;
        ways.run = [&](const std::string& c, const std::string& i, std::stop_token) -> Result<void> {
            command = c, input = i, thread = QThread::currentThread();
            return {};
        };
        Telling telling(ways, QString::fromStdString(scratch.path("deep/told.jsonl")));
        QSignalSpy told(&telling, &Telling::told);
        telling.tell(a_message("$(reboot)"), rule_with("mail admin"));
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(command, std::string("mail admin"));
        QVERIFY(input.contains("$(reboot)"));
        QVERIFY(thread != QThread::currentThread());
        QCOMPARE(last(told).ways, std::vector<std::string>{"command"});
        WatchRule json = rule_with("x");
        json.command_gets_json = true;
        telling.tell(a_message("10.0.0.1"), json);
        QTRY_COMPARE(told.count(), 2);
        QVERIFY(input.starts_with('{') && input.ends_with("}\n"));
    }

    void each_way_that_fails_is_named_with_its_reason()
    {
        Scratch scratch;
        TellingWays ways;
        ways.notify = [](const Message&, bool sound, const TellingWays::Done& done) {
            done(sound ? "no service" : "no sound was asked for");
        };
        Telling telling(ways, QString::fromStdString(scratch.path("told.jsonl")));
        QSignalSpy told(&telling, &Telling::told);
        WatchRule rule = rule_with("echo cannot go on >&2; exit 3", true);
        rule.sound = true;
        int done = 0;
        telling.tell(a_message("10.0.0.1"), rule, [&](const ToldEntry&) { ++done; });
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 20'000);
        QCOMPARE(done, 1);
        const ToldEntry entry = last(told);
        QVERIFY(entry.ways.empty());
        QCOMPARE(entry.failed.size(), std::size_t(2));
        QCOMPARE(entry.failed[0], std::string("notification: no service"));
        QVERIFY2(entry.failed[1].starts_with("command: ") && entry.failed[1].contains("cannot go on"),
                 entry.failed[1].c_str());
    }

    void the_log_is_read_back_and_cleared()
    {
        Scratch scratch;
        const QString file = QString::fromStdString(scratch.path("told.jsonl"));
        {
            Telling telling({}, file);
            telling.tell(a_message("10.0.0.1"), rule_with(""));
            telling.tell(a_message("10.0.0.2"), rule_with(""));
        }
        Telling telling({}, file);
        QSignalSpy read(&telling, &Telling::read);
        telling.read_log();
        QTRY_COMPARE(read.count(), 1);
        const auto entries = read.first().first().value<std::vector<ToldEntry>>();
        QCOMPARE(entries.size(), std::size_t(2));
        QCOMPARE(entries[0].message.alerts[0].subject, std::string("10.0.0.2"));
        telling.clear_log();
        QTRY_VERIFY(!QFile::exists(file));
    }

    void a_log_that_cannot_be_written_says_so()
    {
        Scratch scratch;
        scratch.write("file", "x");
        Telling telling({}, QString::fromStdString(scratch.path("file/told.jsonl")));
        QSignalSpy failed(&telling, &Telling::log_failed);
        telling.tell(a_message("10.0.0.1"), rule_with(""));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::WriteFailed);
    }

    void commands_that_pile_up_are_refused()
    {
        Scratch scratch;
        std::atomic<bool> hold = true;
        TellingWays ways;
        ways.run = [&](const std::string&, const std::string&, std::stop_token stop) -> Result<void> {
            while (hold && !stop.stop_requested())
                QThread::msleep(1);
            return {};
        };
        Telling telling(ways, QString::fromStdString(scratch.path("told.jsonl")));
        QSignalSpy told(&telling, &Telling::told);
        for (int i = 0; i < Telling::most_waiting + 1; ++i)
            telling.tell(a_message("10.0.0.1"), rule_with("x"));
        QCOMPARE(told.count(), 1);
        QCOMPARE(last(told).failed.size(), std::size_t(1));
        hold = false;
        QTRY_COMPARE(told.count(), Telling::most_waiting + 1);
    }
};

SPOOR_TEST(TestTelling)
#include "test_telling.moc"
