// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace spoor {

/// One session told as an exchange between two parties, or as a list of steps where there is one party alone. All texts
/// are UTF-8; what comes from a log is hostile and is to be shown as plain text.
struct Ladder {
    enum class Direction : std::uint8_t {
        ToServer,  ///< an arrow from left to right
        ToClient,  ///< an arrow from right to left
        Both,  ///< a request and its reply in one step: the log has one line for the two
        Note,  ///< no arrow: something that happened on the right side
    };
    enum class Look : std::uint8_t { Plain, Good, Bad, Challenge };

    struct Step {
        /// The event in the log; nothing where the log does not hold it (what went over the wire all the same).
        std::optional<EventId> event;
        Direction direction = Direction::Both;
        Look look = Look::Plain;
        Micros time = no_time;
        TimeQuality quality = TimeQuality::Exact;
        std::string request;  ///< `PASS ***`, `GET /a`, `NTLM type 3`
        std::string reply;  ///< `530`, `401.2`, `401.1 challenge`; empty where there is none
        std::string meaning;  ///< in words; a sentence or two
    };

    std::string left;  ///< the client, as it is to be called: `10.1.2.3`
    std::string right;  ///< the server: `192.168.10.20:21 MSFTPSVC1`
    std::vector<Step> steps;
    std::size_t left_out = 0;  ///< steps beyond the bound
};

}
