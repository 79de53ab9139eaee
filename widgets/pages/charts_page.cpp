// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/charts_page.h"

namespace spoor {

ChartsPage::ChartsPage(QWidget* parent) : QWidget(parent) {}

}
