// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/sessions/session.h"
#include "widgets/jobs/session_list.h"

#include <QString>

namespace spoor {

// What kinds, verdicts and marks of sessions are called, in the user's language. Plain text, a few words each.

/// `FTP session`, `HTTP handshake`, …
QString kind_text(SessionKind kind);
/// Of many: `FTP sessions`.
QString kinds_text(SessionKind kind);
/// `logged in after failures`, …
QString verdict_text(Verdict verdict);
/// One bit.
QString mark_text(SessionMark mark);
/// All marks, parted by commas.
QString marks_text(std::uint16_t marks);

/// What to think of a verdict at a glance.
enum class Regard {
    Plain,    ///< nothing to say
    Good,     ///< it went as the client wanted
    Bad,      ///< it was refused, or broke
    Notable,  ///< worth a look
};
Regard regard_of(Verdict verdict);

/// `FTP session ftp-17`.
QString session_name(const SessionTable& table, std::uint32_t index);

/// `0.2 s`, `3 min 12 s`, `2 h 5 min`, `4 d 1 h`; empty for negative ones.
QString length_text(Micros length);
/// The same for the time from one step to the next: `+1.2 s`; `±0 s`; a step back is told with its minus.
QString gap_text(Micros gap);

/// What the user may type for them.
SessionVocabulary session_vocabulary();

}
