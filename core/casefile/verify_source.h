// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/case_source.h"
#include "core/casefile/marked_text.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace spoor {

/// A noted source as it is now, read from front to back.
struct ReadAgain {
    std::string sha256;  ///< as CaseSource has it; empty where it could not be read
    std::string container_sha256;
    std::string prefix_sha256;  ///< of the first CaseSource::bytes bytes, where the file is longer by now
    std::uint64_t bytes = 0;  ///< as CaseSource has it
    bool there = false;  ///< the file was opened, and for a member: it has one of this name at this place
    std::optional<Error> error;
    std::vector<std::optional<std::string>> marks;  ///< by the numbers of the MarkedText
};

/// What is to be read of one file on disk: the file itself, or members of it.
struct Wanted {
    const CaseSource* source;
    MarkedText marks;
};

/// Reads one file once, for all that is wanted of it, in that order. `tick` is told how many bytes of the file were
/// read since the last time, and says whether to stop; what has not been read by then is not there.
std::vector<ReadAgain> read_again(const std::string& path, std::vector<Wanted>& wanted,
                                  const std::function<bool(std::uint64_t)>& tick);

}
