// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/event_sample.h"
#include "core/findings/ftp_accounts.h"
#include "core/findings/ftp_servers.h"
#include "core/findings/name_tally.h"

#include <cstdint>
#include <map>
#include <set>
#include <vector>

namespace spoor {

/// What one client tried at one FTP server on names that exist everywhere or here.
struct FtpGuessing {
    StringPool::Id client = 0;
    std::uint32_t server = 0;

    /// Of a run: refusals of the client there with no more than the pause between them.
    struct Run {
        struct Name {
            std::uint32_t name;
            std::uint32_t refused;
            bool everywhere;
        };
        std::vector<Name> names;  ///< known ones; a handful at most times
        EventSample events;
        std::uint64_t others = 0;  ///< refusals of names that are not known
        Micros last = no_time;
        EventSample anonymous;  ///< refusals as anonymous, with what let a well-known name in afterwards
        bool got_in = false;
    } run;

    // Of all runs that are guessing.
    EventSample events;
    std::map<std::uint32_t, std::uint64_t> names;  ///< refusals by name
    std::set<std::uint32_t> got_in;  ///< names that were let in after they had been guessed
    std::uint64_t refused = 0, others = 0, runs = 0;

    // Of runs that are too short: well-known names that did not get in.
    EventSample few;
    std::map<std::uint32_t, std::uint64_t> few_names;

    // Well-known names that got in after refusals as anonymous alone.
    EventSample after_anonymous;
    std::map<std::uint32_t, std::uint64_t> after_names;
    std::uint64_t anonymous_refused = 0;
};

/// All of a snapshot's FTP servers, in the order in which clients are first met. `least`: refusals that make a run
/// guessing; a name that gets in after fewer was mistyped. `pause`: what ends a run.
std::vector<FtpGuessing> ftp_guessing(const Evidence& evidence, FtpAccounts& accounts, FtpServers& servers,
                                      std::uint64_t least, Micros pause, const TaskContext& context);

}
