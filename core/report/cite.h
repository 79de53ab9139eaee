// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/line_reader.h"
#include "core/engine/snapshot.h"
#include "core/report/document.h"

namespace spoor::report {

/// Where the record of an event stands, with the digest of its bytes. What offset, length and digest count and cover is
/// said at Cite: the bytes as they stand in the file (of a compressed source: in what it unpacks to), from the record's
/// first to its last without the line end, converted in no way. So anybody can check a row with `tail -c +OFFSET+1 FILE |
/// head -c LENGTH | sha256sum`, and a program by reading each file once.
///
/// Blocking. Errors of LineReader (SourceChanged, NotReadable, …). The digest is empty for a record of compressed UTF-16
/// in which a character is damaged, because its bytes cannot be told from its text.
Result<Cite> cite_of(const Snapshot& snapshot, EventId event, LineReader& reader);

/// The same without looking at the file, for a record that can no longer be read: no digest, and for UTF-16 neither
/// offset nor length.
Cite place_of(const Snapshot& snapshot, EventId event);

}
