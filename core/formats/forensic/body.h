// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/kind.h"
#include "core/formats/forensic/prefix.h"
#include "core/formats/timestamp.h"

#include <optional>
#include <string_view>

namespace spoor::forensic {

/// What a captured line says about itself. Views into the line; empty where it does not say.
struct Body {
    bool known = false;          ///< it has a shape that tells it from a part of a message
    LogType type = LogType::Unknown;  ///< by its shape, for lines whose prefix is torn
    std::optional<FoundTime> time;    ///< with a year
    std::uint32_t pid = no_pid;
    std::string_view host, client, user;
    std::string_view module, channel;
    std::string_view message;    ///< what is left; the whole body where the shape is not known
    Outcome outcome = Outcome::Unknown;
    std::string_view detail;  ///< as MessageReading has it
};

/// `type` is that of the prefix, if that is whole. SystemLog, module and trace lines are ProFTPD's
/// (core/formats/proftpd/line.h); a TransferLog line is an xferlog's; an ExtendedLog line has the layout that the
/// server's LogFormat gives it, of which the default's time is read. Lines for syslog have neither time nor client.
Body read_body(std::string_view body, LogType type);

/// Whether both name the same address; IPv4 within IPv6 is its IPv4 address.
bool same_client(std::string_view a, std::string_view b);

}
