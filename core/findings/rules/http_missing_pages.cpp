// SPDX-License-Identifier: GPL-3.0-or-later
//
// One client asks for many different things that are not there: a list of names is tried out (forced browsing, CWE-425).
// Broken links and search engines do that too: what many clients ask for in vain is a broken link, and who asks mostly
// for what is there is a visitor.
#include "core/explain/table.h"
#include "core/findings/event_ids.h"
#include "core/findings/http_rows.h"
#include "core/findings/http_words.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/words.h"
#include "core/sessions/span_words.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace spoor {
namespace {

struct Browsing {
    std::span<const HttpRow> rows;  // from the first to the last that is in a window with enough paths
    std::uint64_t paths = 0;  // distinct
    std::uint64_t requests = 0;  // of the client in that time, whatever the answer
};

/// Counts by path while a window goes over the rows. Broken links and pieces of pages are not counted.
class PathCounts {
public:
    PathCounts(const StringPool& paths, const RowsByClient& clients, const RuleSettings& settings)
        : paths_(paths), pieces_(settings.list("http.missing-pages.pieces")), counts_(paths.size()),
          kinds_(paths.size())
    {
        const auto broken = static_cast<std::uint32_t>(settings.number("http.missing-pages.broken-link"));
        std::vector<std::uint32_t> askers(paths.size()), last(paths.size());
        std::uint32_t number = 0;
        for (const std::span<const HttpRow> group : clients.groups()) {
            ++number;
            for (const HttpRow& r : group)
                if (std::exchange(last[r.path], number) != number && ++askers[r.path] == broken)
                    kinds_[r.path] = Kind::Left;
        }
        kinds_[StringPool::absent] = Kind::Left;
        for (std::string& piece : pieces_)
            piece = explain::lower(piece);
    }
    void add(const HttpRow& r) { distinct_ += counts(r.path) && counts_[r.path]++ == 0 ? 1 : 0; }
    void remove(const HttpRow& r) { distinct_ -= counts(r.path) && --counts_[r.path] == 0 ? 1 : 0; }
    std::uint64_t distinct() const { return distinct_; }

private:
    enum class Kind : std::uint8_t { Unknown, Counts, Left };

    bool counts(StringPool::Id path)
    {
        if (kinds_[path] == Kind::Unknown) {
            const std::string_view text = paths_.view(path);
            const std::string end = explain::lower(text.substr(text.size() - std::min<std::size_t>(text.size(), 16)));
            const bool piece = std::ranges::any_of(pieces_, [&](const std::string& p) { return end.ends_with(p); });
            kinds_[path] = piece ? Kind::Left : Kind::Counts;
        }
        return kinds_[path] == Kind::Counts;
    }

    const StringPool& paths_;
    std::vector<std::string> pieces_;
    std::vector<std::uint32_t> counts_;
    std::vector<Kind> kinds_;
    std::uint64_t distinct_ = 0;
};

/// The stretch of rows in which windows have enough paths; empty where none has.
std::span<const HttpRow> dense_part(std::span<const HttpRow> rows, PathCounts& paths, std::uint64_t least,
                                    Micros window)
{
    std::size_t from = rows.size(), to = 0, left = 0, right = 0;
    for (; right < rows.size() && rows[right].time != no_time; ++right) {
        paths.add(rows[right]);
        while (rows[right].time - rows[left].time > window)
            paths.remove(rows[left++]);
        if (paths.distinct() < least)
            continue;
        from = std::min(from, left);
        to = right + 1;
    }
    while (left < right)
        paths.remove(rows[left++]);
    return from < to ? rows.subspan(from, to - from) : std::span<const HttpRow>();
}

/// How many requests each of some clients made in its time.
void count_requests(const Evidence& evidence, std::vector<Browsing>& all, const TaskContext& context)
{
    std::vector<std::uint8_t> flags(evidence.snapshot->pools->client.size());
    std::vector<std::uint32_t> place(flags.size());
    for (std::uint32_t i = 0; i < all.size(); ++i) {
        flags[all[i].rows.front().client] = 1;
        place[all[i].rows.front().client] = i;
    }
    for (const HttpRow& r : requests_by(evidence, &Segment::client, flags, context)) {
        Browsing& b = all[place[r.client]];
        b.requests += r.time >= b.rows.front().time && r.time <= b.rows.back().time ? 1 : 0;
    }
}

FindingDraft draft_of(const Snapshot& snapshot, const Browsing& b, const RuleSettings& settings)
{
    FindingDraft draft;
    const bool many = b.paths >= static_cast<std::uint64_t>(settings.number("http.missing-pages.many"));
    draft.severity = many ? Severity::Medium : Severity::Low;
    draft.confidence = 80;
    draft.variant = "client";
    draft.client = b.rows.front().client;
    draft.subject = client_words(snapshot, draft.client);
    const std::string agent = short_words(snapshot.pools->agent.view(ids_of(snapshot, b.rows.front().event).agent));
    draft.arguments = {draft.subject,
                       std::to_string(b.paths),
                       span_words(b.rows.back().time - b.rows.front().time),
                       std::to_string(b.rows.size()),
                       counted_words(b.requests, "request", "requests"),
                       short_words(snapshot.pools->path.view(b.rows.front().path)),
                       short_words(snapshot.pools->path.view(b.rows.back().path)),
                       agent.empty() ? "without naming a program" : "as " + agent};
    for (const HttpRow& r : b.rows)
        draft.events.push_back(r.event);
    return draft;
}

FindingDraft draft_of_rest(const Snapshot& snapshot, std::span<const Browsing> rest)
{
    FindingDraft draft;
    draft.severity = Severity::Low;
    draft.confidence = 80;
    draft.variant = "others";
    draft.subject = counted_words(rest.size(), "other address", "other addresses");
    std::vector<std::string> names;
    for (const Browsing& b : rest) {
        if (names.size() < 4)
            names.push_back(client_words(snapshot, b.rows.front().client));
        for (const HttpRow& r : b.rows)
            draft.events.push_back(r.event);
    }
    draft.arguments = {some_words(names, rest.size(), "other address", "other addresses", 3),
                       counted_words(draft.events.size(), "request", "requests"), std::to_string(rest.front().paths)};
    return draft;
}

class HttpMissingPages final : public Rule {
public:
    std::string_view id() const override { return "http.missing-pages"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        const Snapshot& snapshot = *evidence.snapshot;
        const auto least = static_cast<std::uint64_t>(settings.number("http.missing-pages.paths"));
        const auto is_missing = [&](const Facet& f) {
            return (f.status == 404 || f.status == 403 || f.status == 410) &&
                   settings.listed("http.missing-pages.methods", snapshot.pools->name.view(f.method));
        };
        const std::vector<HttpRow> rows = requests_with(evidence, is_missing, context);
        std::vector<FindingDraft> drafts;
        if (rows.size() < least)
            return drafts;
        const RowsByClient by_client(rows, snapshot.pools->client.size());
        PathCounts paths(snapshot.pools->path, by_client, settings);
        std::vector<Browsing> found;
        for (const std::span<const HttpRow> group : by_client.groups()) {
            if (group.size() < least)
                continue;
            const auto part = dense_part(group, paths, least, settings.duration("http.missing-pages.window"));
            if (part.empty() || is_crawler(snapshot, part, settings))
                continue;
            found.push_back({part});
            for (const HttpRow& r : part)
                paths.add(r);
            found.back().paths = paths.distinct();
            for (const HttpRow& r : part)
                paths.remove(r);
        }
        if (found.empty())
            return drafts;
        count_requests(evidence, found, context);
        const auto share = static_cast<std::uint64_t>(settings.number("http.missing-pages.share"));
        std::erase_if(found, [&](const Browsing& b) { return b.rows.size() * 100 < b.requests * share; });
        std::ranges::sort(found, [](const Browsing& a, const Browsing& b) {
            return std::tuple(b.paths, a.rows.front().event) < std::tuple(a.paths, b.rows.front().event);
        });
        const auto most = static_cast<std::size_t>(settings.number("http.missing-pages.clients"));
        const std::size_t own = found.size() > most + 1 ? most : found.size();
        for (const Browsing& b : std::span(found).first(own))
            drafts.push_back(draft_of(snapshot, b, settings));
        if (own < found.size())
            drafts.push_back(draft_of_rest(snapshot, std::span(found).subspan(own)));
        return drafts;
    }

private:
    /// Most of it was asked for by what calls itself a search engine.
    static bool is_crawler(const Snapshot& snapshot, std::span<const HttpRow> rows, const RuleSettings& settings)
    {
        std::size_t crawled = 0;
        StringPool::Id last = StringPool::absent;
        bool listed = false;
        for (const HttpRow& r : rows) {
            const StringPool::Id agent = ids_of(snapshot, r.event).agent;
            if (agent != last) {
                last = agent;
                listed = settings.listed("http.crawlers", snapshot.pools->agent.view(agent));
            }
            crawled += agent != StringPool::absent && listed ? 1 : 0;
        }
        return crawled * 2 > rows.size();
    }
};

}

const Rule& http_missing_pages()
{
    static const HttpMissingPages rule;
    return rule;
}

}
