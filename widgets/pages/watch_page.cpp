// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/watch_page.h"

namespace spoor {

WatchPage::WatchPage(QWidget* parent) : QWidget(parent) {}

}
