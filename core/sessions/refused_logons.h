// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/account_name.h"
#include "core/sessions/logon_runs.h"

#include <deque>
#include <unordered_map>

namespace spoor {

/// Groups the refused logons of one machine (rules: logon_runs.h). In order of time.
class RefusedLogons {
public:
    RefusedLogons(const Snapshot& snapshot, LogonRuns& out);

    void refused(const WindowsEvent& e);
    void unproven(const WindowsEvent& e);
    /// No more is to come.
    void finish();

private:
    struct Group {
        std::uint32_t run = 0;
        Micros last = no_time;
    };
    struct Attempt {
        std::uint32_t run = 0;
        Micros time = no_time;
        bool checked = false;  // a refused check of credentials belongs to it already
    };

    /// The run of an event's client and account, a new one where there is none or it is too long ago.
    std::uint32_t group_of(const WindowsEvent& e);
    void add(std::uint32_t run, const WindowsEvent& e);
    /// Checks that no logon came for make groups of their own.
    void settle(Micros now);

    const Snapshot& snapshot_;
    LogonRuns& out_;
    AccountNames names_;
    std::unordered_map<std::uint64_t, Group> groups_;     // by client and account
    std::unordered_map<std::uint32_t, Attempt> attempts_; // by bare name: the last one
    std::deque<WindowsEvent> checks_;                     // of the last seconds, not yet given to a logon
};

}
