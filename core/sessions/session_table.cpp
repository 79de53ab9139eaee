// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/session_table.h"

#include "core/query/parallel.h"
#include "core/sessions/session_kinds.h"

#include <algorithm>
#include <charconv>

namespace spoor {
namespace {

void put_in_order(SessionTable& table)
{
    const auto key = [&](const Session& s) { return std::pair(s.start, table.events[s.first_event]); };
    const auto before = [&](const Session& a, const Session& b) { return key(a) < key(b); };
    if (!std::ranges::is_sorted(table.rows, before))
        std::ranges::sort(table.rows, before);
}

}

std::string SessionTable::id_of(std::size_t index) const
{
    return std::string(name(kind)) + '-' + std::to_string(index + 1);
}

std::optional<SessionSet::Place> SessionSet::find(std::string_view id) const
{
    const std::size_t dash = id.rfind('-');
    if (dash == std::string_view::npos)
        return std::nullopt;
    const auto kind = session_kind_from_name(id.substr(0, dash));
    std::uint32_t number = 0;
    const char* const end = id.data() + id.size();
    const auto read = std::from_chars(id.data() + dash + 1, end, number);
    if (!kind || read.ec != std::errc() || read.ptr != end)
        return std::nullopt;
    const SessionTable* table = (*this)[*kind];
    if (!table || number == 0 || number > table->rows.size())
        return std::nullopt;
    return Place{table, number - 1};
}

Result<std::shared_ptr<const SessionTable>> find_sessions(std::shared_ptr<const Snapshot> snapshot, SessionKind kind,
                                                          const TaskContext& context, unsigned jobs)
{
    auto table = std::make_shared<SessionTable>();
    table->kind = kind;
    table->snapshot = std::move(snapshot);
    finder_of(kind).find(*table, context, query::thread_count(jobs));
    if (context.cancelled())
        return failure(ErrorCode::Cancelled);
    put_in_order(*table);
    return table;
}

Result<SessionSet> find_sessions(std::shared_ptr<const Snapshot> snapshot, const TaskContext& context, unsigned jobs,
                                 const SessionsReady& ready)
{
    SessionSet set;
    // One kind after the other, each with all threads: the two that are dear would else end alone.
    for (const SessionFinder* finder : session_kinds()) {
        auto table = find_sessions(snapshot, finder->kind(), context, jobs);
        if (!table)
            return std::unexpected(table.error());
        set.tables[static_cast<std::size_t>(finder->kind())] = *table;
        if (ready)
            ready(std::move(*table));
    }
    return set;
}

}
