// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/evt/header.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace spoor::evt {

/// Which part of a file holds the log's records; what stands in the rest was left behind by earlier ones and is
/// recovered. A log is a ring: its records begin at `oldest` and end at the mark, which may stand in front of them.
///
/// A header that was written when the log was closed says where. One that is marked dirty, or leads to no record, is
/// not believed: the records then reach from the start of the file to the first mark, and on from where that mark says
/// the oldest one is, if this is behind the mark. (The log begins again at the start only once the end is reached, so
/// there is never more than the rest of one old record in front of the oldest.)
class Extent {
public:
    Extent() = default;
    /// `head`: the file's first bytes, with its header where it has one.
    explicit Extent(std::string_view head);

    bool live(std::uint64_t offset) const;
    /// A mark was met. In the order of the file.
    void meet(const EndMark& mark, std::uint64_t offset);
    /// Whether the header says where the records are. If not, bytes of zeros among them are no damage: a log that was
    /// not closed was mostly not written to its end either.
    bool sure() const { return sure_; }
    /// Whether the file may begin with the rest of a record whose beginning stands at its end.
    bool may_wrap() const { return !sure_ || oldest_ > end_; }

private:
    bool sure_ = false;
    std::uint64_t oldest_ = 0, end_ = 0;
    std::optional<std::uint64_t> mark_, oldest_by_mark_;  // where the header is not believed
};

}
