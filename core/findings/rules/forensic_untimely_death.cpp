// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"

namespace spoor {
namespace {

class ForensicUntimelyDeath final : public Rule {
public:
    std::string_view id() const override { return "forensic.untimely-death"; }

    std::vector<FindingDraft> find(const Evidence&, const RuleSettings&, const TaskContext&) const override
    {
        return {};
    }
};

}

const Rule& forensic_untimely_death()
{
    static const ForensicUntimelyDeath rule;
    return rule;
}

}
