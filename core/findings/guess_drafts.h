// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/guessing.h"
#include "core/findings/rule.h"

#include <vector>

namespace spoor {

/// How grave guessing of a kind is.
struct GuessSeverity {
    Severity refused = Severity::Medium;
    Severity let_in = Severity::High;  ///< a login was granted that it can have led to
    Severity nameless = Severity::Low;  ///< refused, and the log does not say what names were tried
};

/// The findings about guessing of one kind: one a client and burst; where a client has more bursts than
/// `auth.bursts-a-client`, one for all of them; where more clients than `auth.clients-alone` were at it, one for the rest
/// of those that did not get in. Subject: the client, or the account where the log does not name it.
///
/// Variants and their arguments: `burst` {0} logins, {1} of whom (or nothing), {2} client, {3} how long, {4} the most in
/// one window, {5} the window; `burst-in`: {6} who was let in, {7} where that stands, as well. `bursts`, `bursts-in`: {4}
/// how many bursts, {5} the most accounts tried in one. `others`: {0} how many clients, {1} logins.
std::vector<FindingDraft> drafts_of(const Evidence& evidence, const std::vector<Guess>& guesses, GuessKind kind,
                                    GuessSeverity severity, const RuleSettings& settings);

}
