// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/report/document.h"

#include <functional>
#include <string>
#include <string_view>

namespace spoor::report {

/// What a source is now.
struct SourceNow {
    std::string sha256;  ///< as Source::sha256 has it: of the file, or of the member's content
    std::string container_sha256;  ///< for members
    /// What kept its content from being read to the end (a damaged archive); the pieces before it were given.
    std::optional<Error> error;
};

/// Reads the content of a source (of compressed files what they unpack to), piece by piece. Where an archive has several
/// members of the name, the one with the source's digest, else the first. NotFound (the file, or the member in it),
/// NotReadable, Cancelled.
Result<SourceNow> read_source(const Source& source, const std::string& path,
                              const std::function<void(std::string_view)>& piece, const TaskContext& context);

}
