// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/histogram_bars.h"

#include <QWidget>

namespace spoor {

/// The line below a histogram: what the axis of time shows, what is not in the bars, and what their colours mean. What
/// does not fit is left out: first the words of the colours, then the note.
class HistogramLegend : public QWidget {
    Q_OBJECT
public:
    explicit HistogramLegend(QWidget* parent = nullptr);

    void set_axis_text(const QString& text);
    void set_note(const QString& text);
    /// Whether there is something behind the bars to be named.
    void set_filtered(bool filtered);
    void set_keys_shown(bool shown);

    const QString& axis_text() const { return axis_text_; }
    const QString& note() const { return note_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Key;
    QList<Key> keys() const;
    int key_width(const Key& key, bool words) const;
    void paint_key(QPainter& painter, const Key& key, QPoint at, bool words) const;

    QString axis_text_;
    QString note_;
    bool filtered_ = false;
    bool keys_shown_ = false;
};

}
