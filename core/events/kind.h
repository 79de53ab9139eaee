// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace spoor {

/// What happened. The names are those of the contract (`event.action` in JSON).
enum class Kind : std::uint8_t {
    Other,
    HttpRequest,
    FtpCommand,
    FtpTransfer,
    FtpLogin,
    AuthFailure,
    AuthSuccess,
    Logon,
    Logoff,
    ProcessStart,
    ProcessEnd,
    ProcessToken,
    NetSpoofed,
    NetIps,
    FtpBounce,
    FtpMaliciousReply,
    ServiceStart,
    ServiceStop,
    ForensicLine,
};
constexpr int kind_count = 19;

std::string_view name(Kind);
std::optional<Kind> kind_from_name(std::string_view);

/// ECS `event.outcome`. Unknown is a value: a line that does not say how it ended has it.
enum class Outcome : std::uint8_t { Unknown, Success, Failure };

std::string_view name(Outcome);

}
