// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/line_reader.h"
#include "core/engine/snapshot.h"
#include "core/explain/explain.h"
#include "widgets/jobs/neighbours.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace spoor {

/// What the columns know of an event, whether its bytes can be read or not.
struct EventGist {
    Micros time = no_time;  ///< UTC
    Micros wall = no_time;  ///< as the log's clock had it; the same where that was UTC or the line says its offset
    TimeQuality quality = TimeQuality::Absent;
    bool own_zone = false;  ///< the line, or the file's header, says its offset
    bool rejoined = false;  ///< the record was wrapped over two lines and put together again
    Kind kind = Kind::Other;
    Outcome outcome = Outcome::Unknown;
    std::string client, user, method, path;  ///< empty where there is none
    std::string status;                      ///< `404`, `401.2`, `530`; empty where there is none
    std::string status_name;                 ///< what it means in a few words (English); may be empty
};

/// Where a field's value stands in the raw line.
struct FieldPlace {
    std::size_t begin = 0;  ///< bytes of InspectedEvent::raw
    std::size_t end = 0;

    bool operator==(const FieldPlace&) const = default;
};

/// One event with all that is known of it, for looking at.
struct InspectedEvent {
    EventKey key;
    std::shared_ptr<const SourceInfo> source;
    EventGist gist;
    std::uint64_t line = 0;        ///< from 1
    /// Of the record's first byte, in bytes of the file (of its text, where it is compressed).
    std::uint64_t raw_offset = 0;
    std::optional<Layout> layout;  ///< the columns in force, where the format has such a thing
    Result<std::string> raw;       ///< at most raw_limit bytes, UTF-8
    bool cut = false;              ///< the record is longer than that
    Result<std::vector<RawField>> fields;
    std::vector<FieldMeaning> meanings;              ///< one a field
    std::string sentence;                            ///< event_sentence; empty where the fields are not known
    std::vector<std::optional<FieldPlace>> places;  ///< one a field; nothing where it cannot be told
    Result<Neighbours> neighbours;

    static constexpr std::size_t raw_limit = 64 << 10;
    /// The first fields come from the columns and not from the line: time, kind, outcome, file, line.
    static constexpr std::size_t column_fields = 5;
};

/// Where the values of a record's fields stand in its raw line. Values are looked for from left to right, and taken
/// only where they stand by themselves.
std::vector<std::optional<FieldPlace>> places_of(std::string_view raw, std::span<const RawField> fields);

/// Reads the event's record again and decodes it. Blocking: opens the source. Errors stand in the result, because what
/// is known from the columns can be shown without the bytes.
InspectedEvent inspect(LineReader& reader, const Snapshot& snapshot, EventId event);

}
