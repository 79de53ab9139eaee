// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_plan.h"

#include <algorithm>
#include <array>

namespace spoor::report {
namespace {

constexpr std::array<std::string_view, section_kind_count> names = {
    "summary", "findings", "timeline", "sessions", "charts", "tables", "notes", "sources", "glossary", "audit"};

}

std::string_view name(SectionKind kind) { return names[static_cast<std::size_t>(kind)]; }

std::optional<SectionKind> section_kind_from_name(std::string_view text)
{
    const auto found = std::ranges::find(names, text);
    if (found == names.end())
        return std::nullopt;
    return static_cast<SectionKind>(found - names.begin());
}

ReportPlan ReportPlan::fresh()
{
    ReportPlan plan;
    for (int i = 0; i < section_kind_count; ++i) {
        const auto kind = static_cast<SectionKind>(i);
        plan.sections.push_back({kind, kind != SectionKind::Audit, {}, {}});
    }
    plan.charts.push_back({});
    return plan;
}

}
