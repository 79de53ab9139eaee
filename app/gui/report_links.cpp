// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/report_links.h"

namespace spoor {

ReportLinks::ReportLinks(const Parts& parts, QObject* parent) : QObject(parent), parts_(parts) {}

void ReportLinks::set_shown(bool shown) { shown_ = shown; }

void ReportLinks::add_chart(const report::ChartPick&) {}

void ReportLinks::forget() {}

}
