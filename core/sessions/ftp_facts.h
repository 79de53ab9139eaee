// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/session_kinds.h"

namespace spoor {

/// The facts of an FTP session, as ftp_story.h lists them. From the columns alone.
std::vector<SessionFact> ftp_facts(const SessionTable& table, const Session& session);

/// How the lines were put together: by which of these ids.
enum class FtpBy : std::uint8_t { Number, Guid, Pid, Closeness };
FtpBy ftp_by(const SessionTable& table, const Session& session);

/// How many sources the lines are from.
std::size_t ftp_files(const SessionTable& table, const Session& session);

}
