// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/event_writer.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace spoor {

/// Columns as a table shows them to a person: with headings, and with times in the way that was chosen there.
struct ShownColumn {
    ExportField field;
    std::string title;
    /// Where set, the cell's text instead of the field's value.
    std::function<std::string(const EventRow&)> text;
};

/// Lines with cells parted by tabs, after a line of headings. Text is made visible (append_visible), so that a cell has
/// no tab or line end of its own.
std::unique_ptr<EventWriter> tab_writer(std::vector<ShownColumn> columns);

/// A table of GitHub Flavored Markdown. Text is made visible, and no character of a cell is taken for markup.
std::unique_ptr<EventWriter> markdown_writer(std::vector<ShownColumn> columns);

/// One JSON array of the objects that jsonl_writer writes, each in a line of its own.
std::unique_ptr<EventWriter> json_writer(std::vector<ExportField> fields);

}
