// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/section_maker.h"
#include "core/report/words.h"
#include "core/stats/summary.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace spoor::report {
namespace {

constexpr std::size_t most_kinds = 8;

// In the order of SessionKind.
constexpr std::array<std::pair<const char*, const char*>, session_kind_count> session_words = {{
    {"FTP session", "FTP sessions"},
    {"handshake of HTTP authentication", "handshakes of HTTP authentication"},
    {"process", "processes"},
    {"Windows logon", "Windows logons"},
    {"forensic block", "forensic blocks"},
}};

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i)
        text += (i == 0 ? "" : i + 1 < words.size() ? ", " : " and ") + words[i];
    return text;
}

/// `12 succeeded and 3 failed`.
std::string ends(std::uint64_t succeeded, std::uint64_t failed)
{
    return grouped(succeeded) + " succeeded and " + grouped(failed) + " failed";
}

std::string what_was_read(const Workshop& w, const Summary& summary)
{
    std::size_t files = 0;
    for (const auto& source : w.snapshot.sources)
        files += source->events > 0;
    std::string text = counted(w.snapshot.sources.size(), "log was read", "logs were read");
    if (files < w.snapshot.sources.size())
        text += ", of which " + counted(files, "holds", "hold") + " events";
    text += ". ";
    if (!w.input.chosen.empty())
        text += "This report is about " + utf8_text(w.input.chosen) + ": " +
                counted(summary.events, "event", "events") + " of " + grouped(w.snapshot.event_count());
    else
        text += "They hold " + counted(summary.events, "event", "events");
    if (summary.first)
        text += ", " + moments(*summary.first, *summary.last, w.plan.zone);
    text += '.';
    if (summary.recovered)
        text += ' ' + counted(summary.recovered, "more record was", "more records were") +
                " found in unused parts of binary logs and is counted nowhere else in this summary.";
    return text;
}

std::string kinds(const Summary& summary)
{
    std::vector<std::pair<std::string, std::uint64_t>> order(summary.by_kind.begin(), summary.by_kind.end());
    std::ranges::stable_sort(order, std::ranges::greater{}, &std::pair<std::string, std::uint64_t>::second);
    std::vector<std::string> words;
    for (const auto& [kind, count] : order | std::views::take(most_kinds))
        words.push_back(grouped(count) + ' ' + kind);
    if (order.size() > most_kinds)
        words.push_back(counted(order.size() - most_kinds, "more kind", "more kinds"));
    return "By kind: " + joined(words) + '.';
}

std::string rates(const Summary& summary)
{
    const std::uint64_t legs = summary.sessions.handshake_legs;
    std::string text = "Of " + counted(summary.with_status, "event", "events") + " with a status " +
                       grouped(summary.failing) + " failed (400 and above): a failure rate of " +
                       percent(summary.failure_rate()) + '.';
    if (legs)
        text += " Adjusted it is " + percent(summary.adjusted_failure_rate()) +
                ": that leaves out, on both sides of the "
                "division, " +
                counted(legs, "answer 401 that was", "answers 401 that were") +
                " only a step of an authentication handshake which went on to succeed, and so nobody's failure.";
    return text;
}

std::string sessions(const Summary& summary)
{
    std::vector<std::string> words;
    for (int kind = 0; kind < session_kind_count; ++kind)
        if (const auto n = summary.sessions.of(static_cast<SessionKind>(kind)))
            words.push_back(counted(n, session_words[static_cast<std::size_t>(kind)].first,
                                    session_words[static_cast<std::size_t>(kind)].second));
    return words.empty() ? std::string() : "What belongs together: " + joined(words) + '.';
}

std::string findings(const Workshop& w)
{
    std::array<std::uint64_t, severity_count> by_severity{};
    std::uint64_t dismissed = 0, told = 0;
    for (const Finding& finding : w.input.findings.rows) {
        if (!w.tells_of(finding))
            continue;
        if (w.dismissed.of(w.input.findings, finding)) {
            ++dismissed;
            continue;
        }
        ++by_severity[static_cast<std::size_t>(finding.severity)];
        ++told;
    }
    std::vector<std::string> words;
    for (int severity = severity_count - 1; severity >= 0; --severity)
        if (const auto n = by_severity[static_cast<std::size_t>(severity)])
            words.push_back(grouped(n) + ' ' + std::string(name(static_cast<Severity>(severity))));
    std::string text =
        told ? counted(told, "finding", "findings") + ": " + joined(words) + '.' : std::string("No findings.");
    if (dismissed)
        text += ' ' + counted(dismissed, "finding was", "findings were") + " dismissed by the investigator.";
    return text;
}

std::string unread(const Workshop& w)
{
    std::uint64_t rejected = 0, faulty = 0;
    for (const auto& source : w.snapshot.sources) {
        rejected += source->lines.rejected;
        faulty += source->error.has_value();
    }
    std::string text;
    if (rejected)
        text += counted(rejected, "line gave", "lines gave") + " no event that should have given one. ";
    if (faulty)
        text += counted(faulty, "log", "logs") + " could not be read, or not whole. ";
    if (!w.snapshot.skipped.empty())
        text += counted(w.snapshot.skipped.size(), "file or folder was", "files and folders were") + " left out. ";
    if (w.events.unreadable())
        text += counted(w.events.unreadable(), "quoted record", "quoted records") +
                " could not be read again while this report was written. ";
    return text.empty() ? "Every line of these logs was accounted for." : text + "The sources say which and why.";
}

class SummarySection final : public SectionMaker {
public:
    Result<void> fill(const Workshop& w, Section& section) override
    {
        const Summary summary = summarise(w.rows, w.input.sessions);
        const auto say = [&](std::string text) {
            if (!text.empty())
                section.blocks.push_back(Paragraph{std::move(text)});
        };
        say(what_was_read(w, summary));
        if (!summary.by_kind.empty())
            say(kinds(summary));
        if (summary.logins_succeeded + summary.logins_failed)
            say("Of the FTP logins " + ends(summary.logins_succeeded, summary.logins_failed) + '.');
        if (summary.logons_succeeded + summary.logons_failed)
            say("Of the Windows logons " + ends(summary.logons_succeeded, summary.logons_failed) + '.');
        if (summary.with_status)
            say(rates(summary));
        say(sessions(summary));
        say(findings(w));
        say(unread(w));
        return {};
    }
};

}

std::unique_ptr<SectionMaker> summary_section() { return std::make_unique<SummarySection>(); }

}
