// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/case_source.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace spoor {

/// Which of `noted` each of `found` is, as an index; each of `noted` for one at most. What fits better goes first: the
/// path where it was, then the path seen from the case, then the digest, so that of two files with the same content
/// each stays itself. A member fits with its name and place only, but for the digest. `gone` says of an index into
/// `noted` whether the digest may be gone by (its file is no longer where it was); empty: always.
std::vector<std::optional<std::size_t>> same_sources(std::span<const CaseSource> found,
                                                     std::span<const CaseSource> noted,
                                                     const std::function<bool(std::size_t)>& gone = {});

/// A path as cases compare it: absolute, without `.`, `..` and doubled slashes. No link is followed.
std::string plain_path(const std::string& path);

/// From the case's folder to a file, with `/`; empty where only the root is shared: such a way would lead nowhere, or
/// to something else, on the next machine.
std::string path_from_case(const std::string& file, const std::string& case_path);
/// Where such a way leads.
std::string path_seen_from_case(const std::string& relative, const std::string& case_path);

}
