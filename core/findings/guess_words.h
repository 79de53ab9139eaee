// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/guessing.h"
#include "core/findings/rule.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace spoor {

// Pieces for the rules about guessing: what attempts are called in a sentence. Indices are into Attempts::rows.

/// `45.1.2.3`, `a client that the log does not name`.
std::string client_words(const Evidence& evidence, StringPool::Id client);
/// `Administrator, admin, root and 3 others`, in the order in which they were tried; empty where the log has no names.
/// `accounts`: how many there are.
std::string account_words(const Evidence& evidence, std::span<const std::uint32_t> attempts, std::size_t accounts);
/// `FTP`, `HTTP and SSH`: of the first attempts (those of one client are of one service or two).
std::string service_words(const Evidence& evidence, std::span<const std::uint32_t> attempts);
/// `ex260302.log, line 1034`: the name of the file without its folders.
std::string place_words(const Snapshot& snapshot, std::uint32_t event);
/// How long it took from the first to the last: `8 min 20 s`, `one second` at the least.
std::string length_words(const Evidence& evidence, std::span<const std::uint32_t> attempts);

/// Their events, and their sessions (each once), appended to a draft.
void add_attempts(const Evidence& evidence, std::span<const std::uint32_t> attempts, FindingDraft& draft);

/// The kind of session of a service's attempts; those of services without one have no session.
SessionKind session_kind_of(Service service);

/// Of `drafts` the `most` with the greatest count; the rest are put together in one more of their severity, with the
/// variant `others`, whose arguments are: how many, the sum of their counts. Drafts of the severity
/// `High` and above are never put together. In no order.
struct Rest {
    std::string_view what;  ///< `addresses`
};
void put_rest_together(std::vector<FindingDraft>& drafts, std::size_t most, const Rest& rest);

}
