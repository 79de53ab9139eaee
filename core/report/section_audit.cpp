// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/section_maker.h"
#include "core/report/words.h"

namespace spoor::report {
namespace {

constexpr std::size_t most_rows = 10'000;

class AuditSection final : public SectionMaker {
public:
    Result<void> fill(const Workshop& w, Section& section) override
    {
        if (!w.has_case() || !w.input.date)
            return {};
        Table table;
        // Writing a report adds an entry too; with it no report of a case could be written twice the same.
        table.caption = "What was done with the case up to its last change, " + time_text(*w.input.date) +
                        " UTC. Each entry is chained to the one before by its digest.";
        table.columns = {{"No.", true}, {"Time (UTC)"},          {"By"},
                         {"Action"},    {"Detail", false, true}, {"Digest", false, true}};
        for (const AuditEntry& entry : w.input.audit) {
            if (entry.when > *w.input.date)
                continue;
            if (table.rows.size() == most_rows) {
                ++table.left_out;
                continue;
            }
            table.rows.push_back({std::to_string(entry.seq), time_text(entry.when), utf8_text(entry.author),
                                  utf8_text(entry.action), utf8_text(entry.detail), entry.digest});
        }
        section.blocks.push_back(std::move(table));
        return {};
    }
};

}

std::unique_ptr<SectionMaker> audit_section() { return std::make_unique<AuditSection>(); }

}
