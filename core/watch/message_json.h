// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch/alert.h"

#include <nlohmann/json.hpp>

namespace spoor {

using Json = nlohmann::json;

/// A message as JSON: `{"watch_rule", "severity", "count", "told", "test", "findings": [{"rule", "severity", "subject", "why",
/// "count", "start", "end", "key", "again", "events": [[source, offset]]}]}`. Times as ISO 8601, or null.
Json message_json(const Message& message);
/// Internal where it is none; what is missing is as in a new Message.
Result<Message> message_from_json(const Json& json);

}
