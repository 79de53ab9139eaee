// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/verify_case.h"

#include "core/casefile/verify_source.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <system_error>

namespace spoor {
namespace {

using Source = CaseVerdict::Source;

Standing standing_of(const CaseSource& noted, const ReadAgain& now, Source& out)
{
    if (!now.there)
        return now.error && now.error->code == ErrorCode::NotReadable ? Standing::Unreadable : Standing::Missing;
    if (now.sha256.empty())
        return Standing::Unreadable;
    if (noted.sha256.empty()) {
        out.error = Error{ErrorCode::NotFound, noted.path, "no digest was noted: it was never read to its end", 0, 0};
        return Standing::Unreadable;
    }
    out.grown = !now.prefix_sha256.empty() && now.prefix_sha256 == noted.sha256;
    const bool same = now.sha256 == noted.sha256 &&
                      (noted.container_sha256.empty() || now.container_sha256 == noted.container_sha256);
    return same ? Standing::Stands : Standing::Differs;
}

Standing standing_of(const Bookmark& bookmark, const Source& source, const std::optional<std::string>& digest)
{
    if (digest)
        return *digest == bookmark.record_sha256 ? Standing::Stands : Standing::Differs;
    return source.standing == Standing::Unreadable ? Standing::Unreadable : Standing::Missing;
}

/// The sources of one file on disk, and the marks in each, as indexes into the verdict.
struct Group {
    std::vector<std::size_t> sources;
    std::map<std::size_t, std::vector<std::size_t>> marks;
};

std::map<std::string, Group> groups_of(const CaseVerdict& verdict)
{
    std::map<std::int64_t, std::size_t> by_id;
    std::map<std::string, Group> groups;
    for (std::size_t i = 0; i < verdict.sources.size(); ++i) {
        by_id[verdict.sources[i].source.id] = i;
        if (verdict.sources[i].where.how != LocatedSource::How::Missing)
            groups[verdict.sources[i].where.path].sources.push_back(i);
    }
    for (std::size_t i = 0; i < verdict.bookmarks.size(); ++i) {
        const auto source = by_id.find(verdict.bookmarks[i].bookmark.source);
        if (source != by_id.end() && verdict.sources[source->second].where.how != LocatedSource::How::Missing)
            groups[verdict.sources[source->second].where.path].marks[source->second].push_back(i);
    }
    return groups;
}

void check(CaseVerdict& verdict, const std::string& path, Group& group, const std::function<bool(std::uint64_t)>& tick)
{
    std::vector<Wanted> wanted;
    for (const std::size_t i : group.sources) {
        wanted.push_back({&verdict.sources[i].source, {}});
        for (const std::size_t mark : group.marks[i]) {
            const Bookmark& bookmark = verdict.bookmarks[mark].bookmark;
            wanted.back().marks.add(bookmark.offset, bookmark.length);
        }
    }
    const auto now = read_again(path, wanted, tick);
    for (std::size_t k = 0; k < group.sources.size(); ++k) {
        Source& source = verdict.sources[group.sources[k]];
        source.sha256_now = now[k].sha256;
        source.bytes_now = now[k].bytes;
        source.error = now[k].error;
        source.standing = standing_of(source.source, now[k], source);
        const auto& marks = group.marks[group.sources[k]];
        for (std::size_t m = 0; m < marks.size(); ++m) {
            CaseVerdict::Mark& mark = verdict.bookmarks[marks[m]];
            mark.standing = standing_of(mark.bookmark, source,
                                        m < now[k].marks.size() ? now[k].marks[m] : std::optional<std::string>());
        }
    }
}

Result<CaseVerdict> noted_in(const CaseFile& file, std::span<const std::string> also, const TaskContext& context)
{
    CaseVerdict verdict;
    const auto sources = file.sources();
    const auto bookmarks = sources ? file.bookmarks() : std::unexpected(sources.error());
    const auto trail = bookmarks ? file.audit() : std::unexpected(bookmarks.error());
    const auto id = trail ? file.id() : std::unexpected(trail.error());
    if (!id)
        return std::unexpected(id.error());
    auto places = locate_sources(*sources, file.path(), also, context);
    if (!places)
        return std::unexpected(places.error());
    verdict.audit_entries = trail->size();
    verdict.chain_break = first_break(*trail, *id);
    for (std::size_t i = 0; i < sources->size(); ++i) {
        verdict.sources.emplace_back();
        verdict.sources.back().source = (*sources)[i];
        verdict.sources.back().where = std::move((*places)[i]);
    }
    for (const Bookmark& bookmark : *bookmarks)
        verdict.bookmarks.push_back({bookmark, Standing::Missing});
    return verdict;
}

}

bool CaseVerdict::all_stand() const
{
    return !chain_break &&
           std::ranges::all_of(sources, [](const Source& s) { return s.standing == Standing::Stands; }) &&
           std::ranges::all_of(bookmarks, [](const Mark& m) { return m.standing == Standing::Stands; });
}

Result<CaseVerdict> verify_case(const CaseFile& file, const TaskContext& context, std::span<const std::string> also)
{
    auto verdict = noted_in(file, also, context);
    if (!verdict)
        return verdict;
    auto groups = groups_of(*verdict);
    Progress progress;
    progress.files_total = static_cast<std::uint32_t>(groups.size());
    for (const auto& [path, group] : groups) {
        std::error_code error;
        const auto size = std::filesystem::file_size(path, error);
        progress.bytes_total += error ? 0 : size;
    }
    for (auto& [path, group] : groups) {
        progress.current = path;
        check(*verdict, path, group, [&](std::uint64_t bytes) {
            progress.bytes_done += bytes;
            if (context.progress)
                context.progress(progress);
            return !context.cancelled();
        });
        if (context.cancelled())
            return failure(ErrorCode::Cancelled);
        ++progress.files_done;
    }
    return verdict;
}

}
