// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first login of an account outside of business hours, after enough of them within. Hours and days are those of UTC,
// as no log says where its people sit: they are settings. Only the first is told: from then on it is known that the
// account works at such times. One finding an account.
#include "core/findings/by_account.h"
#include "core/findings/guess_words.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/words.h"

#include <algorithm>
#include <array>

namespace spoor {
namespace {

constexpr std::int64_t second = 1'000'000, day = 86'400 * second, hour = 3'600 * second;
constexpr std::array<std::string_view, 7> day_names = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                       "Thursday", "Friday", "Saturday"};

/// Of a time: which day, which of the week, and how far into it.
struct Clock {
    explicit Clock(Micros t)
        : date(t.value / day - (t.value % day < 0 ? 1 : 0)), of_day(t.value - date * day),
          weekday(static_cast<std::size_t>(((date + 4) % 7 + 7) % 7))  // 1970-01-01 was a Thursday
    {
    }
    std::int64_t date, of_day;
    std::size_t weekday;
};

class Hours {
public:
    explicit Hours(const RuleSettings& s)
        : from_(s.number("auth.off-hours-logon.from") * hour), to_(s.number("auth.off-hours-logon.to") * hour)
    {
        for (std::size_t i = 0; i < off_.size(); ++i)
            off_[i] = s.listed("auth.off-hours-logon.days-off", day_names[i]);
    }

    bool day_off(const Clock& c) const { return off_[c.weekday]; }
    bool business(const Clock& c) const { return !day_off(c) && from_ <= c.of_day && c.of_day < to_; }
    /// From the nearest end of the hours.
    std::int64_t outside_by(const Clock& c) const
    {
        return c.of_day < from_ ? from_ - c.of_day : c.of_day >= to_ ? c.of_day - to_ : 0;
    }

private:
    std::int64_t from_, to_;
    std::array<bool, 7> off_{};
};

class AuthOffHoursLogon final : public Rule {
public:
    std::string_view id() const override { return "auth.off-hours-logon"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        const Hours hours(settings);
        const ByAccount accounts = by_account(evidence, true);
        std::vector<FindingDraft> drafts;
        for (std::size_t i = 0; i < accounts.size() && !context.cancelled(); ++i)
            look(evidence, settings, hours, accounts[i], drafts);
        put_rest_together(drafts, static_cast<std::size_t>(settings.number("auth.clients-alone")), {"accounts"});
        return drafts;
    }

private:
    static void look(const Evidence& evidence, const RuleSettings& settings, const Hours& hours,
                     std::span<const std::uint32_t> places, std::vector<FindingDraft>& drafts)
    {
        const auto& rows = evidence.attempts.rows;
        const auto first_off =
            std::ranges::find_if(places, [&](std::uint32_t p) { return !hours.business(Clock(rows[p].time)); });
        if (first_off == places.end())
            return;
        const auto before = static_cast<std::uint64_t>(first_off - places.begin());
        if (before < static_cast<std::uint64_t>(settings.number("auth.off-hours-logon.logins")))
            return;
        std::uint64_t days = 0;
        std::int64_t last = -1;
        for (auto p = places.begin(); p != first_off; ++p)
            if (const Clock c(rows[*p].time); c.date != last) {
                last = c.date;
                ++days;
            }
        const Attempt& a = rows[*first_off];
        const Clock clock(a.time);
        if (days < static_cast<std::uint64_t>(settings.number("auth.off-hours-logon.days")))
            return;
        if (!hours.day_off(clock) && hours.outside_by(clock) < settings.duration("auth.off-hours-logon.margin").value)
            return;
        const std::span one(first_off, 1);
        FindingDraft draft;
        draft.severity = Severity::Low;
        draft.confidence = 60;
        draft.user = a.user;
        draft.client = a.client;
        draft.subject = std::string(evidence.snapshot->pools->user.view(a.user));
        draft.variant = "first";
        draft.arguments = {draft.subject,
                           std::string(day_names[clock.weekday]),
                           plain_time(a.time),
                           client_words(evidence, a.client),
                           counted_words(before, "login", "logins"),
                           counted_words(days, "day", "days"),
                           std::to_string(settings.number("auth.off-hours-logon.from")),
                           std::to_string(settings.number("auth.off-hours-logon.to")),
                           std::string(name(a.service))};
        add_attempts(evidence, one, draft);
        drafts.push_back(std::move(draft));
    }
};

}

const Rule& auth_off_hours_logon()
{
    static const AuthOffHoursLogon rule;
    return rule;
}

}
