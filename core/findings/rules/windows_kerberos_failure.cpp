// SPDX-License-Identifier: GPL-3.0-or-later
//
// Credentials and tickets that Kerberos or NTLM refused (672–677, 680, 681, 4768–4777), by client and code: a service
// with an old password, a clock that is wrong, a missing or doubled service name, and codes that a changed or repeated
// message gives (RFC 4120 §7.5.9; [MS-ERREF] 2.3; "Security audit events"). Who guesses passwords or names is found by
// the rules about guessing; this one asks why something does not fit together.
#include "core/explain/table.h"
#include "core/findings/event_ids.h"
#include "core/findings/facet_scan.h"
#include "core/findings/name_tally.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/words.h"
#include "core/sessions/span_words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <deque>
#include <map>
#include <tuple>

namespace spoor {
namespace {

bool is_refusal(const Facet& f)
{
    const bool id = (f.event_id >= 672 && f.event_id <= 677) || f.event_id == 680 || f.event_id == 681 ||
                    (f.event_id >= 4768 && f.event_id <= 4773) || f.event_id == 4776 || f.event_id == 4777;
    return id && f.kind == Kind::AuthFailure && f.win32 != Facet::none;
}

// NTSTATUS of errors have the highest bit, codes of Kerberos are small.
bool is_ntstatus(std::int64_t code) { return code >= 0x80000000; }

std::string code_text(std::int64_t code)
{
    std::array<char, 20> hex;
    const auto end = std::to_chars(hex.data(), hex.data() + hex.size(), code, 16);
    std::string text(hex.data(), end.ptr);
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'a' && c <= 'f' ? char(c - 'a' + 'A') : c; });
    return "0x" + text;
}

/// `0x18 (KDC_ERR_PREAUTH_FAILED): The proof of the password was wrong.`
std::string code_words(std::int64_t code)
{
    const std::string text = code_text(code);
    const Explanation* row = explain::table(is_ntstatus(code) ? "ntstatus" : "kerberos").find(text);
    return row ? text + " (" + row->name + "): " + row->meaning : text + ", which is not known.";
}

/// Refusals of one client with one code; accounts of computers apart from those of people.
struct Group {
    StringPool::Id client = 0;
    std::int64_t code = 0;
    bool machine = false;
    std::vector<std::uint32_t> events;
};

class Search {
public:
    Search(const Evidence& evidence, const RuleSettings& settings) : snapshot_(*evidence.snapshot), settings_(settings)
    {
    }

    std::vector<FindingDraft> of(std::vector<std::uint32_t> events)
    {
        // In order of time for the bursts below; within one source it mostly is already.
        const auto key = [&](std::uint32_t e) { return std::pair(snapshot_.time(EventId{e}), e); };
        if (!std::ranges::is_sorted(events, {}, key))
            std::ranges::sort(events, {}, key);
        for (const std::uint32_t event : events)
            take(event);
        std::map<std::int64_t, std::vector<FindingDraft>> by_code;
        for (const Group& group : groups_)
            if (FindingDraft draft = draft_of(group); !draft.events.empty())
                by_code[group.code].push_back(std::move(draft));
        std::vector<FindingDraft> out;
        for (auto& [code, drafts] : by_code)
            keep_most(code, drafts, out);
        return out;
    }

private:
    void take(std::uint32_t event)
    {
        const EventIds ids = ids_at(event);
        const std::int64_t code = snapshot_.pools->facets[ids.facet].win32;
        const auto [harmless, first] = harmless_.try_emplace(code);
        if (first)
            harmless->second = settings_.listed("windows.kerberos-failure.harmless", code_text(code));
        if (harmless->second)
            return;
        const bool machine = snapshot_.pools->user.view(ids.user).ends_with('$');
        const auto [place, is_new] = place_.try_emplace({ids.client, code, machine}, groups_.size());
        if (is_new)
            groups_.push_back({ids.client, code, machine, {}});
        groups_[place->second].events.push_back(event);
    }

    EventIds ids_at(std::uint32_t event) const
    {
        const auto [segment, row] = snapshot_.place(EventId{event});
        return ids_of(*snapshot_.segments[segment].data, row);
    }

    bool is_grave(const Group& group) const
    {
        return settings_.listed("windows.kerberos-failure.grave", code_text(group.code));
    }

    /// Those of accounts that were refused often enough within the window; none where none was.
    std::vector<std::uint32_t> often(const Group& group) const
    {
        const auto least = static_cast<std::size_t>(settings_.number(
            is_grave(group) ? "windows.kerberos-failure.grave-least" : "windows.kerberos-failure.least"));
        const Micros window = settings_.duration("windows.kerberos-failure.window");
        struct Account {
            std::deque<Micros> recent;
            bool enough = false;
        };
        std::map<StringPool::Id, Account> accounts;
        for (const std::uint32_t event : group.events) {
            Account& account = accounts[ids_at(event).user];
            const Micros time = snapshot_.time(EventId{event});
            if (account.enough || time == no_time)
                continue;
            account.recent.push_back(time);
            while (time - account.recent.front() > window)
                account.recent.pop_front();
            account.enough = account.recent.size() >= least;
        }
        std::vector<std::uint32_t> events;
        std::ranges::copy_if(group.events, std::back_inserter(events),
                             [&](std::uint32_t event) { return accounts[ids_at(event).user].enough; });
        return events;
    }

    FindingDraft draft_of(const Group& group) const
    {
        FindingDraft d;
        d.events = often(group);
        if (d.events.empty())
            return d;
        std::vector<std::string> names;
        for (const std::uint32_t event : d.events)
            names.push_back(or_words(snapshot_.user(EventId{event}), "an account that is not named"));
        d.severity = group.machine ? Severity::Info : is_grave(group) ? Severity::Medium : Severity::Low;
        d.client = group.client;
        if (std::ranges::adjacent_find(names, std::not_equal_to()) == names.end()) {
            d.user = ids_at(d.events.front()).user;
            names.resize(1);  // how often is said beside it
        }
        d.subject = or_words(snapshot_.pools->client.view(group.client), "a client without an address");
        d.variant = group.machine ? "computer" : is_grave(group) ? "grave" : "refused";
        const Micros first = snapshot_.time(EventId{d.events.front()}), last = snapshot_.time(EventId{d.events.back()});
        d.arguments = {is_ntstatus(group.code) ? "NTLM" : "Kerberos",
                       d.subject,
                       counted_words(d.events.size(), "time", "times"),
                       counted_names(names, 4),
                       last == no_time ? std::string("a time that is not known") : span_words(last - first),
                       code_words(group.code)};
        return d;
    }

    /// A fault of a server shows at all its clients: those that show it most are told one by one, the rest together.
    void keep_most(std::int64_t code, std::vector<FindingDraft>& drafts, std::vector<FindingDraft>& out) const
    {
        const auto most = static_cast<std::size_t>(settings_.number("windows.kerberos-failure.clients"));
        std::ranges::sort(drafts, [](const FindingDraft& a, const FindingDraft& b) {
            return std::tuple(b.severity, b.events.size(), a.subject) <
                   std::tuple(a.severity, a.events.size(), b.subject);
        });
        const std::size_t kept = drafts.size() > most + 1 ? most : drafts.size();
        std::vector<std::string> others;
        FindingDraft rest;
        rest.severity = Severity::Info;
        for (std::size_t i = kept; i < drafts.size(); ++i) {
            others.push_back(drafts[i].subject);
            rest.events.insert(rest.events.end(), drafts[i].events.begin(), drafts[i].events.end());
            rest.severity = std::max(rest.severity, drafts[i].severity);
        }
        drafts.resize(kept);
        std::ranges::move(drafts, std::back_inserter(out));
        if (others.empty())
            return;
        rest.variant = "others";
        rest.subject = std::to_string(others.size()) + " other clients, " + code_text(code);
        rest.arguments = {is_ntstatus(code) ? "NTLM" : "Kerberos", std::to_string(others.size()),
                          std::to_string(rest.events.size()), code_words(code)};
        out.push_back(std::move(rest));
    }

    const Snapshot& snapshot_;
    const RuleSettings& settings_;
    std::map<std::int64_t, bool> harmless_;  // by code
    std::map<std::tuple<StringPool::Id, std::int64_t, bool>, std::size_t> place_;
    std::vector<Group> groups_;
};

class WindowsKerberosFailure final : public Rule {
public:
    std::string_view id() const override { return "windows.kerberos-failure"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        return Search(evidence, settings).of(events_with(evidence, is_refusal, context));
    }
};

}

const Rule& windows_kerberos_failure()
{
    static const WindowsKerberosFailure rule;
    return rule;
}

}
