// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/audit_entry.h"

#include "core/io/digest.h"

namespace spoor {

std::string audit_digest(std::string_view previous, const AuditEntry& entry)
{
    Sha256 digest;
    // With lengths: else a piece could move from one field to the next unseen.
    const auto add = [&](std::string_view text) {
        digest.update(std::to_string(text.size()) + ':');
        digest.update(text);
    };
    add(previous);
    add(std::to_string(entry.seq));
    add(std::to_string(entry.when.value));
    add(entry.author);
    add(entry.action);
    add(entry.detail);
    return digest.hex();
}

std::optional<std::uint64_t> first_break(std::span<const AuditEntry> entries, std::string_view case_id)
{
    std::string_view previous = case_id;
    std::uint64_t seq = 0;
    for (const AuditEntry& entry : entries) {
        if (entry.seq != ++seq || entry.digest != audit_digest(previous, entry))
            return entry.seq;
        previous = entry.digest;
    }
    return std::nullopt;
}

}
