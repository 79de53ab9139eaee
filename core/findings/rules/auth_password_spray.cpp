// SPDX-License-Identifier: GPL-3.0-or-later
//
// Few tries each on many accounts, which keeps below the count at which an account is locked.
#include "core/findings/guess_drafts.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"

namespace spoor {
namespace {

class AuthPasswordSpray final : public Rule {
public:
    std::string_view id() const override { return "auth.password-spray"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        return drafts_of(evidence, *find_guessing(evidence, settings, context), GuessKind::Spray,
                         {.refused = Severity::Medium, .let_in = Severity::High, .nameless = Severity::Low}, settings);
    }
};

}

const Rule& auth_password_spray()
{
    static const AuthPasswordSpray rule;
    return rule;
}

}
