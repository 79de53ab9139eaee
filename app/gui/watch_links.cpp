// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/watch_links.h"

namespace spoor {

WatchLinks::WatchLinks(const Parts& parts, QObject* parent) : QObject(parent), parts_(parts) {}

void WatchLinks::set_shown(bool) {}

void WatchLinks::forget() {}

}
