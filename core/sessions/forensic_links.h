// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <unordered_map>
#include <vector>

namespace spoor {

/// The block whose session is looked for in the other logs.
struct ForensicWanted {
    std::uint32_t pid = no_pid;
    StringPool::Id client = 0;
    Micros start = no_time, end = no_time;  ///< no_time: the block does not say
    Micros not_before = no_time;            ///< no_time: no bound. Times of the blocks around it in its file
    Micros not_after = no_time;
};

/// What other logs hold of the same session.
struct ForensicLink {
    std::vector<std::uint32_t> by_process;  ///< EventId values in order of time: same PID, same client where named
    std::vector<std::uint32_t> by_client;   ///< no PID; same client, in the time of the session
    std::uint8_t confidence = 0;            ///< that these are of the block's session, in percent; 0: none was found
};

/// Lines of other logs (SystemLog, syslog, ExtendedLog, xferlog, module logs) that may be of the blocks' sessions.
///
/// ProFTPD has one process for each connection, so what bears the block's PID and client near its time is the same
/// session; PIDs come back, so lines of a PID with more than `most_silence` between them are taken for two sessions.
/// Lines without a PID are the session's if they are FTP, of its client, and in its time; other sessions of that client
/// at that moment cannot be told from it, so by themselves they are worth less.
class ForensicLinks {
public:
    static constexpr Micros most_silence = seconds(7200);
    static constexpr Micros slack = seconds(1);  ///< ExtendedLog and xferlog cut fractions of a second off

    /// Reads the columns of all other sources once. Blocking.
    ForensicLinks(const Snapshot& snapshot, std::span<const ForensicWanted> wanted, const std::stop_token& stop);

    ForensicLink find(const ForensicWanted& wanted) const;

private:
    struct Line {
        std::int64_t time;
        std::uint32_t event;
        StringPool::Id client;  // canonical; 0 where the line names none
    };
    using Lines = std::vector<Line>;

    StringPool::Id canonical(StringPool::Id client) const;
    void read(const SegmentRef& ref, bool proftpd, std::span<const std::uint8_t> wanted_client);
    void add_by_client(const ForensicWanted& wanted, Micros from, Micros to, ForensicLink& link) const;

    const Snapshot& snapshot_;
    std::unordered_map<std::uint32_t, Lines> by_pid_;
    std::unordered_map<StringPool::Id, Lines> by_client_;
};

}
