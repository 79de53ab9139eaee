// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/base/time.h"
#include "core/engine/snapshot.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace spoor {

/// A log that a case is about, as it was when it was noted first. What differs from that later is told, never adopted
/// silently: a digest in a case is evidence.
struct CaseSource {
    std::int64_t id = 0;  ///< within the case; 0: not noted yet
    std::string path;  ///< absolute, of the file on disk, when it was noted
    std::string relative;  ///< from the case's folder, with `/`; empty where there is no such way (another root)
    std::optional<std::string> member;  ///< name within the archive
    std::uint32_t member_index = 0;
    std::uint64_t bytes = 0;  ///< of the file; of the member's content
    std::string sha256;  ///< hex; of the file, or of the member's content
    std::string container_sha256;  ///< for members: of the archive
    std::string zone;  ///< as Zone::parse takes it
    std::string format;  ///< an id; empty where it was not known
    Micros added{};  ///< UTC

    bool operator==(const CaseSource&) const = default;
};

/// What a case would note of a source that has been read. `case_path` is absolute.
CaseSource case_source(const SourceInfo& source, const std::string& case_path);

/// Where the file of a noted source is now.
struct LocatedSource {
    enum class How : std::uint8_t {
        Relative,  ///< where it was, seen from the case
        Absolute,  ///< where it was
        Digest,  ///< elsewhere below the folders that were looked through: a file of this size and digest
        Missing,
    };
    std::size_t source = 0;  ///< index into what was asked for
    How how = How::Missing;
    std::string path;  ///< of the file or archive; empty for Missing
};

/// Finds the files of noted sources again, one answer a source, in their order: first where they stand seen from the
/// case, then where they were, then by size and digest among the files in the case's folder and in `also` (both
/// with all below). A file that is where it was counts as found whatever it holds: loading tells its digest. Blocking.
/// Cancelled.
Result<std::vector<LocatedSource>> locate_sources(std::span<const CaseSource> sources, const std::string& case_path,
                                                  std::span<const std::string> also = {},
                                                  const TaskContext& context = {});

/// Which source of a snapshot each noted source is: by path and member, else by digest. Nothing where it is not there.
std::vector<std::optional<FileId>> match_sources(std::span<const CaseSource> sources, const std::string& case_path,
                                                 const Snapshot& snapshot);

}
