// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/charts/histogram_stage.h"

#include <QApplication>
#include <QTest>
#include <QWheelEvent>

#include <qcustomplot.h>

namespace spoor::test::bars {
namespace {

qint64 place(Micros time) { return (time - minute(0)).value / 60'000'000; }

}

Micros minute(int n) { return seconds(1'100'000'400 + n * 60); }

Histogram minutes(int from, int until, int parts)
{
    Histogram h;
    h.width = {BinUnit::Minute, 1};
    h.whole = HistogramRange{minute(0), minute(bins)};
    for (int i = from; i < until; ++i) {
        for (int part = 0; part < parts; ++part) {
            const Micros length{60'000'000 / parts};
            const Micros start = minute(i) + Micros{length.value * part};
            const auto n = i % 3 == 2 ? 0u : unsigned(i + 1) * 10u;
            h.bins.push_back({start, start + length, {0, n ? n - 1 : 0, n ? 1u : 0u}, n});
            h.events += n;
        }
    }
    return h;
}

std::shared_ptr<const Histogram> shared(Histogram histogram)
{
    return std::make_shared<const Histogram>(std::move(histogram));
}

Stage::Stage()
{
    QObject::connect(&view, &HistogramView::range_selected, &view, [this](Micros from, Micros until) {
        told << QStringLiteral("select %1-%2").arg(place(from)).arg(place(until));
    });
    QObject::connect(&view, &HistogramView::range_cleared, &view, [this] { told << QStringLiteral("clear"); });
    QObject::connect(&view, &HistogramView::view_range_changed, &view,
                     [this](const std::optional<HistogramView::Range>& range) {
                         told << (range ? QStringLiteral("view") : QStringLiteral("view all"));
                     });
    view.resize(800, 160);
    view.show();
    if (!QTest::qWaitForWindowExposed(&view))
        qFatal("no window");
    view.set_histogram(shared(minutes()));
    view.setFocus();
    settle();
}

void Stage::settle() const { plot()->replot(QCustomPlot::rpImmediateRefresh); }

QCustomPlot* Stage::plot() const { return view.findChild<QCustomPlot*>(); }

QPoint Stage::point(double minutes_in) const
{
    const double at = double(minute(0).value) + minutes_in * 60e6;
    return plot()->pos() + QPoint(int(std::lround(plot()->xAxis->coordToPixel(at))), plot()->height() / 3);
}

double Stage::time_at(QPoint where) const
{
    return (plot()->xAxis->pixelToCoord(where.x() - plot()->x()) - double(minute(0).value)) / 60e6;
}

void Stage::drag(double from, double to, Qt::MouseButton button)
{
    const QPoint begin = point(from), end = point(to);
    press(QEvent::MouseButtonPress, begin, button, button);
    press(QEvent::MouseMove, (begin + end) / 2, Qt::NoButton, button);
    press(QEvent::MouseMove, end, Qt::NoButton, button);
    press(QEvent::MouseButtonRelease, end, button, Qt::NoButton);
}

void Stage::press(QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons buttons)
{
    QMouseEvent event(type, QPointF(at), view.mapToGlobal(QPointF(at)), button, buttons, Qt::NoModifier);
    QApplication::sendEvent(&view, &event);
}

void Stage::click(double at) { QTest::mouseClick(&view, Qt::LeftButton, {}, point(at)); }

void Stage::key(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(&view, key, modifiers); }

void Stage::wheel(QPoint at, int notches, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(QPointF(at), view.mapToGlobal(QPointF(at)), {}, {0, notches * 120}, {}, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&view, &event);
}

QRgb Stage::colour(double at, int above_the_axis)
{
    settle();
    const QImage image = view.grab().toImage();
    const int bottom = plot()->y() + plot()->axisRect()->bottom() - 1;
    return image.pixel(point(at).x(), bottom - above_the_axis);
}

}
