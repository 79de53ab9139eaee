// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/paper_table.h"

#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace spoor {
namespace {

constexpr QRgb line_colour = 0xffc9ccd1;
constexpr QRgb header_ground = 0xffe9ebee;

QTextTableFormat table_format(const PaperTable& table, double scale)
{
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setBorder(0.5);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(QColor(line_colour));
    format.setBorderCollapse(true);
    format.setCellPadding(3 * scale);
    format.setCellSpacing(0);
    format.setTopMargin(2);
    format.setBottomMargin(4);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    double sum = 0;
    for (const PaperTable::Column& column : table.columns)
        sum += column.weight;
    QList<QTextLength> widths;
    for (const PaperTable::Column& column : table.columns)
        widths << QTextLength(QTextLength::PercentageLength, 100 * column.weight / sum);
    format.setColumnWidthConstraints(widths);
    return format;
}

}

void weigh_columns(PaperTable& table)
{
    constexpr std::size_t looked_at = 200, longest_counted = 200;
    // As many letters as a line across the paper has.
    constexpr double line = 104;
    constexpr std::size_t short_one = 20;
    double taken = 0, shared = 0;
    std::vector<bool> is_short;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        std::size_t longest = table.columns[column].title.size() + 1;
        std::size_t sum = 0;
        const std::size_t rows = std::min(table.rows.size(), looked_at);
        for (std::size_t row = 0; row < rows; ++row)
            if (column < table.rows[row].size()) {
                const std::size_t length = std::min(table.rows[row][column].text.size(), longest_counted);
                longest = std::max(longest, length);
                sum += length;
            }
        is_short.push_back(longest <= short_one);
        double& weight = table.columns[column].weight;
        weight = is_short.back() ? double(longest) + 3 : std::clamp(double(sum) / double(rows ? rows : 1), 12.0, 70.0);
        (is_short.back() ? taken : shared) += weight;
    }
    // What is short stays on one line; what is long shares the rest by how much there is of it.
    const double rest = std::max(line - taken, 40.0);
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        if (!is_short[column])
            table.columns[column].weight *= rest / shared;
}

void set_table(PaperInk& ink, const PaperTable& table)
{
    QTextCursor& cursor = ink.cursor();
    const int columns = int(table.columns.size());
    if (columns == 0)
        return;
    // A table stands in a block of its own and leaves one behind it; the first takes no room.
    QTextTable* made = cursor.insertTable(int(table.rows.size()) + 1, columns, table_format(table, ink.scale()));
    // Cells are one after the other: to go on by one is cheaper than to look each up.
    cursor = made->cellAt(0, 0).firstCursorPosition();
    const auto set = [&](const std::string& text, PaperInk::Hand hand, bool right, const QString& link) {
        QTextBlockFormat block = ink.block(0, 0);
        block.setAlignment(right ? Qt::AlignRight : Qt::AlignLeft);
        cursor.setBlockFormat(block);
        ink.text(text, hand, link);
        cursor.movePosition(QTextCursor::NextBlock);
    };
    for (const PaperTable::Column& column : table.columns) {
        QTextTableCell cell = made->cellAt(cursor);
        QTextTableCellFormat format;
        format.setBackground(QColor(header_ground));
        cell.setFormat(format);
        QTextBlockFormat block = ink.block(0, 0);
        block.setAlignment(column.right ? Qt::AlignRight : Qt::AlignLeft);
        cursor.setBlockFormat(block);
        QTextCharFormat bold = ink.format(PaperInk::Hand::Faint);
        QFont font = bold.font();
        font.setBold(true);
        bold.setFont(font);
        ink.text(column.title, bold);
        cursor.movePosition(QTextCursor::NextBlock);
    }
    for (const std::vector<PaperTable::Cell>& row : table.rows)
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            static const PaperTable::Cell none;
            const PaperTable::Cell& cell = column < row.size() ? row[column] : none;
            set(cell.text, cell.hand.value_or(table.columns[column].hand), table.columns[column].right, cell.link);
        }
    cursor.movePosition(QTextCursor::End);
}

}
