// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"

namespace spoor {
namespace {

class FtpPassWithoutUser final : public Rule {
public:
    std::string_view id() const override { return "ftp.pass-without-user"; }

    std::vector<FindingDraft> find(const Evidence&, const RuleSettings&, const TaskContext&) const override
    {
        return {};
    }
};

}

const Rule& ftp_pass_without_user()
{
    static const FtpPassWithoutUser rule;
    return rule;
}

}
