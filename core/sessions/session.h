// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/events/facet.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace spoor {

/// What belongs together, by kind. The names are those of `spoor-cli sessions --kind` and of the JSON.
enum class SessionKind : std::uint8_t {
    Ftp,       ///< `ftp`: one control connection
    HttpAuth,  ///< `http_auth`: the requests of one authentication handshake
    Process,   ///< `process`: one process of one machine, from start to end
    Logon,     ///< `logon`: a Windows logon, or refused ones of one client and account
    Forensic,  ///< `forensic`: one block of mod_log_forensic
};
constexpr int session_kind_count = 5;

std::string_view name(SessionKind);
std::optional<SessionKind> session_kind_from_name(std::string_view);

/// How it ended, as far as the log tells. `name` gives the words of JSON and filters: `logged_in`, `kerberos`, ….
enum class Verdict : std::uint8_t {
    Unknown,  ///< `unknown`: the log does not hold what would tell (HTTP: went through, its scheme is ambiguous)
    // FTP
    LoggedIn,  ///< `logged_in`: a login succeeded and none failed before it
    LoggedInAfterFailures,  ///< `logged_in_after_failures`
    Refused,  ///< `refused`: logins were tried, none succeeded
    NoLogin,  ///< `no_login`: connected, and no login was tried
    // HTTP authentication
    Kerberos,  ///< `kerberos`: 401, then success: Kerberos, or another scheme of one leg
    Ntlm,  ///< `ntlm`: 401, 401 (challenge), success; or the first of the two left out
    Negotiate,  ///< `negotiate`: went through under Negotiate, inside which Kerberos and NTLM cannot be told apart
    Basic,  ///< `basic`
    Digest,  ///< `digest`
    Failed,  ///< `failed`: the last leg refused credentials
    Abandoned,  ///< `abandoned`: the client never came back
    // processes
    Ended,  ///< `ended`: start and end are there
    NeverEnded,  ///< `never_ended`: started, and no end in the log
    StartMissing,  ///< `start_missing`: ended (or was given a token) without a start in the log
    // logons
    LoggedOff,  ///< `logged_off`
    StillOpen,  ///< `still_open`: logged on, and no logoff in the log
    LogonMissing,  ///< `logon_missing`: a logoff or other events of a logon that is not in the log
    LogonFailed,  ///< `logon_failed`: refused attempts of one client on one account
    // forensic blocks
    FailedLogin,  ///< `failed_login`
    UntimelyDeath,  ///< `untimely_death`
    ModuleConfig,  ///< `module_config`
};
constexpr int verdict_count = 22;

std::string_view name(Verdict);
std::optional<Verdict> verdict_from_name(std::string_view);

/// Something about a session that is worth a mark beside its verdict. Bits.
enum SessionMark : std::uint16_t {
    mark_none = 0,
    mark_not_ended = 1,  ///< the log does not show its end
    mark_begun_before = 2,  ///< the log does not show its beginning
    mark_pass_without_user = 4,  ///< FTP: a PASS without a USER before it (asked in the comments of seed 000)
    mark_anonymous = 8,  ///< an anonymous login was tried
    mark_shared_client = 16,  ///< HTTP: other handshakes of the same client address and agent interleave
    mark_sent_ahead = 32,  ///< HTTP: credentials were sent without being asked for
    mark_cut = 64,  ///< forensic: the block has no end marker
    mark_inferred_time = 128,  ///< its times were taken from elsewhere, see the reason
    mark_reused_id = 256,  ///< its id (connection id, PID) was used before in the same log
    mark_token_changed = 512,  ///< process: it runs as another user than it was created by
    mark_privileged = 1024,  ///< logon: special privileges were assigned (4672, 576)
    mark_transfers = 2048,  ///< FTP: something was uploaded, appended, deleted, renamed or made
};

/// Why the verdict is what it is: a row of resources/explain/session-reason.tsv. Each kind has its own numbers from 1;
/// 0 is "nothing to say".
using ReasonId = std::uint8_t;

/// One session. A small value; its events stand in the table it is in.
struct Session {
    std::uint32_t first_event = 0;  ///< into SessionTable::events
    std::uint32_t event_count = 0;  ///< at least 1
    Micros start = no_time;  ///< UTC, of the earliest event that has a time; no_time where none has
    Micros end = no_time;
    StringPool::Id client = 0;  ///< Pools::client
    StringPool::Id user = 0;  ///< Pools::user: who got in; else the one that was tried last; else absent
    FacetId facet = 0;  ///< of an event that names server, port, site and host
    std::uint32_t detail = 0;  ///< the kind's own (generation of an id, PID, alternatives): its header says
    std::uint64_t bytes = 0;  ///< payload moved, as far as the log says
    std::uint16_t attempts = 0;  ///< logins tried, as far as the kind has such; saturates
    std::uint16_t failures = 0;  ///< of those, refused; saturates
    std::uint16_t marks = mark_none;
    Verdict verdict = Verdict::Unknown;
    ReasonId reason = 0;
    std::uint8_t confidence = 100;  ///< of verdict and grouping, in percent
};

}
