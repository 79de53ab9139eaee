// SPDX-License-Identifier: GPL-3.0-or-later
//
// Many refused logins of one client in a short time. What was sprayed or enumerated is told by those rules alone, see
// guessing.h; the account that got in is told by auth.success-after-failures as well.
#include "core/findings/guess_drafts.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"

namespace spoor {
namespace {

class AuthBruteForce final : public Rule {
public:
    std::string_view id() const override { return "auth.brute-force"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        return drafts_of(evidence, *find_guessing(evidence, settings, context), GuessKind::BruteForce,
                         {.refused = Severity::Medium, .let_in = Severity::High, .nameless = Severity::Low}, settings);
    }
};

}

const Rule& auth_brute_force()
{
    static const AuthBruteForce rule;
    return rule;
}

}
