// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/case_source.h"
#include "core/casefile/same_source.h"
#include "core/io/digesting_file.h"
#include "core/io/magic.h"
#include "core/io/walk.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <system_error>

namespace spoor {
namespace {

namespace fs = std::filesystem;

// A case in somebody's home folder must not make the search one of the whole disk.
constexpr std::size_t most_files = 200'000;

bool is_file(const std::string& path)
{
    std::error_code error;
    return !path.empty() && fs::is_regular_file(path, error);
}

std::string last_part(const std::string& path) { return fs::path(path).filename().string(); }

/// A file on disk that noted sources are in: of an archive its members.
struct Lost {
    std::string path;
    std::string sha256;
    std::optional<std::uint64_t> size;  ///< not noted of archives
    std::vector<std::size_t> sources;
};

std::vector<Lost> lost_files(std::span<const CaseSource> sources, std::span<const LocatedSource> found)
{
    std::map<std::string, Lost> by_path;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const CaseSource& source = sources[i];
        if (found[i].how != LocatedSource::How::Missing)
            continue;
        Lost& lost = by_path[source.path];
        lost.path = source.path;
        lost.sha256 = source.member ? source.container_sha256 : source.sha256;
        if (!source.member)
            lost.size = source.bytes;
        lost.sources.push_back(i);
    }
    std::vector<Lost> all;
    for (auto& [path, lost] : by_path)
        if (!lost.sha256.empty())
            all.push_back(std::move(lost));
    return all;
}

/// What could be one of the lost files, by size; archives by their first bytes.
std::vector<FoundFile> candidates(const std::vector<std::string>& folders, std::span<const Lost> lost,
                                  const TaskContext& context)
{
    std::set<std::uint64_t> sizes;
    bool archives = false;
    for (const Lost& one : lost) {
        if (one.size)
            sizes.insert(*one.size);
        archives = archives || !one.size;
    }
    std::vector<FoundFile> all;
    std::size_t seen = 0;
    std::stop_source enough;
    const std::stop_callback pass_on(context.stop, [&] { enough.request_stop(); });
    const auto take = [&](const WalkResult& part) {
        seen += part.files.size();
        if (seen >= most_files)
            enough.request_stop();
        std::ranges::copy_if(part.files, std::back_inserter(all),
                             [&](const FoundFile& file) { return archives || sizes.contains(file.size); });
    };
    take(walk(folders, WalkWatch{enough.get_token(), {}, take}));
    return all;
}

bool could_be(const Lost& lost, const FoundFile& file, bool archive)
{
    return lost.size ? *lost.size == file.size : archive;
}

/// Nothing where it cannot be read, or where it is none of these by its looks.
std::optional<std::string> digest_of(const FoundFile& found, std::span<const Lost> lost)
{
    auto file = DigestingFile::open(found.path);
    const auto head = file ? (*file)->head(magic_size) : Result<std::string>(std::unexpected(file.error()));
    if (!head)
        return std::nullopt;
    const bool archive = magic_of(*head) != Magic::None;
    if (std::ranges::none_of(lost, [&](const Lost& one) { return could_be(one, found, archive); }))
        return std::nullopt;
    auto digest = (*file)->sha256();
    return digest ? std::optional(std::move(*digest)) : std::nullopt;
}

/// Each of the lost for one file at most: the one of its name, else one that is nobody's. In the order of the lost; empty
/// where there is none.
std::vector<std::string> dealt(std::span<const Lost> lost,
                               const std::map<std::string, std::vector<std::string>>& by_digest,
                               std::set<std::string> taken)
{
    std::vector<std::string> paths(lost.size());
    for (const bool by_name : {true, false})
        for (std::size_t i = 0; i < lost.size(); ++i) {
            const auto equal = by_digest.find(lost[i].sha256);
            if (!paths[i].empty() || equal == by_digest.end())
                continue;
            const auto fit = std::ranges::find_if(equal->second, [&](const std::string& path) {
                return !taken.contains(path) && (!by_name || last_part(path) == last_part(lost[i].path));
            });
            if (fit != equal->second.end())
                taken.insert(paths[i] = *fit);
        }
    return paths;
}

}

Result<std::vector<LocatedSource>> locate_sources(std::span<const CaseSource> sources, const std::string& case_path,
                                                  std::span<const std::string> also, const TaskContext& context)
{
    std::vector<LocatedSource> found(sources.size());
    for (std::size_t i = 0; i < sources.size(); ++i) {
        found[i].source = i;
        const std::string seen = path_seen_from_case(sources[i].relative, case_path);
        if (context.cancelled())
            return failure(ErrorCode::Cancelled);
        if (is_file(seen))
            found[i] = {i, LocatedSource::How::Relative, seen};
        else if (is_file(sources[i].path))
            found[i] = {i, LocatedSource::How::Absolute, sources[i].path};
    }
    const auto lost = lost_files(sources, found);
    if (lost.empty())
        return found;
    std::vector<std::string> folders{fs::path(plain_path(case_path)).parent_path().string()};
    folders.insert(folders.end(), also.begin(), also.end());
    std::map<std::string, std::vector<std::string>> by_digest;
    for (const FoundFile& file : candidates(folders, lost, context)) {
        if (context.cancelled())
            return failure(ErrorCode::Cancelled);
        if (context.progress) {
            Progress progress;
            progress.current = file.path;
            context.progress(progress);
        }
        if (const auto digest = digest_of(file, lost))
            by_digest[*digest].push_back(plain_path(file.path));
    }
    if (context.cancelled())
        return failure(ErrorCode::Cancelled);
    std::set<std::string> taken;
    for (const LocatedSource& one : found)
        taken.insert(one.path);
    const auto paths = dealt(lost, by_digest, std::move(taken));
    for (std::size_t n = 0; n < lost.size(); ++n)
        for (const std::size_t i : lost[n].sources)
            if (!paths[n].empty())
                found[i] = {i, LocatedSource::How::Digest, paths[n]};
    return found;
}

}
