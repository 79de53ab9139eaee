// SPDX-License-Identifier: GPL-3.0-or-later
//
// One account, many addresses within a window. Refused from many, each with its own few tries: guessing that is spread
// over addresses, to stay below what is counted for each. Granted from many: a password that many know; of some accounts
// that is so all the time, so it is measured against the account's own other hours. One finding an account and way.
#include "core/findings/by_account.h"
#include "core/findings/guess_words.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/words.h"
#include "core/sessions/span_words.h"

#include <algorithm>

namespace spoor {
namespace {

/// The window in which an account has the most addresses: of equal ones the first.
struct Crowd {
    std::uint32_t peak = 0;  // how many different ones
    std::size_t first = 0, last = 0;  // of the account's attempts, both in it
};

/// Counts different addresses in a window that slides. One thread; keeps its array from account to account.
class Crowds {
public:
    Crowds(const Evidence& evidence, Micros window)
        : rows_(evidence.attempts.rows), counts_(evidence.snapshot->pools->client.size()), window_(window)
    {
    }

    Crowd look(std::span<const std::uint32_t> places)
    {
        Crowd crowd;
        std::size_t begin = 0;
        std::uint32_t different = 0;
        for (std::size_t end = 0; end < places.size(); ++end) {
            different += counts_[client(places[end])]++ == 0 && client(places[end]) != StringPool::absent ? 1 : 0;
            for (; rows_[places[end]].time - rows_[places[begin]].time > window_; ++begin)
                different -=
                    --counts_[client(places[begin])] == 0 && client(places[begin]) != StringPool::absent ? 1 : 0;
            if (different > crowd.peak)
                crowd = {different, begin, end};
        }
        for (; begin < places.size(); ++begin)
            --counts_[client(places[begin])];
        return crowd;
    }

    /// How many different addresses an hour has in the middle, of those that have any, but for that of the peak. 0 where
    /// there are too few hours to tell.
    std::uint32_t usual(std::span<const std::uint32_t> places, const Crowd& crowd, std::size_t fewest_hours)
    {
        constexpr std::int64_t hour = 3'600'000'000;
        const auto hour_of = [&](std::uint32_t p) { return rows_[p].time.value / hour; };
        std::vector<std::uint32_t> hours, clients;
        for (std::size_t begin = 0; begin < places.size();) {
            std::size_t end = begin;
            clients.clear();
            for (; end < places.size() && hour_of(places[end]) == hour_of(places[begin]); ++end)
                clients.push_back(client(places[end]));
            std::ranges::sort(clients);
            const auto rest = std::ranges::unique(clients);
            const bool is_peak = begin <= crowd.last && crowd.last < end;
            if (!is_peak)
                hours.push_back(static_cast<std::uint32_t>(rest.begin() - clients.begin()));
            begin = end;
        }
        if (hours.size() < fewest_hours || hours.empty())
            return 0;
        const auto middle = hours.begin() + static_cast<std::ptrdiff_t>(hours.size() / 2);
        std::ranges::nth_element(hours, middle);
        return *middle;
    }

private:
    StringPool::Id client(std::uint32_t place) const { return rows_[place].client; }

    const std::vector<Attempt>& rows_;
    std::vector<std::uint32_t> counts_;  // by Pools::client
    Micros window_;
};

class AuthManyAddresses final : public Rule {
public:
    std::string_view id() const override { return "auth.many-addresses"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        std::vector<FindingDraft> drafts;
        const auto hours = static_cast<std::size_t>(settings.number("auth.many-addresses.hours"));
        const auto least = static_cast<std::uint32_t>(settings.number("auth.many-addresses.addresses"));
        for (const bool granted : {false, true}) {
            const ByAccount accounts = by_account(evidence, granted);
            Crowds crowds(evidence, settings.duration("auth.many-addresses.window"));
            std::vector<FindingDraft> some;
            for (std::size_t i = 0; i < accounts.size() && !context.cancelled(); ++i) {
                const Crowd crowd = crowds.look(accounts[i]);
                if (crowd.peak < least)
                    continue;
                const std::uint32_t usual = granted ? crowds.usual(accounts[i], crowd, hours) : 0;
                some.push_back(draft_of(evidence, settings,
                                        accounts[i].subspan(crowd.first, crowd.last - crowd.first + 1), crowd.peak,
                                        usual, granted));
            }
            put_rest_together(some, static_cast<std::size_t>(settings.number("auth.clients-alone")), {"accounts"});
            std::ranges::move(some, std::back_inserter(drafts));
        }
        return drafts;
    }

private:
    static FindingDraft draft_of(const Evidence& evidence, const RuleSettings& settings,
                                 std::span<const std::uint32_t> places, std::uint32_t peak, std::uint32_t usual,
                                 bool granted)
    {
        const auto times = static_cast<std::uint32_t>(settings.number("auth.many-addresses.unusual"));
        const Attempt& first = evidence.attempts.rows[places.front()];
        FindingDraft draft;
        draft.user = first.user;
        draft.subject = std::string(evidence.snapshot->pools->user.view(first.user));
        draft.count = peak;
        const bool unusual = usual > 0 && peak > times * usual;
        draft.severity = !granted || unusual ? Severity::Low : Severity::Info;
        draft.confidence = 70;
        draft.variant = !granted ? "tried" : usual == 0 ? "used" : "used-before";
        draft.arguments = {draft.subject, std::to_string(peak),
                           span_words(settings.duration("auth.many-addresses.window")), service_words(evidence, places),
                           std::to_string(usual)};
        add_attempts(evidence, places, draft);
        return draft;
    }
};

}

const Rule& auth_many_addresses()
{
    static const AuthManyAddresses rule;
    return rule;
}

}
