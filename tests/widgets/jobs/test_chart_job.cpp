// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/fake_sessions.h"
#include "tests/widgets/support/small_snapshot.h"
#include "widgets/jobs/chart_job.h"

#include <QSignalSpy>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

std::shared_ptr<const Snapshot> events(int count, std::uint64_t generation = 1)
{
    std::vector<SmallEvent> all;
    for (int i = 0; i < count; ++i)
        all.push_back({1000 + i, "10.0.0.1", "", "/", 200, i % 4 == 0 ? Outcome::Failure : Outcome::Success});
    return small_snapshot(all, generation);
}

EventRows all_of(std::shared_ptr<const Snapshot> snapshot)
{
    return {RowSet::all(std::move(snapshot)), false, false, {}, {}};
}

/// What a page would show: `top-clients 60`, with `?` where legs are not known.
struct Shown {
    explicit Shown(ChartJob& job)
    {
        QObject::connect(&job, &ChartJob::ready, &job, [this](const std::shared_ptr<const Chart>& chart, bool known) {
            charts << QStringLiteral("%1 %2%3").arg(QString::fromStdString(std::string(name(chart->spec.id))),
                                                    QString::number(chart->events), known ? "" : "?");
            last = chart;
        });
        QObject::connect(&job, &ChartJob::busy, &job, [this](bool running) { busy = running; });
        QObject::connect(&job, &ChartJob::cleared, &job, [this] { ++cleared; });
    }
    QStringList charts;
    std::shared_ptr<const Chart> last;
    bool busy = false;
    int cleared = 0;
};

}

class TestChartJob : public QObject {
    Q_OBJECT
private slots:
    void nothing_is_counted_where_nobody_looks()
    {
        ChartJob job;
        Shown shown(job);
        job.set_rows(all_of(events(60)));
        job.choose(ChartId::Week, ChartBy::All);
        QVERIFY(!job.running());
        job.set_wanted(true);
        QTRY_VERIFY(!shown.busy && !shown.charts.isEmpty());
        QCOMPARE(shown.charts, QStringList{"week 60?"});
        job.set_wanted(false);
        job.set_rows(all_of(events(70, 2)));
        QVERIFY(!job.running());
    }

    void the_chosen_one_comes_first_and_all_when_sessions_are_known()
    {
        ChartJob job;
        Shown shown(job);
        const auto snapshot = events(60);
        job.set_wanted(true);
        job.choose(ChartId::Hours, ChartBy::All);
        job.set_rows(all_of(snapshot));
        QTRY_VERIFY(!shown.busy && !shown.charts.isEmpty());
        QCOMPARE(shown.charts, QStringList{"hours 60?"});
        shown.charts.clear();
        job.set_sessions(snapshot, fake_sessions(snapshot, {}));
        QTRY_COMPARE(shown.charts.size(), qsizetype(chart_count));
        QCOMPARE(shown.charts.first(), "hours 60");
        QCOMPARE(QSet<QString>(shown.charts.begin(), shown.charts.end()).size(), chart_count);
        QTRY_VERIFY(!shown.busy);
        // What has been counted is not counted again.
        shown.charts.clear();
        job.choose(ChartId::Week, ChartBy::All);
        QVERIFY(!job.running());
        job.choose(ChartId::FailureRate, ChartBy::Client);
        QTRY_VERIFY(!shown.busy && !shown.charts.isEmpty());
        QCOMPARE(shown.charts, QStringList{"failure-rate 60"});
        QCOMPARE(shown.last->spec.by, ChartBy::Client);
    }

    void sessions_of_another_snapshot_are_of_no_use()
    {
        ChartJob job;
        Shown shown(job);
        const auto before = events(30), now = events(60, 2);
        job.set_wanted(true);
        job.set_sessions(before, fake_sessions(before, {}));
        job.set_rows(all_of(now));
        QTRY_VERIFY(!shown.busy && !shown.charts.isEmpty());
        QCOMPARE(shown.charts, QStringList{"failure-rate 60?"});
    }

    void the_newest_wish_wins()
    {
        ChartJob job;
        Shown shown(job);
        job.set_wanted(true);
        const auto snapshot = events(60);
        job.set_rows(all_of(snapshot));
        job.set_range(HistogramRange{seconds(1000), seconds(1010)});
        job.set_zone(*Zone::parse("+01:00"));
        job.set_rows({RowSet(snapshot, {1, 2, 3}), false, true, {}, {}});
        QTRY_VERIFY(!shown.busy && !shown.charts.isEmpty());
        QCOMPARE(shown.charts, QStringList{"failure-rate 3?"});
        QCOMPARE(shown.last->spec.zone.name(), std::string("+01:00"));
        QVERIFY(shown.last->spec.range == (HistogramRange{seconds(1000), seconds(1010)}));
        job.set_zone(*Zone::parse("+01:00"));
        QVERIFY(!job.running());
    }

    void snapshots_do_not_starve_it()
    {
        ChartJob job;
        Shown shown(job);
        job.set_wanted(true);
        job.set_rows(all_of(events(10)));
        for (std::uint64_t g = 2; g < 30; ++g)
            job.set_rows(all_of(events(10 * int(g), g)));
        QTRY_VERIFY(!shown.charts.isEmpty() && !job.running());
        QCOMPARE(shown.charts, (QStringList{"failure-rate 10?", "failure-rate 290?"}));
        QVERIFY(!shown.busy);
    }

    void nothing_open()
    {
        ChartJob job;
        Shown shown(job);
        job.set_wanted(true);
        job.set_rows(all_of(events(1000)));
        QVERIFY(shown.busy);
        job.set_rows({});
        QCOMPARE(shown.cleared, 1);
        QVERIFY(!shown.busy);
        QTest::qWait(50);
        QVERIFY(shown.charts.isEmpty());
    }
};

SPOOR_TEST(TestChartJob)
#include "test_chart_job.moc"
