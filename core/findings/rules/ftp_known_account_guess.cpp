// SPDX-License-Identifier: GPL-3.0-or-later
//
// Guessing of accounts that exist: on every machine (Administrator, root), or here, for they got in elsewhere in the logs.
// "If you see login like 'administrator', or random username that exist in your user database, then most likely that
// attacker is trying to login using a known username" (B. Cheah, "Understanding IIS FTP log", 2005). RFC 2577 §6.
//
// One finding a client and server, for the gravest of them; one for all the others. Names tried now and then are one
// finding a server, and a well-known name that got in after refusals as anonymous alone is one of its own: that is what
// Internet Explorer does before it asks for a name, and what a visitor with a stolen password does.
#include "core/findings/ftp_guessing.h"
#include "core/findings/ftp_login_lines.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/words.h"
#include "core/sessions/ftp_meaning.h"
#include "core/sessions/span_words.h"

#include <algorithm>
#include <tuple>

namespace spoor {
namespace {

constexpr std::size_t most_named = 5;

class Drafts {
public:
    Drafts(const Evidence& evidence, const FtpAccounts& accounts, const FtpServers& servers)
        : snapshot_(*evidence.snapshot), accounts_(accounts), servers_(servers)
    {
    }

    std::string client(const FtpGuessing& g) const
    {
        return or_words(snapshot_.pools->client.view(g.client), "an unknown address");
    }

    FindingDraft guessed(FtpGuessing& g) const
    {
        FindingDraft draft;
        draft.severity = g.got_in.empty() ? Severity::Medium : Severity::High;
        draft.variant = g.got_in.empty() ? "guessed" : "got-in";
        draft.subject = client(g);
        draft.client = g.client;
        draft.count = g.refused;
        draft.arguments = {
            draft.subject,
            servers_.name(g.server),
            tally(g.names).words(most_named),
            counted_words(g.refused, "login", "logins"),
            span(g.events),
            g.others == 0 ? "" : ", besides " + counted_words(g.others, "login", "logins") + " by other names",
            got_in_words(g)};
        draft.events = g.events.taken();
        return draft;
    }

    /// Of many clients, in order of their weight.
    FindingDraft rest(std::span<FtpGuessing* const> groups) const
    {
        NameTally names, clients;
        EventSample events;
        std::uint64_t refused = 0, got_in = 0;
        for (FtpGuessing* g : groups) {
            names.add(tally(g->names));
            clients.add(client(*g), g->refused);
            events.add(g->events);
            refused += g->refused;
            got_in += !g->got_in.empty();
        }
        FindingDraft draft;
        draft.severity = got_in > 0 ? Severity::High : Severity::Medium;
        draft.variant = got_in > 0 ? "rest-got-in" : "rest";
        draft.subject = counted_words(groups.size(), "other address", "other addresses");
        draft.count = refused;
        draft.arguments = {draft.subject, names.words(most_named), counted_words(refused, "login", "logins"),
                           clients.words(most_named), std::to_string(got_in)};
        draft.events = events.taken();
        return draft;
    }

    FindingDraft few(const std::string& server, std::span<FtpGuessing* const> groups, std::uint64_t least) const
    {
        NameTally names, clients;
        EventSample events;
        std::uint64_t refused = 0;
        for (FtpGuessing* g : groups) {
            names.add(tally(g->few_names));
            for (const auto& [name, times] : g->few_names) {
                clients.add(client(*g), times);
                refused += times;
            }
            events.add(g->few);
        }
        FindingDraft draft;
        draft.severity = refused < least ? Severity::Info : Severity::Low;
        draft.variant = "few";
        draft.subject = server;
        if (groups.size() == 1)
            draft.client = groups.front()->client;
        draft.count = refused;
        draft.arguments = {server, names.words(most_named), counted_words(groups.size(), "address", "addresses"),
                           clients.words(most_named)};
        draft.events = events.taken();
        return draft;
    }

    /// Of one client, or of many that share a finding.
    FindingDraft after_anonymous(std::span<FtpGuessing* const> groups) const
    {
        NameTally names, servers;
        EventSample events;
        std::uint64_t refused = 0;
        for (FtpGuessing* g : groups) {
            names.add(tally(g->after_names));
            servers.add(servers_.name(g->server));
            events.add(g->after_anonymous);
            refused += g->anonymous_refused;
        }
        const NameTally passwords = passwords_of(events);
        FindingDraft draft;
        draft.severity = Severity::Low;
        draft.variant = "after-anonymous";
        draft.subject = groups.size() == 1 ? client(*groups.front()) : std::to_string(groups.size()) + " addresses";
        if (groups.size() == 1) {
            draft.client = groups.front()->client;
            if (names.size() == 1)
                draft.user = snapshot_.pools->user.find(names.only());
        }
        draft.count = refused;
        draft.arguments = {draft.subject,
                           servers.words(most_named, false),
                           names.words(most_named, names.size() > 1),
                           times_words(refused),
                           span(events),
                           passwords.empty() ? "" : " (password " + passwords.words(most_named, false) + ')'};
        draft.events = events.taken();
        return draft;
    }

private:
    /// What was given as anonymous: by it a browser is known. IIS logs no other password.
    NameTally passwords_of(const EventSample& events) const
    {
        NameTally passwords;
        for (const std::uint32_t event : events.all())
            if (ftp_meaning(*snapshot_.pools, snapshot_.facet(EventId{event})).is_pass)
                if (const std::string_view password = snapshot_.path(EventId{event});
                    !password.empty() && password != "***")
                    passwords.add(password);
        return passwords;
    }

    NameTally tally(const std::map<std::uint32_t, std::uint64_t>& names) const
    {
        NameTally words;
        for (const auto& [name, times] : names)
            words.add(accounts_.text(name), times);
        return words;
    }

    std::string got_in_words(const FtpGuessing& g) const
    {
        NameTally names;
        for (const std::uint32_t name : g.got_in)
            names.add(accounts_.text(name));
        return names.words(most_named, false);
    }

    std::string span(const EventSample& events) const
    {
        const Micros from = snapshot_.time(EventId{events.first()}), to = snapshot_.time(EventId{events.last()});
        return from == no_time || to == no_time ? "an unknown time"
               : to - from < seconds(1)         ? "a second"
                                                : span_words(to - from);
    }

    const Snapshot& snapshot_;
    const FtpAccounts& accounts_;
    const FtpServers& servers_;
};

class FtpKnownAccountGuess final : public Rule {
public:
    std::string_view id() const override { return "ftp.known-account-guess"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        if (!has_ftp_logins(evidence.facet_counts, *evidence.snapshot->pools))
            return {};
        FtpAccounts accounts(evidence, settings);
        FtpServers servers(*evidence.snapshot);
        const auto least = static_cast<std::uint64_t>(settings.number("ftp.known-account-guess.refusals"));
        std::vector<FtpGuessing> all = ftp_guessing(evidence, accounts, servers, least,
                                                    settings.duration("ftp.known-account-guess.pause"), context);
        const Drafts drafts(evidence, accounts, servers);
        std::vector<FtpGuessing*> guessing, after;
        std::map<std::string, std::vector<FtpGuessing*>> few;
        std::vector<FindingDraft> out;
        for (FtpGuessing& g : all) {
            if (g.refused > 0)
                guessing.push_back(&g);
            if (!g.few.empty())
                few[servers.name(g.server)].push_back(&g);
            if (!g.after_anonymous.empty())
                after.push_back(&g);
        }
        std::ranges::stable_sort(guessing, std::greater(),
                                 [](const FtpGuessing* g) { return std::pair(!g->got_in.empty(), g->refused); });
        const auto most = static_cast<std::size_t>(settings.number("ftp.most-findings"));
        const std::size_t own = std::min(most, guessing.size());
        for (std::size_t i = 0; i < own; ++i)
            out.push_back(drafts.guessed(*guessing[i]));
        if (own < guessing.size())
            out.push_back(drafts.rest(std::span(guessing).subspan(own)));
        const std::size_t alone = std::min(most, after.size());
        for (std::size_t i = 0; i < alone; ++i)
            out.push_back(drafts.after_anonymous(std::span(after).subspan(i, 1)));
        if (alone < after.size())
            out.push_back(drafts.after_anonymous(std::span(after).subspan(alone)));
        for (const auto& [server, groups] : few)
            out.push_back(drafts.few(server, groups, least));
        return out;
    }
};

}

const Rule& ftp_known_account_guess()
{
    static const FtpKnownAccountGuess rule;
    return rule;
}

}
