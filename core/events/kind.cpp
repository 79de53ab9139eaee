// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/kind.h"

#include <array>

namespace spoor {
namespace {

// In the order of the enumeration.
constexpr std::array<std::string_view, kind_count> kind_names = {
    "other",         "http.request", "ftp.command", "ftp.transfer",        "ftp.login",     "auth.failure",
    "auth.success",  "logon",        "logoff",      "process.start",       "process.end",   "process.token",
    "net.spoofed",   "net.ips",      "ftp.bounce",  "ftp.malicious-reply", "service.start", "service.stop",
    "forensic.line",
};
static_assert(static_cast<int>(Kind::ForensicLine) + 1 == kind_count);

constexpr std::array<std::string_view, 3> outcome_names = {"unknown", "success", "failure"};

}

std::string_view name(Kind kind) { return kind_names[static_cast<std::size_t>(kind)]; }

std::optional<Kind> kind_from_name(std::string_view text)
{
    for (std::size_t i = 0; i < kind_names.size(); ++i)
        if (kind_names[i] == text)
            return static_cast<Kind>(i);
    return std::nullopt;
}

std::string_view name(Outcome outcome) { return outcome_names[static_cast<std::size_t>(outcome)]; }

}
