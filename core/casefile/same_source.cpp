// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/same_source.h"

#include <filesystem>
#include <map>
#include <string>
#include <system_error>
#include <tuple>

namespace spoor {
namespace {

namespace fs = std::filesystem;

/// One thing to compare by; empty where the source does not have it.
using Mark = std::function<std::string(const CaseSource&)>;

std::string with_member(const std::string& path, const CaseSource& source)
{
    if (path.empty())
        return {};
    // NULs part what names cannot hold.
    return path + '\0' + (source.member ? *source.member + '\0' + std::to_string(source.member_index) : std::string());
}

std::string digest_mark(const CaseSource& source)
{
    return source.sha256.empty() ? std::string() : source.sha256 + ' ' + std::to_string(source.bytes);
}

}

std::string plain_path(const std::string& path)
{
    std::error_code error;
    const fs::path absolute = fs::absolute(path, error);
    return error ? path : absolute.lexically_normal().string();
}

std::string path_from_case(const std::string& file, const std::string& case_path)
{
    const fs::path to = plain_path(file);
    const fs::path folder = fs::path(plain_path(case_path)).parent_path();
    const auto first = [](const fs::path& path) {
        const fs::path below = path.relative_path();
        return below.empty() ? fs::path() : *below.begin();
    };
    if (first(to) != first(folder))
        return {};
    return to.lexically_relative(folder).generic_string();
}

std::string path_seen_from_case(const std::string& relative, const std::string& case_path)
{
    return relative.empty() ? relative : plain_path((fs::path(case_path).parent_path() / relative).string());
}

std::vector<std::optional<std::size_t>> same_sources(std::span<const CaseSource> found,
                                                     std::span<const CaseSource> noted,
                                                     const std::function<bool(std::size_t)>& gone)
{
    std::vector<std::optional<std::size_t>> same(found.size());
    std::vector<bool> taken(noted.size());
    const auto round = [&](const Mark& mark, bool by_content) {
        std::multimap<std::string, std::size_t> open;
        for (std::size_t i = 0; i < noted.size(); ++i) {
            if (const std::string key = mark(noted[i]); !taken[i] && !key.empty())
                open.emplace(key, i);
        }
        for (std::size_t i = 0; i < found.size() && !open.empty(); ++i) {
            const std::string key = same[i] ? std::string() : mark(found[i]);
            auto [at, end] = key.empty() ? std::pair(open.end(), open.end()) : open.equal_range(key);
            while (at != end && by_content && gone && !gone(at->second))
                ++at;
            if (at == end)
                continue;
            same[i] = at->second;
            taken[at->second] = true;
            open.erase(at);
        }
    };
    round([](const CaseSource& s) { return with_member(s.path, s); }, false);
    round([](const CaseSource& s) { return with_member(s.relative, s); }, false);
    // A renamed archive: its members with their places, before any that happens to have the same content.
    round(
        [](const CaseSource& s) {
            return s.member && !s.container_sha256.empty() ? with_member(s.container_sha256 + digest_mark(s), s)
                                                           : std::string();
        },
        true);
    round(digest_mark, true);
    return same;
}

}
