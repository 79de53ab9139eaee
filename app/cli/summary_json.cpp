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

Json sessions_json(const SessionCounts& counts)
{
    const auto of = [&](SessionKind kind, std::initializer_list<Verdict> verdicts) {
        Json json = Json::object();
        for (const Verdict verdict : verdicts)
            json[std::string(name(verdict))] = counts.of(kind, verdict);
        return json;
    };
    using enum Verdict;
    Json http = of(SessionKind::HttpAuth, {Kerberos, Ntlm, Negotiate, Basic, Unknown, Failed, Abandoned});
    http["digest"] = counts.of(SessionKind::HttpAuth, Digest);
    return {{"ftp", counts.of(SessionKind::Ftp)},
            {"http_auth", std::move(http)},
            {"process", counts.of(SessionKind::Process)},
            {"logon", counts.of(SessionKind::Logon)},
            {"forensic", of(SessionKind::Forensic, {FailedLogin, UntimelyDeath, ModuleConfig})}};
}

}

Json summary_json(const Snapshot& snapshot, const Summary& summary, std::span<const FindingCount> findings)
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
    json["sessions"] = sessions_json(summary.sessions);
    json["failure_rate"] = {{"raw", json_rate(summary.failure_rate())},
                            {"adjusted", json_rate(summary.adjusted_failure_rate())}};
    json["findings"] = Json::array();
    for (const FindingCount& row : findings)
        json["findings"].push_back(
            {{"rule", std::string(row.rule)}, {"severity", std::string(name(row.severity))}, {"count", row.count}});
    json["skipped"] = Json::array();
    for (const Skipped& skipped : snapshot.skipped)
        json["skipped"].push_back({{"path", skipped.path}, {"reason", reason(skipped.reason)}});
    return json;
}

}
