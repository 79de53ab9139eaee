// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/session_kinds.h"

#include <memory>
#include <string>
#include <vector>

namespace spoor::test {

/// The FTP sessions of a snapshot, found with so many threads, in the order of their times.
std::shared_ptr<const SessionTable> ftp_sessions_of(std::shared_ptr<const Snapshot> snapshot, unsigned jobs = 2);

/// A line a session: `client user verdict tried/refused lines: marks; confidence detail bytes`. A zero and an empty list
/// of marks do not show.
std::string ftp_picture(const SessionTable& table);
/// The same and behind it, where each line of the session stands: `f.log:3 f.log:4`.
std::string ftp_picture_with_lines(const SessionTable& table);

/// A story: why, a line a fact, a line a step (`time request → reply: meaning`, with an arrow for its direction).
std::string story_picture(const SessionStory& story);

/// A log of an FTP server as a test writes it: a line an event, its words parted by blanks, `-` is absent:
///   time pid client user kind verb outcome path bytes [host]
/// The time is a clock time of 2026-03-02. A verb's blanks are written `_`.
struct ServerLog {
    std::string path;
    std::string format;  ///< a format id, whether the program knows it or not
    std::string text;
};
std::shared_ptr<const Snapshot> server_logs(const std::vector<ServerLog>& logs);

}
