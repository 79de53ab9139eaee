// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/case_source.h"
#include "core/casefile/placed_bookmarks.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace spoor {

/// The columns of a list of bookmarks.
enum class BookmarkColumn { Colour, Time, What, Tags, Note, Kind, Place };
inline constexpr int bookmark_column_count = 7;
inline constexpr int bookmark_colour_count = 10;  ///< with 0, none

/// Which bookmarks are to be listed.
struct BookmarkChoice {
    QString words;  ///< each must stand in title, note, tags or place; whatever the case
    QStringList tags;  ///< all of them
    QList<int> colours;  ///< one of them; none: any

    bool empty() const { return words.trimmed().isEmpty() && tags.isEmpty() && colours.isEmpty(); }
    bool operator==(const BookmarkChoice&) const = default;
};

/// What a choice would leave, were one thing of it changed.
struct BookmarkCounts {
    int total = 0, shown = 0;
    /// With this tag beside those that are chosen, by tag.
    std::map<QString, int> tags;
    /// With this colour alone.
    std::array<int, bookmark_colour_count> colours{};
};

/// Bookmarks with the names of their sources. A value, small beside what it is about.
struct BookmarkSet {
    std::shared_ptr<const PlacedBookmarks> placed = std::make_shared<PlacedBookmarks>();
    std::map<std::int64_t, QString> sources;  ///< `ex041116.log`, `logs.zip › ex041116.log`, by CaseSource::id

    const Bookmark& operator[](std::uint32_t index) const { return placed->all()[index]; }
    /// `ex041116.log:17`.
    QString place_text(std::uint32_t index) const;
};
BookmarkSet bookmark_set(std::shared_ptr<const PlacedBookmarks> placed, const std::vector<CaseSource>& sources);

/// The first line of a note that is not blank, without the Markdown that it begins with.
QString first_line(const std::string& note);

BookmarkCounts count_bookmarks(const BookmarkSet& set, const BookmarkChoice& choice);
/// Indexes into the set in this order; of equal ones by time, then as they were made.
std::vector<std::uint32_t> choose_bookmarks(const BookmarkSet& set, const BookmarkChoice& choice, BookmarkColumn order,
                                            bool descending);

}
