// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/session_kinds.h"

#include "core/explain/table.h"
#include "core/sessions/session_rows.h"

#include <array>

namespace spoor {

std::span<const SessionFinder* const> session_kinds()
{
    // In the order of the enumeration.
    static const std::array<const SessionFinder*, session_kind_count> kinds = {
        &ftp_sessions(), &http_auth_sessions(), &process_sessions(), &logon_sessions(), &forensic_sessions()};
    return kinds;
}

const SessionFinder& finder_of(SessionKind kind) { return *session_kinds()[static_cast<std::size_t>(kind)]; }

std::string reason_text(SessionKind kind, ReasonId reason, std::span<const std::string> arguments)
{
    const std::string code = std::string(name(kind)) + '.' + std::to_string(reason);
    const Explanation* row = explain::table("session-reason").find(code);
    if (!row)
        return {};
    return explain::filled(row->meaning, arguments);
}

}
