// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"

namespace spoor {
namespace {

class HttpAttackPath final : public Rule {
public:
    std::string_view id() const override { return "http.attack-path"; }

    std::vector<FindingDraft> find(const Evidence&, const RuleSettings&, const TaskContext&) const override
    {
        return {};
    }
};

}

const Rule& http_attack_path()
{
    static const HttpAttackPath rule;
    return rule;
}

}
