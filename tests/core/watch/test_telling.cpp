// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/run_command.h"
#include "core/watch/told_log.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace spoor;
using namespace spoor::test;
using namespace std::chrono_literals;

namespace {

Message message(const std::string& subject)
{
    Alert alert;
    alert.watch_rule = "Findings";
    alert.finding_rule = "ftp.known-account-guess";
    alert.key = "k";
    alert.severity = Severity::High;
    alert.subject = subject;
    alert.why = "It was tried 7 times.";
    alert.count = 7;
    alert.first = alert.last = *parse_time("2004-11-16T10:54:13Z");
    alert.events = {{FileId{2}, ByteOffset{77}}};
    Message m;
    m.watch_rule = "Findings";
    m.severity = Severity::High;
    m.alerts = {alert};
    m.count = 3;
    m.told = *parse_time("2026-01-02T03:04:05Z");
    return m;
}

}

class TestTelling : public QObject {
    Q_OBJECT

private slots:
    void theMessageComesOnStandardInputAlone()
    {
        Scratch scratch;
        const std::string out = scratch.path("out");
        const std::string hostile = "$(touch " + scratch.path("pwned") + ") `id` ; echo \"'\n";
        QVERIFY(run_command("cat > '" + out + "'; env >> '" + scratch.path("env") + "'", hostile));
        QCOMPARE(read_file(out), hostile);
        QVERIFY(!QFile::exists(QString::fromStdString(scratch.path("pwned"))));
        QVERIFY(!QByteArray::fromStdString(read_file(scratch.path("env"))).contains("pwned"));
    }

    void largeInputAndOneThatReadsNothing()
    {
        Scratch scratch;
        const std::string large(5'000'000, 'x');
        QVERIFY(run_command("wc -c > '" + scratch.path("count") + "'", large));
        QCOMPARE(QString::fromStdString(read_file(scratch.path("count"))).trimmed(), "5000000");
        QVERIFY(run_command("exec true", large));
    }

    void whatFailsSaysWhy()
    {
        const auto failed = run_command("echo no such host >&2; exit 3", "x");
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::Internal);
        QCOMPARE(failed.error().detail, "no such host");
        QCOMPARE(run_command("exit 4", "").error().detail, "exit status 4");
        QVERIFY(!run_command("no-such-program-at-all", "x"));
    }

    void whatHangsIsEnded()
    {
        Scratch scratch;
        const auto failed = run_command("(sleep 3; touch '" + scratch.path("late") + "') & sleep 60", "x", 1s);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::Cancelled);
        QTest::qWait(3500);
        QVERIFY(!QFile::exists(QString::fromStdString(scratch.path("late"))));
    }

    void theLogIsReadAsItWasWritten()
    {
        Scratch scratch;
        const std::string file = scratch.path("told.jsonl");
        QVERIFY(read_told(file)->empty());
        QVERIFY(append_told(file, {message("a\x1b[31m\nb"), {"notification"}, {}}));
        QFile damaged(QString::fromStdString(file));
        QVERIFY(damaged.open(QIODevice::Append));
        damaged.write("{\"watch_rule\": \n\n[]\n");
        damaged.close();
        QVERIFY(append_told(file, {message("c"), {}, {"command: exit status 1"}}));
        const auto all = read_told(file);
        QVERIFY(all);
        QCOMPARE(all->size(), 2u);
        QVERIFY((*all)[1].message.alerts == message("a\x1b[31m\nb").alerts);
        QCOMPARE((*all)[1].message.told, message("").told);
        QCOMPARE((*all)[1].message.count, 3u);
        QCOMPARE((*all)[1].ways, std::vector<std::string>{"notification"});
        QCOMPARE((*all)[0].failed, std::vector<std::string>{"command: exit status 1"});
        QCOMPARE(read_told(file, 1)->front().message.alerts[0].subject, "c");
        QVERIFY(!(QFileInfo(QString::fromStdString(file)).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void aLongLogIsBegunAnew()
    {
        Scratch scratch;
        const std::string file = scratch.write("told.jsonl", std::string(std::size_t{8} << 20, '\n'));
        QVERIFY(append_told(file, {message("new"), {}, {}}));
        QCOMPARE(read_told(file)->size(), 1u);
        QVERIFY(QFile::exists(QString::fromStdString(file + ".1")));
        QCOMPARE(append_told("/no/such/folder/told", {message("x"), {}, {}}).error().code, ErrorCode::WriteFailed);
    }

    void wordsAreSafe()
    {
        const Message m = message("evil\x1b]0;x\x07 \xE2\x80\xAE\n<b>");
        const std::string all = title_of(m) + text_of(m) + json_of(m);
        QVERIFY(all.find('\x1b') == std::string::npos);
        QVERIFY(title_of(m).find('\n') == std::string::npos);
        QVERIFY((title_of(m) + text_of(m)).find("\xE2\x80\xAE") == std::string::npos);
        QVERIFY2(title_of(m).ends_with("(and 2 more)"), title_of(m).c_str());
        QVERIFY2(text_of(m).find("2 more of the same rule") != std::string::npos, text_of(m).c_str());
        QVERIFY(json_of(m).find('\n') == std::string::npos);
    }
};

SPOOR_TEST(TestTelling)
#include "test_telling.moc"
