// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/session.h"

#include <algorithm>
#include <array>

namespace spoor {
namespace {

// Both in the order of the enumerations.
constexpr std::array<std::string_view, session_kind_count> kind_names = {"ftp", "http_auth", "process", "logon",
                                                                         "forensic"};
constexpr std::array<std::string_view, verdict_count> verdict_names = {
    "unknown",      "logged_in",    "logged_in_after_failures",
    "refused",      "no_login",     "kerberos",
    "ntlm",         "negotiate",    "basic",
    "digest",       "failed",       "abandoned",
    "ended",        "never_ended",  "start_missing",
    "logged_off",   "still_open",   "logon_missing",
    "logon_failed", "failed_login", "untimely_death",
    "module_config"};

template <class Enum, std::size_t N>
std::optional<Enum> find_name(const std::array<std::string_view, N>& names, std::string_view text)
{
    const auto found = std::ranges::find(names, text);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

}

std::string_view name(SessionKind kind) { return kind_names[static_cast<std::size_t>(kind)]; }
std::optional<SessionKind> session_kind_from_name(std::string_view text)
{
    return find_name<SessionKind>(kind_names, text);
}

std::string_view name(Verdict verdict) { return verdict_names[static_cast<std::size_t>(verdict)]; }
std::optional<Verdict> verdict_from_name(std::string_view text) { return find_name<Verdict>(verdict_names, text); }

}
