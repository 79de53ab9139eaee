// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace spoor::test {

/// The head of a text as formats are shown it.
Sample sample_of(std::string_view text);

/// What a format makes of a text: one line an event, then layouts, ledger and rejected lines. The text is handed over
/// in chunks of about `chunk_size` bytes, cut where the parser says; 0: all at once.
std::string picture(const Format& format, std::string_view text, std::size_t chunk_size);

/// The ledger alone, summed over the same chunks. `fault` is set where a string of a column is not valid UTF-8 or an
/// event does not lie within its chunk.
LineCounts ledger(const Format& format, std::string_view text, std::size_t chunk_size, std::string& fault);

}
