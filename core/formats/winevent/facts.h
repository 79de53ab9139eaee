// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/facet.h"
#include "core/formats/winevent/record.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace spoor::winevent {

/// What a record says, in the terms of the contract. Views are the record's.
struct Facts {
    Kind kind = Kind::Other;
    Outcome outcome = Outcome::Unknown;
    std::string_view user, domain;  ///< `domain` is empty where the name has one already
    std::string_view client, port, server, path;
    std::optional<std::uint64_t> logon;  ///< never 0, which is no session
    std::optional<std::uint32_t> pid, parent;
    std::int64_t win32 = Facet::none;
    std::int32_t logon_type = Facet::none;
    std::int32_t server_port = Facet::none;
};
Facts facts_of(const Record& record);

/// `0x3e7`, `(0x0,0x3E7)`, `999`, `-1073741718` (a signed 32-bit number). Nothing for anything else.
std::optional<std::uint64_t> number_of(std::string_view text);

/// `DOMAIN\name`.
std::string full_user(const Facts& facts);
/// `0x3e7`; empty where absent.
std::string session_name(const Facts& facts);

}
