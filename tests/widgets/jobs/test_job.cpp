// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "widgets/jobs/job.h"
#include "widgets/jobs/stall_meter.h"

#include <QEventLoop>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <string>
#include <vector>

using namespace spoor;
using namespace std::chrono_literals;

namespace {

/// Works until it is asked to stop, as an operation of the engine does; gives up after ten seconds.
int until_stopped(const JobContext& context)
{
    for (int i = 0; i < 10'000 && !context.stop.stop_requested(); ++i)
        QThread::msleep(1);
    return context.stop.stop_requested() ? 1 : 0;
}

/// Not QTest::qWait, which sleeps between its turns.
void turn_for(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

}

class TestJob : public QObject {
    Q_OBJECT
private slots:
    void result_arrives_on_the_gui_thread()
    {
        Job<std::unique_ptr<int>> job;  // results need not be copyable
        QThread* worked_on = nullptr;
        QThread* arrived_on = nullptr;
        int result = 0;
        job.start(
            [&](const JobContext&) {
                worked_on = QThread::currentThread();
                return std::make_unique<int>(42);
            },
            [&](std::unique_ptr<int> value) {
                arrived_on = QThread::currentThread();
                result = *value;
            });
        QVERIFY(job.running());
        QCOMPARE(result, 0);  // never from within start
        QTRY_COMPARE(result, 42);
        QVERIFY(worked_on != QThread::currentThread());
        QCOMPARE(arrived_on, QThread::currentThread());
        QVERIFY(!job.running());
    }

    void newest_wins()
    {
        Job<int> job;
        std::vector<int> arrived;
        for (int i = 0; i < 20; ++i)
            job.start([i](const JobContext& c) { return i == 19 ? 19 : until_stopped(c) * 100 + i; },
                      [&](int value) { arrived.push_back(value); });
        QTRY_COMPARE(arrived.size(), 1u);
        QTest::qWait(50);
        QCOMPARE(arrived, std::vector<int>{19});
    }

    void superseded_work_is_asked_to_stop()
    {
        Job<int> job;
        std::atomic<int> first = -1;
        std::atomic<bool> begun = false;
        job.start(
            [&](const JobContext& c) {
                begun = true;
                return first = until_stopped(c);
            },
            [](int) { QFAIL("a superseded result arrived"); });
        QTRY_VERIFY(begun);
        int second = 0;
        job.start([](const JobContext&) { return 2; }, [&](int value) { second = value; });
        QTRY_COMPARE(second, 2);
        QCOMPARE(first, 1);
    }

    void cancelled_gives_nothing()
    {
        Job<int> job;
        job.start(until_stopped, [](int) { QFAIL("a cancelled result arrived"); });
        job.cancel();
        QVERIFY(!job.running());
        QTest::qWait(30);
    }

    void result_that_is_under_way_is_dropped_too()
    {
        Job<int> job;
        std::atomic<bool> done = false;
        job.start(
            [&](const JobContext&) {
                done = true;
                return 1;
            },
            [](int) { QFAIL("the result arrived after cancel"); });
        while (!done)
            QThread::msleep(1);
        QThread::msleep(20);  // it stands in the event queue now
        job.cancel();
        QTest::qWait(30);
    }

    void posts_arrive_before_the_result()
    {
        Job<int> job;
        std::string order;
        job.start(
            [&](const JobContext& c) {
                c.post([&] { order += 'a'; });
                c.post([&] { order += 'b'; });
                return 0;
            },
            [&](int) { order += 'c'; });
        QTRY_COMPARE(order, std::string("abc"));
    }

    void end_of_the_job_waits_for_its_work()
    {
        std::atomic<bool> ended = false;
        {
            std::atomic<bool> begun = false;
            Job<int> job;
            job.start(
                [&](const JobContext& c) {
                    begun = true;
                    until_stopped(c);
                    ended = true;
                    return 0;
                },
                [](int) { QFAIL("the result arrived after the end"); });
            while (!begun)
                QThread::msleep(1);
        }
        QVERIFY(ended);
        QTest::qWait(20);
    }

    void stall_meter_sees_a_stall()
    {
        StallMeter meter;
        meter.start();
        turn_for(100);
        QVERIFY(meter.turns() > 5);
        QThread::msleep(120);
        turn_for(50);
        meter.stop();
        QVERIFY2(meter.longest() >= 100ms && meter.longest() < 2s,
                 qPrintable(QString::number(meter.longest().count())));
        QVERIFY(meter.quantile(0.5) < 100ms);
        QVERIFY(meter.quantile(1.0) >= 100ms);
    }
};

SPOOR_TEST(TestJob)
#include "test_job.moc"
