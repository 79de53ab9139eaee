// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_legend.h"

#include "widgets/charts/chart_map.h"
#include "widgets/charts/chart_words.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace spoor {
namespace {

constexpr int sign_width = 26, gap = 6, between = 18;
constexpr int longest_text = 34;  // characters, of a value from a log

}

ChartLegend::ChartLegend(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ChartLegend::set_chart(std::shared_ptr<const Chart> chart, const ChartOptions& options)
{
    chart_ = std::move(chart);
    options_ = options;
    fit();
    update();
}

void ChartLegend::add_rates(QList<Key>& keys, const ChartLook& look) const
{
    using enum Key::Sign;
    const bool several = chart_->series.size() > 1 || chart_->spec.by != ChartBy::All;
    if (several) {
        for (std::size_t s = 0; s < chart_->series.size(); ++s)
            keys << Key{Line, series_text(*chart_, s), look.hue(s),
                        chart_->series.size() > 1 ? look.pattern(s) : Qt::SolidLine};
        if (options_.rates == RateKind::Both && options_.legs_known)
            keys << Key{Dashes, tr("thin: raw"), look.text};
    } else {
        if (options_.adjusted())
            keys << Key{Line, tr("Adjusted rate"), look.hue(0)};
        if (options_.raw())
            keys << (options_.adjusted() ? Key{Dashes, tr("Raw rate"), look.text}
                                         : Key{Line, tr("Raw rate"), look.hue(0)});
    }
    QColor band = look.hue(0);
    band.setAlpha(55);
    if (!several)
        keys << Key{Band, tr("where the share truly lies (95 %)"), band};
    keys << Key{Box, tr("Attempts"), look.attempts};
}

void ChartLegend::add_scale(QList<Key>& keys, const ChartLook& look) const
{
    const std::uint64_t most = most_attempts(*chart_);
    const bool rate = options_.map == MapOf::Rate;
    std::uint64_t before = 0;
    constexpr int steps = 5;
    keys << Key{Key::Sign::None, rate ? tr("Failed:") : tr("Attempts:"), {}};
    for (int step = 0; step < steps; ++step) {
        const double share = double(step) / (steps - 1);
        if (rate) {
            keys << Key{Key::Sign::Cell, share_text(share), look.heat(share)};
            continue;
        }
        const auto n = std::max<std::uint64_t>(1, std::uint64_t(std::llround(share * share * double(most))));
        if (n == before)
            continue;
        before = n;
        keys << Key{Key::Sign::Cell, QLocale().toString(qulonglong(n)), look.heat(std::sqrt(double(n) / double(most)))};
    }
    keys << Key{Key::Sign::Frame, rate ? tr("no attempts") : tr("none"), look.grid};
}

QList<ChartLegend::Key> ChartLegend::keys() const
{
    QList<Key> all;
    if (!chart_ || chart_->empty())
        return all;
    const ChartLook look(palette());
    if (chart_->shape == ChartShape::Rates) {
        add_rates(all, look);
    } else if (chart_->shape == ChartShape::Map) {
        add_scale(all, look);
    } else if (chart_->series.size() > 1) {
        for (const std::size_t s : stacking_order(*chart_))
            all << Key{Key::Sign::Box, series_text(*chart_, s), look.part(*chart_, s), Qt::SolidLine,
                       look.hatched(*chart_, s)};
    }
    for (Key& key : all)
        if (key.text.size() > longest_text)
            key.text =
                fontMetrics().elidedText(key.text, Qt::ElideMiddle, fontMetrics().averageCharWidth() * longest_text);
    return all;
}

QStringList ChartLegend::texts() const
{
    QStringList all;
    for (const Key& key : keys())
        all << key.text;
    return all;
}

int ChartLegend::room_for(Key::Sign sign) const { return sign == Key::Sign::None ? 0 : sign_width + gap; }

QList<ChartLegend::Placed> ChartLegend::placed() const
{
    const int line = fontMetrics().height() + 4;
    QList<Placed> all;
    int x = gap, y = 0;
    for (const Key& key : keys()) {
        const int width = room_for(key.sign) + fontMetrics().horizontalAdvance(key.text);
        if (x > gap && x + width > this->width()) {
            x = gap;
            y += line;
        }
        all << Placed{QRect(x, y, width, line), key};
        x += width + between;
    }
    return all;
}

void ChartLegend::fit()
{
    const QList<Placed> all = placed();
    setFixedHeight(all.isEmpty() ? 0 : all.last().rect.bottom() + 3);
}

void ChartLegend::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ChartLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void ChartLegend::paint_key(QPainter& painter, const Placed& placed, const ChartLook& look) const
{
    const QRect& rect = placed.rect;
    const Key& key = placed.key;
    const int middle = rect.center().y();
    const int high = fontMetrics().ascent();
    QRect box(rect.left(), middle - high / 2, sign_width, high);
    switch (key.sign) {
    case Key::Sign::None:
        break;
    case Key::Sign::Frame:
        painter.setPen(key.colour);
        painter.drawRect(box.adjusted(sign_width / 3, 1, -1, -2));
        break;
    case Key::Sign::Line:
    case Key::Sign::Dashes: {
        QPen pen(key.colour, key.sign == Key::Sign::Line ? 2.2 : 1.2,
                 key.sign == Key::Sign::Line ? key.pattern : Qt::DashLine);
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLine(box.left(), middle, box.right(), middle);
        break;
    }
    case Key::Sign::Box:
    case Key::Sign::Cell:
        painter.fillRect(box.adjusted(sign_width / 3, 1, 0, -1), key.colour);
        if (key.hatched) {
            painter.fillRect(box.adjusted(sign_width / 3, 1, 0, -1), look.outcomes.hatch);
            painter.setPen(look.outcomes.edge);
            painter.drawRect(box.adjusted(sign_width / 3, 1, -1, -2));
        }
        break;
    case Key::Sign::Band:
        painter.fillRect(box.adjusted(0, 2, 0, -2), key.colour);
        break;
    }
    painter.setPen(look.text);
    painter.drawText(rect.adjusted(room_for(key.sign), 0, 2, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     key.text);
}

void ChartLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setRenderHint(QPainter::Antialiasing, false);
    const ChartLook look(palette());
    for (const Placed& one : placed())
        paint_key(painter, one, look);
}

}
