// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <string_view>

namespace spoor::test {

/// A report with a block of each kind, whose texts are hostile where they can come from a log.
report::Document small_report();

/// What such texts hold: markup, a script, a right-to-left override, a terminal's escape, a NUL.
inline constexpr char hostile_letters[] = "<b>x</b><script>alert(1)</script> [a](javascript:b) \xE2\x80\xAE"
                                          "cod \x1B[31m \0 ]]> &amp; **bold**";
inline constexpr std::string_view hostile{hostile_letters, sizeof hostile_letters - 1};

/// A table of so many rows.
report::Table long_table(int rows);

}
