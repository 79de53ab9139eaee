// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/decode.h"
#include "widgets/jobs/inspect.h"

#include <QString>

namespace spoor {

/// An event on one line, for seeing at a glance what it is: time, kind, outcome with its sign, client, user, what was
/// asked for, the answer. What the event does not have is left out. Plain text.
QString gist_text(const EventGist& gist);

/// Where an event stands, as text that can be put into a report and checked: `PATH:LINE @OFFSET sha256:DIGEST`; for
/// members of archives the archive's digest too. Numbers without separators.
QString evidence_reference(const InspectedEvent& event);

/// Why a text hides something, in a few words.
QString hiding_text(explain::Hiding hiding);

/// `event`, `continuation`, `directive`, `blank`, `rejected` in the user's language.
QString line_kind_text(LineKind kind);

}
