// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace spoor {

/// One thing that was done to a case. Entries are added, never changed or taken away.
struct AuditEntry {
    std::uint64_t seq = 0;  ///< from 1, without a gap
    Micros when{};  ///< UTC, by the clock of the machine it was done on
    std::string author;
    std::string action;  ///< `case.created`, `findings.dismissed`, …: an interface, never changed
    std::string detail;  ///< a JSON object that says what was acted on
    std::string digest;  ///< audit_digest over this entry and the digest of the one before

    bool operator==(const AuditEntry&) const = default;
};

/// SHA-256 over `previous` and the fields but the digest, each with its length before it, in hexadecimal digits.
/// `previous` of the first entry is the case's id, so that entries of another case do not fit.
///
/// What it shows: that no entry was changed, put in or taken out between others by somebody who did not make all later
/// ones anew. What it cannot show: that the last entries were cut off. For that a digest must be kept elsewhere.
std::string audit_digest(std::string_view previous, const AuditEntry& entry);

/// The number of the first entry that does not fit the one before; nothing where all do.
std::optional<std::uint64_t> first_break(std::span<const AuditEntry> entries, std::string_view case_id);

}
