// SPDX-License-Identifier: GPL-3.0-or-later
//
// Logins of FTP servers. The account stands in the line of the login where the server knows it by then (IIS of a PASS that
// it accepts, vsftpd, ProFTPD's SystemLog, ftpd), else in the USER before it in the same connection: IIS writes `-` as the
// user of a PASS that it refuses (IIS 4 to 10, observed).
#include "core/findings/attempts.h"
#include "core/findings/ftp_login_lines.h"
#include "core/query/parallel.h"
#include "core/sessions/ftp_daemon.h"
#include "core/sessions/ftp_meaning.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <map>
#include <tuple>
#include <unordered_map>

namespace spoor {
namespace {

constexpr std::size_t sessions_a_piece = 16384;

StringPool::Id id_at(const Column<StringPool::Id>& column, std::uint32_t row)
{
    return column.empty() ? StringPool::absent : column[row];
}

struct Facts {
    explicit Facts(const Snapshot& s) : snapshot(s), roles(ftp_login_roles(s)), anonymous(s.pools->user.size())
    {
        for (StringPool::Id id = 1; id < anonymous.size(); ++id)
            anonymous[id] = is_anonymous_name(s.pools->user.view(id));
    }

    Attempt attempt(const SegmentRef& ref, std::uint32_t row, StringPool::Id user) const
    {
        const std::uint8_t role = roles[ref.data->facet[row]];
        Attempt a;
        a.time = Micros{ref.times->utc[row]};
        a.event = ref.first_event + row;
        a.client = id_at(ref.data->client, row);
        a.user = user;
        a.session = Attempt::no_session;
        a.service = Service::Ftp;
        a.succeeded = role & ftp_let_in;
        a.anonymous = anonymous[user];
        a.no_such_user = role & ftp_no_such_user;
        return a;
    }

    const Snapshot& snapshot;
    std::vector<std::uint8_t> roles;
    std::vector<bool> anonymous;  // by Pools::user
};

/// A log as far as one session is concerned: files of one format that follow each other in time are one.
struct Telling {
    const Format* format;
    Micros last;
    std::size_t let_in = 0, refused = 0;
    bool by_process = false;  ///< its lines were given to the session by their PID

    std::size_t weight(bool succeeded) const
    {
        const std::size_t told = succeeded ? let_in : refused;
        // What was given by time alone may be another session's.
        return told == 0 ? 0 : told + (by_process ? std::size_t{1} << 32 : 0);
    }
};

/// Logs beside each other tell the same logins. Of those in `told`, which are of one session, the ones of the log that
/// tells the most are kept, of successes and of refusals apart: ProFTPD's SystemLog may have refusals alone.
void keep_one_telling(const Snapshot& snapshot, std::vector<Attempt>& told, std::size_t from)
{
    std::map<FileId, std::size_t> telling_of;
    std::vector<const SourceInfo*> sources;
    const auto source_of = [&](const Attempt& a) { return &snapshot.source(EventId{a.event}); };
    for (std::size_t i = from; i < told.size(); ++i)
        if (telling_of.try_emplace(source_of(told[i])->id).second)
            sources.push_back(source_of(told[i]));
    if (sources.size() < 2)
        return;
    std::ranges::stable_sort(sources, {}, [](const SourceInfo* s) { return s->first.value_or(no_time); });
    std::vector<Telling> tellings;
    for (const SourceInfo* source : sources) {
        const auto before = std::ranges::find_if(tellings, [&](const Telling& t) {
            return t.format == source->format && source->first && t.last < *source->first;
        });
        telling_of[source->id] = static_cast<std::size_t>(before - tellings.begin());
        if (before == tellings.end())
            tellings.push_back({source->format, source->last.value_or(no_time)});
        else
            before->last = source->last.value_or(no_time);
    }
    for (std::size_t i = from; i < told.size(); ++i) {
        Telling& telling = tellings[telling_of[source_of(told[i])->id]];
        ++(told[i].succeeded ? telling.let_in : telling.refused);
        const auto [segment, row] = snapshot.place(EventId{told[i].event});
        const Segment& data = *snapshot.segments[segment].data;
        telling.by_process = telling.by_process || (!data.pid.empty() && data.pid[row] != no_pid);
    }
    std::array<std::size_t, 2> best{};  // by success
    for (const bool succeeded : {false, true})
        for (std::size_t i = 1; i < tellings.size(); ++i)
            if (tellings[i].weight(succeeded) > tellings[best[succeeded]].weight(succeeded))
                best[succeeded] = i;
    const auto rest = told.begin() + static_cast<std::ptrdiff_t>(from);
    const auto other = [&](const Attempt& a) { return telling_of[source_of(a)->id] != best[a.succeeded]; };
    told.erase(std::remove_if(rest, told.end(), other), told.end());
}

/// The logins of a snapshot, numbered in the order of their lines: attempts come out in that order, which is mostly that
/// of time, whatever the order in which sessions are read.
class LoginPlaces {
public:
    LoginPlaces(const Facts& facts, const TaskContext& context, unsigned jobs) : parts_(facts.snapshot.segments.size())
    {
        query::in_parallel(jobs, parts_.size(), context.stop, [&](unsigned, std::size_t i) {
            const Segment& data = *facts.snapshot.segments[i].data;
            Part& part = parts_[i];
            part.bits.resize((data.rows + 63) / 64);
            part.before.resize(part.bits.size());
            const auto facets = data.facet.span().first(data.rows);
            for (std::size_t word = 0; word < part.bits.size(); ++word) {
                std::uint64_t bits = 0;
                const std::size_t end = std::min<std::size_t>(facets.size(), (word + 1) * 64);
                for (std::size_t row = word * 64; row < end; ++row)
                    bits |= static_cast<std::uint64_t>((facts.roles[facets[row]] & ftp_login) != 0) << (row % 64);
                part.bits[word] = bits;
                part.before[word] = part.count;
                part.count += static_cast<std::uint32_t>(std::popcount(bits));
            }
        });
        for (Part& part : parts_) {
            part.first = count_;
            count_ += part.count;
        }
    }

    std::uint32_t count() const { return count_; }
    /// Of the login in a row of the segment of that index.
    std::uint32_t of(std::size_t segment, std::uint32_t row) const
    {
        const Part& part = parts_[segment];
        const std::uint64_t below = part.bits[row / 64] & ((std::uint64_t{1} << (row % 64)) - 1);
        return part.first + part.before[row / 64] + static_cast<std::uint32_t>(std::popcount(below));
    }

private:
    struct Part {
        std::vector<std::uint64_t> bits;
        std::vector<std::uint32_t> before;
        std::uint32_t count = 0, first = 0;
    };
    std::vector<Part> parts_;
    std::uint32_t count_ = 0;
};

// Of what stands in the place of a login that has no attempt of its own, for another log tells it.
constexpr Service told_elsewhere = Service::Other;

/// Reads sessions into places, which no two of them share. One thread.
class SessionReader {
public:
    SessionReader(const Facts& facts, const LoginPlaces& places, std::span<Attempt> out)
        : facts_(facts), places_(places), out_(out), rows_(facts.snapshot)
    {
    }

    void read(const SessionTable& table, std::uint32_t index)
    {
        const Session& session = table.rows[index];
        if (session.attempts == 0)
            return;
        FtpLoginNames names;
        const Segment* first = nullptr;
        bool several = false;
        told_.clear();
        for (const std::uint32_t event : table.events_of(session)) {
            const std::uint32_t row = rows_.seek(event);
            const Segment& segment = *rows_.segment().data;
            const std::uint8_t role = facts_.roles[segment.facet[row]];
            if (role == ftp_no_role)
                continue;
            const StringPool::Id user = id_at(segment.user, row);
            if (role & ftp_names_user) {
                names.name(user);
                continue;
            }
            Attempt a = facts_.attempt(rows_.segment(), row, names.login(role, user));
            if (a.client == StringPool::absent)
                a.client = session.client;
            a.session = index;
            several = several || (first && first->file != segment.file);
            first = first ? first : &segment;
            told_.push_back(a);
        }
        read_ += told_.size();
        if (several) {
            for (const Attempt& a : told_)
                place_of(a).service = told_elsewhere;
            keep_one_telling(facts_.snapshot, told_, 0);
        }
        for (const Attempt& a : told_)
            place_of(a) = a;
        kept_ += told_.size();
    }

    std::size_t read() const { return read_; }  ///< logins in the sessions
    std::size_t kept() const { return kept_; }  ///< of those, attempts of their own

private:
    Attempt& place_of(const Attempt& a)
    {
        const std::uint32_t row = rows_.seek(a.event);
        return out_[places_.of(rows_.index(), row)];
    }

    const Facts& facts_;
    const LoginPlaces& places_;
    std::span<Attempt> out_;
    SnapshotRows rows_;
    std::vector<Attempt> told_;
    std::size_t read_ = 0, kept_ = 0;
};

struct LoginCounts {
    std::size_t read = 0, kept = 0;
};

LoginCounts read_sessions(const Facts& facts, const SessionTable& table, const LoginPlaces& places,
                          std::span<Attempt> out, const TaskContext& context, unsigned jobs)
{
    const std::size_t pieces = (table.rows.size() + sessions_a_piece - 1) / sessions_a_piece;
    std::atomic<std::size_t> read = 0, kept = 0;
    query::in_parallel(jobs, pieces, context.stop, [&](unsigned, std::size_t piece) {
        SessionReader reader(facts, places, out);
        const std::size_t end = std::min(table.rows.size(), (piece + 1) * sessions_a_piece);
        for (std::size_t i = piece * sessions_a_piece; i < end; ++i)
            reader.read(table, static_cast<std::uint32_t>(i));
        read += reader.read();
        kept += reader.kept();
    });
    return {read, kept};
}

/// Logins in no session, because their lines have no id of the connection or no time. A USER before one counts as its
/// own if client and process are the same, as far as the log has them, and ftp_close_gap has not passed.
void read_rest(const Facts& facts, const SessionTable* table, const LoginPlaces& places, std::span<Attempt> out,
               const TaskContext& context)
{
    std::vector<bool> in_session(facts.snapshot.event_count());
    if (table)
        for (const std::uint32_t event : table->events)
            in_session[event] = true;
    struct Named {
        FtpLoginNames names;
        Micros time;
    };
    std::unordered_map<std::uint64_t, Named> named;
    FileId file{};
    for (std::size_t i = 0; i < facts.snapshot.segments.size() && !context.cancelled(); ++i) {
        const SegmentRef& ref = facts.snapshot.segments[i];
        const Segment& data = *ref.data;
        if (data.file != file)
            named.clear();
        file = data.file;
        for (std::uint32_t row = 0; row < data.rows; ++row) {
            const std::uint8_t role = facts.roles[data.facet[row]];
            if (role == ftp_no_role || in_session[ref.first_event + row])
                continue;
            const StringPool::Id user = id_at(data.user, row), client = id_at(data.client, row);
            const std::uint32_t pid = data.pid.empty() ? no_pid : data.pid[row];
            const Micros time{ref.times->utc[row]};
            const std::uint64_t key = static_cast<std::uint64_t>(pid) << 32 | client;
            const bool known = client != StringPool::absent || pid != no_pid;
            if (role & ftp_names_user) {
                if (known)
                    (named[key] = Named{{}, time}).names.name(user);
                continue;
            }
            const auto before = known ? named.find(key) : named.end();
            const bool near = before != named.end() && (time == no_time || before->second.time == no_time ||
                                                        time - before->second.time <= ftp_close_gap);
            out[places.of(i, row)] = facts.attempt(ref, row, near ? before->second.names.login(role, user) : user);
        }
    }
}

/// ProFTPD's ExtendedLog has no PID in its usual layouts, so of two connections of one client at one moment its lines may
/// have gone to the wrong one, and stand there as logins of their own. Each that a log with PIDs tells too is taken out.
bool drop_told_by_process(const Snapshot& snapshot, std::span<Attempt> own)
{
    std::map<FileId, bool> is_extended;
    for (const auto& source : snapshot.sources)
        if (source->format && source->format->id() == "proftpd-extended")
            is_extended[source->id] = true;
    if (is_extended.empty() || is_extended.size() == snapshot.sources.size())
        return false;
    struct Told {
        std::vector<Micros> by_process;
        std::vector<Attempt*> by_closeness;
    };
    std::map<std::tuple<StringPool::Id, StringPool::Id, bool>, Told> logins;
    SnapshotRows rows(snapshot);
    for (Attempt& a : own) {
        if (a.service != Service::Ftp || a.time == no_time)
            continue;
        const std::uint32_t row = rows.seek(a.event);
        const Segment& data = *rows.segment().data;
        const bool process = !data.pid.empty() && data.pid[row] != no_pid;
        if (!process && !is_extended.contains(data.file))
            continue;
        Told& told = logins[{a.client, a.user, a.succeeded}];
        if (process)
            told.by_process.push_back(a.time);
        else
            told.by_closeness.push_back(&a);
    }
    constexpr Micros slack = seconds(2);  // one of the two has whole seconds
    bool any = false;
    for (auto& [who, told] : logins) {
        std::ranges::sort(told.by_process);
        std::ranges::stable_sort(told.by_closeness, {}, &Attempt::time);
        std::size_t next = 0;
        for (Attempt* a : told.by_closeness) {
            while (next < told.by_process.size() && told.by_process[next] < a->time - slack)
                ++next;
            if (next == told.by_process.size() || told.by_process[next] > a->time + slack)
                continue;
            ++next;
            a->service = told_elsewhere;
            any = true;
        }
    }
    return any;
}

}

void ftp_attempts(const Snapshot& snapshot, const SessionSet& sessions, const TaskContext& context, unsigned jobs,
                  std::vector<Attempt>& out)
{
    if (!snapshot.pools)
        return;
    const Facts facts(snapshot);
    if (std::ranges::none_of(facts.roles, [](std::uint8_t role) { return role & ftp_login; }))
        return;
    const LoginPlaces places(facts, context, jobs);
    if (context.cancelled())
        return;
    const std::size_t before = out.size();
    out.resize(before + places.count());
    const auto own = std::span(out).subspan(before);
    const SessionTable* table = sessions[SessionKind::Ftp];
    LoginCounts counts;
    if (table)
        counts = read_sessions(facts, *table, places, own, context, jobs);
    if (counts.read < places.count())
        read_rest(facts, table, places, own, context);
    if (!drop_told_by_process(snapshot, own) && counts.kept == places.count())
        return;
    const auto none = [](const Attempt& a) { return a.service != Service::Ftp; };
    out.erase(std::remove_if(out.begin() + static_cast<std::ptrdiff_t>(before), out.end(), none), out.end());
}

}
