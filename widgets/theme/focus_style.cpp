// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/focus_style.h"

#include "widgets/theme/look.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace spoor {
namespace {

constexpr qreal focus_width = 2;

void draw_ring(QPainter* painter, const QRect& rect, const QColor& colour, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, width));
    painter->setBrush(Qt::NoBrush);
    const qreal inside = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inside, inside, -inside, -inside), 2.5, 2.5);
    painter->restore();
}

/// Half way between text and ground.
QColor outline_colour(const QPalette& palette)
{
    const QColor a = palette.color(QPalette::Text);
    const QColor b = palette.color(QPalette::Base);
    return QColor::fromRgbF((a.redF() + b.redF()) / 2, (a.greenF() + b.greenF()) / 2, (a.blueF() + b.blueF()) / 2);
}

/// On a selected row the ground is the highlight, and so is the accent of a light palette.
QColor ring_colour(const QStyleOption* option)
{
    const auto* focus = qstyleoption_cast<const QStyleOptionFocusRect*>(option);
    const bool on_highlight = focus && focus->state & QStyle::State_Selected;
    return option->palette.color(on_highlight ? QPalette::HighlightedText : QPalette::Accent);
}

}

FocusStyle::FocusStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void FocusStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (element == PE_FrameFocusRect) {
        draw_ring(painter, option->rect, ring_colour(option), focus_width);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool on_dark = option->state & State_Enabled && is_dark(option->palette);
    if (element == PE_IndicatorCheckBox && on_dark)
        draw_ring(painter, option->rect, outline_colour(option->palette), 1);
    const auto* line = qstyleoption_cast<const QStyleOptionFrame*>(option);
    const bool edit = element == PE_PanelLineEdit && line && line->lineWidth > 0;
    const auto* text = qobject_cast<const QPlainTextEdit*>(widget);
    const bool text_edit = element == PE_Frame && text && !text->isReadOnly();
    if ((edit || text_edit) && on_dark)
        draw_ring(painter, option->rect, outline_colour(option->palette), 1);
    if (!(option->state & State_HasFocus) || !(option->state & State_Enabled))
        return;
    const bool area = element == PE_Frame && qobject_cast<const QAbstractScrollArea*>(widget);
    // After a click one knows where one is.
    const bool button = element == PE_PanelButtonCommand && option->state & State_KeyboardFocusChange;
    if (edit || area || button)
        draw_ring(painter, option->rect, option->palette.color(QPalette::Accent), focus_width);
}

void FocusStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool ringed = control == CC_ComboBox || control == CC_SpinBox ||
                        (control == CC_ToolButton && option->state & State_KeyboardFocusChange);
    if (!(option->state & State_Enabled))
        return;
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (ringed && option->state & State_HasFocus)
        draw_ring(painter, option->rect, option->palette.color(QPalette::Accent), focus_width);
    else if ((control == CC_SpinBox || (combo && combo->editable)) && is_dark(option->palette))
        draw_ring(painter, option->rect, outline_colour(option->palette), 1);
}

int FocusStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const int pixels = QProxyStyle::pixelMetric(metric, option, widget);
    return metric == PM_HeaderMargin ? pixels + 2 : pixels;
}

QRect FocusStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    // Around the whole cell: around its text alone the ring cuts through icon and ground.
    if (element == SE_ItemViewItemFocusRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

}
