// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/histogram_legend.h"

#include "widgets/charts/time_words.h"
#include "widgets/theme/look.h"

#include <QPainter>

#include <optional>

namespace spoor {

struct HistogramLegend::Key {
    QString text;
    std::optional<Outcome> outcome;  ///< nothing: all events
};

HistogramLegend::HistogramLegend(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void HistogramLegend::set_axis_text(const QString& text)
{
    axis_text_ = text;
    update();
}

void HistogramLegend::set_note(const QString& text)
{
    note_ = text;
    update();
}

void HistogramLegend::set_filtered(bool filtered)
{
    filtered_ = filtered;
    update();
}

void HistogramLegend::set_keys_shown(bool shown)
{
    keys_shown_ = shown;
    update();
}

QSize HistogramLegend::sizeHint() const { return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() + 4}; }

QSize HistogramLegend::minimumSizeHint() const { return {0, sizeHint().height()}; }

QList<HistogramLegend::Key> HistogramLegend::keys() const
{
    if (!keys_shown_)
        return {};
    QList<Key> all;
    for (const Outcome outcome : {Outcome::Failure, Outcome::Unknown, Outcome::Success})
        all << Key{outcome_text(outcome), outcome};
    if (filtered_)
        all << Key{tr("All events"), {}};
    return all;
}

int HistogramLegend::key_width(const Key& key, bool words) const
{
    const QFontMetrics metrics = fontMetrics();
    const int square = metrics.ascent();
    const int sign = key.outcome ? square + 2 : 0;
    const int word = words ? metrics.horizontalAdvance(key.text) + metrics.horizontalAdvance(QLatin1Char(' ')) : 0;
    return square + sign + word + metrics.averageCharWidth() * 2;
}

void HistogramLegend::paint_key(QPainter& painter, const Key& key, QPoint at, bool words) const
{
    const BarLook look(palette());
    const int square = fontMetrics().ascent();
    const QRect swatch(at.x(), (height() - square) / 2 + 1, square, square - 2);
    const auto colour = [&] {
        if (!key.outcome)
            return look.whole;
        if (*key.outcome == Outcome::Failure)
            return look.failure;
        return *key.outcome == Outcome::Success ? look.success : look.unknown;
    };
    painter.fillRect(swatch, colour());
    int x = swatch.right() + 3;
    if (key.outcome == Outcome::Failure) {
        painter.fillRect(swatch, look.hatch);
        painter.setPen(look.edge);
        painter.drawRect(swatch.adjusted(0, 0, -1, -1));
    }
    if (key.outcome) {
        paint_outcome(painter, QRectF(x, swatch.top(), square, square), *key.outcome,
                      tone(tone_of(*key.outcome), palette()));
        x += square + 2;
    }
    if (!words)
        return;
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     key.text);
}

void HistogramLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const QFontMetrics metrics = fontMetrics();
    const int gap = metrics.averageCharWidth() * 2;
    const int axis_width = metrics.horizontalAdvance(axis_text_) + gap;
    const int note_width = note_.isEmpty() ? 0 : metrics.horizontalAdvance(note_) + gap;
    const QList<Key> all = keys();
    const auto needed = [&](bool words) {
        int sum = 0;
        for (const Key& key : all)
            sum += key_width(key, words);
        return sum;
    };
    const bool words = gap + axis_width + note_width + needed(true) <= width();
    const int keys_width = needed(words);
    const int room = width() - gap - keys_width;
    const int shown_axis = std::min(axis_width, std::max(0, room));

    painter.setPen(palette().color(QPalette::Text));
    const auto text = [&](int left, int right, const QString& words_there) {
        painter.drawText(QRect(left, 0, right - left, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         metrics.elidedText(words_there, Qt::ElideRight, right - left));
    };
    text(gap, gap + shown_axis, axis_text_);
    if (note_width > 0 && room - shown_axis > gap * 4) {
        painter.setPen(tone(Tone::Faint, palette()));
        text(gap + shown_axis, gap + std::min(room, shown_axis + note_width), note_);
    }
    int x = width() - keys_width;
    for (const Key& key : all) {
        paint_key(painter, key, {x, 0}, words);
        x += key_width(key, words);
    }
}

}
