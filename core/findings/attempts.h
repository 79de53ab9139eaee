// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/engine/snapshot.h"
#include "core/sessions/session_table.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace spoor {

/// What somebody tried to get into.
enum class Service : std::uint8_t { Ftp, Http, Windows, Ssh, Firewall, Mail, Other };
constexpr int service_count = 7;
std::string_view name(Service);  ///< `FTP`, `HTTP`, `Windows`, `SSH`, `firewall`, `mail`, `other`

/// One attempt to prove who one is, whatever the log: credentials that were judged. 32 bytes.
///
/// Not attempts: the legs of an HTTP handshake that carried no credentials, or that went on to succeed
/// (handshake_legs); a USER without a PASS; records that stand in another source too; records found in slack.
struct Attempt {
    Micros time = no_time;
    std::uint32_t event = 0;    ///< EventId of the answer
    StringPool::Id client = 0;  ///< Pools::client; absent where the log has none
    StringPool::Id user = 0;  ///< Pools::user: the account that was tried, also where another line has it (FTP: USER)
    std::uint32_t session = 0;  ///< index in the table of the service's kind, or no_session
    Service service = Service::Other;
    bool succeeded = false;
    bool anonymous = false;  ///< an account for everybody (`anonymous`, `ftp`; RFC 1635)
    bool no_such_user = false;  ///< refused, and the log says that there is no such account

    static constexpr std::uint32_t no_session = 0xFFFFFFFF;
};

/// All attempts of a snapshot in order of time (those without one last), then of place. Immutable: any thread.
struct Attempts {
    std::vector<Attempt> rows;
    /// Places in `rows`: by client, then in order; attempts without a client left out.
    std::vector<std::uint32_t> by_client;
};

/// Reads columns and sessions alone. Any result once stop is asked for.
Attempts gather_attempts(const Snapshot& snapshot, const SessionSet& sessions, const TaskContext& context,
                         unsigned jobs);

// The parts that gather_attempts is made of, each appending its own in any order.
void ftp_attempts(const Snapshot&, const SessionSet&, const TaskContext&, unsigned jobs, std::vector<Attempt>&);
void http_attempts(const Snapshot&, const SessionSet&, const TaskContext&, unsigned jobs, std::vector<Attempt>&);
void windows_attempts(const Snapshot&, const SessionSet&, const TaskContext&, unsigned jobs, std::vector<Attempt>&);
/// Everything else that has `auth.failure` and `auth.success` (sshd, PAM, mail, firewalls).
void other_attempts(const Snapshot&, const SessionSet&, const TaskContext&, unsigned jobs, std::vector<Attempt>&);

}
