// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"

#include <memory>
#include <string>
#include <vector>

namespace spoor::test {

/// One event as a test writes it. Empty texts and Facet::none are "absent".
struct Row {
    std::string time = {};  ///< as parse_time reads it
    std::string client = {}, user = {}, session = {}, method = {}, path = {};
    std::int32_t status = Facet::none;
    Kind kind = Kind::Other;
    Outcome outcome = Outcome::Unknown;
    bool restart_before = false;
    std::int32_t event_id = Facet::none;
};

struct Log {
    std::string path;
    std::string format;  ///< a format id
    std::vector<Row> rows;
};

/// A finished snapshot with one segment a log. Nothing stands on disk behind it.
std::shared_ptr<const Snapshot> events_of(const std::vector<Log>& logs);

}
