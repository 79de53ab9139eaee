// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"

namespace spoor {
namespace {

class WindowsAccountChange final : public Rule {
public:
    std::string_view id() const override { return "windows.account-change"; }

    std::vector<FindingDraft> find(const Evidence&, const RuleSettings&, const TaskContext&) const override
    {
        return {};
    }
};

}

const Rule& windows_account_change()
{
    static const WindowsAccountChange rule;
    return rule;
}

}
