// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "core/findings/finding.h"
#include "core/query/filter.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace spoor::capture {

/// A criterion as it is written in ForensicLogCriteria.
struct Criterion {
    enum class Sort : std::uint8_t { FailedLogin, UntimelyDeath, ModuleConfig, Finding, Filter };
    Sort sort = Sort::FailedLogin;
    std::string text;      ///< as given
    std::string argument;  ///< the glob, the filter
};
std::optional<Criterion> read_criterion(std::string_view text);

/// What stands in the marker: `FAILED LOGIN`; `FINDING HTTP ATTACK PATH` of a rule, `FILTER STATUS` of a filter. Our own
/// reader takes capital letters and blanks there and no more than 40 of them, so all else becomes a blank; the header's
/// field Criterion has it in full.
std::string marker_words(const Criterion& criterion, std::string_view rule);

/// A refused login, logon or authentication of any system: kinds ftp.login, logon and auth.failure with outcome failure.
/// Of HTTP, a 401 that judged credentials and refused them (sessions/http_auth_leg: 401.1 with a code of a refusal, or
/// such a code without a sub-status); where the columns do not tell that from the first legs of a handshake (no win32
/// code, no sub-status), one with a user name, which servers log only once credentials came.
bool is_refused_login(const Facet& facet, bool named);

/// A session process that says the signal it ended by, as the rule forensic.untimely-death knows it. The server itself,
/// which has no client, is stopped by one.
bool is_untimely_death(const Pools& pools, const Facet& facet, StringPool::Id client);

/// A session that a module's policy ended: mod_wrap2 refused it, mod_ban turned it away or threw it out, <Limit LOGIN>
/// denied the connection, or a module would not begin it. By the words of ProFTPD 1.3.8 (samples).
bool is_module_config(std::string_view raw_line);

/// What of one snapshot the own criteria ask for.
class OwnCriteria {
public:
    /// BadFilter, Cancelled.
    static Result<OwnCriteria> of(const std::vector<Criterion>& criteria,
                                  const std::shared_ptr<const Snapshot>& snapshot, const FindingSet* findings,
                                  const TaskContext& context);

    struct Met {
        std::size_t criterion;  ///< place in the criteria
        std::string_view rule;  ///< id, for findings
        std::size_t finding = 0;  ///< what the finding is known by
    };
    /// The first own criterion that the event meets. A finding is met by the last of its events of each connection (what
    /// bears the same id, process, client and source), so that what led to it is there.
    std::optional<Met> met(EventId event) const;

private:
    std::unordered_map<std::uint32_t, Met> findings_;
    std::vector<std::pair<std::size_t, std::vector<bool>>> filters_;  // by EventId
};

}
