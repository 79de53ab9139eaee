// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/events/kind.h"
#include "core/explain/explain.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace spoor {

/// What a row of the timeline knows of an event. Empty where it does not say.
struct EventFacts {
    /// How the time is to be read.
    enum class Clock : std::uint8_t {
        Utc,
        Server,     ///< the server's own time, of which no zone is known
        NoYear,  ///< the same, and the year is a guess
    };

    Micros time = no_time;
    Clock clock = Clock::Utc;
    Kind kind = Kind::Other;
    Outcome outcome = Outcome::Unknown;
    std::string client, user, method, path;
};

/// One event in a sentence or two, for reading aloud: when, who, what, and how it ended, with the code in brackets; then
/// what an attack looks like that was found in its fields. The patterns are those of resources/explain/sentence.tsv,
/// filled with `facts` and with `fields` by their names; values are cut to 160 characters and are otherwise as the log has
/// them, so that who shows the sentence has to make control characters visible. `meanings` are those of explain_fields
/// for the same fields.
///
/// Never empty. Any thread, pure, no exception whatever the input.
std::string event_sentence(const EventFacts& facts, std::span<const RawField> fields,
                           std::span<const FieldMeaning> meanings, bool ftp);

}
