// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/base/zone.h"

#include "core/engine/source_info.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Numbers, times and errors as English texts say them; for reports and for the command line.
namespace spoor::report {

/// `1 234 567`.
std::string grouped(std::uint64_t number);
/// `1 event`, `2 events`.
std::string counted(std::uint64_t number, std::string_view singular, std::string_view plural);
/// `1.2 MiB`.
std::string size_text(std::uint64_t bytes);
/// `2004-11-16 10:54:13`, or `-`.
std::string time_text(std::optional<Micros> time);
/// `12.34 %`.
std::string percent(double share);

/// `2004-11-16 10:54:13 UTC`, in another zone with its clock behind it: `… UTC (11:54:13 Europe/Berlin)`, the date too
/// where it differs. `no time` where there is none.
std::string moment(Micros time, const Zone& zone);
/// `MOMENT`, or `MOMENT to MOMENT`.
std::string moments(Micros first, Micros last, const Zone& zone);

/// Why something could not be read or used, in a few words: `no such file or folder`. Text of the system or of a file may
/// be in it.
std::string error_words(const Error& error);

/// Windows-1252 is read as such: always valid UTF-8.
std::string utf8_text(std::string_view text);

/// What a source is called in a report: its path from the case's folder, which stays when both are moved; without a case
/// (or a way from it) as it was opened. UTF-8.
std::string file_name(const SourceInfo& source, const std::string& case_path);

}
