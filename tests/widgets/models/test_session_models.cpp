// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/fake_sessions.h"
#include "tests/widgets/support/small_snapshot.h"
#include "widgets/models/fact_model.h"
#include "widgets/models/ladder_model.h"
#include "widgets/models/ladder_text.h"
#include "widgets/models/process_tree_model.h"
#include "widgets/models/session_list_model.h"
#include "widgets/models/session_words.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

constexpr std::int64_t noon = 1100606400;  // 2004-11-16 12:00:00

QString row_picture(const QAbstractItemModel& model, int row, const QModelIndex& parent = {})
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(parent); ++column)
        cells << model.index(row, column, parent).data().toString();
    return cells.join(" | ");
}

QString picture(const QAbstractItemModel& model, const QModelIndex& parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row)
        text += QString(2 * depth, ' ') + row_picture(model, row, parent) + '\n' +
                picture(model, model.index(row, 0, parent), depth + 1);
    return text;
}

}

class TestSessionModels : public QObject {
    Q_OBJECT
private slots:
    void words_differ_and_none_is_missing()
    {
        QSet<QString> verdicts;
        for (int i = 0; i < verdict_count; ++i)
            verdicts.insert(verdict_text(Verdict(i)));
        QCOMPARE(verdicts.size(), verdict_count);
        QVERIFY(!verdicts.contains(QString()));
        QSet<QString> kinds;
        for (int i = 0; i < session_kind_count; ++i)
            kinds << kind_text(SessionKind(i)) << kinds_text(SessionKind(i));
        QCOMPARE(kinds.size(), 2 * session_kind_count);
        QSet<QString> marks;
        for (unsigned bit = mark_not_ended; bit <= mark_transfers; bit <<= 1)
            marks.insert(mark_text(SessionMark(bit)));
        QCOMPARE(marks.size(), 12);
        QVERIFY(!marks.contains(QString()));
        QCOMPARE(marks_text(mark_anonymous | mark_transfers), "anonymous, files changed");
    }

    void lengths_data()
    {
        QTest::addColumn<qint64>("micros");
        QTest::addColumn<QString>("length");
        QTest::addColumn<QString>("gap");
        const auto row = [](qint64 micros, const char* length, const char* gap) {
            QTest::addRow("%lld", static_cast<long long>(micros)) << micros << length << gap;
        };
        row(0, "0 s", "±0 s");
        row(15'000, "0.015 s", "+0.015 s");
        row(250'000, "0.25 s", "+0.25 s");
        row(1'200'000, "1.2 s", "+1.2 s");
        row(42'000'000, "42 s", "+42 s");
        row(192'000'000, "3 min 12 s", "+3 min 12 s");
        row(7'500'000'000, "2 h 5 min", "+2 h 5 min");
        row(90'000'000'000, "1 d 1 h", "+1 d 1 h");
        row(-2'000'000, "", "−2 s");
    }
    void lengths()
    {
        QFETCH(qint64, micros);
        QTEST(length_text(Micros{micros}), "length");
        QTEST(gap_text(Micros{micros}), "gap");
    }

    void the_list_says_what_is_known()
    {
        SessionListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.columnCount(), session_column_count);
        const auto snapshot = small_snapshot(
            {{noon, "10.0.0.1", "anna\x01", "/a"}, {noon + 72, "10.0.0.1", "", "/b"}, {-1, "10.0.0.2", "", "/c"}});
        SessionRows rows;
        rows.set = fake_sessions(
            snapshot, {{SessionKind::Ftp, {0, 1}, Verdict::LoggedInAfterFailures, mark_transfers, 4, 3, 12345, 90},
                       {SessionKind::Ftp, {2}, Verdict::NoLogin}});
        rows = list_sessions(rows.set, {}, session_vocabulary());
        model.set_rows(rows);
        QCOMPARE(picture(model),
                 "ftp-1 | FTP session | logged in after failures | 10.0.0.1 | anna␁ |  | "
                 "2004-11-16 12:00:00 | 1 min 12 s | 2 | 4 | 3 | 12,345 | files changed | 90 %\n"
                 "ftp-2 | FTP session | no login tried | 10.0.0.2 |  |  |  |  | 1 |  |  |  |  | 100 %\n");
        QCOMPARE(model.index(0, 0).data(SessionListModel::RegardRole).toInt(), int(Regard::Notable));
        QVERIFY(model.index(1, int(SessionColumn::Start)).data(SessionListModel::AbsentRole).toBool());
        for (int column = 0; column < session_column_count; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QList<int> asked;
        connect(&model, &SessionListModel::order_asked, this,
                [&](SessionColumn column, bool descending) { asked << int(column) << descending; });
        model.sort(int(SessionColumn::Bytes), Qt::DescendingOrder);
        model.sort(-1);
        QCOMPARE(asked, (QList<int>{int(SessionColumn::Bytes), 1, int(SessionColumn::Start), 0}));
        model.set_rows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void a_ladder_is_a_text_too()
    {
        const auto snapshot = small_snapshot({{noon, "10.0.0.1", "", "/a", 401, Outcome::Failure},
                                              {noon + 1, "10.0.0.1", "anna", "/a"},
                                              {noon + 86400, "10.0.0.1", "anna", "/b"}});
        Ladder ladder;
        ladder.left = "10.0.0.1";
        ladder.right = "www:80";
        using enum Ladder::Direction;
        using enum Ladder::Look;
        ladder.steps = {
            {EventId{0}, Both, Challenge, seconds(noon), TimeQuality::Exact, "GET /a", "401.2", "No credentials yet."},
            {std::nullopt, ToClient, Plain, no_time, TimeQuality::Absent, "WWW-Authenticate: NTLM", "", ""},
            {std::nullopt, ToServer, Plain, no_time, TimeQuality::Absent, "NTLM type 1", "", "The client begins."},
            {EventId{1}, Both, Good, seconds(noon + 1), TimeQuality::Exact, "GET /a", "200", "It is in."},
            {EventId{2}, Note, Bad, seconds(noon + 86400), TimeQuality::Inferred, "[info] gone", "", ""},
        };
        ladder.left_out = 7;
        LadderModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.set_ladder(ladder, snapshot);
        const QString indent(32, ' ');
        QCOMPARE(ladder_text(model), "Client: 10.0.0.1\n"
                                     "Server: www:80\n"
                                     "\n"
                                     "2004-11-16\n"
                                     "12:00:00                     →  GET /a  ←  401.2  ?\n" +
                                         indent +
                                         "No credentials yet.\n"
                                         "                             ←  WWW-Authenticate: NTLM  (not in the log)\n"
                                         "                             →  NTLM type 1  (not in the log)\n" +
                                         indent +
                                         "The client begins.\n"
                                         "12:00:01        +1 s         →  GET /a  ←  200  ✓\n" +
                                         indent +
                                         "It is in.\n"
                                         "\n"
                                         "2004-11-17\n"
                                         "≈12:00:00       +23 h 59 min ·  [info] gone  ✗\n"
                                         "7 more step(s) are not shown\n");
        QCOMPARE(ladder_text(model, {3}).count("GET"), 1);
        QVERIFY(!model.one_sided());
        QCOMPARE(model.event(3), snapshot->key(EventId{1}));
        QVERIFY(!model.event(1));
        QVERIFY(!model.event(99));
        QCOMPARE(model.row_of(snapshot->key(EventId{2})), 4);
        // As somebody hears it.
        QCOMPARE(model.index(3).data().toString(),
                 "2004-11-16 12:00:01; +1 s; to the server: GET /a; reply: 200; success; It is in.");
        QCOMPARE(model.index(1).data().toString(), "to the client: WWW-Authenticate: NTLM; not in the log");
    }

    void a_ladder_without_an_exchange_is_one_sided()
    {
        Ladder ladder;
        ladder.steps = {{{}, Ladder::Direction::Note, Ladder::Look::Plain, no_time, TimeQuality::Absent, "a", "", ""}};
        // An event that the snapshot does not have leads nowhere.
        ladder.steps.push_back(ladder.steps.front());
        ladder.steps.back().event = EventId{99};
        LadderModel model;
        model.set_ladder(ladder, small_snapshot({{1, "c", "", "/"}}));
        QVERIFY(model.one_sided());
        QVERIFY(!model.event(1));
        QCOMPARE(model.index(1).data().toString(), "a");
    }

    void facts_are_named_once()
    {
        const auto snapshot = small_snapshot({{noon, "10.0.0.1", "anna", "/a"}, {noon + 5, "10.0.0.1", "anna", "/b"}});
        auto told = std::make_shared<ToldSession>();
        const SessionSet set = fake_sessions(snapshot, {{SessionKind::Ftp, {0, 1}, Verdict::LoggedIn, 0, 2, 1}});
        told->table = set.tables[0];
        told->story = fake_story(*told->table, 0);
        FactModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.set_session(told);
        const QString facts = picture(model);
        QVERIFY2(facts.startsWith("Client | 10.0.0.1\nUser | anna\nStart | 2004-11-16 12:00:00\n"
                                  "End | 2004-11-16 12:00:05\nLength | 5 s\nEvents | 2\n"
                                  "Attempts | 2, of which 1 failed\n"),
                 qPrintable(facts));
        QVERIFY2(facts.endsWith(" | anna\n | root <b>\n"), qPrintable(facts));
        // What comes from a log is never markup.
        const QModelIndex last = model.index(model.rowCount() - 1, FactModel::Value);
        QVERIFY(last.data(Qt::ToolTipRole).toString().contains("root &lt;b&gt;"));
        QCOMPARE(last.data(FactModel::WholeRole).toString(), "root <b>");
        model.set_session(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void processes_are_a_tree()
    {
        ProcessFamily family;
        const auto add = [&](std::int32_t parent, std::uint32_t pid, const char* program, const char* by,
                             const char* token, const char* exit, bool ended) {
            ShownProcess p;
            p.parent = parent;
            p.pid = pid;
            p.program = program;
            p.created_by = by;
            p.token_user = token;
            p.exited_as = exit;
            p.start = seconds(noon + pid);
            p.never_ended = !ended;
            if (ended)
                p.end = seconds(noon + 100 + pid);
            family.nodes.push_back(p);
        };
        add(-1, 4, "C:\\WINNT\\system32\\services.exe", "NT\\SYSTEM", "", "", false);
        add(0, 8, "C:\\inetpub\\inetinfo.exe", "NT\\SYSTEM", "NT\\SYSTEM", "NT\\SYSTEM", true);
        add(1, 12, "cmd.exe", "NT\\SYSTEM", "WEB\\IUSR", "WEB\\IUSR", true);
        add(0, 16, "", "", "", "", true);
        add(77, 20, "orphan.exe", "a", "", "b", true);  // its parent does not stand before it
        family.nodes[3].start_missing = true;
        family.chosen = 2;
        ProcessTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.set_processes(family);
        QCOMPARE(
            picture(model),
            "services.exe | 4 | NT\\SYSTEM |  |  | 2004-11-16 12:00:04 | ⚠ never ended\n"
            "  inetinfo.exe | 8 | NT\\SYSTEM | NT\\SYSTEM | NT\\SYSTEM | 2004-11-16 12:00:08 | 2004-11-16 12:01:48\n"
            "    cmd.exe | 12 | NT\\SYSTEM | ⚠ WEB\\IUSR | WEB\\IUSR | 2004-11-16 12:00:12 | 2004-11-16 12:01:52\n"
            "  (unknown program) | 16 |  |  |  | ⚠ not in the log | 2004-11-16 12:01:56\n"
            "orphan.exe | 20 | a |  | ⚠ b | 2004-11-16 12:00:20 | 2004-11-16 12:02:00\n");
        QCOMPARE(model.chosen().data().toString(), "cmd.exe");
        QVERIFY(model.chosen().data(ProcessTreeModel::ChosenRole).toBool());
        model.set_processes({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.chosen().isValid());
    }
};

SPOOR_TEST(TestSessionModels)
#include "test_session_models.moc"
