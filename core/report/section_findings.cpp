// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rule.h"
#include "core/report/section_maker.h"
#include "core/report/words.h"

#include <algorithm>

namespace spoor::report {
namespace {

constexpr std::size_t most_parts = 500;
constexpr std::size_t most_quotes = 20;
constexpr std::size_t most_rows = 500;

std::string title_of(const Finding& finding)
{
    const Explanation* words = words_of(*rules()[finding.rule]);
    const std::string title = words ? words->name : std::string(rules()[finding.rule]->id());
    return title + ": " + utf8_text(finding.subject);
}

/// Severities begin a sentence here.
std::string capital(std::string_view word)
{
    std::string text(word);
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 32);
    return text;
}

/// The first, and the last: how it ended is what one wants to know of guessing.
std::vector<std::uint32_t> quoted(const FindingSet& set, const Finding& finding)
{
    const auto events = set.events_of(finding);
    const auto first = events.first(std::min(events.size(), most_quotes));
    std::vector<std::uint32_t> list(first.begin(), first.end());
    if (events.size() > most_quotes)
        list.back() = events.back();
    return list;
}

class FindingsSection final : public SectionMaker {
public:
    Result<void> gather(Workshop& w) override
    {
        const FindingSet& set = w.input.findings;
        for (std::uint32_t i = 0; i < set.rows.size(); ++i) {
            const Finding& finding = set.rows[i];
            if (!w.tells_of(finding))
                continue;
            if (w.dismissed.of(set, finding)) {
                dismissed_.push_back(i);
            } else if (finding.severity == Severity::Info) {
                info_.push_back(i);
            } else if (parts_.size() == most_parts) {
                ++left_out_;
            } else {
                parts_.push_back(i);
                w.finding_parts[i] = "finding-" + std::to_string(parts_.size());
                for (const std::uint32_t event : quoted(set, finding))
                    w.events.want(EventId{event});
            }
        }
        return {};
    }

    Result<void> fill(const Workshop& w, Section& section) override
    {
        if (parts_.empty())
            section.blocks.push_back(Paragraph{"Nothing was found that asks for attention."});
        if (left_out_)
            section.blocks.push_back(
                Paragraph{counted(left_out_, "finding", "findings") + " more, the least grave, are left out here."});
        for (const std::uint32_t i : parts_)
            section.parts.push_back(part(w, i));
        if (!info_.empty())
            section.parts.push_back(info(w));
        if (!dismissed_.empty())
            section.parts.push_back(dismissed(w));
        return {};
    }

private:
    static Section part(const Workshop& w, std::uint32_t i)
    {
        const FindingSet& set = w.input.findings;
        const Finding& finding = set.rows[i];
        Section part;
        part.id = w.finding_parts.at(i);
        part.title = capital(name(finding.severity)) + ": " + title_of(finding);
        if (const Bookmark* mark = w.mark_on(i))
            part.annotation = utf8_text(mark->note);
        const auto say = [&](std::string text) { part.blocks.push_back(Paragraph{std::move(text)}); };
        say(utf8_text(finding.why));
        say("When: " + moments(finding.start, finding.end, w.plan.zone) + ". Severity: " +
            std::string(name(finding.severity)) + ". Confidence: " + std::to_string(finding.confidence) + " %.");
        if (const Explanation* words = words_of(*rules()[finding.rule])) {
            say("What it means: " + words->meaning);
            if (!words->assessment.empty())
                say("What would make it harmless: " + words->assessment);
            say("Rule: " + std::string(rules()[finding.rule]->id()) + ". Source: " + words->source + '.');
        }
        std::vector<std::string> ids;
        for (const SessionRef& ref : set.sessions_of(finding))
            if (const SessionTable* table = set.session_set[ref.kind])
                ids.push_back(table->id_of(ref.index));
        if (!ids.empty())
            say("Sessions: " + listed(ids) + '.');
        if (finding.event_count > most_quotes)
            say("Of its " + grouped(finding.event_count) + " events the first " + grouped(most_quotes - 1) +
                " and the last are quoted.");
        Quotes quotes;
        for (const std::uint32_t event : quoted(set, finding))
            quotes.rows.push_back(w.events.quote(EventId{event}));
        quotes.left_out = finding.event_count - quotes.rows.size();
        part.blocks.push_back(std::move(quotes));
        return part;
    }

    Section info(const Workshop& w) const
    {
        Table table;
        table.caption = "Findings of the severity info: good to know; nothing is suspected.";
        table.columns = {{"Finding"}, {"Why"}};
        add_time_columns(table, w.plan.zone, "From");
        for (const std::uint32_t i : info_) {
            if (table.rows.size() == most_rows)
                break;
            const Finding& finding = w.input.findings.rows[i];
            std::vector<std::string> row = {title_of(finding), utf8_text(finding.why)};
            add_time_cells(row, finding.start, w.plan.zone);
            table.rows.push_back(std::move(row));
        }
        table.left_out = info_.size() - table.rows.size();
        return {"findings-info", "Good to know", {}, {std::move(table)}, {}};
    }

    Section dismissed(const Workshop& w) const
    {
        Table table;
        table.caption = "Findings that the investigator holds to be harmless.";
        table.columns = {{"Finding"}, {"Severity"}, {"Reason"}, {"Dismissed by"}, {"Dismissed at (UTC)"}};
        for (const std::uint32_t i : dismissed_) {
            if (table.rows.size() == most_rows)
                break;
            const Finding& finding = w.input.findings.rows[i];
            const DismissedFinding& by = *w.dismissed.of(w.input.findings, finding);
            table.rows.push_back({title_of(finding), std::string(name(finding.severity)), utf8_text(by.reason),
                                  utf8_text(by.author), time_text(by.when)});
        }
        table.left_out = dismissed_.size() - table.rows.size();
        return {"findings-dismissed", "Dismissed", {}, {std::move(table)}, {}};
    }

    std::vector<std::uint32_t> parts_, info_, dismissed_;  // places in FindingSet::rows
    std::uint64_t left_out_ = 0;
};

}

std::unique_ptr<SectionMaker> findings_section() { return std::make_unique<FindingsSection>(); }

}
