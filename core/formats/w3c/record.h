// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/facet.h"
#include "core/formats/w3c/columns.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace spoor::w3c {

/// A verb column as MSFTPSVC writes it, `[135]USER`, taken apart. `id` is empty where there is none (pure-ftpd writes
/// `[]created`).
struct Verb {
    std::string_view id;
    std::string_view verb;
};
Verb split_verb(std::string_view value);

/// What a record's own words say, besides the values themselves.
struct RecordTraits {
    bool ftp = false;
    TimeQuality time = TimeQuality::Exact;
    bool rejoined = false;
    bool own_zone = false;  ///< #GMT-Offset said where the clock stands
};

/// The facet of a record: from the values of its row, quotes undone.
Facet facet_of(const Columns& columns, std::span<const std::string_view> row, const RecordTraits& traits,
               StringPool::Front& names);

/// IIS writes blanks of the agent as `+`.
std::string restore_blanks(std::string_view agent);

/// Decimal digits and nothing else, or −1.
std::int64_t number(std::string_view value);

/// The sum of the columns sc-bytes and cs-bytes; no_bytes where neither holds a number.
std::uint64_t bytes_of(std::string_view sent, std::string_view received);

}
