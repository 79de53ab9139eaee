// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/section_maker.h"

namespace spoor::report {
namespace {

class GlossarySection final : public SectionMaker {
public:
    Result<void> fill(const Workshop& w, Section& section) override
    {
        if (auto terms = w.events.terms(); !terms.empty())
            section.blocks.push_back(Terms{std::move(terms)});
        return {};
    }
};

}

std::unique_ptr<SectionMaker> glossary_section() { return std::make_unique<GlossarySection>(); }

}
