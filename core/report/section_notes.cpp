// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/section_maker.h"

namespace spoor::report {
namespace {

class NotesSection final : public SectionMaker {
public:
    Result<void> fill(const Workshop& w, Section& section) override
    {
        if (!w.plan.notes.empty())
            section.blocks.push_back(Note{w.plan.notes});
        return {};
    }
};

}

std::unique_ptr<SectionMaker> notes_section() { return std::make_unique<NotesSection>(); }

}
