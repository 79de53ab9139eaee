// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/report_page.h"

namespace spoor {

ReportPage::ReportPage(QWidget* parent) : QWidget(parent) {}

}
