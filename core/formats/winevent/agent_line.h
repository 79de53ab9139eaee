// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/winevent/record.h"

#include <string>
#include <string_view>
#include <vector>

namespace spoor::winevent {

/// An event that an agent sent as one line of text. The message is flattened, tabs and line ends are blanks.
///
/// Snare (its guide's "Event log format", and observed): whatever syslog puts before it, then parted by tabs
///   MSWinEventLog, criticality, log, counter, time, event id, source, user, kind of SID, type, computer, category,
///   data, message, counter of the log
/// where rsyslog writes a tab as #011.
///
/// OSSEC and Wazuh (decoders and test logs of the former): whatever its archive puts before it, then
///   2015 Jan 26 10:32:29 WinEvtLog: log: TYPE(id): source: user: domain: computer: message
///
/// Both give the local time of the machine. One that is not there leaves the time absent.
class AgentLine {
public:
    /// Whether the line is one of these. Views of the record are into `line` and this object.
    bool read(std::string_view line);
    const Record& record() const { return record_; }

private:
    bool read_snare(std::string_view line, std::size_t at);
    bool read_ossec(std::string_view line, std::size_t at);

    Record record_;
    std::string text_, user_;
    std::vector<Value> data_;
};

}
