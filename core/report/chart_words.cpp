// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document_writers.h"

namespace spoor::report {

std::string title_of(const ChartSpec& spec) { return std::string(name(spec.id)); }
std::string series_title(const Chart& chart, std::size_t series) { return chart.series[series].name; }
std::string column_title(const Chart&, std::size_t) { return {}; }

}
