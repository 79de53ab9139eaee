// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "widgets/models/dismissals.h"
#include "widgets/models/time_display.h"

#include <QString>

namespace spoor {

// How findings are spoken of, in the user's language (titles and sentences of rules are data, in English). Plain text,
// with what comes from a log made visible.

/// `High`, …
QString severity_text(Severity severity);
/// `Malicious FTP reply`, of a place in rules().
QString rule_title(std::uint16_t rule);
/// `Malicious FTP reply: 203.0.113.21`.
QString finding_title(const Finding& finding);
/// When it began, as times are shown now; empty where it has none.
QString start_text(const FindingSet& set, const Finding& finding, const TimeDisplay& display);
/// `2004-11-16 10:54:13 – 10:54:25 (12 s)`; the start alone where it did not last.
QString span_text(const FindingSet& set, const Finding& finding, const TimeDisplay& display);
/// `Not suspicious (anna, 2026-01-02 10:00 UTC): our own scanner`; `wide` for those that hide all of a subject.
QString dismissal_text(const Dismissal& dismissal, bool wide);

}
