// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/value_counts.h"
#include "tests/core/stats/events_of.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

std::string listed(const std::vector<ValueCount>& values)
{
    std::string out;
    for (const ValueCount& v : values)
        out += (out.empty() ? "" : " ") + v.value + "=" + std::to_string(v.events);
    return out;
}

std::shared_ptr<const Snapshot> some_events()
{
    return events_of(
        {{"web/a.log",
          "text",
          {{.client = "10.0.0.1", .user = "anna", .method = "GET", .path = "/Admin/x", .status = 401},
           {.client = "10.0.0.2", .user = "CORP\\anna", .method = "GET", .path = "/x", .status = 200},
           {.client = "10.0.0.1", .user = "CORP\\bernd", .method = "POST", .path = "/admin", .status = 401},
           {.client = "10.0.0.1",
            .path = "/x",
            .status = 404,
            .kind = Kind::HttpRequest,
            .outcome = Outcome::Failure}}},
         {"b.log",
          "text",
          {{.client = "10.0.0.3", .path = "/x/ADMIN", .kind = Kind::HttpRequest},
           {.path = "C:\\WINNT\\cmd.exe", .kind = Kind::ProcessStart},
           {.path = "D:\\other\\cmd.exe", .kind = Kind::ProcessEnd}}}});
}

std::string top(Field field, std::size_t limit = 100, std::string_view typed = {})
{
    const auto counts = ValueCounts::of(*some_events(), field);
    return counts ? listed(counts->top(limit, typed)) : "error";
}

}

class TestValueCounts : public QObject {
    Q_OBJECT
private slots:
    void most_frequent_first()
    {
        QCOMPARE(top(Field::Ip), "10.0.0.1=3 10.0.0.2=1 10.0.0.3=1");
        QCOMPARE(top(Field::Ip, 1), "10.0.0.1=3");
        QCOMPARE(top(Field::Path, 2), "/x=2 /Admin/x=1");
        QCOMPARE(top(Field::Status), "401=2 200=1 404=1");
        QCOMPARE(top(Field::Method), "GET=2 POST=1");
        QCOMPARE(top(Field::Outcome).substr(0, 9), "unknown=6");
        QCOMPARE(top(Field::User), "anna=1 CORP\\anna=1 CORP\\bernd=1");
        QCOMPARE(top(Field::Domain), "CORP=2");
        QCOMPARE(top(Field::Process), "cmd.exe=2");
        QCOMPARE(top(Field::File), "web/a.log=4 b.log=3");
        QCOMPARE(top(Field::Site), "");
    }

    void what_begins_so_then_what_holds_it()
    {
        QCOMPARE(top(Field::Path, 100, "/ADM"), "/Admin/x=1 /admin=1 /x/ADMIN=1");
        QCOMPARE(top(Field::Path, 2, "/adm"), "/Admin/x=1 /admin=1");
        QCOMPARE(top(Field::User, 100, "an"), "anna=1 CORP\\anna=1");
        QCOMPARE(top(Field::User, 100, "corp"), "CORP\\anna=1 CORP\\bernd=1");
        QCOMPARE(top(Field::Status, 100, "4"), "401=2 404=1");
        QCOMPARE(top(Field::Path, 100, "no such"), "");
    }

    void what_cannot_be_counted()
    {
        for (const Field field : {Field::Time, Field::Query, Field::Line, Field::Message, Field::Tag, Field::Other}) {
            QVERIFY(!ValueCounts::can_count(field));
            QCOMPARE(top(field), "");
        }
        const auto empty = ValueCounts::of(Snapshot(), Field::Path);
        QVERIFY(empty && empty->top(5).empty() && empty->distinct() == 0);
    }

    void stops_when_asked()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto counts = ValueCounts::of(*some_events(), Field::Path, {stop.get_token(), {}});
        QVERIFY(!counts);
        QCOMPARE(counts.error().code, ErrorCode::Cancelled);
    }

    void outlives_its_snapshot()
    {
        auto snapshot = some_events();
        const auto counts = ValueCounts::of(*snapshot, Field::Path);
        snapshot.reset();
        QCOMPARE(counts->distinct(), std::size_t(6));
        QCOMPARE(listed(counts->top(1)), "/x=2");
    }
};

SPOOR_TEST(TestValueCounts)
#include "test_value_counts.moc"
