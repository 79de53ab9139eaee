// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/facet.h"

#include <cstdint>
#include <vector>

namespace spoor::http_auth {

/// What one answer says within a handshake.
enum class Leg : std::uint8_t {
    None,      ///< nothing: no HTTP request, or refused for a reason that has nothing to do with credentials
    Asked,     ///< 401.2: no credentials were sent, the server named its schemes
    Challenge, ///< 401.1 with the code of a challenge: the client has begun NTLM, and is to prove itself
    Refused,   ///< credentials were judged, and refused
    Either,    ///< 401.1 without a win32 code: Challenge or Refused
    Bare,      ///< 401 without a sub-status: any of the above
    Denied,    ///< 401.3 to 401.7: the rights did not do. With a user: the credentials were good
    Answered,  ///< anything else. With a user: the credentials were good
};

/// The codes of IIS 6 and before and of IIS 7 and later at once: 401.2 is told by its sub-status alone (2148074254 and 5
/// are its codes), 401.1 with 0 (IIS 6) or 2148074254 (IIS 7 and later) is a challenge, any other code a refusal.
/// Sources: KB 969060; KB 318380 and 943891 for the sub-statuses; winerror.h; observation on logs of both.
Leg leg_of(const Facet& facet);

/// By FacetId. A row's user is not in the facet, so Bare, Denied and Answered are to be looked at again with it.
std::vector<Leg> legs_of(const FacetTable& facets);

/// Who refused.
enum class RefusedBy : std::uint8_t {
    Nobody,  ///< the code is no refusal
    Logon,  ///< Windows, which was given name and password (LogonUser): a Win32 code. Basic
    Package,  ///< a security package (SSPI), which was given a proof: an SEC_E code. NTLM, Kerberos, Digest
    Other,  ///< a code that does not say
};

/// Of a win32 code as logged (unsigned); HRESULTs that wrap a Win32 code (0x8007….) are unwrapped first.
RefusedBy refused_by(std::int64_t win32);

}
