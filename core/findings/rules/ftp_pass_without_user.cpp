// SPDX-License-Identifier: GPL-3.0-or-later
//
// Passwords that no USER came before, as was asked below "Understanding IIS FTP log" (2006): RFC 959 §5.4 has USER first,
// so no FTP client does this. A connection whose beginning may stand in an earlier log is no proof of anything, nor is one
// in a log that has no USER at all. One finding a server.
#include "core/findings/event_sample.h"
#include "core/findings/facet_scan.h"
#include "core/findings/ftp_login_lines.h"
#include "core/findings/ftp_servers.h"
#include "core/findings/name_tally.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/words.h"
#include "core/sessions/ftp_meaning.h"

#include <algorithm>
#include <map>
#include <set>

namespace spoor {
namespace {

constexpr std::size_t most_named = 3;
constexpr std::size_t most_sessions = 1000;
constexpr std::int32_t bad_sequence = 503;  // RFC 959 §4.2.2

// The USER may stand in a log that was not read.
constexpr std::uint8_t confidence_at_start = 40;

struct Alone {
    EventSample passwords;
    std::vector<SessionRef> sessions;
    NameTally clients;
    std::set<StringPool::Id> client_ids;
    std::uint64_t count = 0, refused = 0;
};

class FtpPassWithoutUser final : public Rule {
public:
    std::string_view id() const override { return "ftp.pass-without-user"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        const SessionTable* table = evidence.sessions[SessionKind::Ftp];
        if (!table)
            return {};
        const std::vector<std::uint32_t> candidates = marked(evidence, *table, context);
        if (candidates.empty())
            return {};
        const Snapshot& snapshot = *evidence.snapshot;
        const std::set<FileId> with_names = files_with_names(snapshot);
        const Micros lead = settings.duration("ftp.pass-without-user.lead");
        FtpServers servers(snapshot);
        SnapshotRows rows(snapshot);
        std::map<std::pair<std::uint32_t, bool>, Alone> found;  // by server, and whether the log begins there
        for (const std::uint32_t index : candidates) {
            const Session& session = table->rows[index];
            const std::uint32_t password = first_password(evidence, table->events_of(session));
            const std::uint32_t row = rows.seek(password);
            const SourceInfo& source = snapshot.source(EventId{password});
            if (!with_names.contains(source.id))
                continue;
            const bool at_start = session.start == no_time || !source.first || session.start - *source.first < lead;
            Alone& alone = found[{servers.of(rows.segment(), row), at_start}];
            ++alone.count;
            alone.refused += snapshot.facet(EventId{password}).outcome == Outcome::Failure;
            alone.passwords.add(password);
            alone.client_ids.insert(session.client);
            alone.clients.add(or_words(snapshot.pools->client.view(session.client), "an unknown address"));
            if (alone.sessions.size() < most_sessions)
                alone.sessions.push_back({SessionKind::Ftp, index});
        }
        std::vector<FindingDraft> out;
        for (auto& [where, alone] : found)
            out.push_back(draft(servers.name(where.first), where.second, alone));
        return out;
    }

private:
    /// Sessions, in their order, in which a PASS came without USER, by their mark or by the server's word for it.
    static std::vector<std::uint32_t> marked(const Evidence& evidence, const SessionTable& table,
                                             const TaskContext& context)
    {
        const Pools& pools = *evidence.snapshot->pools;
        const auto told = events_with(
            evidence,
            [&](const Facet& f) {
                return f.kind == Kind::FtpCommand && f.status == bad_sequence && ftp_meaning(pools, f).is_pass;
            },
            context);
        const std::vector<std::uint8_t> roles = ftp_login_roles(*evidence.snapshot);
        std::vector<std::uint32_t> sessions;
        for (std::uint32_t i = 0; i < table.rows.size(); ++i) {
            const Session& s = table.rows[i];
            if (s.marks & mark_begun_before)
                continue;
            bool alone = s.marks & mark_pass_without_user;
            if (!alone && !told.empty() && s.attempts == 0)
                for (const std::uint32_t event : table.events_of(s)) {
                    if (roles[facet_of(evidence, event)] & ftp_names_user)
                        break;
                    alone = alone || std::ranges::binary_search(told, event);
                }
            if (alone)
                sessions.push_back(i);
        }
        return sessions;
    }

    static FacetId facet_of(const Evidence& evidence, std::uint32_t event)
    {
        const auto [segment, row] = evidence.snapshot->place(EventId{event});
        return evidence.snapshot->segments[segment].data->facet[row];
    }

    static std::uint32_t first_password(const Evidence& evidence, std::span<const std::uint32_t> events)
    {
        const Pools& pools = *evidence.snapshot->pools;
        FtpLoginNames names;
        for (const std::uint32_t event : events) {
            const FtpMeaning m = ftp_meaning(pools, evidence.snapshot->facet(EventId{event}));
            if (m.act == FtpAct::Name)
                names.name(StringPool::absent);
            else if (m.is_pass && !names.any())
                return event;
            else if (m.is_pass && m.act == FtpAct::Login)
                names.login(ftp_pass, StringPool::absent);
        }
        return events.front();
    }

    static std::set<FileId> files_with_names(const Snapshot& snapshot)
    {
        const std::vector<std::uint8_t> roles = ftp_login_roles(snapshot);
        std::set<FileId> files;
        for (const SegmentRef& ref : snapshot.segments)
            if (!files.contains(ref.data->file))
                for (const FacetId facet : ref.data->facet.span().first(ref.data->rows))
                    if (roles[facet] & ftp_names_user) {
                        files.insert(ref.data->file);
                        break;
                    }
        return files;
    }

    static FindingDraft draft(const std::string& server, bool at_start, Alone& alone)
    {
        FindingDraft draft;
        draft.severity = at_start ? Severity::Info : Severity::Low;
        draft.confidence = at_start ? confidence_at_start : 100;
        draft.variant = at_start ? "at-start" : "alone";
        draft.subject = server;
        draft.count = alone.count;
        if (alone.client_ids.size() == 1)
            draft.client = *alone.client_ids.begin();
        draft.arguments = {server, counted_words(alone.count, "connection", "connections"),
                           alone.clients.words(most_named, false), std::to_string(alone.refused)};
        draft.events = alone.passwords.taken();
        draft.sessions = std::move(alone.sessions);
        return draft;
    }
};

}

const Rule& ftp_pass_without_user()
{
    static const FtpPassWithoutUser rule;
    return rule;
}

}
