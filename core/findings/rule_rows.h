// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace spoor {

class Rule;

// One a file of its name in core/findings/rules. In the order of rules().
const Rule& auth_brute_force();
const Rule& auth_many_addresses();
const Rule& auth_off_hours_logon();
const Rule& auth_password_spray();
const Rule& auth_success_after_failures();
const Rule& auth_user_enumeration();
const Rule& firewall_engine_restarts();
const Rule& firewall_login_failures();
const Rule& firewall_spoofed_packets();
const Rule& forensic_untimely_death();
const Rule& ftp_anonymous_password();
const Rule& ftp_anonymous_refused();
const Rule& ftp_bounce();
const Rule& ftp_foreign_account();
const Rule& ftp_known_account_guess();
const Rule& ftp_malicious_reply();
const Rule& ftp_missing_ids();
const Rule& ftp_pass_without_user();
const Rule& http_attack_path();
const Rule& http_handshake_abandoned();
const Rule& http_handshake_failed();
const Rule& http_missing_pages();
const Rule& http_ntlm_fallback();
const Rule& http_scanner_agent();
const Rule& log_cleared();
const Rule& log_missing_day();
const Rule& log_missing_records();
const Rule& log_silence();
const Rule& process_anonymous_account();
const Rule& process_anonymous_never_ended();
const Rule& windows_kerberos_failure();
const Rule& windows_account_change();
const Rule& windows_persistence();

}
