// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/small_snapshot.h"
#include "widgets/delegates/ladder_delegate.h"
#include "widgets/models/ladder_model.h"
#include "widgets/theme/appearance.h"
#include "widgets/theme/contrast.h"
#include "widgets/views/ladder_view.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

Ladder long_ladder(int steps)
{
    Ladder ladder;
    ladder.left = "10.0.0.1";
    ladder.right = "192.168.10.20:21 MSFTPSVC1";
    for (int i = 0; i < steps; ++i) {
        Ladder::Step step;
        step.event = i % 5 == 4 ? std::nullopt : std::optional(EventId{0});
        step.direction = Ladder::Direction(i % 4);
        step.look = Ladder::Look(i % 3);
        step.time = seconds(1'000'000 + i * 2);
        step.request = "PASS attempt number " + std::to_string(i);
        step.reply = "530";
        step.meaning = i % 2 ? "Short." : std::string(300, 'x') + " and " + std::string(40, 'y') + " some words more";
        ladder.steps.push_back(step);
    }
    return ladder;
}

std::shared_ptr<const Snapshot> one_event() { return small_snapshot({{1'000'000, "10.0.0.1", "", "/a"}}); }

}

class TestLadderView : public QObject {
    Q_OBJECT
private slots:
    void thousands_of_steps_are_walked_smoothly()
    {
        LadderModel model;
        LadderView view(&model);
        view.resize(600, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QElapsedTimer clock;
        clock.start();
        model.set_ladder(long_ladder(2000), one_event());
        QCoreApplication::processEvents();
        qInfo("2000 steps are laid out in %lld ms", clock.restart());
        QVERIFY(view.verticalScrollBar()->maximum() > 2000);
        view.setFocus();
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(&view, Qt::Key_PageDown);
        qInfo("20 pages in %lld ms", clock.restart());
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.currentIndex().row(), 1999);
        QVERIFY(view.viewport()->rect().intersects(view.visualRect(view.currentIndex())));
        QTest::keyClick(&view, Qt::Key_Home);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentIndex().row(), 1);
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    }

    void rows_grow_with_what_they_say_and_with_the_font()
    {
        LadderModel model;
        LadderView view(&model);
        view.resize(600, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        model.set_ladder(long_ladder(4), one_event());
        QCoreApplication::processEvents();
        const int wordy = view.visualRect(model.index(2)).height();
        const int plain = view.visualRect(model.index(1)).height();
        QVERIFY2(wordy > plain, qPrintable(QString("%1 %2").arg(wordy).arg(plain)));
        QFont large = view.font();
        large.setPointSizeF(large.pointSizeF() * 2);
        view.setFont(large);
        QCoreApplication::processEvents();
        QTRY_VERIFY(view.visualRect(model.index(1)).height() > plain * 3 / 2);
        view.resize(1400, 400);
        QCoreApplication::processEvents();
        QVERIFY(view.visualRect(model.index(2)).width() <= view.viewport()->width());
    }

    void lines_stand_within_the_row_at_any_width()
    {
        const QFontMetrics metrics{QFont()};
        for (const int width : {0, 100, 400, 800, 3000}) {
            const auto lines = LadderDelegate::lines(width, metrics);
            QVERIFY(lines.right > lines.left);
            if (width >= 400)
                QVERIFY2(lines.right < width, qPrintable(QString::number(width)));
        }
        QVERIFY(LadderDelegate::lines(3000, metrics).right < 2000);
    }

    void signs_can_be_read_in_both_palettes()
    {
        for (const QPalette& palette : {light_palette(), dark_palette()})
            for (const Sign sign : {Sign::None, Sign::Tick, Sign::Cross, Sign::Ring, Sign::Warning, Sign::Question})
                for (const auto ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window})
                    QVERIFY(contrast(colour_of(sign, palette), palette.color(ground)) >= readable_contrast);
    }

    void a_step_looks_otherwise_than_its_opposite()
    {
        // Good and bad, in the log and not: told apart without colours too.
        const auto painted = [](Ladder::Look look, bool in_log) {
            Ladder ladder = long_ladder(1);
            ladder.steps[0].look = look;
            if (!in_log)
                ladder.steps[0].event.reset();
            LadderModel model;
            LadderView view(&model);
            view.setPalette(light_palette());
            view.resize(600, 200);
            model.set_ladder(ladder, one_event());
            view.show();
            if (!QTest::qWaitForWindowExposed(&view))
                qFatal("no window");
            return view.viewport()->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        };
        const QImage good = painted(Ladder::Look::Good, true);
        QVERIFY(good != painted(Ladder::Look::Bad, true));
        QVERIFY(good != painted(Ladder::Look::Good, false));
        QCOMPARE(good, painted(Ladder::Look::Good, true));
    }
};

SPOOR_TEST(TestLadderView)
#include "test_ladder_view.moc"
