// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/table.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"

#include <algorithm>
#include <array>

namespace spoor {

std::span<const Rule* const> rules()
{
    static const std::array<const Rule*, 33> all = {
        &auth_brute_force(),
        &auth_many_addresses(),
        &auth_off_hours_logon(),
        &auth_password_spray(),
        &auth_success_after_failures(),
        &auth_user_enumeration(),
        &firewall_engine_restarts(),
        &firewall_login_failures(),
        &firewall_spoofed_packets(),
        &forensic_untimely_death(),
        &ftp_anonymous_password(),
        &ftp_anonymous_refused(),
        &ftp_bounce(),
        &ftp_foreign_account(),
        &ftp_known_account_guess(),
        &ftp_malicious_reply(),
        &ftp_missing_ids(),
        &ftp_pass_without_user(),
        &http_attack_path(),
        &http_handshake_abandoned(),
        &http_handshake_failed(),
        &http_missing_pages(),
        &http_ntlm_fallback(),
        &http_scanner_agent(),
        &log_cleared(),
        &log_missing_day(),
        &log_missing_records(),
        &log_silence(),
        &process_anonymous_account(),
        &process_anonymous_never_ended(),
        &windows_kerberos_failure(),
        &windows_account_change(),
        &windows_persistence(),
    };
    return all;
}

std::optional<std::uint16_t> rule_from_id(std::string_view id)
{
    const auto found = std::ranges::find(rules(), id, [](const Rule* rule) { return rule->id(); });
    if (found == rules().end())
        return std::nullopt;
    return static_cast<std::uint16_t>(found - rules().begin());
}

const Explanation* words_of(const Rule& rule) { return explain::table("finding").find(rule.id()); }

}
