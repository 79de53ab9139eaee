// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/ftp_login_lines.h"

#include "core/sessions/ftp_meaning.h"

namespace spoor {
namespace {

constexpr std::int64_t win32_no_such_user = 1317;  // ERROR_NO_SUCH_USER, winerror.h

std::uint8_t role_of(const Pools& pools, const Facet& facet)
{
    // The verb alone does not do: any program of a syslog can have one.
    const bool ftp = facet.kind == Kind::FtpLogin || facet.kind == Kind::FtpCommand;
    if (!ftp || facet.recovered)
        return ftp_no_role;
    const FtpMeaning m = ftp_meaning(pools, facet);
    if (m.act == FtpAct::Name)
        return ftp_names_user;
    if (m.act != FtpAct::Login || (!m.succeeded && !m.failed))
        return ftp_no_role;
    std::uint8_t role = ftp_login;
    if (m.is_pass)
        role |= ftp_pass;
    if (m.succeeded)
        role |= ftp_let_in;
    else if (facet.win32 == win32_no_such_user)
        role |= ftp_no_such_user;
    return role;
}

}

std::vector<std::uint8_t> ftp_login_roles(const Snapshot& snapshot)
{
    std::vector<std::uint8_t> roles(snapshot.pools ? snapshot.pools->facets.size() : 0);
    for (FacetId id = 0; id < roles.size(); ++id)
        roles[id] = role_of(*snapshot.pools, snapshot.pools->facets[id]);
    return roles;
}

bool has_ftp_logins(std::span<const std::uint64_t> facet_counts, const Pools& pools)
{
    for (FacetId id = 0; id < facet_counts.size(); ++id)
        if (facet_counts[id] > 0 && pools.facets[id].kind == Kind::FtpLogin)
            return true;
    return false;
}

}
