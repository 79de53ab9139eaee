// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/guess_drafts.h"

#include "core/findings/guess_words.h"
#include "core/findings/words.h"
#include "core/sessions/span_words.h"

#include <algorithm>
#include <map>

namespace spoor {
namespace {

/// What is one thing for whoever looks at it: a client, or an account of a service where the client is not known.
struct Guesser {
    StringPool::Id client = 0, user = 0;
    Service service = Service::Other;

    auto operator<=>(const Guesser&) const = default;
};

Guesser guesser_of(const Evidence& evidence, const Guess& guess)
{
    const Attempt& a = evidence.attempts.rows[guess.refused.front()];
    return a.client != StringPool::absent ? Guesser{.client = a.client} : Guesser{0, a.user, a.service};
}

Severity severity_of(const Guess& guess, const GuessSeverity& severity)
{
    const bool nameless = guess.accounts == 0;
    if (guess.let_in != Guess::nothing)
        return nameless ? severity.refused : severity.let_in;
    return nameless ? severity.nameless : severity.refused;
}

/// The bursts of one client, as one thing.
FindingDraft draft_of(const Evidence& evidence, std::span<const Guess* const> guesses, const GuessSeverity& severity,
                      const RuleSettings& settings)
{
    const auto& rows = evidence.attempts.rows;
    std::vector<std::uint32_t> all;
    const Guess* in = nullptr;
    std::uint64_t peak = 0;
    std::uint32_t accounts = 0;
    FindingDraft draft;
    draft.severity = Severity::Info;
    for (const Guess* g : guesses) {
        draft.count += g->refused.size();
        peak = std::max(peak, g->peak);
        accounts = std::max(accounts, g->accounts);
        draft.severity = std::max(draft.severity, severity_of(*g, severity));
        if (!in && g->let_in != Guess::nothing)
            in = g;
        all.insert(all.end(), g->refused.begin(), g->refused.end());
        if (g->let_in != Guess::nothing)
            all.push_back(g->let_in);
    }
    if (!std::ranges::is_sorted(all))
        std::ranges::sort(all);
    const auto twice = std::ranges::unique(all);
    all.erase(twice.begin(), twice.end());
    const Guess& first = *guesses.front();
    const Attempt& begin = rows[first.refused.front()];
    draft.client = begin.client;
    const std::string names = account_words(evidence, first.refused, first.accounts);
    const std::string client = client_words(evidence, begin.client);
    if (begin.client == StringPool::absent || accounts == 1)
        draft.user = begin.user;
    draft.subject =
        begin.client != StringPool::absent ? client : std::string(evidence.snapshot->pools->user.view(begin.user));
    // Without names a program that nobody set up looks the same.
    draft.confidence = accounts == 0 ? 50 : 90;
    const std::string service = service_words(evidence, first.refused) + ' ';
    draft.arguments = {
        counted_words(draft.count, service + "login", service + "logins"), names.empty() ? "" : " of " + names, client,
        guesses.size() > 1 ? span_words(rows[all.back()].time - begin.time) : length_words(evidence, first.refused)};
    if (guesses.size() > 1) {
        draft.arguments.push_back(std::to_string(guesses.size()));
        draft.arguments.push_back(std::to_string(accounts));
        draft.variant = in ? "bursts-in" : "bursts";
    } else {
        draft.arguments.push_back(first.kind == GuessKind::BruteForce ? std::to_string(peak)
                                                                      : std::to_string(accounts));
        draft.arguments.push_back(span_words(settings.duration("auth.brute-force.window")));
        draft.variant = in ? "burst-in" : "burst";
    }
    if (in) {
        const Attempt& granted = rows[in->let_in];
        draft.arguments.push_back(or_words(short_words(evidence.snapshot->pools->user.view(granted.user)), "somebody"));
        draft.arguments.push_back(place_words(*evidence.snapshot, granted.event));
    }
    add_attempts(evidence, all, draft);
    return draft;
}

}

std::vector<FindingDraft> drafts_of(const Evidence& evidence, const std::vector<Guess>& guesses, GuessKind kind,
                                    GuessSeverity severity, const RuleSettings& settings)
{
    std::map<Guesser, std::vector<const Guess*>> by_guesser;
    for (const Guess& g : guesses)
        if (g.kind == kind)
            by_guesser[guesser_of(evidence, g)].push_back(&g);
    const auto most = static_cast<std::size_t>(settings.number("auth.bursts-a-client"));
    std::vector<FindingDraft> drafts;
    for (const auto& [guesser, own] : by_guesser) {
        if (own.size() > most) {
            drafts.push_back(draft_of(evidence, own, severity, settings));
            continue;
        }
        for (const Guess* const& g : own)
            drafts.push_back(draft_of(evidence, std::span(&g, 1), severity, settings));
    }
    put_rest_together(drafts, static_cast<std::size_t>(settings.number("auth.clients-alone")), {"addresses"});
    return drafts;
}

}
