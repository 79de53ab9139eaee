// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"
#include "core/formats/winevent/table.h"

#include <memory>
#include <string_view>
#include <vector>

namespace spoor::winevent {

/// What both formats of tables need: with commas (or semicolons) and with tabs.
Match sniff_table(const Sample& sample, std::string_view delimiters);
std::unique_ptr<SourceParser> open_table(const Sample& head, std::string_view delimiters);
std::vector<RawField> decode_table(std::string_view raw, const Layout* layout, std::string_view delimiters);

}
