// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/case_source.h"

namespace spoor {

CaseSource case_source(const SourceInfo& source, const std::string&)
{
    CaseSource made;
    made.path = source.path;
    made.member = source.member;
    made.member_index = source.member_index;
    made.bytes = source.bytes;
    made.sha256 = source.sha256;
    made.container_sha256 = source.container_sha256;
    return made;
}

Result<std::vector<LocatedSource>> locate_sources(std::span<const CaseSource>, const std::string&,
                                                  std::span<const std::string>, const TaskContext&)
{
    return failure(ErrorCode::Internal);
}

std::vector<std::optional<FileId>> match_sources(std::span<const CaseSource> sources, const std::string&,
                                                 const Snapshot&)
{
    return std::vector<std::optional<FileId>>(sources.size());
}

}
