// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paper/paper_ink.h"

#include <functional>
#include <string>
#include <vector>

namespace spoor {

/// A table with a header that stands again at the top of each page.
struct PaperTable {
    struct Column {
        std::string title;
        PaperInk::Hand hand = PaperInk::Hand::Faint;
        bool right = false;
        double weight = 1;  ///< of its width
    };
    struct Cell {
        std::string text;
        std::optional<PaperInk::Hand> hand;  ///< nothing: the column's
        QString link;
    };
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
};

/// Sets it, and goes on behind it.
void set_table(PaperInk& ink, const PaperTable& table);

/// The weights by what the columns hold: none starves, none takes more than it can use.
void weigh_columns(PaperTable& table);

}
