// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"

namespace spoor {
namespace {

class FirewallEngineRestarts final : public Rule {
public:
    std::string_view id() const override { return "firewall.engine-restarts"; }

    std::vector<FindingDraft> find(const Evidence&, const RuleSettings&, const TaskContext&) const override
    {
        return {};
    }
};

}

const Rule& firewall_engine_restarts()
{
    static const FirewallEngineRestarts rule;
    return rule;
}

}
