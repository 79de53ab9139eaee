// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/case_source.h"

#include "core/casefile/same_source.h"

namespace spoor {

CaseSource case_source(const SourceInfo& source, const std::string& case_path)
{
    CaseSource made;
    made.path = plain_path(source.path);
    made.relative = path_from_case(made.path, case_path);
    made.member = source.member;
    made.member_index = source.member_index;
    // Of a compressed file a source tells the size of its text, and the digest of the file.
    made.bytes = source.member ? source.bytes : source.identity.size;
    made.sha256 = source.sha256;
    made.container_sha256 = source.container_sha256;
    made.zone = source.zone.name();
    made.format = source.format ? std::string(source.format->id()) : std::string();
    return made;
}

std::vector<std::optional<FileId>> match_sources(std::span<const CaseSource> sources, const std::string& case_path,
                                                 const Snapshot& snapshot)
{
    std::vector<CaseSource> open;
    open.reserve(snapshot.sources.size());
    for (const auto& source : snapshot.sources)
        open.push_back(case_source(*source, case_path));
    std::vector<std::optional<FileId>> files(sources.size());
    const auto same = same_sources(open, sources);
    for (std::size_t i = 0; i < open.size(); ++i)
        if (same[i])
            files[*same[i]] = snapshot.sources[i]->id;
    return files;
}

}
