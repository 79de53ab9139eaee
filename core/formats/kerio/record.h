// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/message_reading.h"

#include "core/base/time.h"

#include <optional>
#include <string_view>

namespace spoor::kerio {

/// A line of the Security log of Kerio WinRoute Firewall and Kerio Control, as views into it. Sources: the manuals of
/// WinRoute Firewall 6 (§22.11), Kerio Control 7 to 9 ("Using the Security log"), and the records of the IPS self-test.
struct Record {
    Micros time = no_time;  ///< wall clock; no_time where the line does not begin with a whole one
    std::string_view section;  ///< `Anti-Spoofing`, `FTP`, `Authentication`, `Engine`, `IPS`, …
    std::string_view text;  ///< behind the section
    bool known = false;  ///< the section is one that the security log has
    MessageReading reading;
    std::string_view event;  ///< `Bounce attack attempt`, `Packet drop`, `Startup`
    std::string_view server, server_port;
    std::string_view service;  ///< of an authentication: `WebAdmin`, `VPN Client`, …
    std::string_view interface;  ///< of a spoofed packet
    std::string_view direction;  ///< `from` or `to`
    std::string_view rule, rule_name, severity;  ///< of the IPS
    std::string_view client_name, server_name;  ///< in brackets behind an address
};

/// Nothing where a line has neither a time in brackets nor a section that is known. `last_text` and `last` keep the time
/// of the line before.
std::optional<Record> read_record(std::string_view line, std::string_view& last_text, Micros& last);

/// The value of `name:value` in a packet's record: up to a comma, and up to a blank where `word`. Empty: not there.
std::string_view pair_value(std::string_view text, std::string_view name, bool word = true);

}
