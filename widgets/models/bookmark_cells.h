// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/placed_bookmarks.h"
#include "core/events/field.h"

#include <QString>
#include <QVariant>

#include <set>

namespace spoor {

// What tables of events show of an event's bookmark; null: it has none.

/// A cell of the columns `bookmarked`, `tag` and `note`; of the note its first line. Plain text.
QString bookmark_text(const Bookmark* mark, Field field);
/// What it holds, as filters have it: `true` and `false`, the tags with `, ` between them, the whole note. Invalid where
/// there is nothing.
QVariant bookmark_value(const Bookmark* mark, Field field);
/// Whether a filter by one value can say what the cell holds: it cannot of several tags.
bool is_one_value(const Bookmark* mark, Field field);
/// `Bookmark, colour 3, first-look, exfil: note`, for tooltips and for those who hear it. Plain text.
QString bookmark_words(const Bookmark& mark);

/// The events among what is open that have a bookmark of their own.
std::set<EventKey> bookmarked_events(const PlacedBookmarks& placed);

}
