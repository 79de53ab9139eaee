// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/guessing.h"

#include "core/findings/account_numbers.h"
#include "core/findings/dense_runs.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace spoor {
namespace {

struct Limits {
    explicit Limits(const RuleSettings& s)
        : failures(static_cast<std::uint64_t>(s.number("auth.brute-force.failures"))),
          window(s.duration("auth.brute-force.window")), gap(s.duration("auth.burst-gap")),
          mistyped(static_cast<std::size_t>(s.number("auth.mistyped"))),
          tries(static_cast<std::uint32_t>(s.number("auth.password-spray.tries"))),
          sprayed(static_cast<std::uint64_t>(s.number("auth.password-spray.accounts"))),
          spray_window(s.duration("auth.password-spray.window")),
          unknown(static_cast<std::uint64_t>(s.number("auth.user-enumeration.names"))),
          share(static_cast<std::uint64_t>(s.number("auth.refused-share"))), within(s.duration("auth.guess-within")),
          any_within(s.duration("auth.guess-any-within"))
    {
    }

    std::uint64_t failures;
    Micros window, gap;
    std::size_t mistyped;
    std::uint32_t tries;
    std::uint64_t sprayed;
    Micros spray_window;
    std::uint64_t unknown, share;
    Micros within, any_within;

    std::uint64_t fewest() const { return std::min({failures, sprayed, unknown}); }
};

/// The attempts of one client after the other.
class Client {
public:
    Client(const std::vector<Attempt>& rows, AccountNumbers& numbers, const Limits& limits, std::vector<Guess>& out)
        : rows_(rows), numbers_(numbers), limits_(limits), out_(out)
    {
    }

    void take(std::span<const std::uint32_t> places)
    {
        refused_.clear();
        granted_.clear();
        for (const std::uint32_t p : places)
            if (const Attempt& a = rows_[p]; a.time != no_time && !a.anonymous)
                (a.succeeded ? granted_ : refused_).push_back(p);
        if (refused_.size() < limits_.fewest())
            return;
        if (!granted_.empty())
            leave_out_mistyped();
        if (refused_.size() < limits_.fewest())
            return;
        first_use_.clear();
        for (const std::uint32_t p : granted_)
            first_use_.try_emplace(numbers_.bare(rows_[p].user), p);
        find_many_names();
        find_brute_force();
    }

private:
    void leave_out_mistyped()
    {
        std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> waiting;  // refusals by name
        std::unordered_set<std::uint32_t> mistyped;
        auto granted = granted_.begin();
        const auto let_in_before = [&](std::uint32_t place) {
            for (; granted != granted_.end() && *granted < place; ++granted) {
                const auto tried = waiting.find(numbers_.bare(rows_[*granted].user));
                if (tried == waiting.end())
                    continue;
                if (tried->second.size() <= limits_.mistyped)
                    mistyped.insert(tried->second.begin(), tried->second.end());
                waiting.erase(tried);
            }
        };
        for (const std::uint32_t p : refused_) {
            let_in_before(p);
            if (const std::uint32_t who = numbers_.bare(rows_[p].user)) {
                auto& tried = waiting[who];
                if (tried.size() <= limits_.mistyped)  // one more says that there are too many
                    tried.push_back(p);
            }
        }
        let_in_before(Guess::nothing);
        if (!mistyped.empty())
            std::erase_if(refused_, [&](std::uint32_t p) { return mistyped.contains(p); });
    }

    /// What is a spray or an enumeration is taken out of refused_.
    void find_many_names()
    {
        std::vector<std::uint32_t> rest;
        rest.reserve(refused_.size());
        for (std::span<const std::uint32_t> left = refused_; !left.empty();) {
            std::size_t n = 1;
            while (n < left.size() && rows_[left[n]].time - rows_[left[n - 1]].time <= limits_.spray_window)
                ++n;
            many_names_in(left.first(n), rest);
            left = left.subspan(n);
        }
        refused_ = std::move(rest);
    }

    struct Tried {
        std::uint32_t who = 0, tries = 0, first = 0;
        bool unknown = false;
    };

    /// The accounts of a stretch by their first try.
    std::vector<Tried> tried_in(std::span<const std::uint32_t> places)
    {
        std::vector<Tried> tried;
        std::unordered_map<std::uint32_t, std::size_t> known;
        std::size_t last = 0;
        for (const std::uint32_t p : places) {
            const std::uint32_t who = numbers_.full(rows_[p].user);
            if (who == 0)
                continue;
            if (tried.empty() || tried[last].who != who) {  // floods mostly are at one account
                const auto [place, is_new] = known.try_emplace(who, tried.size());
                if (is_new)
                    tried.push_back({.who = who, .first = p});
                last = place->second;
            }
            ++tried[last].tries;
            tried[last].unknown |= rows_[p].no_such_user;
        }
        return tried;
    }

    void many_names_in(std::span<const std::uint32_t> places, std::vector<std::uint32_t>& rest)
    {
        std::vector<Tried> tried;
        if (places.size() >= std::min(limits_.sprayed, limits_.unknown))
            tried = tried_in(places);
        std::unordered_set<std::uint32_t> taken;
        if (tried.size() >= std::min(limits_.sprayed, limits_.unknown)) {
            std::erase_if(tried, [&](const Tried& t) { return t.tries > limits_.tries; });
            for (const GuessKind kind : {GuessKind::Enumeration, GuessKind::Spray})
                many_names_of(kind, tried, places, taken);
        }
        for (const std::uint32_t p : places)
            if (taken.empty() || !taken.contains(numbers_.full(rows_[p].user)))
                rest.push_back(p);
    }

    void many_names_of(GuessKind kind, const std::vector<Tried>& tried, std::span<const std::uint32_t> places,
                       std::unordered_set<std::uint32_t>& taken)
    {
        const bool unknown = kind == GuessKind::Enumeration;
        std::vector<const Tried*> chosen;
        std::vector<Micros> times;
        for (const Tried& t : tried)
            if (t.unknown == unknown) {
                chosen.push_back(&t);
                times.push_back(rows_[t.first].time);
            }
        const std::vector<DenseRun> runs =
            dense_runs(times, limits_.spray_window, unknown ? limits_.unknown : limits_.sprayed, limits_.gap);
        if (runs.empty())
            return;
        std::vector<Guess> guesses(runs.size());
        std::unordered_map<std::uint32_t, std::size_t> run_of;  // by account
        for (std::size_t n = 0; n < runs.size(); ++n) {
            for (std::size_t i = runs[n].first; i <= runs[n].last; ++i)
                run_of.emplace(chosen[i]->who, n);
            guesses[n].kind = kind;
            guesses[n].accounts = static_cast<std::uint32_t>(runs[n].last - runs[n].first + 1);
        }
        for (const std::uint32_t p : places)
            if (const auto run = run_of.find(numbers_.full(rows_[p].user)); run != run_of.end())
                guesses[run->second].refused.push_back(p);
        for (std::size_t n = 0; n < runs.size(); ++n) {
            if (!mostly_refused(guesses[n].refused))
                continue;
            for (std::size_t i = runs[n].first; i <= runs[n].last; ++i)
                taken.insert(chosen[i]->who);
            finish(std::move(guesses[n]));
        }
    }

    void find_brute_force()
    {
        if (refused_.size() < limits_.failures)
            return;
        times_.clear();
        for (const std::uint32_t p : refused_)
            times_.push_back(rows_[p].time);
        for (const DenseRun& run : dense_runs(times_, limits_.window, limits_.failures, limits_.gap)) {
            Guess guess;
            guess.kind = GuessKind::BruteForce;
            guess.peak = run.peak;
            guess.refused.assign(refused_.begin() + static_cast<std::ptrdiff_t>(run.first),
                                 refused_.begin() + static_cast<std::ptrdiff_t>(run.last) + 1);
            if (!mostly_refused(guess.refused))
                continue;
            guess.accounts = static_cast<std::uint32_t>(names_of(guess, true).size());
            finish(std::move(guess));
        }
    }

    bool mostly_refused(const std::vector<std::uint32_t>& refused) const
    {
        const auto from = std::ranges::lower_bound(granted_, refused.front());
        const auto to = std::ranges::lower_bound(granted_, refused.back());
        const auto granted = static_cast<std::uint64_t>(to - from);
        return refused.size() * 100 >= limits_.share * (refused.size() + granted);
    }

    std::vector<std::uint32_t> names_of(const Guess& guess, bool full)
    {
        std::vector<std::uint32_t> names;
        StringPool::Id last = StringPool::absent;
        std::size_t enough = 4096;
        for (const std::uint32_t p : guess.refused)
            if (const StringPool::Id user = rows_[p].user; user != last) {
                last = user;
                if (const std::uint32_t who = full ? numbers_.full(user) : numbers_.bare(user))
                    names.push_back(who);
                if (names.size() > enough) {
                    unique(names);
                    enough = 2 * names.size() + 4096;
                }
            }
        unique(names);
        return names;
    }

    static void unique(std::vector<std::uint32_t>& names)
    {
        std::ranges::sort(names);
        const auto rest = std::ranges::unique(names);
        names.erase(rest.begin(), rest.end());
    }

    void finish(Guess guess)
    {
        if (!granted_.empty())
            find_let_in(guess);
        out_.push_back(std::move(guess));
    }

    void find_let_in(Guess& guess)
    {
        const std::vector<std::uint32_t> tried = names_of(guess, false);
        const Micros end = rows_[guess.refused.back()].time;
        const bool many = guess.kind != GuessKind::BruteForce;
        const auto first = std::ranges::lower_bound(granted_, guess.refused.front());
        for (auto place = first; place != granted_.end(); ++place) {
            const std::uint32_t p = *place;
            const Attempt& a = rows_[p];
            const std::uint32_t who = numbers_.bare(a.user);
            if (a.time - end > limits_.within)
                return;
            // While many names are tried once each, a name that is right at once was not refused before.
            const bool close = p > guess.refused.back() ? a.time - end <= limits_.any_within : many;
            guess.let_in_tried = std::ranges::binary_search(tried, who);
            if (guess.let_in_tried || (close && first_use_[who] >= guess.refused.front())) {
                guess.let_in = p;
                return;
            }
        }
    }

    const std::vector<Attempt>& rows_;
    AccountNumbers& numbers_;
    const Limits& limits_;
    std::vector<Guess>& out_;
    std::vector<std::uint32_t> refused_, granted_;
    std::unordered_map<std::uint32_t, std::uint32_t> first_use_;  // by bare name: the first that was granted
    std::vector<Micros> times_;
};

/// Attempts without a client, those of one service and account together.
std::vector<std::uint32_t> without_client(const std::vector<Attempt>& rows, AccountNumbers& numbers)
{
    std::vector<std::uint32_t> places;
    for (std::uint32_t i = 0; i < rows.size(); ++i)
        if (rows[i].client == StringPool::absent && rows[i].user != StringPool::absent)
            places.push_back(i);
    std::ranges::sort(places, {},
                      [&](std::uint32_t p) { return std::tuple(rows[p].service, numbers.full(rows[p].user), p); });
    return places;
}

}

namespace {

std::vector<Guess> look_for_guessing(const Evidence& evidence, const RuleSettings& settings, const TaskContext& context)
{
    std::vector<Guess> out;
    const auto& rows = evidence.attempts.rows;
    const Limits limits(settings);
    if (rows.size() < limits.fewest())
        return out;
    AccountNumbers numbers(evidence.snapshot->pools->user);
    Client client(rows, numbers, limits, out);
    const auto each = [&](std::span<const std::uint32_t> places, auto&& same) {
        while (!places.empty() && !context.cancelled()) {
            std::size_t n = 1;
            while (n < places.size() && same(rows[places[0]], rows[places[n]]))
                ++n;
            if (n >= limits.fewest())
                client.take(places.first(n));
            places = places.subspan(n);
        }
    };
    each(evidence.attempts.by_client, [](const Attempt& a, const Attempt& b) { return a.client == b.client; });
    if (evidence.attempts.by_client.size() < rows.size())
        each(without_client(rows, numbers), [&](const Attempt& a, const Attempt& b) {
            return a.service == b.service && numbers.full(a.user) == numbers.full(b.user);
        });
    std::ranges::sort(out, {}, [](const Guess& g) { return std::pair(g.refused.front(), g.kind); });
    return out;
}

}

std::shared_ptr<const std::vector<Guess>> find_guessing(const Evidence& evidence, const RuleSettings& settings,
                                                        const TaskContext& context)
{
    const auto look = [&] {
        return std::make_shared<const std::vector<Guess>>(look_for_guessing(evidence, settings, context));
    };
    if (!evidence.guesses)
        return look();
    GuessMemo& memo = *evidence.guesses;
    const std::scoped_lock lock(memo.mutex);
    if (memo.guesses && memo.settings == settings)
        return memo.guesses;
    const auto found = look();
    if (!context.cancelled()) {
        memo.settings = settings;
        memo.guesses = found;
    }
    return found;
}

}
