// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv_cell.h"
#include "core/report/document_writers.h"

#include <format>

namespace spoor::report {
namespace {

std::string first_title(const Chart& chart)
{
    switch (chart.columns_are) {
    case ChartColumns::Times:
        return "From (" + chart.spec.zone.name() + ')';
    case ChartColumns::Hours:
        return "Hour (" + chart.spec.zone.name() + ')';
    case ChartColumns::Values:
        return "Value";
    }
    return {};
}

// Nothing, not a dash, where the rate is unknown: a spreadsheet must not take it for text.
std::string percent(std::optional<double> share) { return share ? std::format("{:.1f}", *share * 100) : ""; }

void append_line(std::string& out, const std::vector<std::string>& cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out += ',';
        append_csv_cell(out, cells[i]);
    }
    out += "\r\n";
}

}

Table table_of(const Chart& chart)
{
    const bool rates = chart.shape == ChartShape::Rates;
    Table table;
    table.caption = title_of(chart.spec);
    table.left_out = chart.columns_are == ChartColumns::Values ? chart.more_values : 0;
    table.columns.push_back({first_title(chart), false, false});
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        const std::string title = series_title(chart, s);
        if (!rates) {
            table.columns.push_back({title, true, false});
            continue;
        }
        for (const char* what : {"attempts", "failing", "legs", "rate %", "adjusted %"})
            table.columns.push_back({title + ": " + what, true, false});
    }
    for (std::size_t c = 0; c < chart.columns(); ++c) {
        std::vector<std::string> row = {column_title(chart, c)};
        for (const ChartSeries& series : chart.series) {
            const ChartCell& cell = series.cells[c];
            if (!rates) {
                row.push_back(std::to_string(cell.value));
                continue;
            }
            for (const std::uint64_t n : {cell.attempts, cell.failing, cell.legs})
                row.push_back(std::to_string(n));
            row.push_back(percent(cell.rate()));
            row.push_back(percent(cell.adjusted_rate()));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::string csv_of(const Table& table)
{
    std::string out;
    std::vector<std::string> titles;
    for (const Table::Column& column : table.columns)
        titles.push_back(column.title);
    append_line(out, titles);
    for (const auto& row : table.rows)
        append_line(out, row);
    return out;
}

}
