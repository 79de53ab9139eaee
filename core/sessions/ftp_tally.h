// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/segment.h"
#include "core/sessions/ftp_meaning.h"
#include "core/sessions/session.h"

namespace spoor {

/// Why an FTP session has its verdict: rows `ftp.N` of resources/explain/session-reason.tsv.
enum class FtpReason : ReasonId {
    Nothing = 0,
    LoggedIn = 1,
    AfterFailures = 2,
    Refused = 3,
    NameOnly = 4,        ///< USER without an answered PASS
    NeverTried = 5,
    LoginNotInLog = 6,   ///< it did what only a logged-in user can
    OnlyItsEnd = 7,
    TooLittle = 8,
    // Sentences that are added: about marks, and how the lines were put together.
    Anonymous = 20,
    PassWithoutUser = 21,
    NotEnded = 22,
    BegunBefore = 23,
    ByNumber = 24,
    NumberUsedBefore = 25,
    OverFiles = 26,
    ByGuid = 27,
    ByPid = 28,
    ByCloseness = 29,
    TransfersOnly = 30,
    EndNotLogged = 31,
    StepUnreadable = 32,
};

/// One line of a session, as far as the tally needs it.
struct FtpLine {
    FtpMeaning meaning;
    FacetId facet = 0;
    StringPool::Id client = 0;
    StringPool::Id user = 0;
    Micros time = no_time;
    std::uint64_t bytes = no_bytes;
};

/// What is known of an FTP session while its lines come in, in their order. A small value.
class FtpTally {
public:
    explicit FtpTally(StringPool::Id client = 0) { row_.client = client; }

    void add(const FtpLine& line, const Pools& pools);
    /// The lines of `later` come after these.
    void join(const FtpTally& later);
    /// The same session as another log tells it: what both count is not added up.
    void take_beside(const FtpTally& other);

    StringPool::Id client() const { return row_.client; }
    StringPool::Id user() const { return row_.user; }
    bool ended() const { return ended_; }
    bool logged_in() const { return got_in_; }
    std::uint64_t attempts() const { return attempts_; }
    Micros start() const { return row_.start; }
    Micros end() const { return row_.end; }
    std::uint32_t lines() const { return row_.event_count; }

    /// The session without its place in a table. `confidence`: of the grouping; that of the verdict lowers it.
    Session finished(std::uint8_t confidence, std::uint32_t detail, std::uint16_t more_marks) const;

private:
    void login(const FtpLine& line);
    void judge(Session& session) const;

    Session row_;
    std::uint64_t data_channel_ = 0;
    std::uint32_t attempts_ = 0;
    std::uint32_t failures_ = 0;
    std::uint32_t failures_before_ = 0;  ///< before somebody got in
    std::uint32_t names_open_ = 0;       ///< USER commands that no PASS has followed yet
    bool any_name_ = false;
    bool got_in_ = false;
    bool ended_ = false;
    bool inside_ = false;      ///< something succeeded that takes a login
    bool only_end_ = true;
};

}
