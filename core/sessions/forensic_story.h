// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/forensic_links.h"
#include "core/sessions/session_kinds.h"

namespace spoor {

/// Row `forensic.N` of resources/explain/session-reason.tsv: whether the block has its end, and how its session was
/// found in other logs.
ReasonId forensic_reason(bool ended, const ForensicLink& link);

/// Header fields and links as facts, captured lines as the ladder: commands are arrows to the server, answers arrows to
/// the client, all else notes.
SessionStory forensic_story(const SessionTable& table, std::size_t index, LineReader& reader);

}
