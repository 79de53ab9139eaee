// SPDX-License-Identifier: GPL-3.0-or-later
// The sources that a case is about.
#include "core/casefile/case_state.h"
#include "core/casefile/detail.h"
#include "core/casefile/same_source.h"

#include <filesystem>
#include <map>
#include <system_error>
#include <tuple>

namespace spoor {
namespace {

using Detail = Result<std::optional<std::string>>;

Json json_of(const CaseSource& source)
{
    Json json = {{"id", source.id}, {"path", source.path}, {"bytes", source.bytes}, {"sha256", source.sha256}};
    if (source.member) {
        json["member"] = *source.member;
        json["container_sha256"] = source.container_sha256;
    }
    if (!source.zone.empty())
        json["zone"] = source.zone;
    if (!source.format.empty())
        json["format"] = source.format;
    return json;
}

bool there(const std::string& path)
{
    std::error_code error;
    return !path.empty() && std::filesystem::exists(path, error);
}

/// A bookmark may be set while its source is still being read: what was not known then is filled in, once.
bool completes(const CaseSource& found, const CaseSource& noted)
{
    return noted.sha256.empty() && !found.sha256.empty();
}

Result<void> put(Statement& insert, const CaseSource& source)
{
    insert.bind(1, source.path)
        .bind(2, source.relative)
        .bind(4, static_cast<std::int64_t>(source.member_index))
        .bind(5, static_cast<std::int64_t>(source.bytes))
        .bind(6, source.sha256)
        .bind(7, source.container_sha256)
        .bind(8, source.zone)
        .bind(9, source.format)
        .bind(10, source.added.value)
        .bind(11, source.id);
    if (source.member)
        insert.bind(3, *source.member);
    return insert.run();
}

}

Result<std::vector<CaseSource>> CaseFile::sources() const
{
    return state_->database.rows("SELECT id, path, relative, member, member IS NOT NULL, member_index, bytes,"
                                 " sha256, container_sha256, zone, format, at FROM sources ORDER BY id",
                                 [](const Statement& row) {
                                     CaseSource source;
                                     source.id = row.number(0);
                                     source.path = row.text(1);
                                     source.relative = row.text(2);
                                     if (row.number(4) != 0)
                                         source.member = row.text(3);
                                     source.member_index = static_cast<std::uint32_t>(row.number(5));
                                     source.bytes = static_cast<std::uint64_t>(row.number(6));
                                     source.sha256 = row.text(7);
                                     source.container_sha256 = row.text(8);
                                     source.zone = row.text(9);
                                     source.format = row.text(10);
                                     source.added = Micros{row.number(11)};
                                     return source;
                                 });
}

Result<std::vector<std::int64_t>> CaseFile::note_sources(std::span<const CaseSource> sources)
{
    std::vector<std::int64_t> ids;
    const auto done = state_->change("sources.noted", [&]() -> Detail {
        const auto noted = this->sources();
        if (!noted)
            return std::unexpected(noted.error());
        const auto same = same_sources(sources, *noted, [&](std::size_t i) {
            const CaseSource& source = (*noted)[i];
            return !there(source.path) && !there(path_seen_from_case(source.relative, state_->path));
        });
        auto insert = state_->database.prepare("INSERT OR REPLACE INTO sources (path, relative, member, member_index, "
                                               "bytes, sha256, container_sha256, zone, format,"
                                               " at, id) VALUES (?,?,?,?,?,?,?,?,?,?,?)");
        if (!insert)
            return std::unexpected(insert.error());
        std::int64_t next = noted->empty() ? 1 : noted->back().id + 1;
        std::map<std::tuple<std::string, std::optional<std::string>, std::uint32_t>, std::int64_t> given;
        Json told = Json::array();
        for (std::size_t i = 0; i < sources.size(); ++i) {
            const CaseSource* known = same[i] ? &(*noted)[*same[i]] : nullptr;
            // The same one twice in what was given.
            const auto [twin, is_first] = given.try_emplace(
                std::tuple(sources[i].path, sources[i].member, sources[i].member_index), known ? known->id : next);
            if (!is_first) {
                ids.push_back(twin->second);
                continue;
            }
            if (known && !completes(sources[i], *known)) {
                ids.push_back(known->id);
                continue;
            }
            CaseSource source = sources[i];
            source.id = known ? known->id : next++;
            source.added = known ? known->added : source.added;
            if (source.added == Micros{})
                source.added = state_->now();
            if (const auto put_in = put(*insert, source); !put_in)
                return std::unexpected(put_in.error());
            told.push_back(json_of(source));
            ids.push_back(source.id);
        }
        return told.empty() ? Detail(std::nullopt) : Detail(detail_text({{"sources", std::move(told)}}));
    });
    if (!done)
        return std::unexpected(done.error());
    return ids;
}

}
