// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include "core/report/utf8.h"
#include "core/report/visible_text.h"

#include <algorithm>

namespace spoor::cli {

TextTable::TextTable(std::vector<Column> columns) : columns_(std::move(columns)) {}

void TextTable::add(std::vector<std::string> cells)
{
    cells.resize(columns_.size());
    for (std::string& cell : cells)
        cell = visible(cell);
    rows_.push_back(std::move(cells));
}

std::string TextTable::text(const std::string& indent) const
{
    std::vector<std::size_t> widths;
    std::vector<std::string> titles;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        titles.push_back(columns_[i].title);
        widths.push_back(code_points(columns_[i].title));
        for (const auto& row : rows_)
            widths[i] = std::max(widths[i], code_points(row[i]));
    }
    std::string out;
    const auto line = [&](const std::vector<std::string>& cells) {
        std::string one = indent;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::string blanks(widths[i] - code_points(cells[i]), ' ');
            one += i ? "  " : "";
            one += columns_[i].align == Align::Right ? blanks + cells[i] : cells[i] + blanks;
        }
        one.erase(one.find_last_not_of(' ') + 1);
        out += one + '\n';
    };
    if (std::ranges::any_of(titles, [](const std::string& title) { return !title.empty(); }))
        line(titles);
    for (const auto& row : rows_)
        line(row);
    return out;
}

}
