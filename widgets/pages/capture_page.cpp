// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/capture_page.h"

namespace spoor {

CapturePage::CapturePage(QWidget* parent) : QWidget(parent) {}

}
