// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/error_words.h"
#include "widgets/models/source_node.h"

#include <QVariant>

namespace spoor {

// What the cells of SourceTreeModel say, by its columns. Absent values are empty.

/// As it is shown: numbers in the locale, times in UTC.
QString source_text(const SourceNode& node, int column);
/// Escaped, or empty: the whole of what the cell shortens, or what is behind it.
QString source_tip(const SourceNode& node, int column, const ErrorWording& wording);
/// What the column sorts by.
QVariant source_order(const SourceNode& node, int column);
LoadState state_of(const SourceNode& node);
std::optional<double> part_of(const SourceNode& node);

/// That it is read on, and what of it is no longer kept; empty where neither is so.
QString following_tip(const SourceInfo& source);

/// `iis-w3c-http 97 %`, or empty where the format is not known yet.
QString format_text(const SourceInfo& source);

}
