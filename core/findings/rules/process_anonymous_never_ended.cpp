// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"

namespace spoor {
namespace {

class ProcessAnonymousNeverEnded final : public Rule {
public:
    std::string_view id() const override { return "process.anonymous-never-ended"; }

    std::vector<FindingDraft> find(const Evidence&, const RuleSettings&, const TaskContext&) const override
    {
        return {};
    }
};

}

const Rule& process_anonymous_never_ended()
{
    static const ProcessAnonymousNeverEnded rule;
    return rule;
}

}
