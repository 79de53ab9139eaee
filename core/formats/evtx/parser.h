// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

#include <memory>

namespace spoor::evtx {

/// Where the first chunk of a file that begins with `head` stands: behind the header block (4096), or at once where a
/// file consists of chunks alone (as carved ones do).
std::size_t first_chunk(std::string_view head);

/// Reads an .evtx source, several chunks of 64 KiB at once.
///
/// A record found in slack is left out where the same record (number, time of writing and size) stands in the used space
/// of its own chunk or of one of the four before it: it is what a chunk that was written earlier has left in the buffer.
std::unique_ptr<SourceParser> make_parser(std::string_view head);

}
