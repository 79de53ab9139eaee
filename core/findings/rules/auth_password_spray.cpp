// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"

namespace spoor {
namespace {

class AuthPasswordSpray final : public Rule {
public:
    std::string_view id() const override { return "auth.password-spray"; }

    std::vector<FindingDraft> find(const Evidence&, const RuleSettings&, const TaskContext&) const override
    {
        return {};
    }
};

}

const Rule& auth_password_spray()
{
    static const AuthPasswordSpray rule;
    return rule;
}

}
