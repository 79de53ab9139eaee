// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/time_order.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace spoor;

namespace {

SegmentRef segment(const std::vector<std::int64_t>& times, std::uint32_t file = 0, std::uint64_t base = 0)
{
    auto data = std::make_shared<Segment>();
    auto columns = std::make_shared<Times>();
    data->file = FileId{file};
    data->base = base;
    data->rows = static_cast<std::uint32_t>(times.size());
    data->bytes = data->rows * 10;
    data->offset = Column<std::uint32_t>(times.size());
    columns->utc = Column<std::int64_t>(times.size());
    for (std::size_t i = 0; i < times.size(); ++i) {
        data->offset[i] = static_cast<std::uint32_t>(i * 10);
        columns->utc[i] = times[i];
    }
    columns->sorted = std::ranges::is_sorted(times);
    return {std::move(data), std::move(columns), 0};
}

/// What std::stable_sort makes of it; empty where it changes nothing.
std::vector<std::uint32_t> expected_order(const std::vector<SegmentRef>& segments)
{
    std::vector<std::int64_t> times;
    for (const SegmentRef& s : segments)
        times.insert(times.end(), s.times->utc.span().begin(), s.times->utc.span().end());
    std::vector<std::uint32_t> order(times.size());
    std::iota(order.begin(), order.end(), 0u);
    const auto natural = order;
    std::ranges::stable_sort(order, {}, [&](std::uint32_t i) { return times[i]; });
    return order == natural ? std::vector<std::uint32_t>() : order;
}

}

class TestTimeOrder : public QObject {
    Q_OBJECT

private slots:
    void likeAStableSort_data()
    {
        QTest::addColumn<int>("segments");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("kind");
        const char* kinds[] = {"random", "few values", "rising", "falling", "runs", "mostly absent"};
        for (int kind = 0; kind < 6; ++kind)
            for (const auto& [segments, rows] :
                 {std::pair{0, 0}, {1, 1}, {1, 1000}, {7, 333}, {40, 11}, {3, 0}, {2, 20'000}})
                QTest::addRow("%s %d x %d", kinds[kind], segments, rows) << segments << rows << kind;
    }
    void likeAStableSort()
    {
        QFETCH(int, segments);
        QFETCH(int, rows);
        QFETCH(int, kind);
        std::minstd_rand random(static_cast<unsigned>(segments * 1000 + rows + kind));
        std::vector<SegmentRef> refs;
        std::int64_t at = 0;
        for (int s = 0; s < segments; ++s) {
            std::vector<std::int64_t> times;
            for (int row = 0; row < rows; ++row) {
                switch (kind) {
                case 0:
                    times.push_back(static_cast<std::int64_t>(random()) - 1'000'000'000);
                    break;
                case 1:
                    times.push_back(random() % 3);
                    break;
                case 2:
                    times.push_back(at += random() % 2);
                    break;
                case 3:
                    times.push_back(at -= random() % 2);
                    break;
                case 4:
                    times.push_back(row % 50 == 0 ? at = random() % 1000 : at += random() % 9);
                    break;
                default:
                    times.push_back(random() % 4 ? no_time.value : random() % 100);
                    break;
                }
            }
            refs.push_back(segment(times));
        }
        QCOMPARE(time_order(refs), expected_order(refs));
    }

    void snapshotFindsWhatItGives()
    {
        Snapshot snapshot;
        snapshot.pools = std::make_shared<Pools>();
        for (const std::uint32_t id : {4u, 1u}) {
            auto info = std::make_shared<SourceInfo>();
            info->id = FileId{id};
            snapshot.sources.push_back(std::move(info));
        }
        snapshot.segments = {segment({5, 1, no_time.value}, 4, 0), segment({2}, 4, 30), segment({1, 0}, 1, 0)};
        snapshot.finish();
        QCOMPARE(snapshot.event_count(), 6u);
        QString order;
        for (std::uint32_t i = 0; i < 6; ++i)
            order += QString::number(snapshot.in_time_order(i).value) + ' ';
        QCOMPARE(order, "5 1 4 3 0 2 ");
        const std::pair<std::uint32_t, std::uint32_t> places[] = {{0, 0}, {0, 1}, {0, 2}, {1, 0}, {2, 0}, {2, 1}};
        for (std::uint32_t i = 0; i < 6; ++i) {
            const Snapshot::Place place = snapshot.place(EventId{i});
            QVERIFY(place.segment == places[i].first && place.row == places[i].second);
            QCOMPARE(snapshot.find(snapshot.key(EventId{i})), std::optional(EventId{i}));
            QCOMPARE(snapshot.source(EventId{i}).id.value, i < 4 ? 4u : 1u);
        }
        QVERIFY(!snapshot.find({FileId{4}, ByteOffset{5}}));
        QVERIFY(!snapshot.find({FileId{4}, ByteOffset{40}}));
        QVERIFY(!snapshot.find({FileId{2}, ByteOffset{0}}));
        QVERIFY(!snapshot.source(FileId{0}) && !snapshot.source(FileId{99}));
    }

    void emptySnapshot()
    {
        Snapshot snapshot;
        snapshot.pools = std::make_shared<Pools>();
        snapshot.finish();
        QCOMPARE(snapshot.event_count(), 0u);
        QVERIFY(snapshot.time_order().empty());
        QVERIFY(!snapshot.find({FileId{0}, ByteOffset{0}}));
    }
};

SPOOR_TEST(TestTimeOrder)
#include "test_time_order.moc"
