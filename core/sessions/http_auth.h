// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/session_table.h"

#include <cstdint>
#include <vector>

namespace spoor {

/// Whether a handshake came to a success, under whatever scheme.
bool went_through(const Session& handshake);

/// Which events are 401 legs of an HTTP authentication handshake that went on to succeed: answers that look like
/// failures and are none (KB 969060). `failure_rate.adjusted` leaves them out of both sides of its division.
///
/// A password that was mistyped on the way counts as such a leg too, up to three times: a browser asks three times and
/// then shows the server's page (observed, Internet Explorer 6 to 11). Where more were refused before one was accepted
/// nobody sat at a prompt, and the refusals stay failures; so does a 401.3 (the user was known and not allowed).
struct HandshakeLegs {
    std::vector<bool> is_leg;  ///< by EventId; of event_count() elements
    std::uint64_t count = 0;   ///< how many are set
    std::uint64_t mistyped = 0;  ///< of those, how many refused credentials
};

/// Of a table of SessionKind::HttpAuth; empty for any other. Blocking, any thread.
HandshakeLegs handshake_legs(const SessionTable&);

// What the fields of a Session of SessionKind::HttpAuth mean:
//   detail    alternatives: in how many other ways its legs could have been joined, because other handshakes of the
//             same client, agent and server for the same path were open within the same moments. 0: in no other.
//             Saturates at 65535. IIS logs no connection id, so with a shared address this is all that can be said.
//   attempts  credentials that were sent and judged: refusals, and one more where it went through
//   failures  the refusals
//   user      who got in, else the name that was refused last; absent where the log has none (NTLM, Kerberos)
//   facet     of its first event
//   marks     mark_shared_client, mark_sent_ahead, mark_not_ended (the log ends while the answer could still come)

}
