// SPDX-License-Identifier: GPL-3.0-or-later
//
// Many names of which the log says that there is no such account: somebody goes through a list.
#include "core/findings/guess_drafts.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"

namespace spoor {
namespace {

class AuthUserEnumeration final : public Rule {
public:
    std::string_view id() const override { return "auth.user-enumeration"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        return drafts_of(evidence, *find_guessing(evidence, settings, context), GuessKind::Enumeration,
                         {.refused = Severity::Low, .let_in = Severity::High, .nameless = Severity::Low}, settings);
    }
};

}

const Rule& auth_user_enumeration()
{
    static const AuthUserEnumeration rule;
    return rule;
}

}
