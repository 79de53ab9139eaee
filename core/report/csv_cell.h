// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace spoor {

/// Appends a text as one cell of CSV: in quotes where RFC 4180 asks for them. A cell that begins with = + - @ TAB or CR
/// gets a leading ' so that no spreadsheet takes it for a formula (OWASP, "CSV Injection"); plain signed numbers stay.
void append_csv_cell(std::string& out, std::string_view text);

}
