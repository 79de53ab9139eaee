// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_look.h"
#include "widgets/charts/chart_place.h"

#include <QList>
#include <QWidget>

#include <memory>

namespace spoor {

/// What the colours of a chart mean, in as many lines as it takes; of a map its scale with numbers. Has no height where a
/// chart says all that itself.
class ChartLegend : public QWidget {
    Q_OBJECT
public:
    explicit ChartLegend(QWidget* parent = nullptr);

    void set_chart(std::shared_ptr<const Chart> chart, const ChartOptions& options);
    /// The texts, in order.
    QStringList texts() const;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Key {
        enum class Sign { None, Line, Dashes, Box, Band, Cell, Frame } sign;
        QString text;
        QColor colour;
        Qt::PenStyle pattern = Qt::SolidLine;
        bool hatched = false;
    };
    struct Placed {
        QRect rect;
        Key key;
    };
    QList<Key> keys() const;
    void add_rates(QList<Key>& keys, const ChartLook& look) const;
    void add_scale(QList<Key>& keys, const ChartLook& look) const;
    int room_for(Key::Sign sign) const;
    QList<Placed> placed() const;
    void fit();
    void paint_key(QPainter& painter, const Placed& placed, const ChartLook& look) const;

    std::shared_ptr<const Chart> chart_;
    ChartOptions options_;
};

}
