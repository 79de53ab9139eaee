// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/bookmark_list.h"

#include "widgets/models/display_text.h"

#include <algorithm>
#include <tuple>

namespace spoor {
namespace {

std::string_view last_part(std::string_view path) { return path.substr(path.rfind('/') + 1); }

QString text_of(const BookmarkSet& set, std::uint32_t index)
{
    const Bookmark& mark = set[index];
    QString text = QString::fromStdString(mark.title + '\n' + mark.note + '\n');
    for (const std::string& tag : mark.tags)
        text += QString::fromStdString(tag) + u'\n';
    return text + set.place_text(index);
}

bool has_tags(const Bookmark& mark, const QStringList& tags)
{
    return std::ranges::all_of(
        tags, [&](const QString& tag) { return std::ranges::binary_search(mark.tags, tag.toStdString()); });
}

bool has_colour(const Bookmark& mark, const QList<int>& colours)
{
    return colours.isEmpty() || colours.contains(int(mark.colour));
}

/// Which bookmarks hold all words: looked at once, because texts are long.
std::vector<bool> with_words(const BookmarkSet& set, const QString& words)
{
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    std::vector<bool> fits(set.placed->all().size(), true);
    for (std::uint32_t i = 0; i < fits.size() && !parts.isEmpty(); ++i) {
        const QString text = text_of(set, i);
        fits[i] = std::ranges::all_of(parts, [&](const QString& w) { return text.contains(w, Qt::CaseInsensitive); });
    }
    return fits;
}

QString tags_text(const Bookmark& mark)
{
    QString text;
    for (const std::string& tag : mark.tags)
        text += QString::fromStdString(tag) + u' ';
    return text;
}

/// Less, equal, greater as a number.
int compare(const BookmarkSet& set, std::uint32_t a, std::uint32_t b, BookmarkColumn order)
{
    const Bookmark& x = set[a];
    const Bookmark& y = set[b];
    const auto sign = [](auto result) { return result < 0 ? -1 : result > 0 ? 1 : 0; };
    switch (order) {
    case BookmarkColumn::Colour: {
        // What has a colour comes first.
        const auto rank = [](const Bookmark& m) { return m.colour == 0 ? 255 : int(m.colour); };
        return sign(rank(x) <=> rank(y));
    }
    case BookmarkColumn::Time:
        break;
    case BookmarkColumn::What:
        return sign(x.title <=> y.title);
    case BookmarkColumn::Tags:
        return sign(QString::localeAwareCompare(tags_text(x), tags_text(y)));
    case BookmarkColumn::Note:
        return sign(QString::localeAwareCompare(first_line(x.note), first_line(y.note)));
    case BookmarkColumn::Kind:
        return sign(x.on <=> y.on);
    case BookmarkColumn::Place: {
        const auto name = [&](const Bookmark& m) {
            const auto found = set.sources.find(m.source);
            return found == set.sources.end() ? QString() : found->second;
        };
        if (const int names = QString::localeAwareCompare(name(x), name(y)))
            return sign(names);
        return sign(x.line <=> y.line);
    }
    }
    return sign(x.time <=> y.time);
}

}

BookmarkSet bookmark_set(std::shared_ptr<const PlacedBookmarks> placed, const std::vector<CaseSource>& sources)
{
    BookmarkSet set{std::move(placed), {}};
    for (const CaseSource& source : sources) {
        QString name = display_text(last_part(source.path), 200);
        if (source.member)
            name += QStringLiteral(" › ") + display_text(*source.member, 200);
        set.sources.emplace(source.id, name);
    }
    return set;
}

QString BookmarkSet::place_text(std::uint32_t index) const
{
    const Bookmark& mark = (*this)[index];
    const auto found = sources.find(mark.source);
    const QString name = found == sources.end() ? QStringLiteral("?") : found->second;
    return mark.line ? QStringLiteral("%1:%2").arg(name).arg(mark.line) : name;
}

QString first_line(const std::string& note)
{
    for (const QString& line : QString::fromStdString(note).split(u'\n')) {
        qsizetype at = 0;
        while (at < line.size() && QStringLiteral("#>*-+ \t").contains(line[at]))
            ++at;
        if (const QString rest = line.mid(at).trimmed(); !rest.isEmpty())
            return visible_text(rest, 300);
    }
    return {};
}

BookmarkCounts count_bookmarks(const BookmarkSet& set, const BookmarkChoice& choice)
{
    BookmarkCounts counts;
    const std::vector<bool> worded = with_words(set, choice.words);
    counts.total = int(worded.size());
    for (std::uint32_t i = 0; i < worded.size(); ++i) {
        const Bookmark& mark = set[i];
        const bool tagged = has_tags(mark, choice.tags);
        const bool coloured = has_colour(mark, choice.colours);
        counts.shown += worded[i] && tagged && coloured;
        if (worded[i] && tagged)
            ++counts.colours[std::min<std::size_t>(mark.colour, bookmark_colour_count - 1)];
        for (const std::string& tag : mark.tags)
            counts.tags[QString::fromStdString(tag)] += worded[i] && tagged && coloured;
    }
    return counts;
}

std::vector<std::uint32_t> choose_bookmarks(const BookmarkSet& set, const BookmarkChoice& choice, BookmarkColumn order,
                                            bool descending)
{
    const std::vector<bool> worded = with_words(set, choice.words);
    std::vector<std::uint32_t> rows;
    for (std::uint32_t i = 0; i < worded.size(); ++i)
        if (worded[i] && has_tags(set[i], choice.tags) && has_colour(set[i], choice.colours))
            rows.push_back(i);
    std::ranges::sort(rows, [&](std::uint32_t a, std::uint32_t b) {
        if (const int first = compare(set, a, b, order))
            return descending ? first > 0 : first < 0;
        return std::tie(set[a].time, set[a].id) < std::tie(set[b].time, set[b].id);
    });
    return rows;
}

}
