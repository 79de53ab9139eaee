// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"

namespace spoor {
namespace {

class FirewallSpoofedPackets final : public Rule {
public:
    std::string_view id() const override { return "firewall.spoofed-packets"; }

    std::vector<FindingDraft> find(const Evidence&, const RuleSettings&, const TaskContext&) const override
    {
        return {};
    }
};

}

const Rule& firewall_spoofed_packets()
{
    static const FirewallSpoofedPackets rule;
    return rule;
}

}
