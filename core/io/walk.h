// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace spoor {

/// A file that is to be read.
struct FoundFile {
    std::string path;
    std::uint64_t size = 0;
    std::int64_t mtime_ns = 0;  ///< since 1970
    std::uint64_t device = 0, inode = 0;
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

/// What a walk tells on its way, from the thread that walks; either function may be empty.
struct WalkWatch {
    /// Heard between any two questions to the file system. What was not walked yet is left, and each root of which
    /// that is true is in `skipped` with Cancelled.
    std::stop_token stop;
    /// The folder that is looked through, and how many files were found so far, those in it that only their names are
    /// known of included. At each folder and every 64 files.
    std::function<void(const std::string& folder, std::uint64_t files)> at;
    /// What was found since the last call, so that reading can begin: after 1024 files or 50 ms. What was given here
    /// is not in the result.
    std::function<void(WalkResult part)> found;
};

/// The regular files that stand in a folder itself, in order of name; none where it cannot be read. The folder "" is the
/// working folder, and paths there have no folder in front.
std::vector<FoundFile> files_in(const std::string& folder);

/// All regular files at and below the given paths. Blocking; any thread. Follows links to files and folders only where
/// the target lies inside the same root; never a cycle. Hidden files and folders are walked. A path that does not exist
/// is in `skipped` with NotFound; a root without any file is there with EmptyFolder.
WalkResult walk(const std::vector<std::string>& roots, const WalkWatch& watch = {});

}
