// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/http_auth_leg.h"

#include <algorithm>
#include <array>

namespace spoor::http_auth {
namespace {

// What AcceptSecurityContext gives where the package wants another message (winerror.h: SEC_E_NO_CREDENTIALS, as IIS 7
// and later log it, SEC_I_CONTINUE_NEEDED as http.sys has it) or IIS 6 found nothing to complain of.
constexpr std::array<std::int64_t, 3> challenge_codes = {0, 0x8009030E, 0x00090312};

// winerror.h. What LogonUser says of a name and a password.
constexpr std::array<std::int64_t, 16> logon_codes = {
    86,    // ERROR_INVALID_PASSWORD
    1311,  // ERROR_NO_LOGON_SERVERS
    1317,  // ERROR_NO_SUCH_USER
    1326,  // ERROR_LOGON_FAILURE
    1327,  // ERROR_ACCOUNT_RESTRICTION
    1328,  // ERROR_INVALID_LOGON_HOURS
    1329,  // ERROR_INVALID_WORKSTATION
    1330,  // ERROR_PASSWORD_EXPIRED
    1331,  // ERROR_ACCOUNT_DISABLED
    1355,  // ERROR_NO_SUCH_DOMAIN
    1385,  // ERROR_LOGON_TYPE_NOT_GRANTED
    1787,  // ERROR_NO_TRUST_SAM_ACCOUNT
    1789,  // ERROR_TRUSTED_RELATIONSHIP_FAILURE
    1793,  // ERROR_ACCOUNT_EXPIRED
    1907,  // ERROR_PASSWORD_MUST_CHANGE
    1909,  // ERROR_ACCOUNT_LOCKED_OUT
};

// winerror.h. What a security package says of a token.
constexpr std::array<std::int64_t, 7> package_codes = {
    0x80090308,  // SEC_E_INVALID_TOKEN
    0x8009030C,  // SEC_E_LOGON_DENIED
    0x8009030D,  // SEC_E_UNKNOWN_CREDENTIALS
    0x80090311,  // SEC_E_NO_AUTHENTICATING_AUTHORITY
    0x80090322,  // SEC_E_WRONG_PRINCIPAL
    0x80090324,  // SEC_E_TIME_SKEW
    0x80090346,  // SEC_E_BAD_BINDINGS
};

constexpr std::int64_t unwrapped(std::int64_t code) { return (code & 0xFFFF0000) == 0x80070000 ? code & 0xFFFF : code; }

}

RefusedBy refused_by(std::int64_t win32)
{
    const std::int64_t code = unwrapped(win32);
    if (code == Facet::none || std::ranges::contains(challenge_codes, code))
        return RefusedBy::Nobody;
    if (std::ranges::contains(logon_codes, code))
        return RefusedBy::Logon;
    return std::ranges::contains(package_codes, code) ? RefusedBy::Package : RefusedBy::Other;
}

Leg leg_of(const Facet& facet)
{
    if (facet.kind != Kind::HttpRequest || facet.status == Facet::none)
        return Leg::None;
    if (facet.status != 401)
        return Leg::Answered;
    switch (facet.sub) {
    case Facet::none:
    case 0: {
        // IIS 5 has no sub-status; its win32 code can still tell a refusal.
        const RefusedBy who = refused_by(facet.win32);
        return who == RefusedBy::Logon || who == RefusedBy::Package ? Leg::Refused : Leg::Bare;
    }
    case 1:
        if (facet.win32 == Facet::none)
            return Leg::Either;
        return refused_by(facet.win32) == RefusedBy::Nobody ? Leg::Challenge : Leg::Refused;
    case 2:
        return Leg::Asked;
    case 3:  // access list
    case 4:  // filter
    case 5:  // application
    case 7:  // URL rules
        return Leg::Denied;
    default:  // address and rate limits of IIS 8 (501 to 503) and what is not known
        return Leg::None;
    }
}

std::vector<Leg> legs_of(const FacetTable& facets)
{
    std::vector<Leg> legs(facets.size());
    for (FacetId id = 0; id < legs.size(); ++id)
        legs[id] = leg_of(facets[id]);
    return legs;
}

}
