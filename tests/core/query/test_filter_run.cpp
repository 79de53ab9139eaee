// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter.h"
#include "core/query/filter_expectation.h"
#include "tests/core/query/tiny_snapshot.h"
#include "tests/support/suite.h"

#include <QTest>

#include <chrono>
#include <filesystem>
#include <thread>

using namespace spoor;
using namespace spoor::test;

namespace {

QString found(const std::shared_ptr<const Snapshot>& snapshot, const std::string& text)
{
    const auto filter = Filter::compile(text);
    if (!filter)
        return QString::fromStdString("error " + filter.error().detail);
    const auto result = run(*filter, snapshot, {}, {}, 2);
    if (!result)
        return "failed";
    QString out = QString::fromStdString(tiny::labels(result->rows));
    if (result->raw_error)
        out += QString(" (%1)").arg(QString::fromStdString(result->raw_error->detail));
    return out;
}

std::string many_lines(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += "n" + std::to_string(i) + " time=2004-11-16T10:00:00Z user=" + (i % 3 ? "anna" : "bernd") +
                " status=" + std::to_string(i % 2 ? 200 : 404) + " word=w" + std::to_string(i) + "x\r\n";
    return text;
}

}

class TestFilterRun : public QObject {
    Q_OBJECT

    std::unique_ptr<Scratch> scratch_;
    std::shared_ptr<const Snapshot> snapshot_;

    void check(const char* text, const char* expected)
    {
        const QString is = found(snapshot_, text);
        if (is != expected)
            QFAIL(qPrintable(QString("%1\n   found:    %2\n   expected: %3").arg(text, is, expected)));
    }

private slots:
    void init()
    {
        scratch_ = std::make_unique<Scratch>();
        // Two logs whose times interleave, and one whose events have none.
        snapshot_ = tiny::snapshot(
            *scratch_,
            {{"web/ex.log",
              "#Version 1\r\n"
              "a1 time=2004-11-16T10:00:00Z ip=10.0.0.1 user=CORP\\Anna method=GET path=/Default.asp status=200 "
              "bytes=100\r\n"
              "a2 time=2004-11-16T10:01:00Z ip=10.0.0.2 user=- method=GET path=/scripts/cmd.exe status=401 sub=2 "
              "win32=5\r\n"
              "a3 time=2004-11-16T10:01:30Z ip=192.168.0.9 user=anna path=/scripts/CMD.EXE status=404 bytes=2000 "
              "pid=7\r\n"
              "# a directive that says cmd.exe\r\n"
              "a4 time=2004-11-16T10:59:59Z ip=::1 user=bernd@corp path=/x status=500 agent=\"Mozilla/5.0 (X11)\" "
              "bytes=-\r\n"
              "a5 time=2004-11-17T00:00:00Z ip=0:0:0:0:0:0:0:1 path=/x.aspx status=530 kind=http.request\r\n"},
             {"ftp/ftp.log", "b1 time=2004-11-16T09:00:00Z ip=fe80::1%eth0 kind=ftp.login outcome=failure user=anna "
                             "session=12 status=530\n"
                             "b2 time=2004-11-16T10:30:00Z ip=::ffff:10.0.0.7 kind=ftp.command method=RETR "
                             "user=CORP\\bernd session=12\n"
                             "  more=joined end=here\n"
                             "b3 time=2004-11-16T11:00:00Z ip=ip1 kind=process.start path=C:\\WINNT\\system32\\cmd.exe "
                             "host=DC1 id=592\n"},
             {"odd.log", "c1 status=200 user=Ren\xC3\x89\nc2 word=caf\xE9 user=x\nc3 tab=a\tb"}});
    }

    void columnsAndFacets()
    {
        check("", "b1 a1 a2 a3 b2 a4 b3 a5 c1 c2 c3");
        check("*", "b1 a1 a2 a3 b2 a4 b3 a5 c1 c2 c3");
        check("status:200", "a1 c1");
        check("status:4xx", "a2 a3");
        check("status:5*", "b1 a4 a5");
        check("status:/^[45]0/", "a2 a3 a4");
        check("status:400..499", "a2 a3");
        check("status>=500", "b1 a4 a5");
        check("status:(401 or 530)", "b1 a2 a5");
        check("status:(>=400 and <500)", "a2 a3");
        check("sub:2", "a2");
        check("win32:5", "a2");
        check("win32:0x5", "a2");
        check("id:592", "b3");
        check("method:get", "a1 a2");
        check("kind:ftp.*", "b1 b2");
        check("kind:(ftp.login or http.request)", "b1 a5");
        check("event.outcome:failure", "b1");
        check("host:dc1", "b3");
        check("session:12", "b1 b2");
        check("process:CMD.exe", "b3");
        check("tag:x", "");
        check("bookmarked:*", "");
    }

    void absentIsNeitherLessNorMore()
    {
        check("not status:200", "b1 a2 a3 b2 a4 b3 a5 c2 c3");
        check("status!=200", "b1 a2 a3 b2 a4 b3 a5 c2 c3");
        check("status<1000", "b1 a1 a2 a3 a4 a5 c1");
        check("status:-", "b2 b3 c2 c3");
        check("status:\"-\"", "b2 b3 c2 c3");
        check("_exists_:status", "b1 a1 a2 a3 a4 a5 c1");
        check("user:\"-\"", "a2 b3 a5 c3");
        check("not user:\"-\"", "b1 a1 a3 b2 a4 c1 c2");
        check("not _exists_:user", "a2 b3 a5 c3");
        check("time:-", "c1 c2 c3");
        check("_exists_:time and status:200", "a1");
        check("time<2100-01-01 and status:200", "a1");
    }

    void textsIgnoreCase()
    {
        check("user:ANNA", "b1 a1 a3");
        check("user:corp\\anna", "a1");
        check("user:corp\\\\*", "a1 b2");
        check("user:bernd", "b2");
        check("user:bernd@corp", "a4");
        check("user:/^Anna$/", "a1");
        check("user:/^anna$/i", "b1 a1 a3");
        check("domain:corp", "a1 b2");
        check("user:REN\xC3\xA9", "c1");
        check("user:ren?", "c1");
        check("path:*.asp", "a1");
        check("path:*.asp?", "a5");
        check("path:/cmd\\.exe/", "a2 b3");
        check("path:/cmd\\.exe/i", "a2 a3 b3");
        check("path:\"/scripts/cmd.exe\"", "a2 a3");
        check("path:\"/scripts/cmd\"", "");
        check("agent:\"mozilla/5.0 (x11)\"", "a4");
        check("agent:*X11*", "a4");
    }

    void addressesAreValues()
    {
        check("ip:::1", "a4 a5");
        check("ip:\"0::1\"", "a4 a5");
        check("ip:[::1]", "a4 a5");
        check("ip:10.0.0.0/8", "a1 a2 b2");
        check("ip:10.0.0.0/31", "a1");
        check("ip:10.0.0.7", "b2");
        check("ip:10.0.0.2..10.0.0.9", "a2 b2");
        check("ip:0.0.0.0/0", "a1 a2 a3 b2");
        check("ip:::/0", "b1 a4 a5");
        check("ip:fe80::/10", "b1");
        check("ip:fe80::1", "b1");
        check("ip:fe80::1%eth0", "b1");
        check("ip:fe80::%ETH0/64", "b1");
        check("ip:fe80::1%eth1", "");
        check("ip:ip1", "b3");
        check("ip:10.*", "a1 a2");
        check("ip:192.168.0.9 or ip:IP1", "a3 b3");
    }

    void timesAreSpans()
    {
        check("time:2004-11-16", "b1 a1 a2 a3 b2 a4 b3");
        check("time:\"2004-11-16 10:01\"", "a2 a3");
        check("time>=\"2004-11-16 10:30\"", "b2 a4 b3 a5");
        check("time>\"2004-11-16 10:30\"", "a4 b3 a5");
        check("time<\"2004-11-16 10:00\"", "b1");
        check("time<=\"2004-11-16 10:00\"", "b1 a1");
        check("time:\"2004-11-16 10:00\"..\"2004-11-16 10:30\"", "a1 a2 a3 b2");
        check("time:(2004-11-17 or \"2004-11-16 09:00\")", "b1 a5");
    }

    void places()
    {
        check("file:ex.log", "a1 a2 a3 a4 a5");
        check("file:\"web/EX.log\"", "a1 a2 a3 a4 a5");
        check("file:*.log and status:200", "a1 c1");
        check("file:web/*", "a1 a2 a3 a4 a5");
        check("line:2", "a1 b2 c2");
        check("line:5..6", "a4");
        check("line:6..", "a4 a5");
        check("line:5", "");
        check("line:?", "b1 a1 a2 a3 b2 a4 b3 a5 c1 c2 c3");
        check("line:4 and file:ftp.log", "b3");
    }

    void rawLine()
    {
        check("cmd.exe", "a2 a3 b3");
        check("\"PATH=/scripts\"", "a2 a3");
        check("cmd?exe", "a2 a3 b3");
        check("scripts*404", "a3");
        check("/CMD/", "a3");
        check("/CMD/i", "a2 a3 b3");
        check("mozilla or winnt", "a4 b3");
        check("not cmd.exe and file:ex.log", "a1 a4 a5");
        check("joined", "b2");
        check("/^b\\d/", "b1 b2 b3");
        check("/status=\\d+$/", "b1");
        check("/500.*bytes/", "a4");
        check("/bytes=\\d+$/", "a1");
        check("/here$/", "b2");
        check("/^$/", "");
        check("/request$/", "a5");
        check("/\\S+$/ and status:500", "a4");
        check("/a*/ and file:odd.log", "c1 c2 c3");
        check("/(?:)/", "b1 a1 a2 a3 b2 a4 b3 a5 c1 c2 c3");
        check("/(\\d)\\1\\1\\b/", "a3");
        check("/=(.)\\1/", "b2 a4");
        check("/(0)\\1/ and status:200", "a1 c1");
        check("/cmd(?=\\.exe)/", "a2 b3");
        check("/(?<!scripts.)cmd\\.exe/", "b3");
        check("/\\Aa1/", "a1");
        check("/(?i)cmd/", "a2 a3 b3");
        check("ren\xC3\xA9", "c1");
        check("CAF\xC3\x89", "c2");
        check("/ren[\xC3\xA9\xC3\x89]/i", "c1");
        check("\"a\tb\"", "c3");
    }

    void noMatchReachesOverALineEnd()
    {
        // `a1 … bytes=100` CR LF `a2 …`; the directive between a3 and a4 belongs to no record.
        check("/100\\s+a2/", "");
        check("/100[^z]*a2/", "");
        check("/pid=7[^~]*directive/", "");
        check("/directive[^~]*a4/", "");
        check("/directive/", "");
        check("/100./", "");
        check("/bytes=100$/", "a1");
        check("\"RETR user=CORP\\bernd session=12\n  more\"", "b2");
        check("/session=12\\s+more/", "b2");
        check("/12\\s+more=joined/ or /100\\W+a2/", "b2");
    }

    void rawFields()
    {
        check("bytes>1000", "a3");
        check("bytes:100", "a1");
        check("BYTES:1..5000", "a1 a3");
        check("_exists_:bytes", "a1 a3");
        check("bytes:-  file:ex.log", "a2 a4 a5");
        check("pid:7", "a3");
        check("process.pid<10", "a3");
        check("more:joined", "b2");
        check("more:(a or JOIN*)", "b2");
        check("nosuch:x", "");
        check("not nosuch:x and status:200", "a1 c1");
        check("tab:/a.b/", "c3");
    }

    void rawConditionsWaitForTheRest()
    {
        // A source that is gone matters to nobody whose columns already say no.
        std::filesystem::remove(scratch_->path("web/ex.log"));
        const auto count = [&](const char* text) {
            const auto result = run(*Filter::compile(text), snapshot_);
            return QString("%1%2").arg(result->rows.size()).arg(result->raw_error ? " and an error" : "");
        };
        QCOMPARE(count("user:anna and status:200"), "1");
        QCOMPARE(count("status:999 and cmd"), "0");
        QCOMPARE(count("file:ftp.log and cmd"), "1");
        QCOMPARE(count("cmd"), "1 and an error");
        // What cannot be read neither has the word nor lacks it.
        QCOMPARE(count("not cmd"), "5 and an error");
        QCOMPARE(count("not not cmd"), "1 and an error");
        QCOMPARE(count("status:200 or cmd"), "3 and an error");
        QCOMPARE(count("not bytes:1 and file:ex.log"), "0 and an error");
    }

    void everyPathOfTheSearchAgrees()
    {
        // Large enough for records to be searched one by one, for parts in parallel, and for words of 64 rows.
        const auto big = tiny::snapshot(*scratch_, {{"n.log", many_lines(5000)}, {"m.log", many_lines(777)}}, 1000);
        const auto count = [&](const char* text) { return run(*Filter::compile(text), big, {}, {}, 2)->rows.size(); };
        QCOMPARE(count("user:anna"), 3333u + 518u);
        QCOMPARE(count("user:anna and status:404"), 1666u + 259u);
        QCOMPARE(count("w77x"), 2u);
        QCOMPARE(count("/w77x$/"), 2u);
        QCOMPARE(count("line:70..80 and w77x"), 2u);
        QCOMPARE(count("line:70..80 and /w77x$/"), 2u);
        QCOMPARE(count("line:70..80 and (w77x or (w71x and w71))"), 4u);
        QCOMPARE(count("(line:70..80 and w77x) or w4000x"), 3u);
        QCOMPARE(count("/w(\\d)\\1\\1\\1?x$/"), 9u + 4u + 6u);
        QCOMPARE(count("not w"), 0u);
        QCOMPARE(count("/w.*x/"), 5777u);
        QCOMPARE(count("word:w77x"), 2u);
        QCOMPARE(count("line:1.."), 5777u);
    }

    void hostileExpressionsEnd()
    {
        const auto log = tiny::snapshot(
            *scratch_,
            {{"z.log", "z1 user=" + std::string(60, 'a') + "! word=" + std::string(60, 'a') + "!\nz2 user=ab\n"}});
        // Exponential for a backtracking matcher: given up, and said.
        QCOMPARE(found(log, "user:/^(a|aa)+[bc]/"), "z2 (regex-limit)");
        QCOMPARE(found(log, "/word=(a|aa)+\\1!(?=z)/"), " (regex-limit)");
        QCOMPARE(found(log, "user:*a*a*a*a*a*a*a*a*a*a*a*b"), "");
        QCOMPARE(found(log, "user:*a*b"), "z2");
        QCOMPARE(found(log, "/(a{1,60}){1,60}b/"), "z2");
        QCOMPARE(found(log, "user:\"\xFF\xFE\""), "");
        QCOMPARE(found(log, "\"\xFF\xFE\""), "");
    }

    void cancelling()
    {
        std::stop_source stop;
        stop.request_stop();
        const TaskContext context{stop.get_token(), {}};
        QCOMPARE(run(*Filter::compile("cmd"), snapshot_, context).error().code, ErrorCode::Cancelled);
        QCOMPARE(run(Filter(), snapshot_, context).error().code, ErrorCode::Cancelled);
        QCOMPARE(sorted(RowSet::all(snapshot_), Field::Ip, false, context).error().code, ErrorCode::Cancelled);

        // In the middle of a segment of slow records.
        std::string text;
        for (int i = 0; i < 20'000; ++i)
            text += "s word=" + std::string(60, 'a') + "!\n";
        const auto slow = tiny::snapshot(*scratch_, {{"s.log", text}}, 20'000);
        std::stop_source later;
        const std::jthread stopper([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(30));
            later.request_stop();
        });
        const auto begin = std::chrono::steady_clock::now();
        const auto result = run(*Filter::compile("/\\Gs word=(a|aa)+[bc]/"), slow, {later.get_token(), {}});
        QVERIFY(!result);
        QVERIFY(std::chrono::steady_clock::now() - begin < std::chrono::seconds(2));
    }

    void partialResultsGrowInTimeOrder()
    {
        std::string text;
        for (int i = 0; i < 3000; ++i)
            text += "s" + std::to_string(i) + " time=2004-11-16T10:00:00Z word=" + std::string(60, 'a') + "!\n";
        const auto slow = tiny::snapshot(*scratch_, {{"s.log", text}}, 50);
        std::uint32_t last = 0, calls = 0;
        const auto result =
            run(*Filter::compile("/\\As/ and (/\\Gs\\d+ word=(a|aa)+[bc]/ or s)"), slow, {}, [&](const RowSet& rows) {
                ++calls;
                QVERIFY(rows.size() >= last);
                last = rows.size();
                for (std::uint32_t i = 0; i < rows.size(); ++i)
                    QCOMPARE(rows[i].value, i);
            });
        QCOMPARE(result->rows.size(), 3000u);
        QVERIFY(last <= 3000);
    }

    void rowSets()
    {
        const RowSet all = RowSet::all(snapshot_);
        QCOMPARE(all.size(), 11u);
        for (std::uint32_t i = 0; i < all.size(); ++i)
            QCOMPARE(all.row_of(all[i]), i);
        const RowSet some = run(*Filter::compile("status>=500"), snapshot_)->rows;
        for (std::uint32_t i = 0; i < some.size(); ++i)
            QCOMPARE(some.row_of(some[i]), i);
        QCOMPARE(some.row_of(all[1]), -1);
        QCOMPARE(some.row_of(EventId{99}), -1);
        const RowSet turned(snapshot_, {some[2].value, some[0].value, some[1].value});
        QCOMPARE(turned.row_of(some[0]), 1);
        QCOMPARE(RowSet().size(), 0u);
        QCOMPARE(RowSet().row_of(EventId{0}), -1);
    }
};

SPOOR_TEST(TestFilterRun)
#include "test_filter_run.moc"
