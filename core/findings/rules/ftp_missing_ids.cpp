// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"

namespace spoor {
namespace {

class FtpMissingIds final : public Rule {
public:
    std::string_view id() const override { return "ftp.missing-ids"; }

    std::vector<FindingDraft> find(const Evidence&, const RuleSettings&, const TaskContext&) const override
    {
        return {};
    }
};

}

const Rule& ftp_missing_ids()
{
    static const FtpMissingIds rule;
    return rule;
}

}
