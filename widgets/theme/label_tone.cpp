// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/label_tone.h"

#include <QLabel>

namespace spoor {

void set_tone(QLabel& label, std::optional<Tone> which, const QPalette& palette)
{
    const QColor wanted = which ? tone(*which, palette) : palette.color(QPalette::WindowText);
    QPalette colours = label.palette();
    // Setting a palette tells the label, and whoever watches it, of a change.
    if (colours.color(QPalette::WindowText) == wanted)
        return;
    colours.setColor(QPalette::WindowText, wanted);
    label.setPalette(colours);
}

}
