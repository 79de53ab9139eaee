// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/investigation.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace spoor::test {

/// Options of a load that leaves nothing behind: no cache, one thread a job.
LoadOptions plain_options(unsigned jobs = 2);

/// Loads to the end.
std::shared_ptr<const Snapshot> loaded(std::vector<std::string> paths, LoadOptions options = plain_options());

/// One line an event in time order: time, kind, fields, `file:line`. Ids of pools, sources and events do not show, so
/// two loads of the same files give the same picture whatever the order in which threads came to them.
std::string event_picture(const Snapshot&);

/// One line a source: name, format, encoding, state, ledger, digest; then what was skipped.
std::string source_picture(const Snapshot&);

/// The lines of a text as raw bytes, line ends off.
std::vector<std::string> raw_lines(const Snapshot&);

/// What is wrong with a snapshot against the texts that its sources were made of; empty where all is well:
/// ledgers add up to the number of lines, every event and rejected line stands in the text where it says, with the
/// line number that counting gives, raw_line and segment_text give its bytes, sums and orders are right.
/// `text_of` gives a source's text as its offsets count it: with the mark of UTF-8, UTF-16 as UTF-8 without its mark.
std::string fault_of(const Snapshot&, const std::function<std::string(const SourceInfo&)>& text_of);

/// The same without texts: what holds for any snapshot, a half-loaded one too.
std::string inner_fault_of(const Snapshot&);

}
