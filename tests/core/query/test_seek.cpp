// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/segment_builder.h"
#include "core/query/seek.h"
#include "tests/core/query/tiny_snapshot.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

/// Events of one source, with the rows before which the service started again.
std::shared_ptr<const Snapshot> with_restarts(const std::vector<std::vector<const char*>>& segments)
{
    auto made = std::make_shared<Snapshot>();
    const auto pools = std::make_shared<Pools>();
    made->pools = pools;
    std::uint32_t at = 0;
    for (const auto& sessions : segments) {
        SegmentBuilder builder(with_client | with_session, sessions.size() + 1);
        for (const std::string_view session : sessions) {
            if (session == "start") {
                builder.restart();
                continue;
            }
            SegmentBuilder::Row row;
            row.offset = at++;
            row.session = session.empty() ? 0 : pools->session.intern(session);
            row.client = pools->client.intern("10.0.0.1");
            row.facet = pools->facets.intern(Facet());
            builder.event(row);
        }
        ParsedChunk chunk = std::move(builder).finish();
        made->segments.push_back({chunk.segment, chunk.times, 0});
    }
    made->finish();
    return made;
}

}

class TestSeek : public QObject {
    Q_OBJECT

    Scratch scratch_;
    // In time order: a1 b1 a2 b2 a3 b3 a4 a5
    std::shared_ptr<const Snapshot> snapshot_ =
        tiny::snapshot(scratch_, {{"a.log", "#head\n"
                                            "a1 time=2004-11-16T10:00:00Z ip=10.0.0.1 session=7 outcome=failure\n"
                                            "a2 time=2004-11-16T10:02:00Z ip=10.0.0.2 session=8\n"
                                            " more of a2\n"
                                            "a3 time=2004-11-16T10:04:00Z ip=10.0.0.1 session=7\n"
                                            "#head\n"
                                            "a4 time=2004-11-16T10:06:00Z ip=10.0.0.9 session=7 outcome=failure\n"
                                            "a5 ip=10.0.0.2 session=8\n"
                                            "#end\n"},
                                  {"b.log", "b1 time=2004-11-16T10:01:00Z ip=10.0.0.1\n"
                                            "b2 time=2004-11-16T10:03:00Z ip=10.0.0.2 outcome=failure\n"
                                            "b3 time=2004-11-16T10:05:00Z ip=10.0.0.1 session=7\n"
                                            "b4 ip=10.0.0.1\n"
                                            "b5\n"}});
    RowSet all_ = RowSet::all(snapshot_);

    QString label(std::uint32_t row) const
    {
        return QString::fromStdString(tiny::labels(RowSet(snapshot_, {all_[row].value})));
    }
    std::uint32_t row(const char* name) const
    {
        for (std::uint32_t r = 0; r < all_.size(); ++r)
            if (label(r) == name)
                return r;
        qFatal("no event %s", name);
    }
    QString sought(std::optional<std::uint32_t> from, const Seek& what) const
    {
        const auto found = seek(all_, from, what);
        return found ? label(found->row) + (found->wrapped ? " wrapped" : "") : "-";
    }
    QString at(const char* time, bool ordered) const
    {
        const auto found = row_at(all_, *parse_time(time), ordered);
        return found ? label(*found) : "-";
    }

private slots:
    void order() { QCOMPARE(QString::fromStdString(tiny::labels(all_)), "a1 b1 a2 b2 a3 b3 a4 a5 b4 b5"); }

    void failures()
    {
        using enum Seek::What;
        QCOMPARE(sought({}, {Failure}), "a1");
        QCOMPARE(sought({}, {Failure, false}), "a4");
        QCOMPARE(sought(row("a1"), {Failure}), "b2");
        QCOMPARE(sought(row("b2"), {Failure}), "a4");
        QCOMPARE(sought(row("a4"), {Failure}), "-");
        QCOMPARE(sought(row("a4"), {Failure, true, true}), "a1 wrapped");
        QCOMPARE(sought(row("b5"), {Failure, true, true}), "a1 wrapped");
        QCOMPARE(sought(row("b5"), {Failure, false}), "a4");
        QCOMPARE(sought(row("a1"), {Failure, false}), "-");
        QCOMPARE(sought(row("a1"), {Failure, false, true}), "a4 wrapped");
        QCOMPARE(sought(1000, {Failure}), "a1");
        // The one that one stands on is none to go to.
        const RowSet one(snapshot_, {0});
        QVERIFY(!seek(one, 0, {Failure, true, true}));
        QVERIFY(!seek(RowSet(), {}, {Failure, true, true}));
        QVERIFY(!seek(RowSet(snapshot_, {}), {}, {Failure, true, true}));
    }

    void sessions()
    {
        using enum Seek::What;
        QCOMPARE(sought(row("a1"), {SameSession}), "a3");
        // Another client has the same number.
        QCOMPARE(sought(row("a3"), {SameSession}), "-");
        QCOMPARE(sought(row("a3"), {SameSession, true, true}), "a1 wrapped");
        QCOMPARE(sought(row("a2"), {SameSession}), "a5");
        // Without an id the client is the session, in one source.
        QCOMPARE(sought(row("b1"), {SameSession}), "b4");
        QCOMPARE(sought(row("b4"), {SameSession, false}), "b1");
        QCOMPARE(sought(row("b3"), {SameSession, true, true}), "-");
        QCOMPARE(sought(row("b5"), {SameSession, true, true}), "-");
        QCOMPARE(sought({}, {SameSession}), "-");
    }

    void sessions_end_where_the_service_starts_again()
    {
        // Rows: 0 1 | 2 3 | 4 5 6 | 7
        const auto s = with_restarts({{"1", "1", "start", "1", "2"}, {"1", "start", "1", "1", "start"}, {"1"}});
        const RowSet rows = RowSet::all(s);
        const auto next = [&](std::uint32_t from, bool forward) {
            const auto found = seek(rows, from, {Seek::What::SameSession, forward, false});
            return found ? int(found->row) : -1;
        };
        QCOMPARE(next(0, true), 1);
        QCOMPARE(next(1, true), -1);
        QCOMPARE(next(2, true), 4);
        QCOMPARE(next(2, false), -1);
        QCOMPARE(next(4, true), -1);
        QCOMPARE(next(5, true), 6);
        QCOMPARE(next(6, true), -1);
        QCOMPARE(next(7, false), -1);
    }

    void a_failure_far_away()
    {
        std::string text;
        for (int i = 0; i < 200'000; ++i)
            text += i == 199'990 || i == 3 ? "x outcome=failure\n" : "x\n";
        const auto big = tiny::snapshot(scratch_, {{"n.log", text}}, 7000);
        const RowSet rows = RowSet::all(big);
        QCOMPARE(seek(rows, 3, {}), (Sought{199'990, false}));
        QCOMPARE(seek(rows, 199'990, {Seek::What::Failure, false}), (Sought{3, false}));
        QCOMPARE(seek(rows, 199'991, {Seek::What::Failure, true, true}), (Sought{3, true}));
        QCOMPARE(seek(rows, 2, {Seek::What::Failure, false, true}), (Sought{199'990, true}));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!seek(rows, 3, {}, stop.get_token()));
    }

    void times()
    {
        for (const bool ordered : {true, false}) {
            QCOMPARE(at("2004-11-16T10:02:00Z", ordered), "a2");
            QCOMPARE(at("2004-11-16T10:02:00.5Z", ordered), "b2");
            QCOMPARE(at("2000-01-01", ordered), "a1");
            QCOMPARE(at("2004-11-16T10:06:00Z", ordered), "a4");
            QCOMPARE(at("2004-11-16T10:06:01Z", ordered), "-");
        }
        const RowSet shuffled(snapshot_, {3, 7, 9, 0, 5, 6});  // a4 b3 b5 a1 b1 b2
        QCOMPARE(row_at(shuffled, *parse_time("2004-11-16T10:02:00Z"), false), std::optional(5u));
        QVERIFY(!row_at(RowSet(), Micros{0}, true));
        QVERIFY(!row_at(RowSet(snapshot_, {9}), Micros{0}, true));
    }

    void nearest()
    {
        const RowSet some(snapshot_, {0, 6, 3});  // a1 b2 a4
        QCOMPARE(nearest_row(some, EventId{6}, true), std::optional(1u));
        QCOMPARE(nearest_row(some, EventId{1}, true), std::optional(1u));
        QCOMPARE(nearest_row(some, EventId{9}, true), std::optional(2u));
        const RowSet falling(snapshot_, {3, 6, 0});
        QCOMPARE(nearest_row(falling, EventId{6}, false), std::optional(1u));
        QCOMPARE(nearest_row(falling, EventId{1}, false), std::optional(1u));
        QCOMPARE(nearest_row(falling, EventId{9}, false), std::optional(0u));
        QCOMPARE(nearest_row(RowSet(snapshot_, {9}), EventId{0}, false), std::optional(0u));
        QVERIFY(!nearest_row(RowSet(), EventId{0}, true));
    }

    void lines()
    {
        const auto at_line = [&](std::uint32_t file, std::uint64_t line) {
            const auto event = event_at_line(*snapshot_, FileId{file}, line);
            return QString::fromStdString(event ? tiny::labels(RowSet(snapshot_, {event->value})) : "-");
        };
        QCOMPARE(at_line(0, 1), "a1");
        QCOMPARE(at_line(0, 2), "a1");
        QCOMPARE(at_line(0, 3), "a2");
        QCOMPARE(at_line(0, 4), "a2");
        QCOMPARE(at_line(0, 5), "a3");
        QCOMPARE(at_line(0, 6), "a4");
        QCOMPARE(at_line(0, 7), "a4");
        QCOMPARE(at_line(0, 8), "a5");
        QCOMPARE(at_line(0, 9), "a5");
        QCOMPARE(at_line(0, 900), "a5");
        QCOMPARE(at_line(1, 1), "b1");
        QCOMPARE(at_line(1, 4), "b4");
        QCOMPARE(at_line(7, 1), "-");
    }
};

SPOOR_TEST(TestSeek)
#include "test_seek.moc"
