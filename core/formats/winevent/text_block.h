// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"
#include "core/formats/numeric_date.h"
#include "core/formats/winevent/record.h"
#include "core/formats/winevent/xml_event.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace spoor::winevent {

/// The labels of the first four lines of an event as Event Viewer copies it ("Copy details as text"), in whatever
/// language: log, source, date, id. Each block has the ten lines log, source, date, event id, task category, level,
/// keywords, user, computer, description in this order (observed in English, German and Chinese); the text follows, and
/// in some copies the XML.
struct BlockLabels {
    std::array<std::string, 4> text;
    bool operator==(const BlockLabels&) const = default;
};

/// `Label:   value`, from the first colon (`:`, or the full-width one). Nothing where the line is none.
struct LabelLine {
    std::string_view label, value;
};
std::optional<LabelLine> label_line(std::string_view line);

/// The labels, where the four lines from `text` on begin a block.
std::optional<BlockLabels> block_at(std::string_view text);

/// The lines of `text` that begin a block with these labels. A line that looks so in a description of an event in
/// another language does not.
bool begins_block(std::string_view text, const BlockLabels& labels);

class TextBlock {
public:
    /// Views of the record are into `block` and this object.
    bool read(std::string_view block, DateOrder order);
    const Record& record() const { return record_; }
    std::string_view level() const { return level_; }
    std::string_view category() const { return category_; }

private:
    Record record_;
    XmlEvent xml_;
    std::vector<Value> data_;
    std::string_view level_, category_;
};

}
