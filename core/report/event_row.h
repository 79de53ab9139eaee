// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "core/events/field.h"
#include "core/formats/format.h"
#include "core/query/event_notes.h"

#include <span>
#include <string>
#include <string_view>

namespace spoor {

/// A field that an export holds: one of the contract, or one by its source's own name.
struct ExportField {
    Field field = Field::Other;
    std::string name;  ///< the contract's short name, or the source's own

    /// By short name, ECS name, or else as a source's own name.
    static ExportField named(std::string_view text);
    static ExportField of(Field field);

    /// What a writer has to be given for this field beside the columns.
    bool needs_decoding() const;
    bool needs_raw() const;
};

/// One event while it is being written. Views hold until the next event.
struct EventRow {
    const Snapshot* snapshot = nullptr;
    const SourceInfo* source = nullptr;
    const Segment* segment = nullptr;
    const Facet* facet = nullptr;
    EventId id;
    FacetId facet_id = 0;
    std::uint32_t row = 0;  ///< in the segment
    Micros time;
    std::string_view file;  ///< the source's display name
    std::string_view raw;   ///< the record as UTF-8; empty unless asked for, or where it can no longer be read
    std::span<const RawField> decoded;  ///< likewise
    const EventNotes::Note* note = nullptr;  ///< what the investigator said of it; null where there is nothing

    /// A field's value, empty where it is absent. Time as iso_utc, tags parted by commas, `true` for `bookmarked`. `message` is the record as it stands in the log.
    /// `scratch` may come to hold the text.
    std::string_view text(const ExportField& field, std::string& scratch) const;
};

}
