// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"

namespace spoor {
namespace {

class LogSilence final : public Rule {
public:
    std::string_view id() const override { return "log.silence"; }

    std::vector<FindingDraft> find(const Evidence&, const RuleSettings&, const TaskContext&) const override
    {
        return {};
    }
};

}

const Rule& log_silence()
{
    static const LogSilence rule;
    return rule;
}

}
