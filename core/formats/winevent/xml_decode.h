// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

#include <string_view>
#include <vector>

namespace spoor::winevent {

/// Format::decode for the XML of one event: what fields_of gives, with the other values of its System element. Text that
/// is no event is one field, `message`. Any thread.
std::vector<RawField> decode_xml(std::string_view xml);

}
