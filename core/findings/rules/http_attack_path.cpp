// SPDX-License-Identifier: GPL-3.0-or-later
//
// Requests whose path holds what attacks leave (resources/explain/sign-path.tsv, each sign with its source). What the
// server answered decides: 200 or 502.2 for cmd.exe means that it ran (MS00-078; IIS answers 502.2 where a program's
// output is no HTTP answer). One finding a client; what is refused of everybody is noise, and one finding a sign.
#include "core/findings/attack_stories.h"
#include "core/findings/event_ids.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/words.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

namespace spoor {
namespace {

constexpr std::size_t named_clients = 3, named_signs = 4;

/// Makes drafts of stories.
class Telling {
public:
    Telling(const Snapshot& snapshot, const JudgedPaths& judged) : snapshot_(snapshot), judged_(judged) {}

    FindingDraft of_one(const AttackStory& story) const;
    FindingDraft of_rest(std::span<const AttackStory> stories) const;
    std::vector<FindingDraft> of_noise(std::span<const AttackStory> stories) const;

private:
    std::string signs(std::span<const StringPool::Id> paths) const;
    std::string clients(std::span<const AttackStory> stories) const;

    const Snapshot& snapshot_;
    const JudgedPaths& judged_;
};

std::string Telling::signs(std::span<const StringPool::Id> paths) const
{
    std::set<std::string_view> codes;
    for (const StringPool::Id path : paths)
        codes.insert(judged_.judgements.at(path).codes.front());
    const std::vector<std::string> names(codes.begin(), codes.end());
    return some_words(names, named_signs, "other sign", "other signs");
}

struct Way {
    std::string_view variant;
    Severity severity;
    std::uint8_t confidence;
};

Way way_of(Upshot upshot)
{
    switch (upshot) {
    case Upshot::Ran:
        return {"ran", Severity::Critical, 85};
    case Upshot::Read:
        return {"read", Severity::High, 75};
    case Upshot::NamedRead:
        return {"named-read", Severity::Medium, 50};
    case Upshot::Climbed:
        return {"climbed", Severity::Medium, 60};
    case Upshot::Answered:
        return {"answered", Severity::Low, 70};
    case Upshot::SoftRan:
        return {"soft", Severity::Medium, 60};
    case Upshot::Soft:
        return {"soft", Severity::Low, 70};
    case Upshot::Tried:
        return {"tried", Severity::Low, 90};
    case Upshot::Noise:
        break;
    }
    return {"noise", Severity::Info, 90};
}

void append_events(FindingDraft& draft, std::span<const HttpRow> rows)
{
    for (const HttpRow& r : rows)
        draft.events.push_back(r.event);
}

FindingDraft Telling::of_one(const AttackStory& story) const
{
    const Way way = way_of(story.upshot);
    FindingDraft draft;
    draft.severity = way.severity;
    draft.confidence = way.confidence;
    draft.variant = way.variant;
    draft.client = story.rows.front().client;
    draft.subject = client_words(snapshot_, draft.client);
    draft.arguments = {draft.subject, counted_words(story.rows.size(), "request", "requests"),
                       counted_words(story.paths.size(), "path", "paths"), signs(story.paths),
                       story.successes == 1 ? "1 was" : std::to_string(story.successes) + " were"};
    if (const HttpRow* first = story.first) {
        const Facet& f = snapshot_.pools->facets[first->facet];
        draft.arguments.push_back(std::to_string(f.status) + (f.sub > 0 ? "." + std::to_string(f.sub) : ""));
        draft.arguments.push_back(short_words(snapshot_.pools->path.view(first->path)));
        draft.arguments.push_back(line_words(snapshot_, first->event));
        draft.user = ids_of(snapshot_, first->event).user;
        draft.arguments.push_back(short_words(or_words(snapshot_.pools->user.view(draft.user), "nobody who is named")));
    }
    append_events(draft, story.rows);
    return draft;
}

std::string Telling::clients(std::span<const AttackStory> stories) const
{
    std::vector<std::string> names;
    for (const AttackStory& s : stories.first(std::min(stories.size(), named_clients + 1)))
        names.push_back(client_words(snapshot_, s.rows.front().client));
    return some_words(names, stories.size(), "other address", "other addresses", named_clients);
}

/// Of one outcome, what is left where there are too many clients for a finding each.
FindingDraft Telling::of_rest(std::span<const AttackStory> stories) const
{
    const Way way = way_of(stories.front().upshot);
    FindingDraft draft;
    draft.severity = way.severity;
    draft.confidence = way.confidence;
    draft.variant = "others";
    draft.subject = counted_words(stories.size(), "other address", "other addresses");
    std::uint64_t successes = 0;
    std::vector<StringPool::Id> paths;
    for (const AttackStory& s : stories) {
        successes += s.successes;
        paths.insert(paths.end(), s.paths.begin(), s.paths.end());
        append_events(draft, s.rows);
    }
    std::ranges::sort(paths);
    const auto repeated = std::ranges::unique(paths);
    paths.erase(repeated.begin(), repeated.end());
    draft.arguments = {clients(stories), counted_words(draft.events.size(), "request", "requests"), signs(paths),
                       successes == 0   ? "none was"
                       : successes == 1 ? "1 was"
                                        : std::to_string(successes) + " were"};
    return draft;
}

/// One finding a sign.
std::vector<FindingDraft> Telling::of_noise(std::span<const AttackStory> stories) const
{
    struct Heap {
        std::vector<StringPool::Id> clients;
        std::vector<std::uint32_t> events;
    };
    std::map<std::string_view, Heap> heaps;
    // By the place of a path among the few that have signs: a map of strings for each of many requests is slow.
    std::map<StringPool::Id, Heap*> heap_of;
    for (const auto& [path, judgement] : judged_.judgements)
        heap_of[path] = &heaps[judgement.codes.front()];
    for (const AttackStory& s : stories) {
        StringPool::Id last = StringPool::absent;
        Heap* heap = nullptr;
        for (const HttpRow& r : s.rows) {
            if (r.path != last || !heap)
                heap = heap_of.at(last = r.path);
            heap->events.push_back(r.event);
            if (heap->clients.empty() || heap->clients.back() != r.client)
                heap->clients.push_back(r.client);
        }
    }
    std::vector<FindingDraft> drafts;
    for (auto& [code, heap] : heaps) {
        if (heap.events.empty())
            continue;
        std::vector<std::string> names;
        for (std::size_t i = 0; i < std::min(heap.clients.size(), named_clients + 1); ++i)
            names.push_back(client_words(snapshot_, heap.clients[i]));
        FindingDraft draft;
        const Way way = way_of(Upshot::Noise);
        draft.severity = way.severity;
        draft.confidence = way.confidence;
        draft.variant = way.variant;
        draft.subject = code;
        draft.arguments = {std::string(code), counted_words(heap.events.size(), "request", "requests"),
                           some_words(names, heap.clients.size(), "other address", "other addresses", named_clients)};
        draft.events = std::move(heap.events);
        std::ranges::sort(draft.events);
        if (heap.clients.size() == 1)
            draft.client = heap.clients.front();
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

class HttpAttackPath final : public Rule {
public:
    std::string_view id() const override { return "http.attack-path"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        std::vector<FindingDraft> drafts;
        if (!has_requests(evidence))
            return drafts;
        const Pools& pools = *evidence.snapshot->pools;
        const JudgedPaths judged = judge_paths(pools.path, PathSigns(settings), context);
        if (judged.judgements.empty() || context.cancelled())
            return drafts;
        const std::vector<HttpRow> rows = requests_by(evidence, &Segment::path, judged.flags, context);
        AttackStories made(evidence, settings, judged);
        made.look_for_soft_sites(rows);
        std::vector<AttackStory> stories;
        const RowsByClient by_client(rows, pools.client.size());
        for (const std::span<const HttpRow> group : by_client.groups())
            stories.push_back(made.story_of(group));
        // Gravest first, then those who tried most, then whoever comes first in the logs.
        std::ranges::sort(stories, [](const AttackStory& a, const AttackStory& b) {
            return std::tuple(b.upshot, b.paths.size(), b.rows.size(), a.rows.front().event) <
                   std::tuple(a.upshot, a.paths.size(), a.rows.size(), b.rows.front().event);
        });
        const Telling telling(*evidence.snapshot, judged);
        const auto most = static_cast<std::size_t>(settings.number("http.attack-path.clients"));
        for (std::size_t begin = 0, end = 0; begin < stories.size(); begin = end) {
            while (end < stories.size() && stories[end].upshot == stories[begin].upshot)
                ++end;
            const std::span<const AttackStory> same = std::span(stories).subspan(begin, end - begin);
            if (same.front().upshot == Upshot::Noise) {
                std::ranges::move(telling.of_noise(same), std::back_inserter(drafts));
                continue;
            }
            const std::size_t own = same.size() > most + 1 ? most : same.size();
            for (const AttackStory& story : same.first(own))
                drafts.push_back(telling.of_one(story));
            if (own < same.size())
                drafts.push_back(telling.of_rest(same.subspan(own)));
        }
        return drafts;
    }
};

}

const Rule& http_attack_path()
{
    static const HttpAttackPath rule;
    return rule;
}

}
