// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/sessions/ftp_meaning.h"
#include "core/sessions/ftp_piece.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace spoor {

/// Sessions by the connection ids of IIS FTP logs, in one source. MSFTPSVC numbers its connections and uses the numbers
/// again, FTPSVC (IIS 7 and later) gives each session a GUID (x-session), which is never used twice.
///
/// A number begins a new generation
/// - where it comes back after its own QUIT, `closed` or ControlChannelClosed (a further closing line belongs to what it
///   closes),
/// - where it comes back with another client address,
/// - behind a header in the midst of the file, which a restart of the service writes.
/// A header between two days is what a log has that was put together from daily ones: there, and at the seam of two
/// files (ftp_chain.h), a connection goes on if client and number are the same, it was not closed, and no more than
/// ftp_boundary_gap has passed. A small number is no sign of a restart, because numbers are used out of order; neither
/// is USER, because one connection can try many.
///
/// Sources: a support engineer's explanation of the log ("Understanding IIS FTP log", 2005: the number counts the
/// connections since the service started); logs of IIS 4, 5, 6, 8 and 10 as observed.
class FtpNumbered {
public:
    /// One for each thread; both outlive it.
    FtpNumbered(const Snapshot& snapshot, const FtpMeanings& meanings);

    /// The sessions of the ids with id % slices == slice among these segments, all of one source and in its order.
    FtpPiece find(std::span<const SegmentRef> segments, unsigned slice, unsigned slices, const std::stop_token& stop);

private:
    struct Slot {
        std::uint32_t place;
        std::uint32_t session;  ///< the present one of this number
        std::uint32_t generation;
        bool guid;
    };
    /// Beside a session, while it is being put together.
    struct State {
        std::uint32_t stretch;  ///< that of its last line
        bool replaced = false;
    };

    struct Given {
        std::uint32_t session, event;
    };

    void segment(const SegmentRef& ref, unsigned slice, unsigned slices);
    void boundary(Micros next);
    Slot& slot_for(StringPool::Id id, std::uint32_t place);
    std::uint32_t session_of(StringPool::Id id, const FtpLine& line);
    bool goes_on(std::uint32_t session, const FtpLine& line);
    std::uint32_t begin(Slot& slot, StringPool::Id id, StringPool::Id client);
    FtpPiece taken();

    const Snapshot& snapshot_;
    const FtpMeanings& meanings_;
    // Most logs are of one place; a forged one may have as many as lines.
    std::vector<std::uint32_t> slot_of_;  // by pool id, + 1; all 0 between two calls of find
    std::unordered_map<std::uint64_t, std::uint32_t> other_places_;  // place and id of the others' slots
    std::vector<StringPool::Id> touched_;
    std::vector<Slot> slots_;
    std::vector<State> states_;
    std::vector<Given> given_;
    FtpPiece piece_;
    std::uint32_t stretch_ = 0;  // grows with each header
    std::uint32_t hard_ = 0;  // the first stretch behind the last restart
    Micros before_ = no_time;  // time of the last row that has one
    bool header_ = false;  // one stands before the next row
    bool any_row_ = false;
    bool in_order_ = true;
};

}
