// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/evidence.h"
#include "core/findings/rule_settings.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace spoor {

/// What kind of guessing a burst of refused logins is.
enum class GuessKind : std::uint8_t {
    BruteForce,   ///< many tries in a short time, on one account or a few
    Spray,        ///< few tries each on many accounts
    Enumeration,  ///< few tries each on many names of which the log says that they do not exist
};

/// Refused logins of one client that somebody who mistypes does not make. Of clients that the log does not name, those of
/// one service and account.
struct Guess {
    GuessKind kind = GuessKind::BruteForce;
    std::vector<std::uint32_t> refused;  ///< into Attempts::rows, in order of time
    std::uint64_t peak = 0;  ///< brute force: the most refusals in one window
    std::uint32_t accounts = 0;  ///< how many were tried, by name with domain; 0 where the log has no names
    /// The login that was granted first of those that the guessing can have led to; into Attempts::rows, or nothing.
    std::uint32_t let_in = nothing;
    bool let_in_tried = false;  ///< its account was among those that were refused

    static constexpr std::uint32_t nothing = 0xFFFFFFFF;
};

/// All guessing in the attempts, in order of its first refusal. Attempts without a time, and those of accounts for
/// everybody, are left out.
///
/// Of one client:
/// 1. Refusals of an account that `auth.mistyped` or fewer of were made before the same client got in with it are
///    nobody's guesses.
/// 2. An account with no more than `auth.password-spray.tries` refusals left was tried lightly. Where enough of them stand
///    within `auth.password-spray.window`, they are enumeration, if the log says of them that there is no such account,
///    and a spray otherwise: each tested apart, so one client can do both.
/// 3. Brute force is looked for in what is left: an account that was sprayed or enumerated counts for that alone.
/// 4. Where fewer than `auth.refused-share` percent of the client's logins meanwhile were refused, it is an address that
///    many share, and no guessing.
/// What came of it: the first success of the client from the first refusal to `auth.guess-within` behind the last, with
/// an account that was tried; or, much closer (`auth.guess-any-within`), with one that this client had not used before.
///
/// Several rules ask for it, each time with the same settings: what was found last is kept with the evidence. Any thread;
/// whoever asks while another looks waits for him.
std::shared_ptr<const std::vector<Guess>> find_guessing(const Evidence& evidence, const RuleSettings& settings,
                                                        const TaskContext& context);

/// What was found last, and by which settings.
struct GuessMemo {
    std::mutex mutex;  // guards the others
    RuleSettings settings;
    std::shared_ptr<const std::vector<Guess>> guesses;
};

}
