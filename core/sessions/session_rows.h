// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/session_kinds.h"

namespace spoor {

// One function a kind, in a file of its name.
const SessionFinder& ftp_sessions();
const SessionFinder& http_auth_sessions();
const SessionFinder& process_sessions();
const SessionFinder& logon_sessions();
const SessionFinder& forensic_sessions();

}
