// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/capture/capture_options.h"
#include "core/engine/snapshot.h"
#include "core/findings/finding.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace spoor {

/// A block as mod_log_forensic writes it, and where it came from.
struct CapturedBlock {
    std::string criterion;  ///< `FAILED LOGIN`, `UNTIMELY DEATH`, `MODULE CONFIG`, or what an own criterion is called
    std::string text;  ///< from the BEGIN marker to the END marker and its line end
    std::string connection;  ///< what the lines were gathered by, for people: `PID 21945`, `FTP 12`, `10.1.2.3`
    std::string client, user;
    Micros time = no_time;  ///< of the event by which the criterion was met
    EventKey event;  ///< that event
    std::uint32_t lines = 0;
};

/// What is kept at the moment, for whoever wants to see that it is bounded.
struct CaptureState {
    std::uint64_t connections = 0, lines = 0, bytes = 0;  ///< kept now
    std::uint64_t blocks = 0;  ///< made so far
    std::uint64_t let_go = 0;  ///< connections so far: idle ones, and the longest silent where a bound was met
    std::uint64_t unread = 0;  ///< lines so far that could no longer be read from their files, and so are in no block
};

/// Keeps the last lines of every connection in memory, and makes a block of them when a criterion is met: forensic
/// capture as mod_log_forensic does it, over any log that Spoor reads.
///
/// A connection is what the log says belongs together: an FTP connection id, a server process (host and PID), an HTTP
/// handshake's client with its agent, a Windows logon, a forensic block; the client's address where there is nothing
/// better. Blocks of a forensic log are made again as they are. A block takes the lines out of its connection's ring, as
/// the module does: a connection with three refused logins gives three blocks, each with the lines since the one before.
/// Where several logs tell of one login (SystemLog and ExtendedLog), it is one block, with the lines of both. An event
/// that meets several criteria makes one block, by the first of them.
///
/// Memory: connections × buffer. Of a line 16 KiB are kept; connections that were idle for CaptureOptions::idle are let go,
/// and the longest silent ones where there are more than 65,536 of them or 512 MiB of lines.
///
/// One thread at a time.
class Capture {
public:
    /// BadOption, BadFilter.
    static Result<Capture> make(CaptureOptions options);
    Capture(Capture&&) noexcept;
    Capture& operator=(Capture&&) noexcept;
    ~Capture();

    /// Goes on with these events of the snapshot, which come in order of time and of which none was given before
    /// (NewEvents). `findings`: of this snapshot, where a criterion is `finding:`; else null. Reads the raw lines from
    /// their files; Cancelled once stop is asked for. The blocks stand in the order in which their criteria were met.
    Result<std::vector<CapturedBlock>> take(const std::shared_ptr<const Snapshot>& snapshot,
                                            std::span<const EventId> events, const FindingSet* findings = nullptr,
                                            const TaskContext& context = {});

    CaptureState state() const;
    const CaptureOptions& options() const;

private:
    struct State;
    explicit Capture(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// Appends blocks to the file of the options, which is made with mode 0600 where it is not there: whole blocks, one
/// write each. WriteFailed.
Result<void> append_blocks(const std::string& file, std::span<const CapturedBlock> blocks);

}
