// SPDX-License-Identifier: GPL-3.0-or-later
//
// Attempts on Windows machines: logons that were granted (528, 540, 4624) or refused (529 to 535, 539, 4625), and checks
// of credentials by a controller or the machine itself (NTLM: 680, 681, 4776, 4777; Kerberos: 672, 675, 676, 4768, 4771,
// 4772). Tickets for services (673, 4769) judge no credentials. A check and the logon that it was made for are one
// attempt: the rule of core/sessions/logon_runs.h, two seconds and the same name.
#include "core/findings/attempts.h"
#include "core/findings/windows_accounts.h"
#include "core/query/parallel.h"
#include "core/sessions/account_name.h"
#include "core/sessions/windows_events.h"

#include <algorithm>
#include <array>
#include <deque>
#include <unordered_map>

namespace spoor {
namespace {

constexpr Micros same_attempt = seconds(2);

enum class Part : std::uint8_t { None, Logon, Check };

/// Session 0 itself, batch, service, and new credentials, which are not looked at before they are used (9): nobody
/// stands behind these who was let in. Source: "Audit logon events", logon types.
bool is_by_itself(std::int32_t type) { return type == 0 || type == 4 || type == 5 || type == 9; }

/// Refused for a reason that has nothing to do with name and password. Source: ntstatus.h.
bool is_technical(std::int64_t status)
{
    constexpr std::array<std::int64_t, 7> codes = {
        0xC000005E,  // STATUS_NO_LOGON_SERVERS
        0xC00000DC,  // STATUS_INVALID_SERVER_STATE
        0xC0000133,  // STATUS_TIME_DIFFERENCE_AT_DC
        0xC000018B,  // STATUS_NO_TRUST_SAM_ACCOUNT
        0xC000018C,  // STATUS_TRUSTED_DOMAIN_FAILURE
        0xC000018D,  // STATUS_TRUSTED_RELATIONSHIP_FAILURE
        0xC0000192,  // STATUS_NETLOGON_NOT_STARTED
    };
    return std::ranges::contains(codes, status);
}

// Codes of Kerberos that speak of name and password. Source: RFC 4120 §7.5.9.
constexpr std::int64_t client_unknown = 0x6, revoked = 0x12, key_expired = 0x17, preauth_failed = 0x18;
constexpr std::int64_t no_such_user = 0xC0000064;  // STATUS_NO_SUCH_USER

bool is_kerberos(std::int32_t id)
{
    return id == 672 || id == 675 || id == 676 || id == 4768 || id == 4771 || id == 4772;
}
bool is_ntlm(std::int32_t id) { return id == 680 || id == 681 || id == 4776 || id == 4777; }

Part part_of(const Facet& facet)
{
    if (facet.event_id == Facet::none || facet.recovered)
        return Part::None;
    switch (facet.kind) {
    case Kind::Logon:
        // 536: the service for it was down. 537: an error of its own.
        if (facet.event_id == 536 || facet.event_id == 537 || is_by_itself(facet.sub) || is_technical(facet.win32))
            return Part::None;
        return Part::Logon;
    case Kind::AuthSuccess:
        if (facet.outcome != Outcome::Success)
            return Part::None;
        return is_kerberos(facet.event_id) || is_ntlm(facet.event_id) ? Part::Check : Part::None;
    case Kind::AuthFailure:
        if (is_kerberos(facet.event_id))
            return facet.win32 == Facet::none || facet.win32 == client_unknown || facet.win32 == revoked ||
                           facet.win32 == key_expired || facet.win32 == preauth_failed
                       ? Part::Check
                       : Part::None;
        return is_ntlm(facet.event_id) && !is_technical(facet.win32) ? Part::Check : Part::None;
    default:
        return Part::None;
    }
}

/// The attempts of one machine. In order of time.
class HostAttempts {
public:
    HostAttempts(const Snapshot& snapshot, const WindowsAccounts& accounts)
        : snapshot_(snapshot), accounts_(accounts), names_(snapshot.pools->user)
    {
    }

    std::vector<Attempt> take(const WindowsHost& host)
    {
        for (const WindowsEvent& e : host.events) {
            const Facet& facet = snapshot_.pools->facets[e.facet];
            const Part part = e.copy ? Part::None : part_of(facet);
            const AccountKind account = part == Part::None ? AccountKind::Machine : accounts_[e.user];
            if (part == Part::None || account == AccountKind::Machine || account == AccountKind::System)
                continue;
            Attempt a{.time = e.time,
                      .event = e.event,
                      .client = e.client,
                      .user = e.user,
                      .session = Attempt::no_session,
                      .service = Service::Windows,
                      .succeeded = facet.outcome == Outcome::Success || facet.kind == Kind::AuthSuccess,
                      .anonymous = account == AccountKind::Anonymous};
            const bool kerberos = part == Part::Check && is_kerberos(facet.event_id);
            a.no_such_user = !a.succeeded && facet.win32 == (kerberos ? client_unknown : no_such_user);
            add(a, part);
        }
        return std::move(out_);
    }

private:
    /// What the other half of may still come: places in out_, in order of time.
    struct Halves {
        std::deque<std::size_t> logons, checks;
    };

    void add(const Attempt& a, Part part)
    {
        if (a.user == StringPool::absent) {
            out_.push_back(a);
            return;
        }
        Halves& halves = halves_[std::uint64_t{names_.bare(a.user)} << 1 | (a.succeeded ? 1u : 0u)];
        std::deque<std::size_t>& others = part == Part::Logon ? halves.checks : halves.logons;
        while (!others.empty() && !near(out_[others.front()].time, a.time))
            others.pop_front();
        if (others.empty()) {
            std::deque<std::size_t>& own = part == Part::Logon ? halves.logons : halves.checks;
            while (!own.empty() && !near(out_[own.front()].time, a.time))
                own.pop_front();
            own.push_back(out_.size());
            out_.push_back(a);
            return;
        }
        Attempt& half = out_[others.front()];
        others.pop_front();
        const Attempt other = half;
        if (part == Part::Logon)
            half = a;
        // The check knows the workstation, the logon the address.
        if (half.client == StringPool::absent)
            half.client = part == Part::Logon ? other.client : a.client;
        half.no_such_user = a.no_such_user || other.no_such_user;
    }

    static bool near(Micros earlier, Micros later)
    {
        return earlier != no_time && later != no_time && later - earlier <= same_attempt;
    }

    const Snapshot& snapshot_;
    const WindowsAccounts& accounts_;
    AccountNames names_;
    std::unordered_map<std::uint64_t, Halves> halves_;  // by name and outcome
    std::vector<Attempt> out_;
};

/// The places of the attempts' events in the table of logons.
void name_sessions(const Snapshot& snapshot, const SessionTable& table, std::vector<Attempt>& all, std::size_t from)
{
    std::vector<std::uint32_t> session_of(snapshot.event_count(), Attempt::no_session);
    for (std::uint32_t i = 0; i < table.rows.size(); ++i)
        for (const std::uint32_t event : table.events_of(table.rows[i]))
            session_of[event] = i;
    for (std::size_t i = from; i < all.size(); ++i)
        all[i].session = session_of[all[i].event];
}

}

void windows_attempts(const Snapshot& snapshot, const SessionSet& sessions, const TaskContext& context, unsigned jobs,
                      std::vector<Attempt>& out)
{
    if (!snapshot.pools)
        return;
    bool any = false;
    for (FacetId id = 0; id < snapshot.pools->facets.size() && !any; ++id)
        any = part_of(snapshot.pools->facets[id]) != Part::None;
    if (!any)
        return;
    const auto hosts = windows_events(snapshot,
                                      bit(WindowsStep::Logon) | bit(WindowsStep::LogonRefused) |
                                          bit(WindowsStep::Unproven) | bit(WindowsStep::Proven),
                                      context, jobs);
    const WindowsAccounts accounts(snapshot.pools->user);
    std::vector<std::vector<Attempt>> found(hosts.size());
    query::in_parallel(jobs, hosts.size(), context.stop,
                       [&](unsigned, std::size_t i) { found[i] = HostAttempts(snapshot, accounts).take(hosts[i]); });
    const std::size_t from = out.size();
    for (const std::vector<Attempt>& some : found)
        out.insert(out.end(), some.begin(), some.end());
    if (const SessionTable* table = sessions[SessionKind::Logon]; table && out.size() > from && !context.cancelled())
        name_sessions(snapshot, *table, out, from);
}

}
