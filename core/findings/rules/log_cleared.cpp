// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"

namespace spoor {
namespace {

class LogCleared final : public Rule {
public:
    std::string_view id() const override { return "log.cleared"; }

    std::vector<FindingDraft> find(const Evidence&, const RuleSettings&, const TaskContext&) const override
    {
        return {};
    }
};

}

const Rule& log_cleared()
{
    static const LogCleared rule;
    return rule;
}

}
