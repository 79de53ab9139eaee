// SPDX-License-Identifier: GPL-3.0-or-later
//
// Attempts in the logs of everything else: sshd, PAM, su and login by way of syslog, mail servers, and the firewall's
// own login. What columns do not hold (the words of a line) is told by what stands around it:
// - PAM and the service behind it both report one attempt, PAM first: two refusals of one process within the delay that
//   pam_unix makes after a refusal are one (pam_fail_delay: two seconds, up to a half more). PAM reports a session as
//   well, without the client: it is the success of the same name shortly before, or behind.
// - sshd says `Invalid user`, and pam_unix `user unknown`, in a line of the same process before the refusal.
#include "core/findings/attempts.h"
#include "core/findings/event_ids.h"
#include "core/findings/source_copies.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace spoor {
namespace {

constexpr Micros pam_delay = seconds(3);
constexpr Micros session_delay = seconds(10);
constexpr Micros longest_connection = seconds(600);  // LoginGraceTime is 120 s, in other servers up to ten minutes

enum class Program : std::uint8_t { Other, Ssh, Ftp, Mail };

struct ProgramRow {
    std::string_view begin;
    Program program;
};
// How the names of programs begin, as they write them into a syslog. `sshd(pam_unix)` is that of Linux-PAM before 1.0.
constexpr std::array program_rows = {
    ProgramRow{"sshd", Program::Ssh},     ProgramRow{"dropbear", Program::Ssh},  ProgramRow{"proftpd", Program::Ftp},
    ProgramRow{"vsftpd", Program::Ftp},   ProgramRow{"pure-ftpd", Program::Ftp}, ProgramRow{"ftp", Program::Ftp},
    ProgramRow{"wu-ftpd", Program::Ftp},  ProgramRow{"in.ftpd", Program::Ftp},   ProgramRow{"dovecot", Program::Mail},
    ProgramRow{"imap", Program::Mail},    ProgramRow{"pop3", Program::Mail},     ProgramRow{"ipop3", Program::Mail},
    ProgramRow{"postfix", Program::Mail}, ProgramRow{"sendmail", Program::Mail}, ProgramRow{"saslauthd", Program::Mail},
    ProgramRow{"exim", Program::Mail},    ProgramRow{"courier", Program::Mail},  ProgramRow{"smtp", Program::Mail},
};

Program program_of_name(std::string_view name)
{
    const auto row = std::ranges::find_if(program_rows, [&](const ProgramRow& r) { return name.starts_with(r.begin); });
    return row == program_rows.end() ? Program::Other : row->program;
}

enum class Part : std::uint8_t { None, Refusal, Success, Sign };

Part part_of(const Facet& facet)
{
    if (facet.recovered || facet.event_id != Facet::none)
        return Part::None;
    if (facet.kind == Kind::AuthFailure)
        return Part::Refusal;
    if (facet.kind == Kind::AuthSuccess)
        return Part::Success;
    const bool sign = facet.kind == Kind::Other && facet.outcome == Outcome::Failure && facet.status == Facet::none;
    return sign ? Part::Sign : Part::None;
}

/// Goes through one source after the other, each in its own order.
class OtherAttempts {
public:
    OtherAttempts(const Snapshot& snapshot, std::vector<Attempt>& out) : snapshot_(snapshot), out_(out)
    {
        programs_.reserve(snapshot.pools->path.size());
        for (StringPool::Id id = 0; id < snapshot.pools->path.size(); ++id)
            programs_.push_back(program_of_name(snapshot.pools->path.view(id)));
    }

    void begin_source()
    {
        processes_.clear();
        sessions_.clear();
    }

    void take(const SegmentRef& ref, std::uint32_t row, Part part)
    {
        const Segment& s = *ref.data;
        const EventIds ids = ids_of(s, row);
        const Facet& facet = snapshot_.pools->facets[ids.facet];
        const std::uint32_t pid = s.pid.empty() ? no_pid : s.pid[row];
        Attempt a{.time = Micros{ref.times->utc[row]},
                  .event = ref.first_event + row,
                  .client = ids.client,
                  .user = ids.user,
                  .session = Attempt::no_session,
                  .service = service_of(facet, ids.path),
                  .succeeded = part == Part::Success};
        // Without a number of the process its client stands in for it.
        const std::uint64_t process =
            std::uint64_t{facet.host} << 32 | (pid != no_pid ? pid : ids.client | 0x80000000u);
        switch (part) {
        case Part::Sign:
            if (a.service == Service::Ssh || ids.client == StringPool::absent)
                processes_[process].unknown = {a.time, a.user, true};
            break;
        case Part::Refusal:
            refused(a, processes_[process]);
            break;
        case Part::Success:
            succeeded(a, std::uint64_t{a.user} << 8 | static_cast<std::uint64_t>(a.service));
            break;
        case Part::None:
            break;
        }
        constexpr std::size_t most = 1 << 16;  // processes of long ago: their numbers come again anyway
        if (processes_.size() > most)
            processes_.clear();
    }

private:
    struct Said {
        Micros time = no_time;
        StringPool::Id user = 0;
        bool is_set = false;
    };
    struct Process {
        Said unknown;
        std::size_t first_refusal = none;  // into out_; as long as a second may be the same
        bool second_met = false;
    };
    struct Opened {
        Micros time = no_time;
        std::size_t attempt = none;
    };
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    static bool within(Micros earlier, Micros later, Micros most)
    {
        return earlier == later || (earlier != no_time && later != no_time && later - earlier <= most);
    }

    Service service_of(const Facet& facet, StringPool::Id path) const
    {
        if (facet.site != StringPool::absent)  // Kerio alone names the service that was logged in to
            return Service::Firewall;
        switch (programs_[path]) {
        case Program::Ssh:
            return Service::Ssh;
        case Program::Ftp:
            return Service::Ftp;
        case Program::Mail:
            return Service::Mail;
        case Program::Other:
            break;
        }
        return Service::Other;
    }

    void refused(Attempt& a, Process& process)
    {
        const Said& unknown = process.unknown;
        a.no_such_user = unknown.is_set && within(unknown.time, a.time, longest_connection) &&
                         (unknown.user == a.user || unknown.user == 0 || a.user == 0);
        if (process.first_refusal != none && !process.second_met && a.service != Service::Firewall) {
            process.second_met = true;
            Attempt& first = out_[process.first_refusal];
            const bool same_name = first.user == a.user || first.user == 0 || a.user == 0;
            const bool same_client = first.client == a.client || first.client == 0 || a.client == 0;
            if (same_name && same_client && within(first.time, a.time, pam_delay)) {
                // The second is the service's own: it knows the name also where there is no such account.
                first.user = a.user ? a.user : first.user;
                first.client = a.client ? a.client : first.client;
                first.no_such_user |= a.no_such_user;
                return;
            }
        }
        if (process.first_refusal == none || !within(out_[process.first_refusal].time, a.time, longest_connection)) {
            process.first_refusal = out_.size();
            process.second_met = false;
        }
        out_.push_back(a);
    }

    void succeeded(const Attempt& a, std::uint64_t who)
    {
        Opened& opened = sessions_[who];
        if (opened.attempt != none && within(opened.time, a.time, session_delay)) {
            Attempt& first = out_[opened.attempt];
            const bool pair = (first.client == 0) != (a.client == 0);
            if (pair) {
                first.client = first.client ? first.client : a.client;
                opened.attempt = none;
                return;
            }
        }
        opened = {a.time, out_.size()};
        out_.push_back(a);
    }

    const Snapshot& snapshot_;
    std::vector<Attempt>& out_;
    std::vector<Program> programs_;  // by Pools::path
    std::unordered_map<std::uint64_t, Process> processes_;  // of this source, by host and number
    std::unordered_map<std::uint64_t, Opened> sessions_;  // by name and service
};

/// Refusals that PAM reports for an FTP server which wrote them down itself, too.
void leave_out_met(std::vector<Attempt>& all, std::size_t own)
{
    std::unordered_map<std::uint64_t, std::vector<Micros>> met;
    const auto key = [](const Attempt& a) {
        return std::uint64_t{a.client} << 32 | static_cast<std::uint32_t>(a.time.value / 10'000'000);
    };
    const auto is_ftp = [](const Attempt& a) { return a.service == Service::Ftp; };
    if (std::none_of(all.begin() + std::ptrdiff_t(own), all.end(), is_ftp))
        return;
    for (std::size_t i = 0; i < own; ++i)
        if (is_ftp(all[i]) && !all[i].succeeded)
            met[key(all[i])].push_back(all[i].time);
    const auto known = [&](const Attempt& a) {
        if (!is_ftp(a))
            return false;
        if (a.succeeded)  // a session of PAM, which knows no client
            return own > 0 && a.client == StringPool::absent;
        for (const std::int64_t shift : {-1, 0, 1}) {
            Attempt near = a;
            near.time.value += shift * 10'000'000;
            const auto there = met.find(key(near));
            if (there == met.end())
                continue;
            const auto same = std::ranges::find_if(
                there->second, [&](Micros t) { return t - a.time <= session_delay && a.time - t <= session_delay; });
            if (same == there->second.end())
                continue;
            *same = there->second.back();
            there->second.pop_back();
            return true;
        }
        return false;
    };
    all.erase(std::remove_if(all.begin() + std::ptrdiff_t(own), all.end(), known), all.end());
}

}

void other_attempts(const Snapshot& snapshot, const SessionSet&, const TaskContext& context, unsigned,
                    std::vector<Attempt>& out)
{
    if (!snapshot.pools)
        return;
    std::vector<Part> parts(snapshot.pools->facets.size());
    for (FacetId id = 0; id < parts.size(); ++id)
        parts[id] = part_of(snapshot.pools->facets[id]);
    if (std::ranges::none_of(parts, [](Part p) { return p == Part::Refusal || p == Part::Success; }))
        return;
    const std::size_t own = out.size();
    OtherAttempts attempts(snapshot, out);
    std::uint32_t source = 0;
    bool first = true;
    for (const SegmentRef& ref : snapshot.segments) {
        if (context.cancelled())
            return;
        if (first || ref.data->file.value != source)
            attempts.begin_source();
        first = false;
        source = ref.data->file.value;
        for (std::uint32_t row = 0; row < ref.data->rows; ++row)
            if (const Part part = parts[ref.data->facet[row]]; part != Part::None)
                attempts.take(ref, row, part);
    }
    leave_out_copies(snapshot, out, own);
    leave_out_met(out, own);
}

}
