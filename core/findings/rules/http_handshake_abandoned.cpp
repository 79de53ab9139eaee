// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"

namespace spoor {
namespace {

class HttpHandshakeAbandoned final : public Rule {
public:
    std::string_view id() const override { return "http.handshake-abandoned"; }

    std::vector<FindingDraft> find(const Evidence&, const RuleSettings&, const TaskContext&) const override
    {
        return {};
    }
};

}

const Rule& http_handshake_abandoned()
{
    static const HttpHandshakeAbandoned rule;
    return rule;
}

}
