// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document_writers.h"

namespace spoor::report {

Table table_of(const Chart&) { return {}; }
std::string csv_of(const Table&) { return {}; }

}
