// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "core/query/row_set.h"
#include "tests/support/scratch.h"

#include <memory>
#include <string>
#include <vector>

namespace spoor::test::tiny {

/// A log as a test writes it: a line an event, `label key=value key="value with blanks" …`. The short names of the
/// contract that have columns fill these (time, kind, outcome, ip, server, sport, user, method, path, agent, status,
/// sub, win32, id, host, site, session); `pid`, `port`, `query`, `message` and every other key are raw fields. `-` is
/// absent.
/// A line that begins with `#` is a directive; one that begins with a blank belongs to the record before it.
struct Log {
    std::string name;
    std::string text;
};

/// A finished snapshot over these logs, which are written to the scratch folder. A new segment every `segment_rows`.
std::shared_ptr<const Snapshot> snapshot(Scratch& scratch, const std::vector<Log>& logs,
                                         std::uint32_t segment_rows = 3);

/// The labels of the rows, in their order: `a1 a2 b1`. The files must still be there.
std::string labels(const RowSet& rows);

}
