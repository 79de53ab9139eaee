// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/find.h"
#include "tests/core/query/tiny_snapshot.h"
#include "tests/support/suite.h"

#include <QTest>

#include <filesystem>

using namespace spoor;
using namespace spoor::test;

class TestFind : public QObject {
    Q_OBJECT

    Scratch scratch_;
    std::shared_ptr<const Snapshot> snapshot_ =
        tiny::snapshot(scratch_, {{"a.log", "a1 time=2004-11-16T10:00:00Z path=/cmd.exe user=anna\n"
                                            "a2 time=2004-11-16T10:02:00Z path=/Cmd.EXE/x\n"
                                            "# cmd.exe in a directive\n"
                                            "a3 path=/m\xC3\xBCller user=xcmd.exey\n"
                                            "a4 time=2004-11-16T09:00:00Z path=/M\xDCLLER q=\"a/b\"\n"},
                                  {"b.log", "b1 time=2004-11-16T10:01:00Z path=/none\n"
                                            " goes on with cmd.exe\n"
                                            "b2 time=2004-11-16T09:30:00Z path=/annabel say=\\\"x\\\"\n"}});

    QString found(const Needle& needle, const RowSet& shown) const
    {
        const auto result = find_in(shown, needle);
        if (!result)
            return "!";
        std::vector<std::uint32_t> ids;
        for (const std::uint32_t row : *result->rows)
            ids.push_back(shown[row].value);
        return QString::fromStdString(tiny::labels(RowSet(snapshot_, ids)));
    }
    QString found(const Needle& needle) const { return found(needle, RowSet::all(snapshot_)); }

private slots:
    void texts()
    {
        // In time order: a4 b2 a1 b1 a2 a3.
        QCOMPARE(found({"CMD.exe"}), "a1 b1 a2 a3");
        QCOMPARE(found({"cmd.exe", false, true}), "a1 b1 a3");
        QCOMPARE(found({"Cmd.EXE", false, true}), "a2");
        QCOMPARE(found({"cmd.exe", false, false, true}), "a1 b1 a2");
        QCOMPARE(found({"cmd.exe", false, true, true}), "a1 b1");
        QCOMPARE(found({"anna", false, false, true}), "a1");
        QCOMPARE(found({"anna"}), "b2 a1");
        // What means something in a filter, or in an expression, is itself.
        QCOMPARE(found({"cmd?exe"}), "");
        QCOMPARE(found({"a/b\""}), "a4");
        QCOMPARE(found({"\\\"x\\"}), "b2");
        QCOMPARE(found({"=/", false, true, true}), "a4 b2 a1 b1 a2 a3");
        QCOMPARE(found({""}), "");
    }

    void beyond_ascii()
    {
        QCOMPARE(found({"M\xC3\x9CLLER"}), "a4 a3");
        QCOMPARE(found({"m\xC3\xBCller", false, true}), "a3");
        QCOMPARE(found({"M\xC3\x9CLLER", false, true}), "a4");
        QCOMPARE(found({"m\xC3\xBCller", false, false, true}), "a4 a3");
        // A letter beyond ASCII is a letter.
        QCOMPARE(found({"ller", false, false, true}), "");
    }

    void expressions()
    {
        QCOMPARE(found({"cmd\\.(exe|com)$", true}), "b1");
        QCOMPARE(found({"cmd\\.exe\\b", true}), "a1 b1 a2");
        QCOMPARE(found({"CMD", true, true}), "");
        QCOMPARE(found({"a/b", true}), "a4");
        QCOMPARE(found({"a\\/b", true}), "a4");
        QCOMPARE(found({"^b", true}), "b2 b1");
        QCOMPARE(found({"an+a|x*cmd", true, false, true}), "a1 b1 a2 a3");
        QCOMPARE(found({"an+a", true, false, true}), "a1");
    }

    void faults_are_told_by_place()
    {
        const auto fault = [](const Needle& needle) { return fault_of(needle).value_or(Error()); };
        QCOMPARE(fault({"ab(c", true}).code, ErrorCode::BadFilter);
        QCOMPARE(fault({"ab(c", true}).position, 4u);
        QCOMPARE(fault({"a/[z-a]", true, false, true}).position, 5u);
        QVERIFY(fault({"a/[z-a]", true, false, true}).detail.starts_with("regex:"));
        QCOMPARE(fault({"abc\\", true}).position, 4u);
        // A parenthesis too many must not end what is put around it.
        QCOMPARE(fault({"a)|(?:b", true, false, true}).code, ErrorCode::BadFilter);
        QVERIFY(!fault_of({"ab(c"}));
        QCOMPARE(find_in(RowSet::all(snapshot_), {"(", true}).error().code, ErrorCode::BadFilter);
    }

    void of_what_is_shown()
    {
        // Ids: a1 to a4 are 0 to 3, b1 and b2 4 and 5.
        const RowSet some(snapshot_, {2, 4, 0, 5});
        QCOMPARE(*find_in(some, {"cmd.exe"})->rows, (std::vector<std::uint32_t>{0, 1, 2}));
        const RowSet order(snapshot_, {3, 5, 0, 4, 1});
        QCOMPARE(*find_in(order, {"cmd.exe"})->rows, (std::vector<std::uint32_t>{2, 3, 4}));
        QVERIFY(find_in(RowSet(snapshot_, {}), {"cmd.exe"})->rows->empty());
        QVERIFY(find_in(RowSet(), {"cmd.exe"})->rows->empty());
    }

    void many_and_their_parts()
    {
        std::string text;
        for (int i = 0; i < 60'000; ++i)
            text += "n" + std::to_string(i) + (i % 3 ? " user=anna\n" : " user=bernd\n");
        const auto big = tiny::snapshot(scratch_, {{"n.log", text}}, 1000);
        std::vector<std::uint32_t> ids, reversed;
        for (std::uint32_t i = 0; i < 60'000; i += 2)
            ids.push_back(i);
        reversed.assign(ids.rbegin(), ids.rend());
        for (const RowSet& shown : {RowSet::all(big), RowSet(big, ids), RowSet(big, reversed)}) {
            std::vector<std::uint32_t> expected;
            for (std::uint32_t row = 0; row < shown.size(); ++row)
                if (shown[row].value % 3 == 0)
                    expected.push_back(row);
            std::size_t told = 0;
            bool ascending = true;
            const auto partial = [&](const Matches& m) {
                ascending &= std::ranges::is_sorted(*m.rows) && m.rows->size() >= told;
                told = m.rows->size();
            };
            const auto result = find_in(shown, {"bernd"}, {}, partial, {shown.size() / 2, 2});
            QCOMPARE(*result->rows, expected);
            QVERIFY(ascending && told <= expected.size());
        }
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(find_in(RowSet::all(big), {"bernd"}, {stop.get_token(), {}}).error().code, ErrorCode::Cancelled);
    }

    void a_source_that_is_gone()
    {
        const auto two = tiny::snapshot(scratch_, {{"gone.log", "g1 user=anna\n"}, {"there.log", "t1 user=anna\n"}});
        std::filesystem::remove(two->sources[0]->path);
        const auto result = find_in(RowSet::all(two), {"anna"});
        QCOMPARE(*result->rows, (std::vector<std::uint32_t>{1}));
        QVERIFY(result->raw_error);
        // Where nothing of it is shown, nobody misses it.
        QVERIFY(!find_in(RowSet(two, {1}), {"anna"})->raw_error);
    }
};

SPOOR_TEST(TestFind)
#include "test_find.moc"
