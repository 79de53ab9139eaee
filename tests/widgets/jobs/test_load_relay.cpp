// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "widgets/jobs/load_relay.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <thread>
#include <vector>

using namespace spoor;

namespace {

LoadUpdate update(std::uint64_t generation)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->generation = generation;
    Progress progress;
    progress.events = generation;
    return {snapshot, progress};
}

}

class TestLoadRelay : public QObject {
    Q_OBJECT
private slots:
    void a_flood_is_told_ten_times_a_second_and_ends_with_the_newest()
    {
        LoadRelay relay;
        std::vector<std::uint64_t> told;
        connect(&relay, &LoadRelay::updated, this, [&](const LoadUpdate& u) {
            QCOMPARE(QThread::currentThread(), relay.thread());
            told.push_back(u.snapshot->generation);
        });
        QElapsedTimer clock;
        clock.start();
        std::jthread engine([&] {
            for (std::uint64_t g = 1; g <= 20'000; ++g) {
                relay.tell(update(g));
                if (g % 100 == 0)
                    QThread::usleep(1500);
            }
        });
        QTRY_COMPARE(told.empty() ? 0u : told.back(), 20'000u);
        const auto bound = std::size_t(clock.elapsed() / LoadRelay::interval_ms + 2);
        QVERIFY2(told.size() <= bound, qPrintable(QStringLiteral("%1 > %2").arg(told.size()).arg(bound)));
        QVERIFY(std::ranges::is_sorted(told));
    }

    void the_first_is_told_at_once()
    {
        LoadRelay relay;
        int told = 0;
        connect(&relay, &LoadRelay::updated, this, [&] { ++told; });
        relay.tell(update(1));
        QCOMPARE(told, 0);
        QCoreApplication::processEvents();
        QCOMPARE(told, 1);
    }

    void an_older_snapshot_is_never_told_after_a_newer()
    {
        LoadRelay relay;
        std::vector<std::uint64_t> told;
        connect(&relay, &LoadRelay::updated, this,
                [&](const LoadUpdate& u) { told.push_back(u.snapshot->generation); });
        relay.tell(update(5));
        relay.tell(update(4));
        QCoreApplication::processEvents();
        relay.tell(update(3));
        QTest::qWait(2 * LoadRelay::interval_ms);
        QCOMPARE(told, std::vector<std::uint64_t>{5});
        relay.tell(update(6));
        QTRY_COMPARE(told.size(), 2u);
    }
};

SPOOR_TEST(TestLoadRelay)
#include "test_load_relay.moc"
