// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/bookmark_title.h"

#include "core/explain/explain.h"
#include "core/explain/sentence.h"
#include "core/findings/rule.h"
#include "core/io/encoding.h"

#include <algorithm>

namespace spoor {
namespace {

constexpr std::size_t longest_title = 500;

std::string one_line(std::string text)
{
    text = to_utf8(text);
    // Control characters have no place in a name of something; the record is kept as it stands.
    std::ranges::replace_if(text, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7f'; }, ' ');
    text.resize(utf8_prefix(text, longest_title).size());
    return text;
}

EventFacts facts_of(const Snapshot& snapshot, EventId event)
{
    const Facet& facet = snapshot.facet(event);
    EventFacts facts;
    facts.time = snapshot.time(event);
    facts.kind = facet.kind;
    facts.outcome = facet.outcome;
    facts.client = snapshot.client(event);
    facts.user = snapshot.user(event);
    facts.method = column_text(snapshot, event, Field::Method);
    facts.path = snapshot.path(event);
    return facts;
}

}

std::string title_of_event(const Snapshot& snapshot, EventId event, LineReader& reader)
{
    const Format* format = snapshot.source(event).format;
    const bool ftp = format && speaks_ftp(*format);
    const auto fields = reader.fields(snapshot, event);
    const std::span<const RawField> known = fields ? std::span<const RawField>(*fields) : std::span<const RawField>();
    return one_line(event_sentence(facts_of(snapshot, event), known, explain_fields(known, ftp), ftp));
}

std::string title_of_session(const SessionTable& table, const Session& session)
{
    const Pools& pools = *table.snapshot->pools;
    const auto plain = [](std::string_view word) {
        std::string text(word);
        std::ranges::replace(text, '_', ' ');
        return text;
    };
    std::string title = plain(name(table.kind)) + " session";
    if (session.client != 0)
        title += " of " + std::string(pools.client.view(session.client));
    if (session.user != 0)
        title += " as " + std::string(pools.user.view(session.user));
    title += ": " + plain(name(session.verdict)) + ", " + std::to_string(session.event_count) +
             (session.event_count == 1 ? " event" : " events");
    return one_line(std::move(title));
}

std::string title_of_finding(const Finding& finding)
{
    const Rule& rule = *rules()[finding.rule];
    const Explanation* words = words_of(rule);
    return one_line((words ? words->name : std::string(rule.id())) + ": " + finding.subject + ": " + finding.why);
}

}
