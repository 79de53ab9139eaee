// SPDX-License-Identifier: GPL-3.0-or-later
//
// A login that was granted after refusals. Behind guessing (guessing.h) it is what the guessing was for; behind some
// refusals of the same account that were no burst it may be somebody who had forgotten the password. Up to as many as
// people mistype are nothing. One finding a client and account.
#include "core/findings/account_numbers.h"
#include "core/findings/guess_words.h"
#include "core/findings/guessing.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/words.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace spoor {
namespace {

/// A success and what was refused before.
struct Entry {
    std::uint32_t let_in = 0;
    std::vector<std::uint32_t> refused;
    std::uint32_t accounts = 0;
    bool guessed = false;
    bool tried = true;  // the account that got in was among those that were refused
};

/// Of guessing of several kinds that led to the same success, one.
std::vector<Entry> guessed_entries(const std::vector<Guess>& guesses)
{
    std::map<std::uint32_t, Entry> by_success;
    for (const Guess& g : guesses) {
        if (g.let_in == Guess::nothing)
            continue;
        Entry& e = by_success[g.let_in];
        e.let_in = g.let_in;
        e.guessed = true;
        e.accounts += g.accounts;
        e.tried = g.let_in_tried;
        e.refused.insert(e.refused.end(), g.refused.begin(), g.refused.end());
    }
    std::vector<Entry> entries;
    for (auto& [let_in, e] : by_success) {
        if (!std::ranges::is_sorted(e.refused))
            std::ranges::sort(e.refused);
        entries.push_back(std::move(e));
    }
    return entries;
}

/// Refusals of one account with no more than `gap` between them, and its success with no more behind them.
class TypedEntries {
public:
    TypedEntries(const Evidence& evidence, const RuleSettings& settings, const std::vector<Guess>& guesses)
        : rows_(evidence.attempts.rows), numbers_(evidence.snapshot->pools->user),
          gap_(settings.duration("auth.burst-gap")),
          least_(static_cast<std::size_t>(settings.number("auth.success-after-failures.failures"))),
          taken_(rows_.size())
    {
        for (const Guess& g : guesses) {
            for (const std::uint32_t i : g.refused)
                taken_[i] = true;
            if (g.let_in != Guess::nothing)
                taken_[g.let_in] = true;
        }
    }

    void client(std::span<const std::uint32_t> places, std::vector<Entry>& out)
    {
        const auto succeeded = [&](std::uint32_t i) { return rows_[i].succeeded; };
        const auto granted = static_cast<std::size_t>(std::ranges::count_if(places, succeeded));
        if (granted == 0 || places.size() - granted < least_)
            return;
        std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> waiting;
        for (const std::uint32_t i : places) {
            const Attempt& a = rows_[i];
            const std::uint32_t who = numbers_.bare(a.user);
            if (who == 0 || a.anonymous || a.time == no_time)
                continue;
            auto& refused = waiting[who];
            if (!refused.empty() && a.time - rows_[refused.back()].time > gap_)
                refused.clear();
            if (!a.succeeded) {
                if (!taken_[i])
                    refused.push_back(i);
                continue;
            }
            if (refused.size() >= least_ && !taken_[i])
                out.push_back({i, refused, 1, false});
            refused.clear();
        }
    }

private:
    const std::vector<Attempt>& rows_;
    AccountNumbers numbers_;
    Micros gap_;
    std::size_t least_;
    std::vector<bool> taken_;
};

class AuthSuccessAfterFailures final : public Rule {
public:
    std::string_view id() const override { return "auth.success-after-failures"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        const auto held = find_guessing(evidence, settings, context);
        const std::vector<Guess>& guesses = *held;
        std::vector<Entry> entries = guessed_entries(guesses);
        TypedEntries typed(evidence, settings, guesses);
        const auto& rows = evidence.attempts.rows;
        for (std::span<const std::uint32_t> left = evidence.attempts.by_client;
             !left.empty() && !context.cancelled();) {
            std::size_t n = 1;
            while (n < left.size() && rows[left[n]].client == rows[left[0]].client)
                ++n;
            typed.client(left.first(n), entries);
            left = left.subspan(n);
        }
        AccountNumbers numbers(evidence.snapshot->pools->user);
        std::map<std::pair<StringPool::Id, std::uint32_t>, std::vector<const Entry*>> groups;
        for (const Entry& e : entries)
            groups[{rows[e.let_in].client, numbers.bare(rows[e.let_in].user)}].push_back(&e);
        std::vector<FindingDraft> drafts;
        for (const auto& [who, own] : groups)
            drafts.push_back(draft_of(evidence, own, settings));
        put_rest_together(drafts, static_cast<std::size_t>(settings.number("auth.clients-alone")), {"logins"});
        return drafts;
    }

private:
    static Severity severity_of(const Entry& e, const RuleSettings& settings)
    {
        if (!e.guessed)
            return Severity::Medium;
        const auto surely = static_cast<std::size_t>(settings.number("auth.success-after-failures.surely"));
        // What was refused has no name, so it need not have been this one's.
        if (e.accounts == 0)
            return e.refused.size() >= surely ? Severity::High : Severity::Medium;
        if (!e.tried)
            return Severity::High;
        return e.refused.size() >= surely || e.accounts > 1 ? Severity::Critical : Severity::High;
    }

    static FindingDraft draft_of(const Evidence& evidence, std::vector<const Entry*> own, const RuleSettings& settings)
    {
        const auto& rows = evidence.attempts.rows;
        const auto worst = std::ranges::max_element(own, {}, [](const Entry* e) { return e->refused.size(); });
        const Entry& most = **worst;
        const Attempt& in = rows[most.let_in];
        FindingDraft draft;
        draft.severity = Severity::Info;
        std::vector<std::uint32_t> all;
        for (const Entry* e : own) {
            draft.severity = std::max(draft.severity, severity_of(*e, settings));
            draft.count += e->refused.size();
            all.insert(all.end(), e->refused.begin(), e->refused.end());
            all.push_back(e->let_in);
        }
        std::ranges::sort(all);
        const auto twice = std::ranges::unique(all);
        all.erase(twice.begin(), twice.end());
        draft.confidence = !most.guessed ? 50 : most.accounts == 0 ? 40 : most.tried ? 85 : 60;
        draft.client = in.client;
        draft.user = in.user;
        const std::string user =
            or_words(short_words(evidence.snapshot->pools->user.view(in.user)), "an account without a name");
        const std::string client = client_words(evidence, in.client);
        draft.subject = in.client == StringPool::absent ? user : user + " from " + client;
        const std::string service = service_words(evidence, most.refused) + ' ';
        const std::string names = account_words(evidence, most.refused, most.accounts);
        draft.arguments = {counted_words(most.refused.size(), service + "login", service + "logins"),
                           names.empty() ? "" : " of " + names,
                           client,
                           length_words(evidence, most.refused),
                           user,
                           plain_time(in.time),
                           place_words(*evidence.snapshot, in.event),
                           times_words(own.size())};
        draft.variant = own.size() > 1 ? "again" : most.guessed ? "guessed" : "typed";
        add_attempts(evidence, all, draft);
        return draft;
    }
};

}

const Rule& auth_success_after_failures()
{
    static const AuthSuccessAfterFailures rule;
    return rule;
}

}
