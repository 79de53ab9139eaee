// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"

namespace spoor {
namespace {

class AuthManyAddresses final : public Rule {
public:
    std::string_view id() const override { return "auth.many-addresses"; }

    std::vector<FindingDraft> find(const Evidence&, const RuleSettings&, const TaskContext&) const override
    {
        return {};
    }
};

}

const Rule& auth_many_addresses()
{
    static const AuthManyAddresses rule;
    return rule;
}

}
