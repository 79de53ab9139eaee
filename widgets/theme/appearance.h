// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

namespace spoor {

/// System: as the desktop has it, and again when the desktop changes; light where it does not say.
enum class Theme { System, Light, Dark };

/// Complete palettes (all roles, all groups). Text on its ground has a contrast of at least 4.5:1 (WCAG 2.1, 1.4.3) also
/// where it is disabled, and Accent one of at least 3:1 with every ground (1.4.11).
QPalette light_palette();
QPalette dark_palette();

/// The look of the whole application: style, palette, icon theme. One for the application, made after QApplication.
/// GUI thread.
class Appearance : public QObject {
    Q_OBJECT
public:
    explicit Appearance(QObject* parent = nullptr);

    Theme theme() const { return theme_; }
    /// Takes effect at once, in all windows.
    void set_theme(Theme theme);

private:
    void apply();

    Theme theme_ = Theme::System;
};

}
