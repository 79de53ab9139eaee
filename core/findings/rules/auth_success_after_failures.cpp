// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"

namespace spoor {
namespace {

class AuthSuccessAfterFailures final : public Rule {
public:
    std::string_view id() const override { return "auth.success-after-failures"; }

    std::vector<FindingDraft> find(const Evidence&, const RuleSettings&, const TaskContext&) const override
    {
        return {};
    }
};

}

const Rule& auth_success_after_failures()
{
    static const AuthSuccessAfterFailures rule;
    return rule;
}

}
