// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/support/fake_sessions.h"

namespace spoor::test {

SessionSet fake_sessions(const std::shared_ptr<const Snapshot>& snapshot, const std::vector<FakeSession>& sessions)
{
    std::array<std::shared_ptr<SessionTable>, session_kind_count> tables;
    for (int kind = 0; kind < session_kind_count; ++kind) {
        auto& table = tables[std::size_t(kind)] = std::make_shared<SessionTable>();
        table->kind = SessionKind(kind);
        table->snapshot = snapshot;
    }
    for (const FakeSession& fake : sessions) {
        SessionTable& table = *tables[std::size_t(fake.kind)];
        Session s;
        s.first_event = std::uint32_t(table.events.size());
        s.event_count = std::uint32_t(fake.events.size());
        for (const std::uint32_t event : fake.events) {
            const EventId id{event};
            if (const Micros time = snapshot->time(id); time != no_time) {
                s.start = std::min(s.start, time);
                s.end = s.end == no_time ? time : std::max(s.end, time);
            }
            if (!s.client)
                s.client = snapshot->pools->client.find(snapshot->client(id));
            if (!s.user && !snapshot->user(id).empty())
                s.user = snapshot->pools->user.find(snapshot->user(id));
            table.events.push_back(event);
        }
        const auto place = snapshot->place(EventId{fake.events.front()});
        s.facet = snapshot->segments[place.segment].data->facet[place.row];
        s.verdict = fake.verdict;
        s.marks = std::uint16_t(fake.marks);
        s.attempts = std::uint16_t(fake.attempts);
        s.failures = std::uint16_t(fake.failures);
        s.bytes = fake.bytes;
        s.confidence = std::uint8_t(fake.confidence);
        table.rows.push_back(s);
    }
    SessionSet set;
    std::ranges::copy(tables, set.tables.begin());
    return set;
}

SessionStory fake_story(const SessionTable& table, std::size_t index)
{
    const Session& s = table.rows[index];
    const Snapshot& snapshot = *table.snapshot;
    SessionStory story;
    story.why = "The reason of " + table.id_of(index) + '.';
    story.facts = {{"users_tried", "anna"}, {"users_tried", "root <b>"}};
    story.ladder.left = snapshot.pools->client.view(s.client);
    story.ladder.right = "server";
    for (const std::uint32_t event : table.events_of(s)) {
        const EventId id{event};
        const Facet& facet = snapshot.facet(id);
        Ladder::Step step;
        step.event = id;
        step.time = snapshot.time(id);
        step.request = "GET " + std::string(snapshot.path(id));
        step.reply = std::to_string(facet.status);
        step.look = facet.outcome == Outcome::Failure ? Ladder::Look::Bad : Ladder::Look::Good;
        step.meaning = "It was asked for.";
        story.ladder.steps.push_back(step);
        if (story.ladder.steps.size() == 1) {
            Ladder::Step wire;
            wire.direction = Ladder::Direction::ToServer;
            wire.look = Ladder::Look::Challenge;
            wire.request = "NTLM type 1";
            wire.meaning = "What went over the wire.";
            story.ladder.steps.push_back(wire);
        }
    }
    return story;
}

}
