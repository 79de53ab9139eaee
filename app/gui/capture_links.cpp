// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/capture_links.h"

namespace spoor {

CaptureLinks::CaptureLinks(const Parts& parts, QObject* parent) : QObject(parent), parts_(parts) {}

void CaptureLinks::set_shown(bool) {}

void CaptureLinks::forget() {}

}
