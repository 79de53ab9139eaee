// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/session_table.h"

#include <memory>
#include <string>
#include <vector>

namespace spoor::test {

/// An IIS log of rows written short: `mm:ss client path user status[.sub] [win32] [agent]`, one a line; blanks at the
/// beginning of a line do not count. A path alone is a GET, else `POST:/path`. The hour is 10 (or the row says hh:mm:ss).
/// Columns that the first row lacks (sub-status, win32, agent) are not in the log.
std::string iis_log(const std::string& rows, const std::string& date = "2009-01-05");

/// The handshakes of logs as they are written to files of a folder: `name`, text. `jobs` threads.
struct NamedLog {
    std::string name;
    std::string text;
};
std::shared_ptr<const SessionTable> handshakes_of(const std::vector<NamedLog>& logs, unsigned jobs = 2);

/// One line a handshake: verdict, who, the lines of its events counted from the log's first row (with the file's name
/// where there are several), then what is worth a word: refusals, alternatives, marks.
std::string handshake_picture(const SessionTable& table);

/// Lines parted by newlines, blanks at both ends off: so that a test can indent what it expects.
std::string trimmed_lines(const std::string& text);

}
