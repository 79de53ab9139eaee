// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace spoor::cli {

/// Rows of a few hundred cells at most, printed side by side. Cells are made safe for a terminal.
class TextTable {
public:
    enum class Align : bool { Left, Right };
    struct Column {
        std::string title;
        Align align = Align::Left;
    };

    explicit TextTable(std::vector<Column> columns);
    void add(std::vector<std::string> cells);
    bool empty() const { return rows_.empty(); }
    /// Each line begins with `indent` and ends without blanks.
    std::string text(const std::string& indent = "") const;

private:
    std::vector<Column> columns_;
    std::vector<std::vector<std::string>> rows_;
};

}
