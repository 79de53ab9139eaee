// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace spoor::cli {

using Json = nlohmann::ordered_json;

/// Printed as the contract has it: two blanks a level, keys in order, a newline at the end. Text that is no UTF-8 gets
/// U+FFFD; control characters are escaped.
std::string json_text(const Json& json);

/// The same in one line, for JSON lines.
std::string json_line(const Json& json);

/// `…Z`, or null.
Json json_time(std::optional<Micros> time);

/// A rate with four digits.
Json json_rate(double rate);

}
