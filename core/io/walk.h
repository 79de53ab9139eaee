// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace spoor {

/// A file that is to be read.
struct FoundFile {
    std::string path;
    std::uint64_t size = 0;
    std::int64_t mtime_ns = 0;  ///< since 1970
};

struct NotWalked {
    std::string path;
    Error reason;  ///< NotFound, NotReadable, EmptyFolder; detail says more ("link that leaves the folder", …)
};

struct WalkResult {
    std::vector<FoundFile>
        files;  ///< in order of path within a root (natural order: ex9 before ex10 is NOT promised), roots in the order given; each file once
    std::vector<NotWalked> skipped;  ///< links out of the folder, sockets, devices, folders that may not be entered, …
};

/// All regular files at and below the given paths. Blocking; any thread. Follows links to files and folders only where
/// the target lies inside the same root; never a cycle. Hidden files and folders are walked. A path that does not exist
/// is in `skipped` with NotFound; a root without any file is there with EmptyFolder.
WalkResult walk(const std::vector<std::string>& roots);

}
