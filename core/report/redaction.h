// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "core/report/document.h"

#include <memory>
#include <string>
#include <string_view>

namespace spoor::report {

/// Puts stable pseudonyms in the place of who people are: accounts (`user-3F2A`), addresses (`ip-91C0`, host names of
/// clients `host-…`), passwords and e-mail addresses (`secret-…`, `mail-…`). A pseudonym is made of HMAC-SHA-256 with
/// the case's key over what it stands for (folded as far as the log's system takes spellings for the same: accounts
/// without regard to case, addresses by value), so that the same account has the same pseudonym in every report of the
/// case, and nobody without the key can try names out. Immutable: any thread.
class Redaction {
public:
    /// `key`: CaseFile::redaction_key. What is to be replaced is taken from the snapshot's dictionaries, and by form
    /// (addresses, e-mail addresses, what follows PASS) wherever it stands.
    Redaction(std::string_view key, const Snapshot& snapshot);
    ~Redaction();

    std::string operator()(std::string_view text) const;
    /// Digest of a record in a redacted report.
    std::string keyed_digest(std::string_view bytes_digest) const;

private:
    struct State;
    std::shared_ptr<const State> state_;
};

/// The document with every text redacted: sentences, records, notes, tags, tables, ladders, charts, names of files.
/// Digests of records are keyed; digests of sources stay, by which the report can be checked as a whole.
Document redact(Document document, const Redaction& redaction);

}
