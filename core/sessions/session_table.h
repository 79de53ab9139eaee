// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/engine/snapshot.h"
#include "core/sessions/session.h"

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace spoor {

/// All sessions of one kind in one snapshot. Immutable once handed out: any thread.
struct SessionTable {
    SessionKind kind = SessionKind::Ftp;
    std::shared_ptr<const Snapshot> snapshot;
    std::vector<Session> rows;          ///< by start; those without a time last; equal ones by their first event
    std::vector<std::uint32_t> events;  ///< EventId values, in each session in order of time, then of place

    std::span<const std::uint32_t> events_of(const Session& s) const
    {
        return std::span(events).subspan(s.first_event, s.event_count);
    }
    /// `ftp-17`: the kind and the place in the table from 1. The same for the same input.
    std::string id_of(std::size_t index) const;
};

/// The sessions of a snapshot, by kind; null where they have not been looked for (yet).
struct SessionSet {
    std::array<std::shared_ptr<const SessionTable>, session_kind_count> tables;

    const SessionTable* operator[](SessionKind kind) const { return tables[static_cast<std::size_t>(kind)].get(); }

    struct Place {
        const SessionTable* table;
        std::uint32_t index;
    };
    /// By `ftp-17`. Nothing where there is none.
    std::optional<Place> find(std::string_view id) const;
};

/// Looks for the sessions of all kinds with `jobs` threads (0: as many as the machine has). `ready` is called with each
/// kind as it is done, from any thread, never from two at once. Blocking. Cancelled once stop is asked for.
using SessionsReady = std::function<void(std::shared_ptr<const SessionTable>)>;
Result<SessionSet> find_sessions(std::shared_ptr<const Snapshot> snapshot, const TaskContext& context = {},
                                 unsigned jobs = 0, const SessionsReady& ready = {});

/// The sessions of one kind alone.
Result<std::shared_ptr<const SessionTable>> find_sessions(std::shared_ptr<const Snapshot> snapshot, SessionKind kind,
                                                          const TaskContext& context = {}, unsigned jobs = 0);

}
