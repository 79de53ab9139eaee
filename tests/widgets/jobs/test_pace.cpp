// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "widgets/jobs/busy_sign.h"
#include "widgets/jobs/pace.h"

#include <QSignalSpy>
#include <QTest>

using namespace spoor;
using namespace std::chrono_literals;

class TestPace : public QObject {
    Q_OBJECT
private slots:
    void what_has_not_run_may_run_at_once() { QCOMPARE(Pace().wait(Pace::Clock::time_point(5s)), 0ns); }

    void it_rests_as_long_as_it_worked()
    {
        Pace pace;
        pace.spent(300ms, Pace::Clock::time_point(10s));
        QCOMPARE(pace.wait(Pace::Clock::time_point(10s + 300ms)), 300ms);
        QCOMPARE(pace.wait(Pace::Clock::time_point(10s + 600ms)), 0ns);
        // Nothing is saved up over a night without events.
        pace.spent(300ms, Pace::Clock::time_point(9000s));
        QCOMPARE(pace.wait(Pace::Clock::time_point(9000s + 300ms)), 300ms);
    }

    void what_several_did_for_one_another_adds_up()
    {
        // One after the other, 100 ms each, and again when both have been paid for.
        Pace pace;
        pace.spent(100ms, Pace::Clock::time_point(1s));
        pace.spent(100ms, Pace::Clock::time_point(1s));
        QCOMPARE(pace.wait(Pace::Clock::time_point(1s + 200ms)), 200ms);
    }

    void cheap_work_keeps_its_distance()
    {
        Pace pace(200ms);
        pace.spent(1ms, Pace::Clock::time_point(1s));
        QCOMPARE(pace.wait(Pace::Clock::time_point(1s + 1ms)), 199ms);
        pace.spent(150ms, Pace::Clock::time_point(2s));
        QCOMPARE(pace.wait(Pace::Clock::time_point(2s + 150ms)), 150ms);
    }

    void a_patient_sign_tells_of_long_work_alone()
    {
        BusySign sign;
        QSignalSpy told(&sign, &BusySign::changed);
        sign.set_running(true);
        sign.set_running(true);
        QCOMPARE(told.count(), 1);
        sign.set_running(false);
        QCOMPARE(told.count(), 2);
        sign.set_patient(true);
        for (int i = 0; i < 20; ++i) {
            sign.set_running(true);
            QTest::qWait(5);
            sign.set_running(false);
        }
        QCOMPARE(told.count(), 2);
        sign.set_running(true);
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 3, BusySign::patience_ms * 10);
        QVERIFY(told.last().first().toBool());
        sign.set_running(false);
        QVERIFY(!told.last().first().toBool());
    }
};

SPOOR_TEST(TestPace)
#include "test_pace.moc"
