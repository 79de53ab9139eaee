// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/segment_builder.h"
#include "tests/support/suite.h"

#include <QTest>

#include <thread>

using namespace spoor;

namespace {

/// `line offset length layout` of each row, then ledger, rejected lines and restarts.
QString picture(const ParsedChunk& chunk)
{
    QString out;
    const Segment& s = *chunk.segment;
    for (std::uint32_t row = 0; row < s.rows; ++row)
        out += QString("%1: %2+%3 layout %4\n")
                   .arg(s.line(row))
                   .arg(s.offset[row])
                   .arg(s.text_length(row))
                   .arg(s.layout(row));
    const LineCounts& c = chunk.lines;
    out += QString("%1 = %2+%3+%4+%5+%6\n")
               .arg(c.total)
               .arg(c.event)
               .arg(c.continuation)
               .arg(c.directive)
               .arg(c.blank)
               .arg(c.rejected);
    for (const RejectedLine& r : chunk.rejected)
        out += QString("rejected %1: %2+%3\n").arg(r.line).arg(r.offset).arg(r.length);
    for (const std::uint32_t row : s.restarts)
        out += QString("restart before %1\n").arg(row);
    return out;
}

SegmentBuilder::Row row(std::uint32_t offset, std::uint32_t length, Micros time = no_time)
{
    SegmentBuilder::Row r;
    r.offset = offset;
    r.length = length;
    r.time = time;
    return r;
}

}

class TestSegment : public QObject {
    Q_OBJECT

private slots:
    void everyLineIsCounted()
    {
        SegmentBuilder b(0, 20);
        b.directive();
        b.layout(0);
        b.restart();
        b.event(row(10, 5));
        b.blank();
        b.reject(17, 3);
        b.event(row(21, 9), 1);
        b.directive();
        b.layout(2);
        b.layout(1);
        b.restart();
        b.restart();
        b.event(row(40, 4));
        b.extend_last(60, 3);
        b.event(row(61, 1));
        b.reject(63, 2);
        QCOMPARE(picture(std::move(b).finish()), "2: 10+5 layout 0\n"
                                                 "5: 21+9 layout 0\n"
                                                 "8: 40+20 layout 1\n"
                                                 "12: 61+1 layout 1\n"
                                                 "13 = 4+4+2+1+2\n"
                                                 "rejected 3: 17+3\n"
                                                 "rejected 12: 63+2\n"
                                                 "restart before 0\n"
                                                 "restart before 2\n");
    }

    void longLengths()
    {
        SegmentBuilder b(0, 8);
        for (const std::uint32_t length : {0u, 65'534u, 65'535u, 65'536u, 4'000'000u, 1u})
            b.event(row(0, length));
        b.event(row(5, 2));
        b.extend_last(70'005);
        b.extend_last(90'005);
        const ParsedChunk chunk = std::move(b).finish();
        QList<std::uint32_t> lengths;
        for (std::uint32_t i = 0; i < chunk.segment->rows; ++i)
            lengths += chunk.segment->text_length(i);
        QCOMPARE(lengths, (QList<std::uint32_t>{0, 65'534, 65'535, 65'536, 4'000'000, 1, 90'000}));
    }

    void nothing()
    {
        QCOMPARE(picture(SegmentBuilder(with_client, 0).finish()), "0 = 0+0+0+0+0\n");
        SegmentBuilder b(with_user, 5);
        b.extend_last(5);
        QCOMPARE(picture(std::move(b).finish()), "1 = 0+1+0+0+0\n");
    }

    void columnsThatAreNotThereTakeNoMemory()
    {
        for (const std::size_t bound : {std::size_t{100}, std::size_t{100'000}}) {
            SegmentBuilder b(with_client | with_path, bound);
            for (std::uint32_t i = 0; i < 100; ++i) {
                SegmentBuilder::Row r = row(i, 1, seconds(i));
                r.client = i + 1;
                r.user = i + 2;
                r.path = i + 3;
                b.event(r);
            }
            const ParsedChunk chunk = std::move(b).finish();
            const Segment& s = *chunk.segment;
            QVERIFY(s.user.empty() && s.agent.empty() && s.session.empty());
            QCOMPARE(s.client.size(), 100u);
            QCOMPARE(s.path[99], 102u);
            QCOMPARE(s.client[0], 1u);
            // offset, length, facet, two columns
            QCOMPARE(s.memory(), 100u * (4 + 2 + 4 + 4 + 4));
        }
    }

    void numbersOfRecordsAreKeptWhereThereAreSome()
    {
        for (const bool numbered : {true, false}) {
            SegmentBuilder b(with_record, 1000);
            for (std::uint32_t i = 0; i < 100; ++i) {
                SegmentBuilder::Row r = row(i, 1, seconds(i));
                if (numbered && i == 70)
                    r.record = 0xFFFF'FFFF'FFFF'FFFF;
                b.event(r);
            }
            const ParsedChunk chunk = std::move(b).finish();
            const Segment& s = *chunk.segment;
            QCOMPARE(s.record.size(), numbered ? 100u : 0u);
            // offset, length, facet, and the numbers
            QCOMPARE(s.memory(), 100u * (4 + 2 + 4 + (numbered ? 8 : 0)));
            if (numbered) {
                QCOMPARE(s.record[69], no_record);
                QCOMPARE(s.record[70], 0xFFFF'FFFF'FFFF'FFFFu);
            }
        }
    }

    void timesAreSurveyed()
    {
        const auto times_of = [](std::initializer_list<Micros> times) {
            SegmentBuilder b(0, 8);
            for (const Micros t : times)
                b.event(row(0, 1, t));
            return std::move(*std::move(b).finish().times);
        };
        const Times rising = times_of({seconds(-5), seconds(-5), seconds(7), no_time});
        QVERIFY(rising.sorted);
        QCOMPARE(rising.first, seconds(-5).value);
        QCOMPARE(rising.last, seconds(7).value);
        QVERIFY(!times_of({no_time, seconds(1)}).sorted);
        QVERIFY(!times_of({seconds(2), seconds(1)}).sorted);
        const Times absent = times_of({no_time, no_time});
        QVERIFY(absent.sorted && absent.first == no_time.value && absent.last < 0);
    }
};

SPOOR_TEST(TestSegment)

class TestFacet : public QObject {
    Q_OBJECT

private slots:
    void eachFacetOnce()
    {
        FacetTable table;
        std::vector<Facet> all;
        for (int part = 0; part < 15; ++part) {
            Facet f;
            switch (part) {
            case 0:
                break;
            case 1:
                f.kind = Kind::Logon;
                break;
            case 2:
                f.outcome = Outcome::Failure;
                break;
            case 3:
                f.time = TimeQuality::Absent;
                break;
            case 4:
                f.own_zone = true;
                break;
            case 5:
                f.rejoined = true;
                break;
            case 6:
                f.method = 1;
                break;
            case 7:
                f.host = 1;
                break;
            case 8:
                f.server = 1;
                break;
            case 9:
                f.site = 1;
                break;
            case 10:
                f.server_port = 80;
                break;
            case 11:
                f.status = 200;
                break;
            case 12:
                f.sub = 2;
                break;
            case 13:
                f.detail = 1;
                break;
            default:
                f.win32 = 4294967295;
                break;
            }
            all.push_back(f);
        }
        for (std::int32_t i = 0; i < 3000; ++i) {
            Facet f;
            f.status = i % 1000;
            f.event_id = i;
            all.push_back(f);
        }
        for (FacetId i = 0; i < all.size(); ++i)
            QCOMPARE(table.intern(all[i]), i);
        for (FacetId i = 0; i < all.size(); ++i) {
            QCOMPARE(table.intern(all[i]), i);
            QVERIFY(table[i] == all[i]);
        }
        QCOMPARE(table.size(), all.size());
    }

    void manyThreads()
    {
        FacetTable table;
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t)
                threads.emplace_back([&, t] {
                    for (std::int32_t i = 0; i < 20'000; ++i) {
                        Facet f;
                        f.status = (i + t) % 1200;
                        if (table[table.intern(f)].status != f.status)
                            qFatal("a facet is not itself");
                    }
                });
        }
        QCOMPARE(table.size(), 1200u);
    }
};

SPOOR_TEST(TestFacet)
#include "test_segment.moc"
