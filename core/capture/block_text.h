// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/ring.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace spoor::capture {

/// A line's text in one line, as it goes into a block: line feeds, carriage returns and NULs within it become `\n`, `\r`
/// and `\0`. All other bytes stay: the file is evidence, as the log is. `length`: of the line in the log, where that is
/// more than the text has of it.
std::string one_line(std::string_view text, std::uint64_t length = 0);

/// A block as mod_log_forensic writes it: BEGIN marker, header, an empty line, the lines, END marker, a line end after each.
/// `header`: whole lines. It is read with our own reader before it is given: a line that the reader would take for
/// anything but a captured line of this block (a marker that a client typed, a prefix, a line of another process) gets a
/// blank before it, and behind it where it ends like a marker, so that no text from a log can end a block or begin one.
std::string block_text(std::string_view criterion, std::string_view header, std::span<const KeptLine> lines);

}
