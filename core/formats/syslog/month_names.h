// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace spoor::syslog {

/// 1 to 12 for the month that a word names, else 0: the three letters of English (RFC 3164 §4.1.2), and what journalctl
/// writes under other locales (glibc's abmon of de, es, fr, it, nl, pl, pt, ru, sv and their like), with or without a
/// point behind it, in UTF-8 or Latin-1.
int month_of(std::string_view word);

}
