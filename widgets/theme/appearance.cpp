// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/appearance.h"

#include "widgets/theme/focus_style.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/look.h"

#include <QApplication>
#include <QStyleHints>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace spoor {
namespace {

/// What the two palettes differ in; each colour as 0xRRGGBB.
struct Colours {
    QRgb window, base, alternate, button, tooltip;
    QRgb text, faint, disabled;
    QRgb highlight, highlight_inactive, highlight_disabled, highlighted_text;
    QRgb accent, link, visited, bright;
    QRgb light, midlight, mid, dark, shadow;
};

constexpr Colours light_colours{
    .window = 0xf2f2f0,
    .base = 0xffffff,
    .alternate = 0xf6f7f8,
    .button = 0xe9e9e6,
    .tooltip = 0xfffbe8,
    .text = 0x1c1d1e,
    .faint = 0x626466,
    .disabled = 0x626466,
    .highlight = 0x1f5fbf,
    .highlight_inactive = 0x4c5f79,
    .highlight_disabled = 0x6a6a6a,
    .highlighted_text = 0xffffff,
    .accent = 0x1f5fbf,
    .link = 0x0b50c0,
    .visited = 0x6b3fa0,
    .bright = 0xb3261e,
    .light = 0xffffff,
    .midlight = 0xf8f8f7,
    .mid = 0xc4c4c0,
    .dark = 0x9a9a96,
    .shadow = 0x5a5a58,
};

constexpr Colours dark_colours{
    .window = 0x232629,
    .base = 0x191c1e,
    .alternate = 0x202427,
    .button = 0x30353a,
    .tooltip = 0x353b40,
    .text = 0xeceef0,
    .faint = 0xaab0b5,
    .disabled = 0xa0a6ab,
    .highlight = 0x2a69ad,
    .highlight_inactive = 0x465669,
    .highlight_disabled = 0x505050,
    .highlighted_text = 0xffffff,
    .accent = 0x74b5ff,
    .link = 0x86bdff,
    .visited = 0xcfa8ff,
    .bright = 0xff8a80,
    .light = 0x4a5157,
    .midlight = 0x3c4248,
    .mid = 0x1f2225,
    .dark = 0x141618,
    .shadow = 0x0a0b0c,
};

QPalette palette_of(const Colours& c)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb rgb) {
        palette.setColor(QPalette::All, role, QColor::fromRgb(rgb));
    };
    set(QPalette::Window, c.window);
    set(QPalette::Base, c.base);
    set(QPalette::AlternateBase, c.alternate);
    set(QPalette::Button, c.button);
    set(QPalette::ToolTipBase, c.tooltip);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, c.text);
    set(QPalette::PlaceholderText, c.faint);
    set(QPalette::BrightText, c.bright);
    set(QPalette::Highlight, c.highlight);
    set(QPalette::HighlightedText, c.highlighted_text);
    set(QPalette::Accent, c.accent);
    set(QPalette::Link, c.link);
    set(QPalette::LinkVisited, c.visited);
    set(QPalette::Light, c.light);
    set(QPalette::Midlight, c.midlight);
    set(QPalette::Mid, c.mid);
    set(QPalette::Dark, c.dark);
    set(QPalette::Shadow, c.shadow);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, QColor::fromRgb(c.highlight_inactive));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(c.highlight_disabled));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText,
                            QPalette::Link, QPalette::LinkVisited})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(c.disabled));
    return palette;
}

}

QPalette light_palette() { return palette_of(light_colours); }

QPalette dark_palette() { return palette_of(dark_colours); }

Appearance::Appearance(QObject* parent) : QObject(parent)
{
    QApplication::setStyle(new FocusStyle);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::apply);
    apply();
}

void Appearance::set_theme(Theme theme)
{
    theme_ = theme;
    // The desktop draws the window's frame, and should draw it alike.
    QGuiApplication::styleHints()->setColorScheme(theme == Theme::Dark    ? Qt::ColorScheme::Dark
                                                  : theme == Theme::Light ? Qt::ColorScheme::Light
                                                                          : Qt::ColorScheme::Unknown);
    apply();
}

void Appearance::apply()
{
    const bool dark = theme_ == Theme::Dark || (theme_ == Theme::System &&
                                                QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark);
    const QPalette palette = dark ? dark_palette() : light_palette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    use_icons_for(palette);
}

}
