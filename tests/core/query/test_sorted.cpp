// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter.h"
#include "core/query/sort.h"
#include "tests/core/query/tiny_snapshot.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>

using namespace spoor;
using namespace spoor::test;

class TestSorted : public QObject {
    Q_OBJECT

    Scratch scratch_;
    std::shared_ptr<const Snapshot> snapshot_ = tiny::snapshot(
        scratch_,
        {{"x/b.log", "a1 time=2004-11-16T10:00:00Z ip=10.0.0.9 user=CORP\\anna status=404 bytes=30 query=q2 pid=12\n"
                     "a2 time=2004-11-16T10:02:00Z ip=10.0.0.10 user=anna status=200 pid=5 path=/b method=PUT\n"
                     "a3 time=2004-11-16T10:02:00Z user=Zoe status=404 path=/a method=GET\n"
                     "a4 status=200 user=anna query=q1\n"},
         {"x/a.log",
          "b1 time=2004-11-16T10:01:00Z ip=10.0.0.9 user=bernd path=/abcdefghij2 kind=process.start\n"
          "b2 time=2004-11-16T09:00:00Z ip=1.1.1.1 status=500 path=/abcdefghij1 pid=100 kind=process.start\n"}},
        2);

    QString by(Field field, bool descending = false, const char* filter = "") const
    {
        const RowSet rows = run(*Filter::compile(filter), snapshot_)->rows;
        const auto result = sorted(rows, field, descending);
        return result ? QString::fromStdString(tiny::labels(*result)) : "failed";
    }

private slots:
    void orders()
    {
        QCOMPARE(by(Field::Time), "b2 a1 b1 a2 a3 a4");
        QCOMPARE(by(Field::Time, true), "a2 a3 b1 a1 b2 a4");
        QCOMPARE(by(Field::Status), "a2 a4 a1 a3 b2 b1");
        QCOMPARE(by(Field::Status, true), "b2 a1 a3 a2 a4 b1");
        QCOMPARE(by(Field::Ip), "b2 a2 a1 b1 a3 a4");
        QCOMPARE(by(Field::Ip, true), "a1 b1 a2 b2 a3 a4");
        // The domain is not part of the name; bytes, so capitals first.
        QCOMPARE(by(Field::User), "a3 a1 a2 a4 b1 b2");
        QCOMPARE(by(Field::Domain), "a1 b2 b1 a2 a3 a4");
        QCOMPARE(by(Field::Method), "a3 a2 b2 a1 b1 a4");
        QCOMPARE(by(Field::Path), "a3 b2 b1 a2 a1 a4");
        QCOMPARE(by(Field::Path, true), "a2 b1 b2 a3 a1 a4");
        QCOMPARE(by(Field::Process), "b2 b1 a1 a2 a3 a4");
        QCOMPARE(by(Field::File), "b2 b1 a1 a2 a3 a4");
        QCOMPARE(by(Field::Line), "a1 b1 b2 a2 a3 a4");
        QCOMPARE(by(Field::Line, true), "a4 a3 b2 a2 a1 b1");
        QCOMPARE(by(Field::Pid), "a2 a1 b2 b1 a3 a4");
        QCOMPARE(by(Field::Query, true), "a1 a4 b2 b1 a2 a3");
        QCOMPARE(by(Field::Tag, true), "b2 a1 b1 a2 a3 a4");
        QCOMPARE(by(Field::Other), "failed");
    }

    void ofSomeRows()
    {
        QCOMPARE(by(Field::Status, true, "user:anna"), "a1 a2 a4");
        QCOMPARE(by(Field::Path, false, "status:999"), "");
        // Ties are in time order, whatever the order was before.
        const auto twice = sorted(*sorted(RowSet::all(snapshot_), Field::Ip, true), Field::Status, false);
        QCOMPARE(QString::fromStdString(tiny::labels(*twice)), "a2 a4 a1 a3 b2 b1");
    }

    void byOwnNames()
    {
        const auto log = tiny::snapshot(scratch_, {{"o.log", "a Bytes=30 ref=b\n"
                                                             "b bytes=4 ref=a\n"
                                                             "c ref=C\n"
                                                             "d bytes=-7 ref=\n"
                                                             "e bytes=100 ref=12\n"}});
        const auto by_own = [&](const char* name, bool descending) {
            const auto result = sorted(RowSet::all(log), ColumnRef{Field::Other, name}, descending);
            return result ? QString::fromStdString(tiny::labels(*result)) : QString();
        };
        // Numbers where all are numbers, in any case of the name.
        QCOMPARE(by_own("bytes", false), "d b a e c");
        QCOMPARE(by_own("BYTES", true), "e a b d c");
        QCOMPARE(by_own("ref", false), "e c b a d");
        QCOMPARE(by_own("nowhere", false), "a b c d e");
        QVERIFY(!sorted(RowSet::all(log), ColumnRef{Field::Other, {}}, false));
        const auto by_record = sorted(RowSet::all(log), ColumnRef{Field::Message, {}}, true);
        QCOMPARE(QString::fromStdString(tiny::labels(*by_record)), "e d c b a");
    }

    void tellsHowFarItIsAndStops()
    {
        std::string text;
        for (int i = 0; i < 60'000; ++i)
            text += "n bytes=" + std::to_string(i * 7919 % 60'000) + '\n';
        const auto big = tiny::snapshot(scratch_, {{"n.log", text}}, 5000);
        std::stop_source stop;
        std::uint64_t last = 0;
        bool grows = true;
        TaskContext context{stop.get_token(), [&](const Progress& p) {
                                grows = grows && p.bytes_done >= last && p.bytes_done <= p.bytes_total;
                                last = p.bytes_done;
                            }};
        QVERIFY(sorted(RowSet::all(big), ColumnRef{Field::Other, "bytes"}, false, context));
        QVERIFY(grows);
        context.progress = [&](const Progress&) { stop.request_stop(); };
        stop.request_stop();
        QCOMPARE(sorted(RowSet::all(big), ColumnRef{Field::Other, "bytes"}, false, context).error().code,
                 ErrorCode::Cancelled);
    }

    void manyTexts()
    {
        std::string text;
        for (int i = 0; i < 20'000; ++i)
            text += "n user=common-prefix-" + std::to_string(i * 7919 % 20'000) + '\n';
        // Texts that begin alike, end in one another, or agree for longer than anyone looks.
        for (int i = 0; i < 40; ++i)
            text += "n user=" + std::string(static_cast<std::size_t>(i * 31 % 40), 'c') + '\n';
        for (const char* end : {"b", "a", "", "ab"})
            text += "n user=" + std::string(2000, 'c') + end + '\n';
        const auto big = tiny::snapshot(scratch_, {{"n.log", text}}, 3000);
        const auto result = sorted(RowSet::all(big), Field::User, false);
        std::vector<std::string> users;
        for (std::uint32_t i = 0; i < result->size(); ++i)
            users.emplace_back(big->user((*result)[i]));
        QCOMPARE(users.size(), 20'044u);
        QVERIFY(users.back().empty());
        users.pop_back();
        QVERIFY(std::ranges::is_sorted(users));
    }
};

SPOOR_TEST(TestSorted)
#include "test_sorted.moc"
