// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/http_auth_join.h"
#include "core/sessions/session.h"

namespace spoor::http_auth {

/// Rows `http_auth.N` of resources/explain/session-reason.tsv.
enum Reason : ReasonId {
    reason_one_leg = 1,        ///< {0} user
    reason_challenge,          ///< {0} user
    reason_challenge_ahead,    ///< {0} user
    reason_challenge_again,    ///< {0} user, {1} refusals
    reason_challenges,         ///< {0} user, {1} challenges
    reason_named_refusal,      ///< {0} user, {1} refusals
    reason_plain_name,         ///< {0} user
    reason_package_refusal,    ///< {0} user, {1} refusals
    reason_no_sub_status,      ///< {0} user, {1} number of 401s
    reason_principal_name,     ///< {0} user
    reason_one_leg_again,      ///< {0} user, {1} refusals
    reason_proof_refused,      ///< {0} code in words, {1} refusals
    reason_name_refused,       ///< {0} code in words, {1} refusals, {2} user
    reason_refused,            ///< {0} code in words, {1} refusals
    reason_never_returned,
    reason_challenge_unanswered,
    reason_log_ends,
    reason_bare_unanswered,
    // What can be added to any of these.
    reason_confidence = 40,    ///< {0} percent
    reason_no_alternative,
    reason_alternatives,       ///< {0} how many
    reason_shared,
    reason_other_path,         ///< {0} asked for, {1} answered
    reason_denied,
    reason_guessing,           ///< {0} refusals
    reason_either,
    reason_unreadable,         ///< {0} records
};

/// What a handshake was, with reason and confidence. The rest of the session is not touched.
///
/// One leg is called Kerberos, as KB 969060 has it, where the name is `DOMAIN\user`, which is how Windows
/// authentication is logged. A name as it is typed, or one in a refused request (NTLM and Kerberos show none before
/// they succeed) speaks for Basic, or for Digest where a security package refused it.
/// The confidence is ours: it begins with how sure the shape is, and alternatives in joining the legs lower it.
void judge(const Handshake& h, std::span<const Item> items, const Snapshot& snapshot, Micros stream_end, Session& out);

/// How many refusals make a guess of what could be a person at a prompt (see HandshakeLegs).
constexpr std::uint16_t prompts = 3;

}
