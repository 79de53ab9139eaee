// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/summary_json.h"

#include "app/cli/inferred.h"
#include "app/cli/wording.h"

namespace spoor::cli {
namespace {

template <class Key>
Json counts_json(const std::map<Key, std::uint64_t>& counts)
{
    Json json = Json::object();
    for (const auto& [key, count] : counts) {
        if constexpr (std::is_integral_v<Key>)
            json[std::to_string(key)] = count;
        else
            json[key] = count;
    }
    return json;
}

Json lines_json(const LineCounts& lines)
{
    return {{"total", lines.total},         {"event", lines.event}, {"continuation", lines.continuation},
            {"directive", lines.directive}, {"blank", lines.blank}, {"rejected", lines.rejected}};
}

Json text_or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

Json file_json(const SourceInfo& source)
{
    Json json;
    json["path"] = source.path;
    json["member"] = source.member ? Json(*source.member) : Json(nullptr);
    json["format"] = source.format ? Json(std::string(source.format->id())) : Json(nullptr);
    json["encoding"] = std::string(name(source.encoding));
    json["bytes"] = source.bytes;
    json["sha256"] = text_or_null(source.sha256);
    json["zone"] = source.zone.name();
    json["lines"] = source.format && !source.format->counts_lines() ? Json(nullptr) : lines_json(source.lines);
    json["events"] = source.events - source.recovered;
    if (source.format && source.format->binary()) {
        json["recovered"] = source.recovered;
        json["corrupt"] = source.lines.rejected;
    }
    json["first"] = json_time(source.first);
    json["last"] = json_time(source.last);
    json["error"] = source.error ? Json(reason(*source.error)) : Json(nullptr);
    if (!source.container_sha256.empty())
        json["container_sha256"] = source.container_sha256;
    json["from_cache"] = source.from_cache;
    if (!source.match.reason.empty())
        json["match"] = {{"confidence", source.match.confidence}, {"reason", source.match.reason}};
    if (const Layout* layout = inferred_layout(source)) {
        json["inferred_fields"] = joined_names(*layout);
        json["inferred_from"] = text_or_null(layout->note);
    }
    return json;
}

}

Json summary_json(const Snapshot& snapshot, const Summary& summary)
{
    Json json;
    json["spoor"] = SPOOR_VERSION;
    json["files"] = Json::array();
    for (const auto& source : snapshot.sources)
        json["files"].push_back(file_json(*source));
    json["events"] = summary.events;
    json["first"] = json_time(summary.first);
    json["last"] = json_time(summary.last);
    json["by"] = {{"kind", counts_json(summary.by_kind)},
                  {"status", counts_json(summary.by_status)},
                  {"outcome", counts_json(summary.by_outcome)},
                  {"event_id", counts_json(summary.by_event_id)}};
    json["logins"] = {{"succeeded", summary.logins_succeeded}, {"failed", summary.logins_failed}};
    json["logons"] = {{"succeeded", summary.logons_succeeded}, {"failed", summary.logons_failed}};
    const Json http_auth = {{"kerberos", 0}, {"ntlm", 0},   {"negotiate", 0}, {"basic", 0},
                            {"unknown", 0},  {"failed", 0}, {"abandoned", 0}};
    const Json forensic = {{"failed_login", 0}, {"untimely_death", 0}, {"module_config", 0}};
    json["sessions"] = {
        {"ftp", summary.ftp_sessions}, {"http_auth", http_auth}, {"process", 0}, {"logon", 0}, {"forensic", forensic}};
    json["failure_rate"] = {{"raw", json_rate(summary.failure_rate())},
                            {"adjusted", json_rate(summary.failure_rate())}};
    json["findings"] = Json::array();
    json["skipped"] = Json::array();
    for (const Skipped& skipped : snapshot.skipped)
        json["skipped"].push_back({{"path", skipped.path}, {"reason", reason(skipped.reason)}});
    return json;
}

}
