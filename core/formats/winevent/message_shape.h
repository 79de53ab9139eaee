// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/winevent/record.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace spoor::winevent {

/// How many lines of a message are `Label: value`.
std::size_t count_shapes(std::string_view message);

/// Values of a message in a language whose labels are not known, by the shape of its lines. See read_message.
void read_shapes(std::uint32_t id, std::string_view message, std::vector<Value>& out);

}
