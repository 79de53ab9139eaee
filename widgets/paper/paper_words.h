// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <string>
#include <string_view>

/// What a report on paper says of itself, in English. Plain text; what comes from logs is as hostile as before.
namespace spoor {

/// `2004-11-16 10:54:13 UTC (11:54:13 Europe/Berlin)`, and what is known of it where that is not all.
std::string paper_time(Micros time, TimeQuality quality, const Zone& zone);
/// `w3svc/ex041116.log line 12, byte 2315, 98 bytes, SHA-256 9f86…`.
std::string paper_place(const report::Cite& cite);
std::string paper_digest(const report::Cite& cite, bool redacted);
/// `the first 40 of 1200 rows are shown here; the written report has all`, and `… were left out`.
std::string paper_cut(std::uint64_t shown, std::uint64_t of);
std::string paper_left_out(std::uint64_t rows);
std::string grouped(std::uint64_t number);

}
