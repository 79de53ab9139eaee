// SPDX-License-Identifier: GPL-3.0-or-later
//
// Session processes of ProFTPD that did not end by themselves: blocks of mod_log_forensic that say so, and processes that
// name the signal they ended by in the system log (for SIGSEGV and SIGKILL there is no block). One finding a client and
// sort of signal. Blocks that a module's configuration asked for are told once, for information.
// Sources: documentation of mod_log_forensic (proftpd.org); ProFTPD 1.3.8 as observed.
#include "core/findings/event_ids.h"
#include "core/findings/facet_scan.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/words.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace spoor {
namespace {

constexpr std::string_view crash_setting = "forensic.crash-signals";
constexpr std::string_view stop_setting = "forensic.stop-signals";
constexpr std::string_view clients_setting = "forensic.untimely-death.clients";
constexpr Micros near = seconds(60);  // a block is written before the signal's own line, or right behind it
constexpr std::size_t most_told = 3;

struct Signal {
    std::string_view name;
    StringPool::Id client;
    std::uint32_t pid, event;
    Micros time;
    bool told = false;
};

/// A death with all that is known of it.
struct Death {
    StringPool::Id client = 0;
    std::string_view signal;
    std::vector<std::uint32_t> events;
    std::vector<SessionRef> sessions;
    std::string before;  ///< what the client did: words
};

class Search {
public:
    Search(const Evidence& evidence, const RuleSettings& settings)
        : evidence_(evidence), snapshot_(*evidence.snapshot), settings_(settings)
    {
    }

    std::vector<FindingDraft> run(const std::vector<std::uint32_t>& signals)
    {
        for (const std::uint32_t e : signals)
            add_signal(e);
        if (const SessionTable* blocks = evidence_.sessions[SessionKind::Forensic])
            for (std::uint32_t i = 0; i < blocks->rows.size(); ++i)
                block(*blocks, i);
        for (Signal& signal : signals_)
            if (!signal.told)
                add_death(signal);
        std::vector<FindingDraft> out;
        for (const Sort sort : {Sort::Crash, Sort::Unknown, Sort::Stopped})
            tell(sort, out);
        if (!config_.empty())
            out.push_back(config());
        return out;
    }

private:
    void add_signal(std::uint32_t e)
    {
        const auto [segment, row] = snapshot_.place(EventId{e});
        const Segment& s = *snapshot_.segments[segment].data;
        const EventIds ids = ids_of(s, row);
        // The server itself, which has no client, is stopped by a signal.
        if (ids.client != StringPool::absent)
            signals_.push_back({snapshot_.pools->name.view(snapshot_.pools->facets[ids.facet].detail), ids.client,
                                s.pid.empty() ? no_pid : s.pid[row], e, snapshot_.time(EventId{e})});
    }

    void block(const SessionTable& table, std::uint32_t index)
    {
        const Session& session = table.rows[index];
        if (session.verdict == Verdict::ModuleConfig)
            config_.push_back({SessionKind::Forensic, index});
        if (session.verdict != Verdict::UntimelyDeath)
            return;
        Death death;
        death.client = session.client;
        const auto events = table.events_of(session);
        death.events.assign(events.begin(), events.end());
        death.sessions.push_back({SessionKind::Forensic, index});
        for (Signal& signal : signals_) {
            const bool inside = std::ranges::contains(events, signal.event);
            const bool close = session.end == no_time || signal.time == no_time ||
                               (signal.time >= session.start - near && signal.time <= session.end + near);
            if (!inside && (session.detail == no_pid || signal.pid != session.detail || !close))
                continue;
            signal.told = true;
            death.signal = signal.name;
            if (!inside)
                death.events.push_back(signal.event);
        }
        find_ftp(session.detail, session.end, death);
        deaths_[key_of(death)].push_back(std::move(death));
    }

    void add_death(Signal& signal)
    {
        Death death;
        death.client = signal.client;
        death.signal = signal.name;
        death.events.push_back(signal.event);
        // The process says it more than once where several logs are open.
        for (Signal& other : signals_)
            if (&other != &signal && !other.told && other.pid == signal.pid && other.client == signal.client &&
                other.name == signal.name && signal.time != no_time && other.time >= signal.time &&
                other.time - signal.time <= near) {
                other.told = true;
                death.events.push_back(other.event);
            }
        signal.told = true;
        find_ftp(signal.pid, signal.time, death);
        deaths_[key_of(death)].push_back(std::move(death));
    }

    /// The FTP session of the process, and the last that it was asked for.
    void find_ftp(std::uint32_t pid, Micros time, Death& death) const
    {
        const SessionTable* table = evidence_.sessions[SessionKind::Ftp];
        if (!table || pid == no_pid)
            return;
        for (std::uint32_t i = 0; i < table->rows.size(); ++i) {
            const Session& s = table->rows[i];
            if (s.detail != pid || s.client != death.client ||
                (time != no_time && (s.start > time + near || s.end + near < time)))
                continue;
            death.sessions.push_back({SessionKind::Ftp, i});
            const std::string user(snapshot_.pools->user.view(s.user));
            const bool in = s.verdict == Verdict::LoggedIn || s.verdict == Verdict::LoggedInAfterFailures;
            death.before = in ? "it had logged in as " + user : "it had not logged in";
            const auto events = table->events_of(s);
            for (auto it = events.rbegin(); it != events.rend(); ++it) {
                const std::string_view verb = snapshot_.pools->name.view(snapshot_.facet(EventId{*it}).method);
                if (verb.empty())
                    continue;
                const std::string_view path = snapshot_.path(EventId{*it});
                death.before += ", and its last command was " + std::string(verb) +
                                (path.empty() || verb == "PASS" ? "" : " " + std::string(path));
                break;
            }
            return;
        }
    }

    enum class Sort : std::uint8_t { Crash, Unknown, Stopped };
    Sort sort_of(std::string_view signal) const
    {
        if (settings_.listed(crash_setting, signal))
            return Sort::Crash;
        return settings_.listed(stop_setting, signal) ? Sort::Stopped : Sort::Unknown;
    }

    using Key = std::tuple<Sort, std::string_view>;
    Key key_of(const Death& death) const { return {sort_of(death.signal), snapshot_.pools->client.view(death.client)}; }

    /// A fault that strikes every client is one thing to look at.
    void tell(Sort sort, std::vector<FindingDraft>& out)
    {
        std::vector<Death> together;
        std::size_t clients = 0;
        for (const auto& [key, deaths] : deaths_)
            clients += std::get<Sort>(key) == sort;
        const bool many = std::cmp_greater(clients, settings_.number(clients_setting));
        for (auto& [key, deaths] : deaths_) {
            if (std::get<Sort>(key) != sort)
                continue;
            if (many)
                std::ranges::move(deaths, std::back_inserter(together));
            else
                out.push_back(draft(deaths, or_words(std::get<1>(key), "a client without an address")));
        }
        if (!many)
            return;
        out.push_back(draft(together, std::to_string(clients) + " clients"));
        out.back().client = StringPool::absent;
    }

    FindingDraft draft(std::vector<Death>& deaths, std::string subject) const
    {
        FindingDraft out;
        const Sort sort = sort_of(deaths.front().signal);
        out.severity = sort == Sort::Crash ? Severity::High : sort == Sort::Unknown ? Severity::Medium : Severity::Low;
        out.variant = sort == Sort::Crash ? "crash" : sort == Sort::Unknown ? "death" : "stopped";
        out.client = deaths.front().client;
        out.subject = std::move(subject);
        out.count = deaths.size();
        std::map<std::string_view, std::size_t> signals;
        std::vector<std::string> before;
        for (Death& death : deaths) {
            if (!death.signal.empty())
                ++signals[death.signal];
            if (!death.before.empty() && !std::ranges::contains(before, death.before))
                before.push_back(death.before);
            out.events.insert(out.events.end(), death.events.begin(), death.events.end());
            out.sessions.insert(out.sessions.end(), death.sessions.begin(), death.sessions.end());
        }
        std::string names, story;
        for (const auto& [signal, n] : signals)
            names += (names.empty() ? "" : ", ") + std::string(signal) + (n > 1 ? " " + times_words(n) : "");
        for (std::size_t i = 0; i < before.size() && i < most_told; ++i)
            story += (i ? "; " : "") + before[i];
        std::ranges::sort(out.events);
        out.events.erase(std::ranges::unique(out.events).begin(), out.events.end());
        std::ranges::sort(out.sessions);
        out.sessions.erase(std::ranges::unique(out.sessions).begin(), out.sessions.end());
        out.arguments = {out.subject, counted_words(out.count, "process", "processes"),
                         or_words(names, "the log names no signal"),
                         or_words(story, "what it did before stands in no other log")};
        return out;
    }

    FindingDraft config() const
    {
        const SessionTable& table = *evidence_.sessions[SessionKind::Forensic];
        FindingDraft out;
        out.severity = Severity::Info;
        out.variant = "config";
        out.subject = "ModuleConfig";
        out.count = config_.size();
        out.sessions = config_;
        for (const SessionRef& ref : config_) {
            const auto events = table.events_of(table.rows[ref.index]);
            out.events.insert(out.events.end(), events.begin(), events.end());
        }
        out.arguments = {counted_words(out.count, "session", "sessions")};
        return out;
    }

    const Evidence& evidence_;
    const Snapshot& snapshot_;
    const RuleSettings& settings_;
    std::vector<Signal> signals_;
    std::vector<SessionRef> config_;
    std::map<Key, std::vector<Death>> deaths_;
};

class ForensicUntimelyDeath final : public Rule {
public:
    std::string_view id() const override { return "forensic.untimely-death"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        // Windows events, firewalls' records have other details; the names of signals are ProFTPD's.
        const StringPool& names = evidence.snapshot->pools->name;
        const auto signals = events_with(
            evidence,
            [&](const Facet& f) {
                return f.event_id == Facet::none &&
                       (names.view(f.detail).starts_with("SIG") || names.view(f.detail) == "another signal");
            },
            context);
        return Search(evidence, settings).run(signals);
    }
};

}

const Rule& forensic_untimely_death()
{
    static const ForensicUntimelyDeath rule;
    return rule;
}

}
