// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/chart_links.h"

namespace spoor {

ChartLinks::ChartLinks(const Parts& parts, QObject* parent) : QObject(parent), parts_(parts) {}

void ChartLinks::set_shown(bool shown) { shown_ = shown; }

void ChartLinks::forget() {}

}
