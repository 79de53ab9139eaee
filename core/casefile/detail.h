// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <nlohmann/json.hpp>

namespace spoor {

using Json = nlohmann::json;

/// A detail of the audit trail as text. Bytes that are not UTF-8 (names of files) become U+FFFD.
inline std::string detail_text(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

}
