// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/summary_text.h"

#include "app/cli/inferred.h"
#include "app/cli/text_table.h"
#include "app/cli/wording.h"
#include "core/report/visible_text.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

namespace spoor::cli {
namespace {

using enum TextTable::Align;

constexpr std::size_t most_values = 12;

std::string ledger(const Snapshot& snapshot)
{
    TextTable table({{"file"},
                     {"format"},
                     {"size", Right},
                     {"lines", Right},
                     {"event", Right},
                     {"cont.", Right},
                     {"directive", Right},
                     {"blank", Right},
                     {"rejected", Right},
                     {"events", Right},
                     {"zone"},
                     {"first (UTC)"},
                     {"last (UTC)"}});
    for (const auto& source : snapshot.sources) {
        const LineCounts& lines = source->lines;
        const bool lined = !source->format || source->format->counts_lines();
        const auto count = [&](std::uint64_t n) { return !lined ? std::string("-") : grouped(n); };
        table.add({source->display_name(), source->format ? std::string(source->format->id()) : "-",
                   size_text(source->bytes), count(lines.total), count(lines.event), count(lines.continuation),
                   count(lines.directive), count(lines.blank), count(lines.rejected),
                   grouped(source->events - source->recovered), source->zone.name(), time_text(source->first),
                   time_text(source->last)});
    }
    return table.empty() ? std::string() : table.text() + '\n';
}

// What was not in the files and had to be concluded, and what is wrong with them.
std::string notes(const Snapshot& snapshot)
{
    std::string text;
    const auto note = [&](const std::string& about, const std::string& what) {
        text += "note: " + visible(about) + ": " + visible(what) + '\n';
    };
    for (const auto& source : snapshot.sources) {
        const std::string file = source->display_name();
        if (const Layout* layout = inferred_layout(*source))
            note(file, std::string(layout == &source->layouts->front() ? "no header names its columns"
                                                                       : "some rows do not fit the header") +
                           "; taken as: " + joined_names(*layout) +
                           (layout->note.empty() ? "" : " (" + layout->note + ")"));
        if (source->lines.rejected)
            note(file, counted(source->lines.rejected, "line gave", "lines gave") + " no event");
        if (source->error)
            text += "error: " + visible(file) + ": " + reason(*source->error) + '\n';
    }
    for (const Skipped& skipped : snapshot.skipped)
        text += "skipped: " + visible(skipped.path) + ": " + reason(skipped.reason) + '\n';
    return text.empty() ? text : text + '\n';
}

template <class Key>
std::string most_frequent(const std::map<Key, std::uint64_t>& counts)
{
    std::vector<std::pair<Key, std::uint64_t>> order(counts.begin(), counts.end());
    std::ranges::stable_sort(order, std::ranges::greater{}, &std::pair<Key, std::uint64_t>::second);
    std::string text;
    for (std::size_t i = 0; i < std::min(order.size(), most_values); ++i) {
        text += i ? ", " : "";
        if constexpr (std::is_integral_v<Key>)
            text += std::to_string(order[i].first);
        else
            text += order[i].first;
        text += ": " + grouped(order[i].second);
    }
    if (order.size() > most_values)
        text += ", and " + counted(order.size() - most_values, "more value", "more values");
    return text;
}

std::string percent(double rate)
{
    char text[16];
    std::snprintf(text, sizeof text, "%.2f %%", rate * 100);
    return text;
}

// In the order of SessionKind.
constexpr std::array<const char*, session_kind_count> session_titles = {"FTP sessions", "HTTP handshakes", "processes",
                                                                        "logon sessions", "forensic blocks"};

std::string verdicts(const SessionCounts& counts, SessionKind kind)
{
    const std::uint64_t all = counts.of(kind);
    if (all == 0)
        return {};
    std::map<std::string, std::uint64_t> named;
    for (int v = 0; v < verdict_count; ++v)
        if (const std::uint64_t n = counts.of(kind, static_cast<Verdict>(v)))
            named[std::string(name(static_cast<Verdict>(v)))] = n;
    return grouped(all) + " (" + most_frequent(named) + ")";
}

std::string rate(const Summary& summary)
{
    return percent(summary.failure_rate()) + " (" + grouped(summary.failing) + " of " +
           counted(summary.with_status, "event", "events") + " with a status)";
}

std::string attempts(std::uint64_t succeeded, std::uint64_t failed)
{
    return grouped(succeeded) + " succeeded, " + grouped(failed) + " failed";
}

}

std::string summary_text(const Snapshot& snapshot, const Summary& summary, bool chosen,
                         std::span<const FindingCount> findings)
{
    std::string text = ledger(snapshot) + notes(snapshot);
    TextTable facts({{""}, {""}});
    const auto fact = [&](const char* what, const std::string& value) {
        if (!value.empty())
            facts.add({what, value});
    };
    fact(chosen ? "events chosen" : "events", grouped(summary.events));
    if (summary.first)
        fact("time (UTC)", plain_time(*summary.first) + " to " + plain_time(*summary.last));
    fact("kinds", most_frequent(summary.by_kind));
    fact("outcomes", most_frequent(summary.by_outcome));
    fact("status", most_frequent(summary.by_status));
    fact("event ids", most_frequent(summary.by_event_id));
    if (summary.with_status)
        fact("failure rate", rate(summary));
    if (summary.logins_succeeded + summary.logins_failed)
        fact("FTP logins", attempts(summary.logins_succeeded, summary.logins_failed));
    if (summary.logons_succeeded + summary.logons_failed)
        fact("logons", attempts(summary.logons_succeeded, summary.logons_failed));
    for (int kind = 0; kind < session_kind_count; ++kind)
        fact(session_titles[static_cast<std::size_t>(kind)],
             verdicts(summary.sessions, static_cast<SessionKind>(kind)));
    if (summary.sessions.handshake_legs)
        fact("failure rate without handshake legs", percent(summary.adjusted_failure_rate()));
    if (summary.recovered)
        fact("recovered", counted(summary.recovered, "record", "records") + " found in slack, counted nowhere above");
    std::map<Severity, std::uint64_t> by_severity;
    for (const FindingCount& row : findings)
        by_severity[row.severity] += row.count;
    std::string words;
    for (const auto& [severity, count] : by_severity)
        words = grouped(count) + ' ' + std::string(name(severity)) + (words.empty() ? "" : ", ") + words;
    fact("findings", words);
    return text + facts.text();
}

}
