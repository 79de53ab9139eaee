// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "tests/support/scratch.h"

#include <QString>

#include <memory>

namespace spoor::test {

/// A snapshot of an access log with one request a second for each of the paths, from 2009-11-17 10:00:00 UTC on.
/// Paths that begin with `!` (which is left out) are refused with 401.
std::shared_ptr<const Snapshot> log_snapshot(Scratch& scratch, const QString& name, const QStringList& paths,
                                             std::uint64_t generation = 1);

}
