// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_tree.h"

#include <QHash>

namespace spoor::test {

/// A file that may be long, and why.
using LongFiles = QHash<QString, QString>;

// Each gives one complaint a fault, `path:line: what (where)`; nothing for files that the rule is not about.

/// C++ begins with the licence line, scripts have it right after `#!`.
QStringList without_licence(const SourceFile&);
QStringList without_guard(const SourceFile&);
/// More than 400 lines with no reason given; and reasons that are no longer needed.
QStringList too_long(const SourceFile&, const LongFiles& allowed);
QStringList vague_names(const SourceFile&);
/// Words that mark work as undone.
QStringList left_overs(const SourceFile&);
/// Calls and classes that were decided against: see the messages.
QStringList unwanted_code(const SourceFile&);
/// Paths of one machine.
QStringList host_paths(const SourceFile&);

}
