// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/kind.h"

#include <cstdint>
#include <limits>
#include <string_view>

namespace spoor {

/// What a program's message says about who wanted what and how it went, as views into the message. Empty: not said.
struct MessageReading {
    static constexpr std::uint64_t no_size = std::numeric_limits<std::uint64_t>::max();

    Kind kind = Kind::Other;
    Outcome outcome = Outcome::Unknown;
    std::string_view client;       ///< address, or the name that stands in its place
    std::string_view client_port;  ///< digits
    std::string_view user;
    std::string_view verb;         ///< FTP verb, or the word that the server writes in its place
    std::string_view path;         ///< what the verb was about
    std::string_view reason;       ///< why it was refused; by what it was let in
    std::string_view target;       ///< whose rights were asked for (su, sudo)
    std::string_view detail;       ///< Facet::detail: of few values, whatever a client sends
    std::string_view command;      ///< what was to be run with them
    std::uint64_t bytes = no_size;  ///< transferred
    int status = -1;                ///< FTP reply
};

}
