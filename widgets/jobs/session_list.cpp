// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/session_list.h"

#include "widgets/jobs/session_filter.h"
#include "widgets/jobs/session_order.h"

#include <algorithm>

namespace spoor {
namespace {

/// The place in a table of the session that begins with an event, or holds it.
std::optional<std::uint32_t> row_of(const SessionTable& table, EventId event, bool first)
{
    const auto holds = [&](const Session& s) {
        const auto events = table.events_of(s);
        return first ? events.front() == event.value : std::ranges::contains(events, event.value);
    };
    const auto found = std::ranges::find_if(table.rows, holds);
    if (found == table.rows.end())
        return std::nullopt;
    return static_cast<std::uint32_t>(found - table.rows.begin());
}

std::optional<std::uint32_t> row_of(const SessionRows& list, const SessionKey& key)
{
    const SessionTable* table = list.set[key.kind];
    const auto event = table ? table->snapshot->find(key.first) : std::nullopt;
    const auto index = event ? row_of(*table, *event, true) : std::nullopt;
    if (!index)
        return std::nullopt;
    const auto found = std::ranges::find(*list.rows, SessionPlace(key.kind, *index));
    if (found == list.rows->end())
        return std::nullopt;
    return static_cast<std::uint32_t>(found - list.rows->begin());
}

}

SessionRows list_sessions(const SessionSet& set, const SessionChoice& choice, const SessionVocabulary& words,
                          const std::stop_token& stop)
{
    SessionRows list;
    list.set = set;
    auto rows = std::make_shared<std::vector<SessionPlace>>();
    list.rows = rows;
    const Pools* pools = nullptr;
    for (const auto& table : set.tables) {
        if (!table || !table->snapshot)
            continue;
        if (!pools)
            pools = table->snapshot->pools.get();
        // Of another investigation: its ids mean other texts.
        if (table->snapshot->pools.get() != pools) {
            list.set.tables[static_cast<std::size_t>(table->kind)].reset();
            continue;
        }
        list.total += static_cast<std::uint32_t>(table->rows.size());
        SessionFilter filter(set, choice.text, words, *pools);
        const bool kind_fits = !choice.kind || *choice.kind == table->kind;
        for (std::uint32_t i = 0; i < table->rows.size() && i <= SessionPlace::max_index; ++i) {
            if (i % 65536 == 0 && stop.stop_requested())
                return list;
            const Session& session = table->rows[i];
            const SessionPlace place(table->kind, i);
            if (!filter.passes(place, session))
                continue;
            const bool verdict_fits = !choice.verdict || *choice.verdict == session.verdict;
            const bool marks_fit = !choice.marked_only || session.marks != mark_none;
            list.of_kind[static_cast<std::size_t>(table->kind)] += verdict_fits && marks_fit;
            list.of_verdict[static_cast<std::size_t>(session.verdict)] += kind_fits && marks_fit;
            list.marked += kind_fits && verdict_fits && session.marks != mark_none;
            if (kind_fits && verdict_fits && marks_fit)
                rows->push_back(place);
        }
    }
    for (const std::uint32_t count : list.of_kind)
        list.any_kind += count;
    for (const std::uint32_t count : list.of_verdict)
        list.any_verdict += count;
    if (pools)
        put_in_order(list.set, *pools, choice.order, choice.descending, *rows, stop);
    if (choice.keep)
        list.kept = row_of(list, *choice.keep);
    return list;
}

std::vector<SessionPlace> sessions_of(const SessionSet& set, const EventKey& event)
{
    std::vector<SessionPlace> places;
    for (const auto& table : set.tables) {
        const auto id = table && table->snapshot ? table->snapshot->find(event) : std::nullopt;
        // The list of events is the shorter way to a no.
        if (!id || !std::ranges::contains(table->events, id->value))
            continue;
        if (const auto row = row_of(*table, *id, false))
            places.emplace_back(table->kind, *row);
    }
    return places;
}

std::optional<SessionKey> key_of(const SessionSet& set, SessionPlace place)
{
    const SessionTable* table = set[place.kind()];
    if (!table || place.index() >= table->rows.size())
        return std::nullopt;
    return SessionKey{place.kind(),
                      table->snapshot->key(EventId{table->events_of(table->rows[place.index()]).front()})};
}

std::string server_text(const Pools& pools, const Facet& facet)
{
    std::string text{pools.name.view(facet.server)};
    if (facet.server_port != Facet::none)
        text += ':' + std::to_string(facet.server_port);
    const std::string_view behind = pools.name.view(facet.site ? facet.site : text.empty() ? facet.host : 0);
    if (!behind.empty())
        text += (text.empty() ? "" : " ") + std::string(behind);
    return text;
}

}
