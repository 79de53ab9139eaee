// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"

namespace spoor {
namespace {

class WindowsKerberosFailure final : public Rule {
public:
    std::string_view id() const override { return "windows.kerberos-failure"; }

    std::vector<FindingDraft> find(const Evidence&, const RuleSettings&, const TaskContext&) const override
    {
        return {};
    }
};

}

const Rule& windows_kerberos_failure()
{
    static const WindowsKerberosFailure rule;
    return rule;
}

}
