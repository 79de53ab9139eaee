// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace spoor {

/// A parser (SourceParser) of records that may have several lines, which learns only from the record behind one that it
/// has ended, so that `split` keeps the last record back. Nobody who follows a log wants to wait for the next record to
/// see the last: what is kept back may be parsed, shown, and taken back when there is more of it. To `scan` the same
/// text again must change nothing, and `settle` do nothing.
struct ShowsLastRecord {
    virtual ~ShowsLastRecord() = default;
};

}
