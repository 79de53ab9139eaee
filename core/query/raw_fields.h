// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/line_reader.h"
#include "core/query/node.h"

#include <string>
#include <string_view>

namespace spoor::query {

/// The record of a row within its segment's text; empty where the text ends before it.
std::string_view record_of(const SegmentText& text, std::uint32_t row);

/// The value of a field that is in no column, decoded from the record; empty where it is absent.
std::string raw_value(const SourceInfo& source, const SegmentText& text, const Segment& segment, std::uint32_t row,
                      const FieldName& field);

}
