// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/stats/chart.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace spoor::report {

/// The kinds of sections, in the order in which a new plan has them. Names are those of plans: never changed.
enum class SectionKind : std::uint8_t {
    Summary,  ///< `summary`: what is there, in sentences
    Findings,  ///< `findings`: with why, what would make them harmless, and their evidence
    Timeline,  ///< `timeline`: bookmarked events
    Sessions,  ///< `sessions`: ladders of bookmarked sessions
    Charts,  ///< `charts`: those that were picked
    Tables,  ///< `tables`: events by filter
    Notes,  ///< `notes`: free text
    Sources,  ///< `sources`: files, digests, and the parse ledger
    Glossary,  ///< `glossary`: codes that occur, in words
    Audit,  ///< `audit`: what was done with the case
};
constexpr int section_kind_count = 10;
std::string_view name(SectionKind);
std::optional<SectionKind> section_kind_from_name(std::string_view);

struct PlannedSection {
    SectionKind kind = SectionKind::Summary;
    bool shown = true;
    std::string title;  ///< empty: its own
    std::string annotation;  ///< Markdown

    bool operator==(const PlannedSection&) const = default;
};

/// A chart that was added to the report, with what it is drawn from.
struct ChartPick {
    ChartSpec spec;
    std::string title;  ///< empty: its own
    std::string filter;  ///< as typed; the spec's range is beside it
};

/// Events by filter, as a table.
struct TablePick {
    std::string title;
    std::string filter;
    std::vector<std::string> fields;  ///< short names; empty: time, kind, outcome, ip, user, message
    std::uint32_t limit = 200;

    bool operator==(const TablePick&) const = default;
};

/// What an investigator wants in the report. A value; kept in the case as JSON under the name `report`.
struct ReportPlan {
    std::string title;  ///< empty: `Report of an investigation`
    std::vector<std::pair<std::string, std::string>> data;  ///< case data, in order: `Case number`, `Examiner`, …
    std::string notes;  ///< Markdown, of the section Notes
    std::vector<PlannedSection> sections;  ///< each kind once
    std::vector<ChartPick> charts;
    std::vector<TablePick> tables;
    Zone zone;
    bool redacted = false;

    /// All sections in their order; all but Audit shown; the failure rate as a chart.
    static ReportPlan fresh();
};

std::string plan_json(const ReportPlan& plan);
/// BadOption (subject: the member, as `charts[2].filter`; detail: what was expected). What is not there is as in a new plan,
/// so that one written by hand can be short; but where `sections` is there, those missing in it are added, switched off.
/// Sections and charts that are unknown and unknown members are passed over, so that a plan of a later version can be
/// read. Bounds: 4 MiB, 64 levels, 1000 of each kind.
Result<ReportPlan> plan_from_json(std::string_view json);

}
