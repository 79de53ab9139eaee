// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace spoor {

/// Which findings were told of. A finding is known by its key; and, because its start moves when older events are let go or earlier
/// ones come late, also by rule, subject and a stretch of time that overlaps. Memory: some bytes for each that was told
/// within the last day of the log's time.
class ToldFindings {
public:
    enum class News { None, New, Grown };
    /// What is new of these (places in set.rows), by place; they are told of from now on. Grown: by at least half, or graver.
    std::vector<std::pair<std::uint32_t, News>> take(const FindingSet& set, const std::vector<std::uint32_t>& rows);

private:
    struct Told {
        std::string key;
        Micros start, end;
        std::uint64_t count;
        Severity severity;
    };
    using Name = std::pair<std::uint16_t, std::string>;
    std::map<Name, std::vector<Told>> told_;
    Micros newest_{0};
};

}
