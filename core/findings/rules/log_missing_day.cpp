// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"

namespace spoor {
namespace {

class LogMissingDay final : public Rule {
public:
    std::string_view id() const override { return "log.missing-day"; }

    std::vector<FindingDraft> find(const Evidence&, const RuleSettings&, const TaskContext&) const override
    {
        return {};
    }
};

}

const Rule& log_missing_day()
{
    static const LogMissingDay rule;
    return rule;
}

}
