// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/evidence.h"
#include "core/findings/http_words.h"
#include "core/findings/rule.h"

#include <cstdint>
#include <span>
#include <vector>

namespace spoor {

/// The handshakes of one client with one site, in order of start.
struct HandshakeParty {
    std::uint32_t site = 0;  ///< of Handshakes::sites
    StringPool::Id client = 0;
    std::span<const std::uint32_t> rows;  ///< into the table of sessions; at least one
    std::uint32_t kerberos = 0, ntlm = 0, others = 0;  ///< that went through: by Kerberos, by NTLM, by anything else
    std::uint32_t failed = 0, refusals = 0;  ///< whose last leg refused credentials; refusals of those
    std::uint32_t abandoned = 0;  ///< that the client never came back for; not where the log ends before it could

    std::uint32_t went_through() const { return kerberos + ntlm + others; }
};

/// All handshakes of HTTP authentication by site and client, for the rules about them. Linear in their number.
/// The evidence must outlive it. Parties stand in the order of their first handshake: the same for the same input.
class Handshakes {
public:
    explicit Handshakes(const Evidence& evidence);
    Handshakes(const Handshakes&) = delete;  // parties point into it
    Handshakes& operator=(const Handshakes&) = delete;

    const SessionTable* table() const { return table_; }  ///< null where there are none
    const Session& session(std::uint32_t row) const { return table_->rows[row]; }
    const std::vector<HandshakeParty>& parties() const { return parties_; }
    /// The parties of each site; sites in the order of their first handshake.
    const std::vector<std::vector<const HandshakeParty*>>& sites() const { return sites_; }
    std::string site_words(std::uint32_t site) const { return names_.words(site); }

private:
    void count(HandshakeParty& party, std::uint32_t row, Verdict verdict) const;

    const SessionTable* table_ = nullptr;
    HttpSites names_;
    std::vector<std::uint32_t> order_;  // rows by client, then site
    std::vector<HandshakeParty> parties_;
    std::vector<std::vector<const HandshakeParty*>> sites_;
};

/// Where a log has so many sites that nobody would read of each: keeps the drafts that count most
/// (`http.handshakes.findings`), in their order, and makes one of the others, of the variant `others`.
void fold_rest(std::vector<FindingDraft>& drafts, const RuleSettings& settings);

/// Parties of which most are told of by number alone: their clients, most of `count` first.
std::string party_words(const Snapshot& snapshot, std::span<const HandshakeParty* const> parties, std::size_t shown);

}
