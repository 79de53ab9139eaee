// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/walk.h"

#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace spoor {

/// The folder part of a path, without the slash; empty where there is none.
std::string folder_of(const std::string& path);

/// What stands in the places where files that are followed may appear.
struct Survey {
    struct File {
        FoundFile found;
        bool wanted = false;  ///< below a folder that was added, or added itself
    };
    std::vector<File> files;
    std::set<std::string> folders;  ///< those that were looked through
};

/// Looks through the roots (folders with all below, files with what stands beside them) and the further folders. Any
/// thread; blocking.
Survey survey(const std::vector<std::string>& roots, const std::set<std::string>& further, std::stop_token stop);

}
