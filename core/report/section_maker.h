// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/dismissed_finding.h"
#include "core/report/make_document.h"
#include "core/report/quoted_events.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace spoor::report {

/// What the sections of one document share while it is made.
struct Workshop {
    Workshop(const ReportInput& from, const ReportPlan& by, const TaskContext& with);

    const ReportInput& input;
    const ReportPlan& plan;
    const TaskContext& context;
    const Snapshot& snapshot;
    RowSet rows;  ///< what the report is about
    std::vector<bool> chosen;  ///< by EventId: whether it is among `rows`; empty: all are
    std::vector<bool> is_leg;  ///< handshake_legs
    DismissedFindings dismissed;
    QuotedEvents events;

    // Parts that others refer to: section ids. Of findings by place in FindingSet::rows.
    std::map<std::uint32_t, std::string> finding_parts;
    std::map<SessionRef, std::string> session_parts;

    bool has_case() const { return !input.case_id.empty(); }
    /// Whether at least one of its events is chosen.
    bool tells_of(const Finding& finding) const;
    /// The bookmark on a finding, by its place in FindingSet::rows; null where there is none.
    const Bookmark* mark_on(std::uint32_t finding) const;
    /// The session that a bookmark is on, by its place among them; nothing for one on something else, or on a session
    /// that is not there any more.
    std::optional<SessionRef> session_of(std::size_t bookmark) const;
    /// The part that tells of a bookmarked finding or session; empty where there is none.
    std::string part_of(std::size_t bookmark) const;
    /// Of the event where it is open, else as it was when it was marked.
    Micros time_of(std::size_t bookmark) const;

    /// The events among `rows` that a filter of the plan matches. BadFilter; Cancelled.
    Result<RowSet> matching(const std::string& filter) const;

private:
    void place_marks();

    std::map<std::size_t, SessionRef> marked_sessions_;  // by bookmark
    std::map<std::size_t, std::uint32_t> marked_findings_;
    std::map<std::uint32_t, std::size_t> marks_on_findings_;  // the other way
};

/// Makes one section of a document: first it says which events it quotes, then, when all of them have been read, it
/// fills the section.
class SectionMaker {
public:
    virtual ~SectionMaker() = default;

    virtual Result<void> gather(Workshop&) { return {}; }
    virtual Result<void> fill(const Workshop& workshop, Section& section) = 0;
};

// One function a kind, in the file of its name.
std::unique_ptr<SectionMaker> summary_section();
std::unique_ptr<SectionMaker> findings_section();
std::unique_ptr<SectionMaker> timeline_section();
std::unique_ptr<SectionMaker> sessions_section();
std::unique_ptr<SectionMaker> charts_section();
std::unique_ptr<SectionMaker> tables_section();
std::unique_ptr<SectionMaker> notes_section();
std::unique_ptr<SectionMaker> sources_section();
std::unique_ptr<SectionMaker> glossary_section();
std::unique_ptr<SectionMaker> audit_section();

std::unique_ptr<SectionMaker> section_maker(SectionKind kind);
/// What a section is called unless the plan says.
std::string_view title_of(SectionKind kind);

/// The columns of a time: UTC and, where the report has another zone, that one's clock.
void add_time_columns(Table& table, const Zone& zone, const std::string& title = "Time");
void add_time_cells(std::vector<std::string>& row, Micros time, const Zone& zone);
/// `a, b and 3 more`; empty for none.
std::string listed(const std::vector<std::string>& items, std::size_t most = 12);

}
