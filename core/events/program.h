// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/facet.h"

#include <string_view>

namespace spoor {

/// The last part of a program's path, of either system.
inline std::string_view program_of(std::string_view path) { return path.substr(path.find_last_of("\\/") + 1); }

/// Whether an event's path is a program: the one that it is about, or that wrote it. Those of HTTP and FTP, and of
/// whatever has a verb or a reply, are files.
inline bool has_program(const Facet& facet)
{
    switch (facet.kind) {
    case Kind::ProcessStart:
    case Kind::ProcessEnd:
    case Kind::ProcessToken:
        return true;
    case Kind::AuthFailure:
    case Kind::AuthSuccess:
    case Kind::Logon:
    case Kind::Logoff:
    case Kind::ServiceStart:
    case Kind::ServiceStop:
    case Kind::Other:
        return facet.method == 0 && facet.status == Facet::none;
    default:
        return false;
    }
}

}
