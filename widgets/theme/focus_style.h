// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace spoor {

/// Fusion, with a ring in the palette's Accent around what has the keyboard: Fusion's own sign is a shade of the
/// highlight, which hardly shows on a dark ground (WCAG 2.1, 2.4.7 and 1.4.11). For the same reason edits and check boxes have an
/// outline of their own there.
class FocusStyle : public QProxyStyle {
    Q_OBJECT
public:
    FocusStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    /// Headings keep apart: one that stands right in its column beside one that stands left in the next.
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
};

}
