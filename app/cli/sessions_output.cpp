// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sessions_output.h"

#include "app/cli/text_table.h"
#include "app/cli/wording.h"
#include "core/engine/line_reader.h"
#include "core/report/visible_text.h"
#include "core/sessions/session_kinds.h"

#include <array>
#include <cstdio>

namespace spoor::cli {
namespace {

struct MarkName {
    SessionMark mark;
    const char* name;
};
constexpr std::array marks = {
    MarkName{mark_not_ended, "not_ended"},
    MarkName{mark_begun_before, "begun_before"},
    MarkName{mark_pass_without_user, "pass_without_user"},
    MarkName{mark_anonymous, "anonymous"},
    MarkName{mark_shared_client, "shared_client"},
    MarkName{mark_sent_ahead, "sent_ahead"},
    MarkName{mark_cut, "cut"},
    MarkName{mark_inferred_time, "inferred_time"},
    MarkName{mark_reused_id, "reused_id"},
    MarkName{mark_token_changed, "token_changed"},
    MarkName{mark_privileged, "privileged"},
    MarkName{mark_transfers, "transfers"},
};

Json text_or_null(std::string_view text) { return text.empty() ? Json(nullptr) : Json(std::string(text)); }

std::optional<Micros> known(Micros time) { return time == no_time ? std::nullopt : std::optional(time); }

std::string server_of(const Snapshot& snapshot, const Session& session)
{
    const Facet& facet = snapshot.pools->facets[session.facet];
    std::string text(snapshot.pools->name.view(facet.server));
    if (facet.server_port != Facet::none)
        text += (text.contains(':') ? " port " : ":") + std::to_string(facet.server_port);
    return text;
}

double seconds(const Session& s)
{
    return s.start == no_time ? 0.0 : static_cast<double>(s.end.value - s.start.value) / 1e6;
}

Json row_json(const SessionSet::Place& place)
{
    const SessionTable& table = *place.table;
    const Session& s = table.rows[place.index];
    const Snapshot& snapshot = *table.snapshot;
    const Pools& pools = *snapshot.pools;
    const Facet& facet = pools.facets[s.facet];
    Json json;
    json["id"] = table.id_of(place.index);
    json["kind"] = std::string(name(table.kind));
    json["verdict"] = std::string(name(s.verdict));
    json["confidence"] = s.confidence / 100.0;
    json["client"] = text_or_null(pools.client.view(s.client));
    json["user"] = text_or_null(pools.user.view(s.user));
    json["server"] = text_or_null(pools.name.view(facet.server));
    json["server_port"] = facet.server_port == Facet::none ? Json(nullptr) : Json(facet.server_port);
    json["site"] = text_or_null(pools.name.view(facet.site));
    json["host"] = text_or_null(pools.name.view(facet.host));
    json["start"] = json_time(known(s.start));
    json["end"] = json_time(known(s.end));
    json["seconds"] = s.start == no_time ? Json(nullptr) : Json(seconds(s));
    json["events"] = s.event_count;
    json["attempts"] = s.attempts;
    json["failures"] = s.failures;
    json["bytes"] = s.bytes;
    json["marks"] = Json::array();
    for (const MarkName& mark : marks)
        if (s.marks & mark.mark)
            json["marks"].push_back(mark.name);
    const EventId first{table.events[s.first_event]};
    json["first_event"] = {{"file", snapshot.source(first).display_name()}, {"line", snapshot.line(first)}};
    return json;
}

SessionStory story_of(const SessionSet::Place& place)
{
    LineReader reader;
    return finder_of(place.table->kind).story(*place.table, place.index, reader);
}

const char* arrow(Ladder::Direction direction)
{
    switch (direction) {
    case Ladder::Direction::ToServer:
        return "->";
    case Ladder::Direction::ToClient:
        return "<-";
    case Ladder::Direction::Both:
        return "<->";
    case Ladder::Direction::Note:
        break;
    }
    return "";
}

const char* direction_name(Ladder::Direction direction)
{
    static constexpr std::array names = {"to_server", "to_client", "both", "note"};
    return names[static_cast<std::size_t>(direction)];
}

}

Json sessions_json(std::span<const SessionSet::Place> places)
{
    Json list = Json::array();
    for (const SessionSet::Place& place : places)
        list.push_back(row_json(place));
    return {{"sessions", std::move(list)}};
}

std::string sessions_text(std::span<const SessionSet::Place> places)
{
    using enum TextTable::Align;
    TextTable text({{"id"},
                    {"verdict"},
                    {"client"},
                    {"user"},
                    {"server"},
                    {"start (UTC)"},
                    {"seconds", Right},
                    {"events", Right},
                    {"bytes", Right}});
    for (const auto& [table, index] : places) {
        const Session& s = table->rows[index];
        const Snapshot& snapshot = *table->snapshot;
        char length[32] = "-";
        if (s.start != no_time)
            std::snprintf(length, sizeof length, "%.3f", seconds(s));
        text.add({table->id_of(index), std::string(name(s.verdict)), std::string(snapshot.pools->client.view(s.client)),
                  std::string(snapshot.pools->user.view(s.user)), server_of(snapshot, s), time_text(known(s.start)),
                  length, grouped(s.event_count), s.bytes ? grouped(s.bytes) : std::string()});
    }
    return text.empty() ? "no sessions\n" : text.text();
}

Json session_story_json(const SessionSet::Place& place)
{
    const SessionStory story = story_of(place);
    const Snapshot& snapshot = *place.table->snapshot;
    Json json = row_json(place);
    json["why"] = story.why;
    json["facts"] = Json::array();
    for (const SessionFact& fact : story.facts)
        json["facts"].push_back({{"name", fact.name}, {"value", fact.value}});
    json["steps"] = Json::array();
    for (const Ladder::Step& step : story.ladder.steps) {
        Json entry;
        entry["time"] = json_time(known(step.time));
        entry["direction"] = direction_name(step.direction);
        entry["request"] = text_or_null(step.request);
        entry["reply"] = text_or_null(step.reply);
        entry["meaning"] = text_or_null(step.meaning);
        // What the log does not hold has no place in it.
        entry["file"] = step.event ? Json(snapshot.source(*step.event).display_name()) : Json(nullptr);
        entry["line"] = step.event ? Json(snapshot.line(*step.event)) : Json(nullptr);
        json["steps"].push_back(std::move(entry));
    }
    json["steps_left_out"] = story.ladder.left_out;
    return json;
}

std::string session_story_text(const SessionSet::Place& place)
{
    const SessionStory story = story_of(place);
    const SessionTable& table = *place.table;
    const Session& s = table.rows[place.index];
    const Snapshot& snapshot = *table.snapshot;
    std::string text = table.id_of(place.index) + ": " + std::string(name(s.verdict)) + " (confidence " +
                       std::to_string(s.confidence) + " %)\n" + visible(story.why) + "\n\n";
    TextTable facts({{""}, {""}});
    for (const SessionFact& fact : story.facts)
        facts.add({fact.name, fact.value});
    text += facts.empty() ? std::string() : facts.text() + '\n';
    TextTable steps({{"time (UTC)"}, {story.ladder.left}, {""}, {story.ladder.right}, {"line"}, {"meaning"}});
    for (const Ladder::Step& step : story.ladder.steps)
        steps.add({time_text(known(step.time)), step.request, arrow(step.direction), step.reply,
                   step.event
                       ? snapshot.source(*step.event).display_name() + ':' + std::to_string(snapshot.line(*step.event))
                       : std::string("not in the log"),
                   step.meaning});
    text += steps.text();
    if (story.ladder.left_out)
        text += "… and " + counted(story.ladder.left_out, "more step", "more steps") + '\n';
    return text;
}

}
