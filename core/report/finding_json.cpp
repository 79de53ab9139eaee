// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/finding_json.h"

#include "core/findings/rule.h"

#include <algorithm>

namespace spoor::report {
namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(std::string_view text) { return text.empty() ? Json(nullptr) : Json(std::string(text)); }

Json time_or_null(Micros time) { return time == no_time ? Json(nullptr) : Json(iso_utc(time)); }

Json dismissed_json(const DismissedFinding* d)
{
    if (!d)
        return nullptr;
    return {{"reason", d->reason}, {"author", d->author}, {"when", iso_utc(d->when)}};
}

}

Json event_json(const Snapshot& snapshot, EventId event, LineReader& reader)
{
    const SourceInfo& source = snapshot.source(event);
    const auto offset = reader.byte_offset(snapshot, event);
    return {{"time", time_or_null(snapshot.time(event))},
            {"file", source.display_name()},
            {"line", snapshot.line(event)},
            {"offset", offset ? Json(*offset) : Json(nullptr)},
            {"sha256", text_or_null(source.sha256)}};
}

Json finding_json(const FindingSet& set, const Finding& f, std::size_t evidence, const DismissedFinding* dismissed,
                  LineReader& reader)
{
    const Rule& rule = *rules()[f.rule];
    const Pools& pools = *set.snapshot->pools;
    Json json;
    json["rule"] = std::string(rule.id());
    json["severity"] = std::string(name(f.severity));
    json["confidence"] = f.confidence / 100.0;
    json["subject"] = f.subject;
    json["why"] = f.why;
    if (const Explanation* words = words_of(rule)) {
        json["title"] = words->name;
        json["meaning"] = words->meaning;
        json["harmless"] = text_or_null(words->assessment);
        json["source"] = words->source;
    }
    json["client"] = text_or_null(pools.client.view(f.client));
    json["user"] = text_or_null(pools.user.view(f.user));
    json["start"] = time_or_null(f.start);
    json["end"] = time_or_null(f.end);
    json["count"] = f.count;
    json["key"] = set.key_of(f);
    json["dismissed"] = dismissed_json(dismissed);
    json["events"] = f.event_count;
    json["evidence"] = Json::array();
    for (const std::uint32_t event : set.events_of(f).first(std::min<std::size_t>(f.event_count, evidence)))
        json["evidence"].push_back(event_json(*set.snapshot, EventId{event}, reader));
    json["sessions"] = Json::array();
    for (const SessionRef& ref : set.sessions_of(f))
        if (const SessionTable* table = set.session_set[ref.kind])
            json["sessions"].push_back(table->id_of(ref.index));
    return json;
}

}
