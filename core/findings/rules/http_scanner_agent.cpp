// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tools for attacks that name themselves in the user agent (resources/explain/sign-agent.tsv). One finding a tool. Tools
// that hide are not found this way, and anybody can write such a name.
#include "core/explain/signs.h"
#include "core/findings/event_ids.h"
#include "core/findings/http_rows.h"
#include "core/findings/http_words.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/words.h"

#include <algorithm>
#include <ranges>
#include <tuple>

namespace spoor {
namespace {

constexpr std::size_t named_clients = 3;

/// The signs that count, and by agent which of them it holds, from 1; 0: none.
struct Tools {
    std::vector<const Explanation*> signs;
    std::vector<std::uint8_t> of_agent;
};

Tools tools_in(const StringPool& agents, const RuleSettings& settings, const TaskContext& context)
{
    Tools tools;
    tools.of_agent.resize(agents.size());
    for (StringPool::Id id = 1; id < agents.size() && !context.cancelled(); ++id) {
        for (const Explanation* sign : explain::signs_in(explain::decode_escapes(agents.view(id), false), true)) {
            if (!settings.listed("http.scanner-agent.tools", sign->code))
                continue;
            const auto known = std::ranges::find(tools.signs, sign);
            tools.of_agent[id] = static_cast<std::uint8_t>(known - tools.signs.begin() + 1);
            if (known == tools.signs.end())
                tools.signs.push_back(sign);
            break;
        }
    }
    return tools;
}

bool succeeded(const Facet& f) { return f.status >= 200 && f.status < 300; }

FindingDraft draft_of(const Snapshot& snapshot, const Explanation& tool, std::vector<HttpRow> rows,
                      const RuleSettings& settings)
{
    const RowsByClient by_client(rows, snapshot.pools->client.size());
    auto groups = by_client.groups();
    // Who asked most, then whoever comes first in the logs.
    std::ranges::sort(groups, [](const auto& a, const auto& b) {
        return std::tuple(b.size(), a.front().event) < std::tuple(a.size(), b.front().event);
    });
    std::uint64_t good = 0, bad = 0;
    const HttpRow* page = nullptr;  // the first success for what is no mere file
    for (const HttpRow& r : rows) {
        const Facet& f = snapshot.pools->facets[r.facet];
        good += succeeded(f) ? 1 : 0;
        bad += f.status >= 400 ? 1 : 0;
        const std::string_view path = snapshot.pools->path.view(r.path);
        if (!page && succeeded(f) && !path.ends_with('/') && !path.empty() &&
            !settings.listed("http.static-files", path))
            page = &r;
    }
    const bool uses = settings.listed("http.scanner-agent.attacks", tool.code);
    FindingDraft draft;
    draft.severity = settings.listed("http.scanner-agent.background", tool.code) ? Severity::Info
                     : uses && page                                              ? Severity::Medium
                                                                                 : Severity::Low;
    draft.confidence = 90;
    draft.variant = uses && page ? "answered" : "seen";
    draft.subject = tool.name;
    std::vector<std::string> names;
    for (const auto& group : groups | std::views::take(named_clients + 1))
        names.push_back(client_words(snapshot, group.front().client));
    draft.arguments = {tool.name,
                       counted_words(rows.size(), "request", "requests"),
                       some_words(names, groups.size(), "other address", "other addresses", named_clients),
                       std::to_string(good),
                       std::to_string(bad),
                       short_words(snapshot.pools->agent.view(ids_of(snapshot, rows.front().event).agent))};
    if (page) {
        draft.arguments.push_back(short_words(snapshot.pools->path.view(page->path)));
        draft.arguments.push_back(line_words(snapshot, page->event));
    }
    if (groups.size() == 1)
        draft.client = rows.front().client;
    for (const HttpRow& r : rows)
        draft.events.push_back(r.event);
    return draft;
}

class HttpScannerAgent final : public Rule {
public:
    std::string_view id() const override { return "http.scanner-agent"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        std::vector<FindingDraft> drafts;
        if (!has_requests(evidence))
            return drafts;
        const Snapshot& snapshot = *evidence.snapshot;
        const Tools tools = tools_in(snapshot.pools->agent, settings, context);
        if (tools.signs.empty())
            return drafts;
        std::vector<std::vector<HttpRow>> by_tool(tools.signs.size());
        for (const HttpRow& r : requests_by(evidence, &Segment::agent, tools.of_agent, context))
            by_tool[tools.of_agent[ids_of(snapshot, r.event).agent] - 1u].push_back(r);
        for (std::size_t i = 0; i < by_tool.size(); ++i)
            if (!by_tool[i].empty())
                drafts.push_back(draft_of(snapshot, *tools.signs[i], std::move(by_tool[i]), settings));
        // Agents have numbers that differ from load to load, and the tools were met in their order.
        std::ranges::sort(drafts, {}, &FindingDraft::subject);
        return drafts;
    }
};

}

const Rule& http_scanner_agent()
{
    static const HttpScannerAgent rule;
    return rule;
}

}
