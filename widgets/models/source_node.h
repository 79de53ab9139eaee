// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/source_info.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace spoor {

/// What a row of the source tree adds up to: one source, or all below a folder or an archive.
struct SourceSum {
    std::uint64_t files = 0;     ///< sources
    std::uint64_t reading = 0;   ///< of them, those that are read or wait to be
    std::uint64_t failed = 0;    ///< of them, those with an error
    std::uint64_t events = 0;
    LineCounts lines;
    std::uint64_t size = 0;      ///< bytes on disk; of a member: unpacked
    double bytes_read = 0;       ///< of `size`
    std::optional<Micros> first, last;

    bool operator==(const SourceSum&) const = default;
};

/// A row of the source tree.
struct SourceNode {
    enum class Kind : std::uint8_t { Folder, Archive, Source };

    Kind kind = Kind::Folder;
    SourceNode* parent = nullptr;
    int row = 0;
    std::string part;  ///< of the path, native encoding: what it is called and sorted by
    std::string path;  ///< whole, of the file or folder on disk
    std::shared_ptr<const SourceInfo> source;  ///< of Kind::Source
    std::vector<std::unique_ptr<SourceNode>> children;
    SourceSum sum;
    std::uint64_t seen = 0;  ///< stamp of the update in which its source was last there
};

/// The sum of a source by itself.
SourceSum sum_of(const SourceInfo& source);

/// The sum of what is below a folder or an archive.
SourceSum sum_of(const SourceNode& node);

/// Order of names: runs of digits as numbers (ex9 before ex10), letters without regard to case, else bytes. Strict and
/// total.
bool name_less(const std::string& a, const std::string& b);

/// The longest folder that all the paths are below, without the last `/`.
std::string common_folder(const std::vector<std::shared_ptr<const SourceInfo>>& sources);

}
