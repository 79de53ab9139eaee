// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/small_snapshot.h"
#include "tests/widgets/support/w3c_snapshot.h"
#include "widgets/jobs/event_query.h"

#include <QSignalSpy>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

/// What a table would show at each moment.
struct Shown {
    explicit Shown(EventQuery& query)
    {
        QObject::connect(&query, &EventQuery::rows_ready, &query, [this](const EventRows& r) {
            rows = r;
            ++times;
        });
        QObject::connect(&query, &EventQuery::rejected, &query, [this](const QString& filter, const Error& e) {
            wrong = filter;
            error = e;
        });
    }
    QString paths() const
    {
        QStringList all;
        for (std::uint32_t i = 0; i < rows.rows.size(); ++i) {
            const auto path = rows.rows.snapshot()->path(rows.rows[i]);
            all << QString::fromUtf8(path.data(), qsizetype(path.size()));
        }
        return all.join(QLatin1Char(' '));
    }
    EventRows rows;
    int times = 0;
    QString wrong;
    std::optional<Error> error;
};

std::vector<SmallEvent> three()
{
    return {{30, "10.0.0.1", "", "/c", 401, Outcome::Failure},
            {10, "10.0.0.2", "", "/a", 200},
            {20, "10.0.0.3", "", "/b", 401, Outcome::Failure}};
}

}

class TestEventQuery : public QObject {
    Q_OBJECT
private slots:
    void without_a_filter_rows_come_at_once()
    {
        EventQuery query;
        Shown shown(query);
        query.set_snapshot(small_snapshot(three()));
        QCOMPARE(shown.paths(), "/a /b /c");
        QVERIFY(!shown.rows.filtered);
    }

    void a_filter_and_its_end()
    {
        EventQuery query;
        Shown shown(query);
        query.set_snapshot(small_snapshot(three()));
        query.set_filter("status:401");
        QTRY_COMPARE(shown.paths(), "/b /c");
        QVERIFY(shown.rows.filtered);
        QVERIFY(!shown.rows.partial);
        query.set_filter("  ");
        QCOMPARE(shown.paths(), "/a /b /c");
    }

    void a_wrong_filter_leaves_the_one_before()
    {
        EventQuery query;
        Shown shown(query);
        query.set_snapshot(small_snapshot(three()));
        query.set_filter("status:200");
        QTRY_COMPARE(shown.paths(), "/a");
        query.set_filter("status:(401 or");
        QTRY_VERIFY(shown.error);
        QCOMPARE(shown.error->code, ErrorCode::BadFilter);
        QCOMPARE(shown.wrong, "status:(401 or");
        QTRY_COMPARE(shown.paths(), "/a");
        // New events are filtered by what is in force.
        auto more = three();
        more.push_back({40, "10.0.0.4", "", "/d", 200});
        query.set_snapshot(small_snapshot(more, 2));
        QTRY_COMPARE(shown.paths(), "/a /d");
        // The same wrong text is refused again, not taken for something already done.
        shown.error.reset();
        query.set_filter("status:(401 or");
        QTRY_VERIFY(shown.error);
    }

    void orders()
    {
        EventQuery query;
        Shown shown(query);
        query.set_snapshot(small_snapshot(three()));
        query.set_order({{Field::Status, {}}, true});
        QTRY_COMPARE(shown.paths(), "/b /c /a");
        query.set_filter("status:401");
        QTRY_COMPARE(shown.paths(), "/b /c");
        query.set_order({{Field::Time, {}}, true});
        QTRY_COMPARE(shown.paths(), "/c /b");
        query.set_order({});
        QTRY_COMPARE(shown.paths(), "/b /c");
    }

    void orders_by_a_field_of_the_record()
    {
        Scratch scratch;
        EventQuery query;
        Shown shown(query);
        QSignalSpy sorting(&query, &EventQuery::sorting_changed);
        query.set_snapshot(w3c_snapshot(scratch, 5));
        query.set_order({{Field::Other, "sc-bytes"}, true});
        QTRY_COMPARE(shown.paths(), "/2 /4 /1 /3 /0");
        QCOMPARE(sorting.size(), 2);
        QCOMPARE(sorting.at(0).at(0).toBool(), true);
        QCOMPARE(sorting.at(1).at(0).toBool(), false);
    }

    void a_cancelled_sorting_leaves_the_order_before()
    {
        Scratch scratch;
        EventQuery query;
        Shown shown(query);
        const auto big = w3c_snapshot(scratch, 80'000);
        query.set_snapshot(big);
        query.set_order({{Field::Status, {}}, true});
        QTRY_COMPARE(shown.times, 2);
        const QString first = QString::fromUtf8("/4");
        const auto top = [&] {
            const auto path = big->path(shown.rows.rows[0]);
            return QString::fromUtf8(path.data(), qsizetype(path.size()));
        };
        QCOMPARE(top(), first);

        QSignalSpy order(&query, &EventQuery::order_changed);
        QSignalSpy busy(&query, &EventQuery::busy);
        connect(&query, &EventQuery::sorting_changed, &query, [&](bool sorting) {
            if (sorting)
                query.cancel_sort();
        });
        query.set_order({{Field::Other, "cs(Referer)"}, false});
        QTRY_COMPARE(order.size(), 1);
        QCOMPARE(order.at(0).at(0).value<EventQuery::Order>(), (EventQuery::Order{{Field::Status, {}}, true}));
        QCOMPARE(query.order(), (EventQuery::Order{{Field::Status, {}}, true}));
        QVERIFY(!query.sorting());
        QCOMPARE(busy.last().at(0).toBool(), false);
        QTest::qWait(50);
        QCOMPARE(shown.times, 2);
        QCOMPARE(top(), first);

        // Where what is shown is no longer right there is but the order of time.
        query.set_filter("path:/^.1/");
        QTRY_COMPARE(order.size(), 2);
        QTRY_COMPARE(shown.times, 3);
        QCOMPARE(query.order(), EventQuery::Order{});
        QCOMPARE(top(), "/1");
    }

    void many_snapshots_do_not_starve_a_filter()
    {
        EventQuery query;
        Shown shown(query);
        query.set_snapshot(small_snapshot(three()));
        query.set_filter("status:401");
        for (std::uint64_t g = 2; g < 30; ++g)
            query.set_snapshot(small_snapshot(three(), g));
        QTRY_VERIFY(shown.rows.rows.snapshot()->generation == 29 && shown.rows.filtered && !query.running());
        QCOMPARE(shown.paths(), "/b /c");
    }

    void nothing_open()
    {
        EventQuery query;
        Shown shown(query);
        query.set_filter("status:401");
        query.set_snapshot(nullptr);
        QTest::qWait(20);
        QCOMPARE(shown.times, 0);
    }
};

SPOOR_TEST(TestEventQuery)
#include "test_event_query.moc"
