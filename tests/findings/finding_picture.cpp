// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/findings/finding_picture.h"

#include "core/findings/rule.h"
#include "core/report/visible_text.h"
#include "tests/support/loaded.h"

namespace spoor::test {
namespace {

std::string clock(Micros time) { return time == no_time ? "no time" : plain_time(time); }

// `a.log:3-7,9 b.log:1`.
std::string places(const FindingSet& set, const Finding& f)
{
    std::string text, file;
    std::uint64_t from = 0, to = 0;
    const auto flush = [&] {
        if (from != 0)
            text += std::to_string(from) + (to > from ? "-" + std::to_string(to) : "");
    };
    for (const std::uint32_t event : set.events_of(f)) {
        const std::string path = set.snapshot->source(EventId{event}).path;
        const std::string name = path.substr(path.rfind('/') + 1);
        const std::uint64_t line = set.snapshot->line(EventId{event});
        if (name == file && line == to + 1) {
            to = line;
            continue;
        }
        flush();
        text += name == file ? "," : (text.empty() ? "" : " ") + name + ":";
        file = name;
        from = to = line;
    }
    flush();
    return text;
}

}

FindingSet findings_in(const std::vector<std::string>& paths, const RuleSettings& settings, const std::string& rule)
{
    const auto snapshot = loaded(paths);
    const auto sessions = find_sessions(snapshot, {}, 2);
    const auto evidence = gather_evidence(snapshot, sessions.value_or(SessionSet{}), {}, 2);
    return find_findings(**evidence, settings, {}, 2, [&](std::string_view id) { return rule.empty() || id == rule; })
        .value_or(FindingSet{});
}

std::string finding_picture(const FindingSet& set)
{
    std::string text;
    for (const Finding& f : set.rows) {
        text += std::string(name(f.severity)) + ' ' + std::string(rules()[f.rule]->id()) + " [" + visible(f.subject) +
                "] " + clock(f.start) + (f.end > f.start ? " to " + clock(f.end) : "") + '\n';
        text += "  " + visible(f.why) + '\n';
        text += "  count " + std::to_string(f.count) + ", " + std::to_string(f.confidence) + " %: " + places(set, f);
        for (const SessionRef& ref : set.sessions_of(f))
            text += " " + set.session_set[ref.kind]->id_of(ref.index);
        text += '\n';
    }
    return text;
}

std::string finding_picture(const std::vector<std::string>& paths, const RuleSettings& settings,
                            const std::string& rule)
{
    return finding_picture(findings_in(paths, settings, rule));
}

}
